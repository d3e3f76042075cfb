/** Every fault in one go, in the order of the lines; and nothing loaded in part. */
import { expect, test } from 'vitest';
import { formatFault } from '../../src/scenario/faults.ts';
import { changed, compile, faultsOf, VALID } from './fixture.ts';

const SLIPS: readonly (readonly [string, string])[] = [
  ['format: 1\n', 'format: 1\ncolour: red\n'],
  ['ru: "Первый контакт"', 'ru: 7'],
  ['[US, RU, KE, EE, BR]', '[US, RU, KE, EE, BR, RU, UK]'],
  ['chair: BR', 'chair: DE'],
  ['ambition: 0.6', 'ambition: 60'],
  ['- norm: capacity-principles', '- { norm: capacity-principels, weight: heavy }'],
  ['provision: contact-1\n    wants', 'provision: contact-2\n    wants'],
  ['meeting: 2', 'meeting: 9'],
  ['affinity: 0.8, source: report', 'affinity: 8, source: reprot'],
];

const BROKEN = SLIPS.reduce((text, [from, to]) => changed(text, from, to), VALID);

test('faults of shape do not hide what parts say of one another', () => {
  expect(faultsOf(BROKEN).map((line) => line.replace(/: found.*/, ''))).toEqual([
    '3:1 colour',
    '5:35 title.ru',
    '26:31 forum.seats.5',
    '26:35 forum.seats.6',
    '27:10 forum.chair',
    '42:13 forum.ambition',
    '64:19 text.paragraphs.2.provisions.0.norm',
    '64:48 text.paragraphs.2.provisions.0.weight',
    '78:16 stakes.0.provision',
    '91:38 relations.0.affinity',
    '91:49 relations.0.source',
    '94:14 injects.0.meeting',
  ]);
});

test('a code slipped once is told once, not again wherever the State is named', () => {
  const told = faultsOf(changed(VALID, '[US, RU, KE, EE, BR]', '[USA, RU, KE, EE, Бразилия]'));
  expect(told).toEqual([expect.stringContaining('found "USA"'), expect.stringContaining('found "Бразилия"')]);
  expect(told.every((line) => / for example (US|BR)$/.test(line))).toBe(true);
});

test('one fault, no scenario', () => {
  expect(compile(BROKEN)).not.toHaveProperty('scenario');
  expect(compile(changed(VALID, 'meeting: 2', 'meeting: 9'))).not.toHaveProperty('scenario');
});

test('an empty file is told once', () => {
  expect(faultsOf('')).toEqual(['1:1 found an empty value, expected keys with their values']);
});

test('a fault reads in English and in Russian', () => {
  const compilation = compile(changed(VALID, '[US, RU, KE, EE, BR]', '[US, RU, KE, EE, BR, UK]'));
  const fault = compilation.ok ? undefined : compilation.faults[0];
  if (fault === undefined) throw new Error('There is no fault.');
  expect(formatFault(fault, 'en')).toBe(
    'first-contact.yaml:25:31 forum.seats.5: found "UK", expected an ISO 3166 alpha-2 code of a Member State, for example GB',
  );
  expect(formatFault(fault, 'ru')).toBe(
    'first-contact.yaml:25:31 forum.seats.5: найдено: "UK"; ожидается: двухбуквенный код государства-члена по ИСО 3166; например: GB',
  );
});

test('a fault stays on its line, whatever the file holds', () => {
  const [line] = faultsOf(changed(VALID, 'format: 1\n', 'format: 1\n"a\\e[31m\\nb\\u202ec": 1\n'));
  expect(line?.startsWith('3:1 a\\u001b[31m\\u000ab\\u202ec: found the unknown key')).toBe(true);
  expect(line).not.toMatch(/[\u0000-\u001f\u202e]/);
});
