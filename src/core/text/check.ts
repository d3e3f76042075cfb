/** A proof-reader for rendered text: what a machine can see of doubled words, stray marks, articles and prepositions. */
import type { Language } from '../terms.ts';

type Rule = readonly [fault: string, pattern: RegExp];

/** In every language; a rendered text may hold brackets with alternatives. */
const COMMON: readonly Rule[] = [
  ['doubled word', /(?<![\p{L}\p{N}-])(\p{L}+) \1(?![\p{L}\p{N}-])/iu],
  ['doubled space', / {2}/],
  ['space at the edge', /^\s|\s$/],
  ['line break or tab', /[\n\r\t]/],
  ['empty slot', /\{[^}]*\}|[{}]/],
  ['hole in the data', /\b(?:undefined|null|NaN|\[object)\b/],
  ['empty bracket', /\[\s*\]|\[\s*\/|\/\s*\]/],
  ['space before punctuation', /\s[,.;:!?»”)\]](?!\.)/],
  ['space after an opening mark', /[«„([]\s/],
  ['doubled punctuation', /[,;:]\s*[,;:.]|(?<!\.)\.\.(?!\.)|[.!?…]\s*[,;:](?!\p{L})/u],
  ['no space after punctuation', /[,;](?=[\p{L}])|[.!?](?=\p{Lu}\p{Ll})/u],
  ['hyphen as a dash', / - /],
  ['replacement character', /\uFFFD/],
];

/** Beginnings that are written with a vowel and sounded with a consonant. */
const SOUNDED_YOU = 'uni(?!n|m)|unanim|use|usu|uti|eu(?=[a-z])|ewe|one\\b|once|un\\b|unodc|u[ks]\\b';

const ENGLISH: readonly Rule[] = [
  ['“a” before a vowel', new RegExp(`\\ba (?!${SOUNDED_YOU})[aeiou]`, 'i')],
  ['“an” before a consonant', /\b[Aa]n (?!(?:hour|honest|honou?r|heir)|[FHLMNRSX](?![a-z]))[^aeiouAEIOU“‘([]/],
  ['“an” before a sounded u', new RegExp(`\\ban (?:${SOUNDED_YOU})`, 'i')],
  ['Cyrillic letter', /\p{Script=Cyrillic}/u],
  ['space after an opening mark', /“\s/],
  ['Russian quotation marks', /[«»]/],
];

const CONSONANT = 'бвгджзйклмнпрстфхцчшщ';
const VOWEL = 'аеёиоуыэюя';
// JavaScript's \b knows Latin letters only.
const ru = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}-])${pattern}`, 'u');

const RUSSIAN: readonly Rule[] = [
  ['«в» where it must be «во»', ru(`[Вв] [ВвФф][${CONSONANT}ь]`)],
  [
    '«во» where it must be «в»',
    ru(`[Вв]о (?!исполнение|избежание|имя|измену|многом|многих|множеств|что)(?:[${VOWEL}]|[${CONSONANT}][${VOWEL}])`),
  ],
  ['«с» where it must be «со»', ru(`[Сс] (?:[сзшж][${CONSONANT}]|щ|вс)`)],
  ['«со» where it must be «с»', ru(`[Сс]о (?!щ)(?:[${VOWEL}]|[${CONSONANT}][${VOWEL}])`)],
  ['«о» where it must be «об»', ru('[Оо] (?!их)(?:[аиоуэы]|[АИОУЭ])')],
  ['«об» where it must be «о»', ru(`[Оо]б (?:[еёюя]|(?!вс)[${CONSONANT}])`)],
  ['«к» where it must be «ко»', ru('[Кк] (?:вс[еёя]|втор)')],
  ['Latin letter inside a Russian word', /[а-яё][a-z]|[a-z][а-яё]/iu],
  ['English quotation marks', /”|(?<!„[^„“]*)“/],
];

const PAIRS: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ['[', ']'],
    ['(', ')'],
    ['“', '”'],
  ],
  ru: [
    ['[', ']'],
    ['(', ')'],
    ['«', '»'],
    ['„', '“'],
  ],
};

const count = (text: string, mark: string): number => text.split(mark).length - 1;

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 20), at + 25);
}

/**
 * Faults of one rendered paragraph or sentence, each as "fault: …where…"; an empty list is a clean text.
 * A paragraph begins with a capital (after any opening mark) and ends with a stop.
 */
export function checkRendering(text: string, language: Language): readonly string[] {
  const faults: string[] = [];
  if (text === '') return ['empty text'];
  for (const [fault, pattern] of [...COMMON, ...(language === 'en' ? ENGLISH : RUSSIAN)]) {
    const found = pattern.exec(text);
    if (found !== null) faults.push(`${fault}: …${around(text, found.index)}…`);
  }
  for (const [open, close] of PAIRS[language])
    if (count(text, open) !== count(text, close)) faults.push(`unclosed ${open}${close}: ${text}`);
  if (count(text, '"') % 2 === 1) faults.push(`unclosed quotation: ${text}`);
  if (!/^[^\p{L}]*\p{Lu}/u.test(text) && !/^[«“([]*\d/.test(text)) faults.push(`no capital: ${around(text, 0)}…`);
  if (!/[.!?…][”»)\]]*$/u.test(text)) faults.push(`no stop: …${text.slice(-25)}`);
  return faults;
}
