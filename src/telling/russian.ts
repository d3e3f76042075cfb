/** What a Russian sentence settles once its words are known. */

const CONSONANT = 'бвгджзйклмнпрстфхцчшщ';
const before = (preposition: string, next: string): RegExp =>
  new RegExp(`(?<![\\p{L}-])(${preposition}) (?=${next})`, 'gu');

// The second letter is small: abbreviations are read letter by letter, «с США».
const RULES: readonly (readonly [RegExp, string])[] = [
  [before('[Вв]', `[ВвФф][${CONSONANT}ь]`), '$1о '],
  [before('[Сс]', `(?:[СсЗзШшЖж][${CONSONANT}]|[Щщ]|вс)`), '$1о '],
  [before('[Оо]', '(?!их(?!\\p{L}))[АаИиОоУуЭэ]'), '$1б '],
];

/** Prepositions as the next word asks for them: «во Вьетнаме», «со Швецией», «об Австралии». */
export function settled(sentence: string): string {
  return RULES.reduce((text, [pattern, said]) => text.replace(pattern, said), sentence);
}
