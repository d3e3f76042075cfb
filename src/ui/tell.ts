/** Sentences for the screen, in its language: `telling` makes them, this only hands it the view. */
import type { Objection, Term } from '../core/acts.ts';
import type { Happening } from '../core/happenings.ts';
import type { Refusal } from '../core/rules/refusals.ts';
import type { Inject } from '../core/scenario.ts';
import type { Language, StateCode } from '../core/terms.ts';
import type { Bracket, Edit } from '../core/text/draft.ts';
import { capitalised } from '../core/text/sentence.ts';
import type { View } from '../core/view.ts';
import { type TellingContext, tellingIn } from '../telling/context.ts';
import { asChange, asState, wanted } from '../telling/edits.ts';
import { tellHappening } from '../telling/happening.ts';
import { plainName, stateNames } from '../telling/names.ts';
import { provisionNames } from '../telling/places.ts';
import { tellParagraph } from '../telling/paragraph.ts';
import { tellObjection, tellTerms, type Reason } from '../telling/reasons.ts';
import { tellRefusal, type TellingOfRefusal } from '../telling/refusal.ts';
import { speeches } from '../telling/speeches.ts';
import type { Name } from '../telling/words.ts';
import { language } from './words.ts';

let injects: readonly Inject[] = [];

/** News that may arrive in the scenario on screen: headlines, which a view does not carry. */
export function knowInjects(known: readonly Inject[]): void {
  injects = known;
}

/** What the telling needs to know of a view. */
export const contextOf = (view: View): TellingContext => ({
  language: language(),
  forum: view.forum,
  text: view.text,
  shelf: view.shelf,
  injects,
  you: view.you,
});

/** What happened, in one sentence. */
export const sentenceOf = (happening: Happening, view: View): string => tellHappening(happening, contextOf(view));

const said: Readonly<Record<Language, WeakMap<Happening, string>>> = { en: new WeakMap(), ru: new WeakMap() };

/** What a delegation said in its own words, in quotation marks; empty where it did not speak. */
export function quoteOf(happening: Happening, view: View): string {
  if (happening.type !== 'statement-made') return '';
  const known = said[language()];
  if (!known.has(happening))
    for (const [at, words] of speeches(view.happenings, contextOf(view), view.seed)) {
      const heard = view.happenings[at];
      if (heard !== undefined) known.set(heard, words);
    }
  const words = known.get(happening);
  if (words === undefined) return '';
  return language() === 'ru' ? `«${words.replace(/\.$/, '')}».` : `“${words}”`;
}

/** The weightiest reasons of a delegation, in words. */
export const reasonsOf = (terms: readonly Term[], view: View, of: StateCode): readonly Reason[] =>
  tellTerms(terms, contextOf(view), { of });

/** Every term of a delegation in words, weightiest first, with what any text costs among them. */
export function termsInWords(
  terms: readonly Term[],
  view: View,
  of: StateCode,
): readonly { readonly words: string; readonly value: number }[] {
  const base = terms.find(({ name }) => name === 'base');
  return [
    ...tellTerms(terms, contextOf(view), { of, side: 'both', most: terms.length }),
    ...(base === undefined ? [] : [{ words: tellingIn(language())('against-base'), value: base.value }]),
  ].toSorted((one, other) => Math.abs(other.value) - Math.abs(one.value));
}

/** An objection with all its reasons, those not given aloud too: for the debrief. */
export const objectionOf = (objection: Objection, view: View): string => tellObjection(objection, contextOf(view));

/** An objection as it was made aloud: a person's own words, or the reasons that a delegation gives. */
export function objectionMade(objection: Objection, view: View): string {
  const made = view.happenings.findLast((h) => h.type === 'objected' && h.state === objection.state);
  return made === undefined ? objectionOf(objection, view) : sentenceOf(made, view);
}

/** A change as a state of the text: "paragraph 12 with …". */
export const editOf = (edit: Edit, view: View): string => capitalised(asState(edit, contextOf(view)));

/** The same inside a sentence: "paragraph 12 with …". */
export const withEdit = (edit: Edit, view: View): string => asState(edit, contextOf(view));

/** A change as a line in a list: "paragraph 12 (…): “…”". */
export const changeOf = (edit: Edit, view: View): string => asChange(edit, contextOf(view));

/** What the holder of a bracket wants: "it asks for “…”". */
export const wantOf = ({ by, provision, reading, force }: Bracket, view: View): string =>
  wanted(by, provision, reading, force, contextOf(view));

/** What a delegation gives aloud as its reason, in a clause; null where it gave none. */
export const reasonSaid = (terms: readonly Term[], view: View, of: StateCode): string | null =>
  tellTerms(terms, contextOf(view), { of, spoken: true, short: true })[0]?.words ?? null;

/** A paragraph as it is read aloud. */
export const aloud = (view: View, paragraph: string): string => tellParagraph(view.draft, paragraph, contextOf(view));

/** Provisions in a sentence: "paragraph 31 (self-defence)"; none is the text as a whole. */
export const provisionsOf = (ids: readonly string[], view: View): Name => provisionNames(ids, contextOf(view));

/** A State in a sentence, with its cases. */
export const nameOf = (code: StateCode): Name => plainName(code, language());

/** States in a row; nobody is an empty text. */
export const namesOf = (codes: readonly StateCode[], view: View): string =>
  codes.length === 0 ? '' : stateNames(codes, { language: language(), you: view.you }).nom;

/** A refusal: the sentence that teaches, and where the rule is written. */
export const refusalOf = ({ code }: Refusal): TellingOfRefusal => tellRefusal(code, language());
