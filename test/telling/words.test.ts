import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TELLING_EN } from '../../assets/languages/telling.en.ts';
import { TELLING_RU } from '../../assets/languages/telling.ru.ts';
import { VOICE_EN } from '../../assets/languages/voice.en.ts';
import { VOICE_RU } from '../../assets/languages/voice.ru.ts';
import { settled } from '../../src/telling/russian.ts';
import { fill, type Name, type Plural, type Table, wordsIn } from '../../src/telling/words.ts';

const VARIABLE = /\{([a-z]+)[^{}]*\}/g;
const sentencesOf = (entry: string | Plural): readonly string[] =>
  typeof entry === 'string' ? [entry] : (Object.values(entry) as readonly string[]);
const variablesOf = (entry: string | Plural): readonly string[] => {
  const found = sentencesOf(entry).flatMap((sentence) =>
    [...sentence.matchAll(VARIABLE)].map((match) => match[1] ?? ''),
  );
  return [...new Set(found)].sort();
};
const rowsOf = (table: Table): readonly (readonly [string, string | Plural])[] => Object.entries(table);
const russian: Table = TELLING_RU;

test('the Russian table asks for no variable that the English one does not give', () => {
  for (const [key, entry] of rowsOf(TELLING_EN)) {
    const given = [...variablesOf(entry), ...(typeof entry === 'string' ? [] : ['n'])];
    for (const name of variablesOf(russian[key] ?? '')) expect(given, `${key}: ${name}`).toContain(name);
  }
});

test('every plural has every class of its language', () => {
  for (const [table, language] of [
    [TELLING_EN, 'en'],
    [TELLING_RU, 'ru'],
  ] as const)
    for (const [key, entry] of rowsOf(table))
      if (typeof entry !== 'string')
        expect(Object.keys(entry).sort(), key).toEqual(
          [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort(),
        );
});

test('no text is empty, and none has stray spaces', () => {
  for (const table of [TELLING_EN, TELLING_RU])
    for (const [key, entry] of rowsOf(table))
      for (const sentence of sentencesOf(entry)) {
        expect(sentence, key).not.toBe('');
        expect(sentence, key).toBe(sentence.replace(/\s+/g, ' ').trim());
      }
});

test('every key is told somewhere', () => {
  const source = readdirSync('src/telling')
    .map((file) => readFileSync(`src/telling/${file}`, 'utf8'))
    .join('\n');
  const begun = [...source.matchAll(/`([a-z-]*)\$\{/g)].map((found) => found[1] ?? '').filter((start) => start !== '');
  const endless = /`\$\{side\}-/.test(source) ? ['against-', 'for-'] : [];
  const stray = Object.keys(TELLING_EN).filter(
    (key) => !source.includes(`'${key}'`) && ![...begun, ...endless].some((start) => key.startsWith(start)),
  );
  expect(stray).toEqual([]);
});

test('both voices have the same pieces, as many openings and bodies as a meeting needs', () => {
  expect(Object.keys(VOICE_RU)).toEqual(Object.keys(VOICE_EN));
  for (const voice of [VOICE_EN, VOICE_RU])
    for (const [stance, tone] of [
      ['sponsor', 'warm'],
      ['in-favour', 'warm'],
      ['silent', 'even'],
      ['bracket', 'cool'],
    ] as const)
      expect(voice[stance].length * new Set(voice.openings[tone]).size).toBeGreaterThan(25);
});

const tables = {
  en: { votes: { one: '{n} vote', other: '{n} votes' }, spoke: '{by} {by~was|were} heard' },
  ru: {
    votes: { one: '{n} голос', few: '{n} голоса', many: '{n} голосов', other: '{n} голоса' },
    spoke: '{by} выступил{by~|а|о|и} с {by.ins}',
  },
} as const;
const sweden: Name = { agrees: 'f', nom: 'Швеция', forms: { ins: 'Швецией' } };

test('a plural follows its number', () => {
  const en = wordsIn(tables, 'en');
  const ru = wordsIn(tables, 'ru');
  expect([1, 2].map((n) => en('votes', { n }))).toEqual(['1 vote', '2 votes']);
  expect([1, 3, 5, 21].map((n) => ru('votes', { n }))).toEqual(['1 голос', '3 голоса', '5 голосов', '21 голос']);
});

test('a verb agrees with its name, a preposition with the next word', () => {
  expect(wordsIn(tables, 'ru')('spoke', { by: sweden })).toBe('Швеция выступила со Швецией');
  expect(wordsIn(tables, 'en')('spoke', { by: { agrees: 'pl', nom: 'They', forms: {} } })).toBe('They were heard');
});

test('a verb may have a form for the reader', () => {
  const you: Name = { agrees: 'you', nom: 'вы', forms: {} };
  expect(fill('{by} возража{by~ет|ет|ет|ют|ете}', { by: you })).toBe('вы возражаете');
  expect(fill('{by} возразил{by~|а|о|и}', { by: you })).toBe('вы возразили');
});

test('a variable that nobody gave is our own bug', () => {
  expect(() => fill('{by} spoke', {})).toThrow('{by}');
});

test.each([
  ['в Вьетнаме', 'во Вьетнаме'],
  ['в Франции', 'во Франции'],
  ['в Венгрии', 'в Венгрии'],
  ['с Швецией', 'со Швецией'],
  ['с США', 'с США'],
  ['с Сингапуром', 'с Сингапуром'],
  ['О Индии', 'Об Индии'],
  ['о их словах', 'о их словах'],
])('%s → %s', (before, after) => expect(settled(before)).toBe(after));
