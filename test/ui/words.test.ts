import { expect, test } from 'vitest';
import { en } from '../../assets/languages/ui.en.ts';
import { ru } from '../../assets/languages/ui.ru.ts';
import { HALL_EN } from '../../assets/languages/ui/hall.en.ts';
import { HALL_RU } from '../../assets/languages/ui/hall.ru.ts';
import type { Table } from '../../src/telling/words.ts';

type Entry = Table[string];
const tables: Readonly<Record<'en' | 'ru', Table>> = { en: { ...en, ...HALL_EN }, ru: { ...ru, ...HALL_RU } };
const formsOf = (entry: Entry): readonly string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry).filter((form): form is string => form !== undefined);
const variablesOf = (entry: Entry): readonly string[] => [
  ...new Set(formsOf(entry).flatMap((form) => [...form.matchAll(/\{(\w+)/g)].map((found) => found[1] ?? ''))),
];

test('both languages have the same words to say, and none is empty', () => {
  expect(Object.keys(tables.ru).sort()).toEqual(Object.keys(tables.en).sort());
  for (const table of Object.values(tables))
    for (const [key, entry] of Object.entries(table))
      for (const form of formsOf(entry)) expect(form.trim(), key).not.toBe('');
});

test('a sentence that counts has every plural class of its language', () => {
  for (const [language, table] of Object.entries(tables)) {
    const classes = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [key, entry] of Object.entries(table))
      if (typeof entry !== 'string') for (const form of classes) expect(Object.keys(entry), key).toContain(form);
  }
});

test('no sentence waits for a variable that the English one is not given', () => {
  for (const [key, entry] of Object.entries(tables.ru)) {
    const given = [...variablesOf(tables.en[key] ?? ''), 'n'];
    for (const variable of variablesOf(entry)) expect(given, key).toContain(variable);
  }
});

test('Russian quotes as Russians do, English as the English', () => {
  for (const [key, entry] of Object.entries(tables.ru))
    for (const form of formsOf(entry)) expect(form, key).not.toMatch(/[“"]/);
  for (const [key, entry] of Object.entries(tables.en))
    for (const form of formsOf(entry)) expect(form, key).not.toMatch(/[«"]/);
});
