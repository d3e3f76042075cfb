import { expect, test } from 'vitest';
import { FITTED_VOTE_PARAMETERS, VOTE_PARAMETERS } from '../../../src/diplomacy/votes/parameters.ts';
import { minimise } from '../../../src/study/backtest/minimise.ts';
import { scoresOf } from '../../../src/study/backtest/vote-scores.ts';
import { backtestForums } from '../../../src/study/backtest/forums.ts';
import { backtestObject } from '../../../src/study/backtest/object.ts';
import { backtestVotes } from '../../../src/study/backtest/votes.ts';

const result = backtestVotes();

test('each contested vote is foretold without it at least as well as was asked for', () => {
  const { votes, fits } = result;
  const of = (text: string) => {
    const found = votes.find((vote) => vote.text === text);
    if (found === undefined) throw new Error(`no ${text}`);
    return found;
  };
  // The floors that were written down: accuracy and Brier score, leaving the text out.
  for (const [text, accuracy, brier] of [
    ['A/RES/73/27', 0.9, 0.16],
    ['A/RES/73/266', 0.86, 0.22],
    ['A/RES/73/187', 0.79, 0.3],
  ] as const) {
    expect(of(text).accuracy).toBeGreaterThan(accuracy);
    expect(of(text).brier).toBeLessThan(brier);
    expect(of(text).brier).toBeLessThan(of(text).baselines.majority.brier);
    expect(of(text).brier).toBeLessThan(of(text).baselines.persistence.brier);
  }
  const misses = votes
    .slice(-3)
    .flatMap(({ expected, recorded }) =>
      (['yes', 'no', 'abstain'] as const).map((kind) => Math.abs(expected[kind] - recorded[kind])),
    );
  expect(misses.reduce((sum, one) => sum + one, 0) / misses.length).toBeLessThan(10);

  // The table of the product is the mean of these fits, rounded.
  for (const name of FITTED_VOTE_PARAMETERS) {
    const mean = fits.reduce((sum, { parameters }) => sum + parameters[name], 0) / fits.length;
    expect(Math.abs(VOTE_PARAMETERS[name] - mean)).toBeLessThan(0.02);
  }
});

test('the object has a row for each recorded vote, and one for each forum', () => {
  const forums = backtestForums(1, { scenarios: [] });
  const told = JSON.parse(JSON.stringify(backtestObject(result, forums, 1))) as {
    votes: readonly { text: string; baselines: object; expected: object; recorded: Record<string, number> }[];
    forums: readonly { id: string; happened: boolean }[];
    leaveOneOutBrier: number | null;
  };
  expect(told.votes).toHaveLength(8);
  expect(told.votes.find(({ text }) => text === 'A/RES/73/187')?.recorded).toEqual({ yes: 94, no: 59, abstain: 33 });
  for (const { expected, baselines } of told.votes) {
    expect(Object.keys(expected).toSorted()).toEqual(['abstain', 'no', 'yes']);
    expect(Object.keys(baselines)).toContain('bloc');
  }
  expect(new Set(told.forums.map(({ id }) => id)).size).toBe(told.forums.length);
  expect(told.forums.filter(({ happened }) => !happened).map(({ id }) => id)).toEqual(['gge-2004', 'gge-2016']);
  expect(told.leaveOneOutBrier).toBeNull();
});

test('scores are what they are called', () => {
  const odds = [Float64Array.of(0.8, 0.5, 1), Float64Array.of(0.1, 0.3, 0), Float64Array.of(0.1, 0.2, 0)] as const;
  const { accuracy, brier, balanced, expected } = scoresOf(odds, Int8Array.of(0, 1, -1));
  expect(accuracy).toBe(0.5);
  expect(balanced).toBe(0.5);
  expect(brier).toBeCloseTo((0.06 + 0.25 + 0.49 + 0.04) / 2, 12);
  expect(expected.yes).toBeCloseTo(1.3, 12);
});

test('the minimiser finds the bottom of a bent valley', () => {
  const [x = 0, y = 0] = minimise(([a = 0, b = 0]) => (1 - a) * (1 - a) + 20 * (b - a * a) * (b - a * a), [-1, 1]);
  expect(x).toBeCloseTo(1, 1);
  expect(y).toBeCloseTo(1, 1);
});
