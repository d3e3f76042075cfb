import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, expectMistake, openDesk } from './terminal.ts';

let desk: Desk;
beforeAll(() => {
  desk = openDesk();
});
afterAll(() => desk.close());

test('a backtest is one object with a row for each recorded vote and each forum', { timeout: 120_000 }, () => {
  const { out, err } = desk.sim('backtest', '--runs', '1', '--draws', '0', '--json');
  expect(err).toBe('');
  const told = JSON.parse(out) as {
    votes: readonly { text: string; baselines: object; expected: object; recorded: Record<string, number> }[];
    forums: readonly { id: string; agree: number; happened: boolean }[];
    leaveOneOutBrier: number | null;
  };
  expect(told.votes).toHaveLength(8);
  expect(told.votes.find(({ text }) => text === 'A/RES/73/187')?.recorded).toEqual({ yes: 94, no: 59, abstain: 33 });
  for (const { expected, baselines } of told.votes) {
    expect(Object.keys(expected).toSorted()).toEqual(['abstain', 'no', 'yes']);
    expect(Object.keys(baselines)).toContain('bloc');
  }
  expect(new Set(told.forums.map(({ id }) => id)).size).toBe(8);
  expect(told.forums.filter(({ happened }) => !happened).map(({ id }) => id)).toEqual(['gge-2004', 'gge-2016']);
  expect(told.leaveOneOutBrier).toBeNull();
});

test('published cases are told in Russian with its commas, and a slip in a number in one line', () => {
  expect(desk.sim('cases', '--lang', 'ru').out).toContain('1,9736842105');
  expectMistake(desk.sim('backtest', '--runs', 'many'), '--runs many');
});
