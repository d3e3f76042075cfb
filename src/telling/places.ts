/** Provisions, readings and verbs in sentences: "paragraph 31 (self-defence)". */
import type { ForceWord, Language } from '../core/terms.ts';
import type { Provision } from '../core/text/provision.ts';
import { paragraphWith } from '../core/text/status.ts';
import { type TellingContext, tellingIn } from './context.ts';
import { inARow } from './names.ts';
import type { Name } from './words.ts';

/** First words that keep their capital inside a sentence. */
const PROPER =
  /^(?:United|Charter|General|Assembly|Secretary|Security|Internet|State|States|Member|Chair|Устав|Генеральн|Организаци|Ассамбле|Совет|Интернет|Председател)/u;

/** A title as it runs inside a sentence: without its capital, unless it is a name or an abbreviation. */
export function lowered(title: string): string {
  const second = title.charAt(1);
  const abbreviation = second !== ' ' && second === second.toUpperCase();
  return abbreviation || PROPER.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

const INNER: Readonly<Record<Language, readonly [open: string, close: string]>> = { en: ['‘', '’'], ru: ['„', '“'] };

/** Words inside quotation marks that the sentence brings itself: marks inside them change. */
export function withInnerMarks(words: string, language: Language): string {
  const [open, close] = INNER[language];
  return words.replace(/[“”"«»]/g, (mark, at: number) => {
    const opens = mark === '“' || mark === '«' || (mark === '"' && (at === 0 || words[at - 1] === ' '));
    return opens ? open : close;
  });
}

/** The same for a phrase: in one line, without a stop at its end. */
export function quotable(words: string, language: Language): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return withInnerMarks(line.replace(/[.;,]+$/, ''), language);
}

/** The provision of that id, on the table or on the shelf; null when the text knows none. */
export function provisionNamed(id: string, context: Pick<TellingContext, 'text' | 'shelf'>): Provision | null {
  return context.text.provisions.find((p) => p.id === id) ?? context.shelf.find((p) => p.id === id) ?? null;
}

interface Place {
  readonly number: number | null; // of its paragraph
  readonly title: string;
}

function placeOf(id: string, context: TellingContext): Place {
  const provision = provisionNamed(id, context);
  return {
    number: paragraphWith(context.text, id)?.number ?? null,
    title: provision === null ? id : lowered(provision.title[context.language]),
  };
}

const NOUNS = {
  paragraph: { nom: 'пункт', gen: 'пункта', dat: 'пункту', acc: 'пункт', ins: 'пунктом', prep: 'пункте' },
  paragraphs: { nom: 'пункты', gen: 'пунктов', dat: 'пунктам', acc: 'пункты', ins: 'пунктами', prep: 'пунктах' },
  norm: {
    nom: 'положение',
    gen: 'положения',
    dat: 'положению',
    acc: 'положение',
    ins: 'положением',
    prep: 'положении',
  },
} as const;
const CASES = ['nom', 'gen', 'dat', 'acc', 'ins', 'prep'] as const;

function named(noun: keyof typeof NOUNS, rest: string, language: Language, article: 'the ' | '' = ''): Name {
  const agrees = noun === 'paragraphs' ? 'pl' : noun === 'norm' ? 'n' : 'm';
  if (language === 'en')
    return { agrees, nom: noun === 'norm' ? `the norm on ${rest}` : `${article}${noun} ${rest}`, forms: {} };
  const word = (form: (typeof CASES)[number]): string => `${NOUNS[noun][form]} ${rest}`;
  return { agrees, nom: word('nom'), forms: Object.fromEntries(CASES.map((form) => [form, word(form)])) };
}

/** Places by paragraph: two provisions of one paragraph are one place with two titles. */
function gathered(places: readonly Place[]): readonly Place[] {
  const titles = new Map<number, string>();
  for (const { number, title } of places)
    if (number !== null) titles.set(number, titles.has(number) ? `${titles.get(number)}; ${title}` : title);
  return [
    ...[...titles].map(([number, title]) => ({ number, title })),
    ...places.filter(({ number }) => number === null),
  ];
}

