import { expect, test } from 'vitest';
import { PARAMETERS } from '../../src/diplomacy/parameters.ts';
import { boundsOf, readParametersFile } from '../../src/scenario/parameters-file.ts';
import { linesOf } from './fixture.ts';

const read = (text: string) => readParametersFile(text, 'p.yaml', PARAMETERS);
const faults = (text: string): readonly string[] => {
  const reading = read(text);
  return reading.ok ? [] : linesOf(reading.faults);
};

test('a file of parameters is a block of names and numbers', () =>
  expect(read('tension: 0.9\nspeakers: 20\n')).toEqual({ ok: true, parameters: { tension: 0.9, speakers: 20 } }));

test('an empty block changes nothing', () => expect(read('{}')).toEqual({ ok: true, parameters: {} }));

test('every parameter may have its own value, and be switched off', () => {
  for (const [name, { value }] of Object.entries(PARAMETERS)) {
    expect(faults(`${name}: ${value}`)).toEqual([]);
    expect(faults(`${name}: 0`)).toEqual([]);
  }
});

test('an unknown name is told with the nearest one', () =>
  expect(faults('tensoin: 0.9')).toEqual([
    'p.yaml:1:1 tensoin: found the unknown key "tensoin", expected a parameter of the model, for example tension',
  ]));

test.each([
  ['a text', 'tension: high', 'p.yaml:1:10 tension: found "high", expected a number from 0 to 5, for example 0'],
  ['too much', 'isolation: 100', 'p.yaml:1:12 isolation: found 100, expected a number from 0 to 13, for example 0'],
  ['a share over 1', 'blur: 1.5', 'p.yaml:1:7 blur: found 1.5, expected a number from 0 to 1, for example 0'],
  ['no number', 'tension: .nan', 'p.yaml:1:10 tension: found NaN, expected a number from 0 to 5, for example 0'],
  [
    'half a speaker',
    'speakers: 1.5',
    'p.yaml:1:11 speakers: found 1.5, expected a whole number from 0 to 48, for example 0',
  ],
  [
    'a list',
    '- tension',
    'p.yaml:1:1 found a list of 1, expected names of parameters with numbers, for example tension: 0.8',
  ],
])('%s is a fault', (_, text, line) => expect(faults(text)).toEqual([line]));

test('the bounds hold the range in which the table was tried', () => {
  for (const { unit, range } of Object.values(PARAMETERS)) {
    const [least, most] = boundsOf({ unit, range });
    expect(least).toBeLessThanOrEqual(range[0]);
    expect(most).toBeGreaterThanOrEqual(range[1]);
  }
});
