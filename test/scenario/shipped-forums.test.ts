/** The scenarios of real forums against the facts table: who sat, how long, on what, and how it ended. */
import { scenarios } from 'virtual:scenarios';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/core/scenario.ts';
import { FORUMS, forumOfHistory } from '../../src/study/backtest/forum-of-history.ts';

const shipped: readonly Scenario[] = await Promise.all(scenarios.map((entry) => entry.load()));
const pairs = FORUMS.flatMap(({ id, agreed }) => {
  const scenario = shipped.find(({ forum }) => forum.id === id);
  return scenario === undefined ? [] : [{ id, agreed, scenario, table: forumOfHistory(id) }];
});

test('every group of history can be played, of experts and open to all', () => {
  expect(pairs.map(({ scenario }) => scenario.id)).toEqual([
    'gge-2004-2005',
    'gge-2009-2010',
    'gge-2012-2013',
    'gge-2014-2015',
    'gge-2016-2017',
    'gge-2019-2021',
    'oewg-2019-2021',
    'oewg-2021-2025',
  ]);
});

describe.each(pairs)('$id', ({ agreed, scenario, table }) => {
  test('the members, the Chair and the facts of the forum are those of the table', () => {
    const { seats, chair, hours, weightSum, ambition, tension, access, capacity, summary, owners } = table.forum;
    expect(scenario.forum).toMatchObject({
      seats,
      chair,
      hours,
      weightSum,
      ambition,
      tension,
      access,
      capacity,
      summary,
    });
    expect(scenario.forum.owners).toEqual(owners);
    expect(scenario.period.from).toBe(table.period.from);
    expect(scenario.history.adopted).toBe(agreed);
  });

  test('each issue has the weight that the table gives it', () => {
    const weights = ({ text }: Scenario): Record<string, number> => {
      const sums: Record<string, number> = {};
      for (const { issue, weight } of text.provisions)
        sums[issue] = Math.round(100 * ((sums[issue] ?? 0) + weight)) / 100;
      return sums;
    };
    const [own, told] = [weights(scenario), weights(table)];
    expect(Object.keys(own).sort()).toEqual(Object.keys(told).sort());
    for (const [issue, weight] of Object.entries(told)) expect(Math.abs((own[issue] ?? 0) - weight)).toBeLessThan(0.05);
  });

  test('it is told whole: briefings, claims beside the record, news with sources, questions', () => {
    expect(scenario.briefings.length).toBeGreaterThanOrEqual(8);
    expect(scenario.contested.length).toBeGreaterThanOrEqual(3);
    expect(scenario.injects.length).toBeGreaterThanOrEqual(8);
    expect(scenario.stakes.length).toBeGreaterThanOrEqual(6);
    expect(scenario.questions.length).toBeGreaterThanOrEqual(3);
  });
});

test('nothing counts as agreed language in the first group', () => {
  const first = pairs[0]?.scenario;
  expect(
    [...(first?.text.provisions ?? []), ...(first?.shelf ?? [])]
      .flatMap(({ readings }) => readings)
      .filter(({ agreed }) => agreed > 0),
  ).toEqual([]);
});
