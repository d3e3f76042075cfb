import { expect, test } from 'vitest';
import { type Line, stretchesOf, WAY_NAMES } from '../../../src/diplomacy/search/lines.ts';
import { openSearch } from '../../../src/diplomacy/search/search.ts';

/** A game in which each meeting has one right way, and the text should be opposed at the end. */
const RIGHT = ['log-roller', 'log-roller', 'maximalist', 'bridge-builder'] as const;
const worth = ({ ways, ending }: Line): number =>
  ways.filter((way, at) => way === RIGHT[at]).length + (ending === 'objects' ? 0.5 : 0);
const play = (line: Line) => ({ score: worth(line), adopted: true });

test('a search mixes ways, has second thoughts, and stops where none helps', () => {
  const search = openSearch(4, play);
  while (search.step());
  expect(search.best).toEqual({ line: { ways: [...RIGHT], ending: 'objects' }, score: 4.5, adopted: true });
  expect(search.tried.length).toBeLessThan(400);
  expect(search.step()).toBe(false);
});

test('a search plays no line twice', () => {
  const search = openSearch(4, play);
  while (search.step());
  const lines = search.tried.map(({ line }) => JSON.stringify(line));
  expect(new Set(lines).size).toBe(lines.length);
});

test('a search left early has the best of what it tried, and a longer one goes on from there', () => {
  const [short, long] = [openSearch(4, play), openSearch(4, play)];
  expect(short.best).toBeNull();
  for (let step = 0; step < WAY_NAMES.length; step++) short.step();
  for (let step = 0; step < 2 * WAY_NAMES.length; step++) long.step();
  expect(short.best?.score).toBe(2);
  expect(long.tried.slice(0, WAY_NAMES.length)).toEqual(short.tried);
});

test('a line is told in stretches of meetings', () =>
  expect(stretchesOf({ ways: [...RIGHT], ending: 'as-played' })).toEqual([
    { way: 'log-roller', from: 1, to: 2 },
    { way: 'maximalist', from: 3, to: 3 },
    { way: 'bridge-builder', from: 4, to: 4 },
  ]));