function nameOf({ number, title }: Place, language: Language): Name {
  if (number !== null) return named('paragraph', `${number} (${title})`, language);
  return named('norm', language === 'en' ? title : `«${quotable(title, language)}»`, language);
}

function namesOf(places: readonly Place[], language: Language): Name {
  if (places.every((p) => p.number !== null)) {
    const row = places.map((p) => `${p.number} (${p.title})`);
    return named(places.length === 1 ? 'paragraph' : 'paragraphs', inARow(row, language), language);
  }
  const names = places.map((place) => nameOf(place, language));
  const row = (form: string): string =>
    inARow(
      names.map((name) => name.forms[form] ?? name.nom),
      language,
    );
  return { agrees: 'pl', nom: row('nom'), forms: Object.fromEntries(CASES.map((form) => [form, row(form)])) };
}

/** One provision in a sentence: "paragraph 31 (self-defence)", or "the norm on self-defence" while it stands in none. */
export function provisionName(id: string, context: TellingContext): Name {
  return nameOf(placeOf(id, context), context.language);
}

/** Provisions as speakers name them, without a number: "the paragraph on self-defence", «пункт „Самооборона“». */
export function paragraphsOn(ids: readonly string[], context: TellingContext): Name {
  const { language } = context;
  const titles = [...new Set(ids)].map((id) => provisionNamed(id, context)?.title[language] ?? id);
  const many = titles.length > 1;
  const row = inARow(
    titles.map((title) => (language === 'en' ? lowered(title) : `«${quotable(title, language)}»`)),
    language,
  );
  return named(many ? 'paragraphs' : 'paragraph', language === 'en' ? `on ${row}` : row, language, 'the ');
}

/** "this paragraph", where the one meant was just named. */
export const THIS_PARAGRAPH: Readonly<Record<Language, Name>> = {
  en: { agrees: 'n', nom: 'this paragraph', forms: {} },
  ru: {
    agrees: 'm',
    nom: 'этот пункт',
    forms: {
      gen: 'этого пункта',
      dat: 'этому пункту',
      acc: 'этот пункт',
      ins: 'этим пунктом',
      prep: 'этом пункте',
    },
  },
};

const WHOLE: Readonly<Record<Language, Name>> = {
  en: { agrees: 'n', nom: 'the text as a whole', forms: {} },
  ru: {
    agrees: 'm',
    nom: 'текст в целом',
    forms: {
      gen: 'текста в целом',
      dat: 'тексту в целом',
      acc: 'текст в целом',
      ins: 'текстом в целом',
      prep: 'тексте в целом',
    },
  },
};

/** Several provisions in a sentence, in the order of their paragraphs; none means the text as a whole. */
export function provisionNames(ids: readonly string[], context: TellingContext): Name {
  const places = [...new Set(ids)]
    .map((id) => placeOf(id, context))
    .sort((a, b) => (a.number ?? Number.MAX_SAFE_INTEGER) - (b.number ?? Number.MAX_SAFE_INTEGER));
  const [only, ...more] = gathered(places);
  if (only === undefined) return WHOLE[context.language];
  return more.length === 0 ? nameOf(only, context.language) : namesOf([only, ...more], context.language);
}

/** A reading by its label, for quotation marks. */
export function readingWords(provision: string, reading: string, context: TellingContext): string {
  const found = provisionNamed(provision, context)?.readings.find((r) => r.id === reading);
  if (found === undefined) return tellingIn(context.language)('other-words');
  return quotable(found.label[context.language], context.language);
}

/** A verb as one speaks of it, for quotation marks. */
export function forceWords(force: ForceWord, language: Language): string {
  return tellingIn(language)(`force-${force}`);
}
