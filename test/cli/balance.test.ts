import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Desk, expectMistake, openDesk, ROOT } from './terminal.ts';

const SMALL = join(ROOT, 'scenarios/first-chair.yaml');

vi.setConfig({ testTimeout: 60_000 }); // each command starts a program, on a machine that may be busy

let desk: Desk;
beforeAll(() => {
  desk = openDesk();
});
afterAll(() => desk.close());

const few = ['balance', SMALL, '--seats', 'us', '--runs', '2', '--budget', '6'];

test('a balance is one object with a cell for each seat and way of playing, the same for any number of workers', () => {
  const [one, two] = ['1', '2'].map((workers) => desk.sim(...few, '--json', '--workers', workers));
  expect(one?.err).toBe('');
  expect(two).toEqual(one);
  const { cells } = JSON.parse(one?.out ?? '') as { cells: readonly Record<string, unknown>[] };
  expect(cells.map(({ policy }) => policy)).toEqual([
    ...['silent', 'random', 'maximalist', 'obstructor', 'bridge-builder', 'log-roller', 'searched'],
  ]);
  for (const cell of cells)
    expect(Object.keys(cell)).toEqual(['scenario', 'forum', 'seat', 'policy', 'runs', 'score', 'se', 'agree']);
  expect(cells.map(({ runs }) => runs)).toEqual([2, 2, 2, 2, 2, 2, 1]);
});

test('it is told as a table with the pass marks below it, and written as asked, in Russian too', () => {
  const { out, code } = desk.sim(...few, '--csv', 'cells.csv', '--chart', 'cells.svg', '--lang', 'ru');
  expect(code).toBe(0);
  expect(out).toMatch(/^US( +−?\d+,\d ±\d+,\d){7}/m);
  expect(out).toMatch(/Контрольные отметки[\s\S]*выполнено/);
  expect(readFileSync(join(desk.folder, 'cells.csv'), 'utf8').split('\r\n')).toHaveLength(9);
  expect(readFileSync(join(desk.folder, 'cells.svg'), 'utf8')).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
});

test('the line that a search finds is written as a record that replays', () => {
  const { out } = desk.sim('search', SMALL, '--as', 'us', '--budget', '6', '--record', 'line.jsonl', '--json');
  const found = JSON.parse(out) as { tried: number; score: number; policies: Record<string, number> };
  expect(found.tried).toBe(6);
  expect(found.score).toBe(Math.max(...Object.values(found.policies)));
  expect(desk.sim('replay', 'line.jsonl', '--json').code).toBe(0);
});

describe('what cannot be played is told in one line', () => {
  test.each<readonly [readonly string[], RegExp]>([
    [['--runs', '0'], /^sim: --runs 0: a whole number from 1 to 100000 is expected$/],
    [['--seats', 'KE,,US'], /^sim: --seats KE,,US: codes of delegations with commas are expected/],
    [['--seats', 'KE,ke'], /^sim: --seats: KE stands twice$/],
    [['--seats', 'FJ'], /none of the delegations has a seat in this forum$/],
    [['--csv', 'nowhere/cells.csv'], /^sim: --csv nowhere\/cells\.csv: no such folder$/],
  ])('%s', (options, line) => expectMistake(desk.sim('balance', SMALL, ...options), line));
});
