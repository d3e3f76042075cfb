/** States in sentences: with article and number in English, in the right case in Russian, and "you" for the reader's own. */
import type { Language, StateCode } from '../core/terms.ts';
import { isState, stateOf } from '../core/world/states.ts';
import { type TellingContext, tellingIn } from './context.ts';
import type { Name } from './words.ts';

const YOU: Readonly<Record<Language, Name>> = {
  en: { agrees: 'you', nom: 'you', forms: { gen: 'your', it: 'you', its: 'your', self: 'yourself' } },
  ru: { agrees: 'you', nom: 'вы', forms: { gen: 'вас', dat: 'вам', acc: 'вас', ins: 'вами', prep: 'вас', of: 'вас' } },
};

const RUSSIAN_OF = { m: 'него', f: 'нее', n: 'него', pl: 'них' } as const;

const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

function english(code: StateCode): Name {
  const { name, english: grammar } = stateOf(code);
  const running = grammar.the ? `the ${name.en}` : name.en;
  return grammar.plural
    ? { agrees: 'pl', nom: running, forms: { gen: possessive(running), it: 'they', its: 'their', self: 'themselves' } }
    : { agrees: 'n', nom: running, forms: { gen: possessive(running), it: 'it', its: 'its', self: 'itself' } };
}

function russian(code: StateCode): Name {
  const { agreement, cases } = stateOf(code).russian;
  return {
    agrees: agreement,
    nom: cases.nominative,
    forms: {
      gen: cases.genitive,
      dat: cases.dative,
      acc: cases.accusative,
      ins: cases.instrumental,
      prep: cases.prepositional,
      of: RUSSIAN_OF[agreement],
    },
  };
}

/** A State as it runs in a sentence of the language, never as "you". A code that is no Member's stands for itself. */
export function plainName(code: StateCode, language: Language): Name {
  if (!isState(code)) return { agrees: 'n', nom: code, forms: {} };
  return language === 'en' ? english(code) : russian(code);
}

/** A State in a sentence; the reader's own delegation is "you". */
export function stateName(code: StateCode, { language, you }: Pick<TellingContext, 'language' | 'you'>): Name {
  return code === you ? YOU[language] : plainName(code, language);
}

const RUSSIAN_IT = { m: 'он', f: 'она', n: 'оно', pl: 'они' } as const;

/** Of the gender and number of the State's name; of a delegation that has none to go by, "она". */
const russianPronoun = (agrees: keyof typeof RUSSIAN_IT): Name => ({
  agrees,
  nom: RUSSIAN_IT[agrees],
  forms: { of: RUSSIAN_OF[agrees] },
});

/** "it", said of a delegation that was named before, or "you". */
export function pronoun(code: StateCode | null, { language, you }: Pick<TellingContext, 'language' | 'you'>): Name {
  if (code !== null && code === you) return YOU[language];
  return language === 'en'
    ? { agrees: 'n', nom: 'it', forms: { it: 'it', its: 'its', self: 'itself' } }
    : russianPronoun(code !== null && isState(code) ? stateOf(code).russian.agreement : 'f');
}

const LISTED = 5;
const CASES = ['nom', 'gen', 'dat', 'acc', 'ins', 'prep'] as const;

const formOf = (name: Name, form: (typeof CASES)[number]): string =>
  form === 'nom' ? name.nom : (name.forms[form] ?? name.nom);

/** Things in a row: "a, b and c". Throws on an empty row: a sentence about nobody is our own bug. */
export function inARow(items: readonly string[], language: Language): string {
  const last = items.at(-1);
  if (last === undefined) throw new Error('A row of nothing.');
  const first = items.slice(0, -1).join(', ');
  return first === '' ? last : tellingIn(language)('list-and', { first, last });
}

/** How a name is filed, without its article. */
const filed = ({ nom }: Name): string => nom.replace(/^the /, '');

/**
 * Several States as one name: "you, Egypt and Kenya". The reader's own comes first; after five the rest are counted, and the
 * five are the first by alphabet.
 */
export function stateNames(codes: readonly StateCode[], context: Pick<TellingContext, 'language' | 'you'>): Name {
  const { language, you } = context;
  const unique = [...new Set(codes)];
  const ordered = [...unique.filter((c) => c === you), ...unique.filter((c) => c !== you)];
  const [only] = ordered;
  if (ordered.length === 1 && only !== undefined) return stateName(only, context);
  const names = ordered.map((code) => stateName(code, context));
  const alphabet = (a: Name, b: Name): number =>
    a.agrees === 'you' ? -1 : b.agrees === 'you' ? 1 : filed(a) < filed(b) ? -1 : 1;
  const shown = names.length > LISTED + 1 ? [...names].sort(alphabet).slice(0, LISTED) : names;
  const rest = names.length - shown.length;
  const say = tellingIn(language);
  const row = (form: (typeof CASES)[number]): string => {
    const said = shown.map((name) => formOf(name, form));
    return inARow(rest === 0 ? said : [...said, say(`others-${form}`, { n: rest })], language);
  };
  const cases = Object.fromEntries(CASES.map((form) => [form, row(form)]));
  const pronouns =
    language === 'en' ? { gen: possessive(row('nom')), it: 'they', its: 'their', self: 'themselves' } : { of: 'них' };
  return { agrees: 'pl', nom: row('nom'), forms: { ...cases, ...pronouns } };
}
