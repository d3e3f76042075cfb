import { expect, test } from 'vitest';
import { TERMINAL_EN } from '../../assets/languages/terminal.en.ts';
import { TERMINAL_RU } from '../../assets/languages/terminal.ru.ts';
import type { Plural, Table } from '../../src/telling/words.ts';

const english: Table = TERMINAL_EN;
const russian: Table = TERMINAL_RU;
const sentencesOf = (entry: string | Plural): readonly string[] =>
  typeof entry === 'string' ? [entry] : (Object.values(entry) as readonly string[]);
const variablesOf = (entry: string | Plural): readonly string[] =>
  [
    ...new Set(
      sentencesOf(entry).flatMap((one) => [...one.matchAll(/\{([a-z]+)[^{}]*\}/g)].map((match) => match[1] ?? '')),
    ),
  ].sort();

test('both languages have the same sentences with the same variables', () => {
  expect(Object.keys(russian)).toEqual(Object.keys(english));
  for (const [key, entry] of Object.entries(english)) {
    const given = typeof entry === 'string' ? variablesOf(entry) : [...variablesOf(entry), 'n'];
    for (const name of variablesOf(russian[key] ?? '')) expect(given, key).toContain(name);
  }
});

test('no sentence is empty, and every plural has every class of its language', () => {
  for (const [table, language] of [
    [english, 'en'],
    [russian, 'ru'],
  ] as const)
    for (const [key, entry] of Object.entries(table)) {
      for (const sentence of sentencesOf(entry)) expect(sentence.trim(), key).not.toBe('');
      if (typeof entry !== 'string')
        expect(Object.keys(entry).sort(), key).toEqual(
          [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort(),
        );
    }
});

test('Russian sentences are Russian', () => {
  const same = Object.keys(russian).filter((key) => russian[key] === english[key]);
  expect(same).toEqual([]);
  for (const [key, entry] of Object.entries(russian))
    for (const sentence of sentencesOf(entry))
      expect(sentence.replaceAll(/\{[^{}]*\}/g, ''), key).toMatch(/[а-яё]|^sim|^[^a-z]*$/i);
});
