import { expect, test } from 'vitest';
import { checkRendering } from '../../src/core/text/check.ts';
import { LANGUAGES } from '../../src/core/terms.ts';
import { CODES } from '../../src/core/world/states.ts';
import { tellHappening } from '../../src/telling/happening.ts';
import { inARow, stateName, stateNames } from '../../src/telling/names.ts';
import { lowered, provisionName, provisionNames, quotable } from '../../src/telling/places.ts';
import { sample } from './sample-context.ts';
import { HAPPENINGS } from './sample-happenings.ts';

const en = sample('en', 'KE');
const ru = sample('ru', 'KE');

test('every Member can take the floor, lift a bracket, object and be replied to in both languages', () => {
  for (const by of CODES)
    for (const language of LANGUAGES)
      for (const happening of [
        { type: 'floor-taken', by },
        { type: 'bracket-lifted', by, provision: 'cables' },
        { type: 'objected', state: by, provisions: ['cables'], terms: [], reason: '' },
        { type: 'replied', by: 'CU', to: by },
        { ...HAPPENINGS.talk[1]!, with: by },
      ] as const)
        expect(checkRendering(tellHappening(happening, sample(language)), language), by).toEqual([]);
});

test('a State takes its article in English and its case in Russian', () => {
  expect(stateName('US', en).nom).toBe('the United States');
  expect(stateName('US', en).forms['gen']).toBe('the United States’');
  expect(stateName('MX', ru).forms['ins']).toBe('Мексикой');
});

test('the reader’s own delegation is told as you, and comes first', () => {
  expect(stateNames(['MX', 'KE'], en).nom).toBe('you and Mexico');
  expect(stateNames(['MX', 'KE'], ru).forms['dat']).toBe('вам и Мексике');
});

test('of many States the first five by alphabet are named and the rest counted', () => {
  const many = ['US', 'RU', 'CN', 'FR', 'GB', 'MX', 'BR'];
  expect(stateNames(many, en).nom).toBe('Brazil, China, France, Mexico, Russia and 2 others');
  expect(stateNames(many, ru).forms['gen']).toMatch(/России и еще 2 делегаций$/);
  expect(stateNames(many.slice(0, 6), en).nom).toMatch(/the United Kingdom and Mexico$/);
});

test('a row of nobody is our own bug', () => {
  expect(() => inARow([], 'en')).toThrow();
});

test('a code that is no Member’s stands for itself', () => {
  expect(stateName('XX', en).nom).toBe('XX');
});

test('a provision is told by the number of its paragraph and its title', () => {
  expect(provisionName('cables', en).nom).toBe('paragraph 5 (cables)');
  expect(provisionName('cables', ru).forms['gen']).toBe('пункта 5 (кабели)');
  expect(provisionName('on-the-shelf', en).nom).toBe('the norm on transfer of technology');
  expect(provisionNames(['cables', 'on-the-shelf'], en).nom).toBe(
    'paragraph 5 (cables) and the norm on transfer of technology',
  );
  expect(provisionNames([], ru).forms['ins']).toBe('текстом в целом');
});

test('a title keeps the capital of a name or an abbreviation', () => {
  expect(lowered('Self-defence')).toBe('self-defence');
  expect(lowered('ICT incidents')).toBe('ICT incidents');
  expect(lowered('A list of rules')).toBe('a list of rules');
  expect(lowered('United Nations fund')).toBe('United Nations fund');
});

test('marks inside quoted words change, and a stop at their end goes', () => {
  expect(quotable('it says “harm” and "damage".', 'en')).toBe('it says ‘harm’ and ‘damage’');
  expect(quotable(' слово  «ущерб».', 'ru')).toBe('слово „ущерб“');
});
