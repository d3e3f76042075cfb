/** Why a delegation decides as it does, in words: named terms, objections, and what it would accept instead. */
import type { Objection, Term, TermName } from '../core/acts.ts';
import type { Language, StateCode } from '../core/terms.ts';
import type { Edit } from '../core/text/draft.ts';
import { capitalised } from '../core/text/sentence.ts';
import { type TellingContext, tellingIn } from './context.ts';
import { proposed } from './edits.ts';
import { pronoun, stateName } from './names.ts';
import { provisionNames } from './places.ts';
import type { Name } from './words.ts';

export type Side = 'against' | 'for';

/** One reason in words, a clause without capital and stop. */
export interface Reason {
  readonly words: string; // "paragraph 31 (self-defence) goes beyond its instructions"
  readonly name: TermName;
  readonly side: Side; // weighs against the text, or for it
  readonly value: number; // logits, as in the terms it stands for; for the length of a bar, never to be read out
  readonly provisions: readonly string[];
}

interface Gathered {
  readonly name: TermName;
  readonly side: Side;
  readonly value: number;
  readonly provisions: readonly string[]; // the weightiest first
  readonly towards: StateCode | null;
}

const sideOf = (term: Term): Side => (term.value > 0 ? 'against' : 'for');

/** Terms of one name, one side and one other delegation count together. */
function gathered(terms: readonly Term[]): readonly Gathered[] {
  const rows = new Map<string, Gathered>();
  for (const term of [...terms].sort((a, b) => Math.abs(b.value) - Math.abs(a.value))) {
    if (term.value === 0) continue;
    const key = `${term.name}|${sideOf(term)}|${term.towards ?? ''}`;
    const row = rows.get(key);
    const provisions = term.provision === undefined ? [] : [term.provision];
    rows.set(key, {
      name: term.name,
      side: sideOf(term),
      value: (row?.value ?? 0) + term.value,
      provisions: [...new Set([...(row?.provisions ?? []), ...provisions])],
      towards: term.towards ?? null,
    });
  }
  return [...rows.values()].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

/** Reasons that are given aloud: they speak of the text. Moods, rivals and favours are for the debrief. */
const SPOKEN: readonly TermName[] = ['red-line', 'unmet-ask', 'stake', 'benefit', 'capacity', 'access'];

const NAMED = 3; // provisions named in one reason
const SAID = 2; // reasons in one sentence, each of one place

/** Reasons as a speaker gives them: few, each of one place, and never two of the same place. */
function inOneBreath(rows: readonly Gathered[], named: readonly string[]): readonly Gathered[] {
  const told: Gathered[] = [];
  const taken = new Set<string>();
  for (const row of rows) {
    if (told.length === SAID) break;
    const free = row.provisions.filter((id) => !taken.has(id));
    const place = free.find((id) => named.includes(id)) ?? free[0];
    if (place === undefined && row.provisions.length > 0) continue;
    if (place !== undefined) taken.add(place);
    told.push({ ...row, provisions: place === undefined ? [] : [place] });
  }
  return told;
}

/** "the words", where the sentence has named their paragraph already. */
const THE_WORDS: Readonly<Record<Language, Name>> = {
  en: { agrees: 'pl', nom: 'the words', forms: {} },
  ru: { agrees: 'pl', nom: 'эти слова', forms: {} },
};

function inWords(
  { name, side, provisions, towards }: Gathered,
  context: TellingContext,
  of: StateCode | null,
  named: readonly string[],
): string {
  const say = tellingIn(context.language);
  const who = { of: pronoun(of, context) };
  if (towards !== null && (name === 'goodwill' || name === 'tension')) {
    const other = stateName(towards, context);
    if (name === 'goodwill') return say(`${side}-goodwill-towards`, { ...who, towards: other });
    if (side === 'against') return say('against-tension-towards', { towards: other });
  }
  const known = provisions.length > 0 && provisions.every((id) => named.includes(id));
  const at = known ? THE_WORDS[context.language] : provisionNames(provisions.slice(0, NAMED), context);
  return say(`${side}-${name}`, { ...who, at });
}

/**
 * The weightiest reasons in words, strongest first. `of` is whose reasons they are: the reader's own are told as "you".
 * By default only what weighs against the text, three at most, and nothing of what every text costs.
 */
export function tellTerms(
  terms: readonly Term[],
  context: TellingContext,
  {
    of = null,
    side = 'against',
    most = 3,
    named = [],
    spoken = false,
    short = false,
  }: {
    readonly of?: StateCode | null;
    readonly side?: Side | 'both';
    readonly most?: number;
    readonly named?: readonly string[]; // provisions that the sentence before has named
    readonly spoken?: boolean; // only what a delegation says aloud of its reasons
    readonly short?: boolean; // two reasons at most, each of one place
  } = {},
): readonly Reason[] {
  const rows = gathered(terms).filter(
    (row) => row.name !== 'base' && (!spoken || SPOKEN.includes(row.name)) && (side === 'both' || row.side === side),
  );
  return (short ? inOneBreath(rows, named) : rows).slice(0, most).map((row) => ({
    words: inWords(row, context, of, named),
    name: row.name,
    side: row.side,
    value: row.value,
    provisions: row.provisions,
  }));
}

/** The weightiest reasons against in one clause, "a; b; c"; empty when none is known. */
export function tellReasons(terms: readonly Term[], context: TellingContext, of: StateCode | null = null): string {
  return tellTerms(terms, context, { of })
    .map((reason) => reason.words)
    .join('; ');
}

/** A head and its reasons, "head: a; b."; the head alone when no reason is known. One sentence. */
export function withReasons(
  head: string,
  terms: readonly Term[],
  context: TellingContext,
  {
    of,
    named = [],
    spoken = false,
  }: { readonly of: StateCode | null; readonly named?: readonly string[]; readonly spoken?: boolean },
): string {
  const reasons = tellTerms(terms, context, { of, named, spoken, short: true }).map((reason) => reason.words);
  return capitalised(reasons.length === 0 ? `${head}.` : `${head}: ${reasons.join('; ')}.`);
}

/** "Cuba objects to paragraph 31 (self-defence): the words go beyond its instructions." One sentence. */
export function tellObjection({ state, provisions, terms, accepts }: Objection, context: TellingContext): string {
  const say = tellingIn(context.language);
  const by = stateName(state, context);
  const head =
    provisions.length === 0
      ? say('objects', { by })
      : say('objects-to', { by, at: provisionNames(provisions, context) });
  return withWayOut(withReasons(head, terms, context, { of: state, named: provisions }), accepts, context);
}

/** A sentence of objection, and what would turn it where that is known. */
export function withWayOut(sentence: string, accepts: Edit | undefined, context: TellingContext): string {
  return accepts === undefined ? sentence : `${sentence} ${tellWouldAccept(accepts, context)}`;
}

/** "One change would be enough: “…” in paragraph 12, or to move paragraph 12 to the Chair's summary." Without an edit: none would. */
export function tellWouldAccept(edits: Edit | readonly Edit[], context: TellingContext): string {
  const say = tellingIn(context.language);
  const list: readonly Edit[] = 'provision' in edits ? [edits] : edits;
  const changes = list.map((edit) => proposed(edit, context));
  const last = changes.at(-1);
  if (last === undefined) return say('would-accept-none');
  const first = changes.slice(0, -1).join(', ');
  return say('would-accept', { edits: first === '' ? last : say('state-or', { first, last }) });
}
