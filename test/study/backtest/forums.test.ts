import { expect, test } from 'vitest';
import { ASPIRATION, ambitionOf } from '../../../src/study/backtest/aspiration.ts';
import { FORUMS, forumOfHistory } from '../../../src/study/backtest/forum-of-history.ts';
import { backtestForums } from '../../../src/study/backtest/forums.ts';
import { leaveOneOut } from '../../../src/study/backtest/refit.ts';

test('a forum aims at what the outcomes before it allow', () => {
  for (const { id } of FORUMS) expect(ambitionOf(id, ASPIRATION)).toBe(forumOfHistory(id).forum.ambition);
});

test('a row says what was played, what came of it, and whether its outcome was known to the fit', () => {
  const { rows, brier, leaveOneOutBrier, goals, free } = backtestForums(2, {
    scenarios: [{ ...forumOfHistory('gge-2016'), id: 'a-scenario' }],
  });
  expect(rows.map(({ id, basis }) => `${id} ${basis}`)).toEqual(
    FORUMS.flatMap(({ id }) => (id === 'gge-2016' ? [`${id} bare`, `${id} scenario`] : [`${id} bare`])),
  );
  const [bare, full] = rows.filter(({ id }) => id === 'gge-2016');
  expect(full).toEqual({ ...bare, basis: 'scenario', scenario: 'a-scenario' });
  expect(rows.filter(({ fitted }) => !fitted).map(({ id }) => id)).toEqual(['oewg-2021']);
  expect(brier.bare).toBeGreaterThanOrEqual(0);
  expect(brier.scenario).toBeNull(); // one row of seven is no score
  expect(leaveOneOutBrier).toBeNull();
  expect(free).toBe(7);
  expect(goals.filter(({ basis }) => basis === 'scenario').map(({ name }) => name)).toEqual([
    'law-hurts-2016',
    'cuba-objects-2016',
    'united-states-unhappiest',
  ]);
});

test('a forum left out is foretold by draws that were chosen on the others', () => {
  const fits = ['gge-2009', 'gge-2016'].map((id) => ({
    id,
    scenario: forumOfHistory(id),
    happened: id === 'gge-2009',
  }));
  const alone = leaveOneOut(fits, 3, 2);
  const turned = leaveOneOut(
    [{ ...(fits[0] as (typeof fits)[number]), happened: false }, fits[1] as (typeof fits)[number]],
    3,
    2,
  );
  expect(turned[0]).toEqual(alone[0]); // its own outcome tells it nothing
  for (const { best, mean } of alone) {
    expect(best).toBeGreaterThan(0);
    expect(mean).toBeLessThan(1);
  }
});
