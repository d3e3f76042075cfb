import { describe, expect, test } from 'vitest';
import { standardParameters } from '../../../src/diplomacy/parameters.ts';
import { inRoomOf } from '../../../src/study/runs/compare.ts';
import { cellsOf, jobsOf, jobsOfShard, type Plan, setupOf } from '../../../src/study/runs/plan.ts';
import { expectedAt, PATHS, valueOf, withSetting } from '../../../src/study/runs/settings.ts';
import { forumOfHistory } from '../../diplomacy/forum-of-history.ts';

const gge = forumOfHistory('gge-2016');
const oewg = forumOfHistory('oewg-2019');
const plan: Plan = {
  ...{ study: 1, rules: 1, scenarios: [gge, inRoomOf(gge, oewg)], parameters: standardParameters(), runs: 3, seed: 11 },
  varied: [
    { path: 'scenario.forum.tension', values: [0.2, 0.8] },
    { path: 'policy.KE', values: ['silent', 'bridge-builder', 'log-roller'] },
  ],
};

describe('a plan', () => {
  test('has a cell for each combination, and the same seeds in each', () => {
    expect(cellsOf(plan)).toHaveLength(12);
    expect(jobsOf(plan)).toBe(36);
    const [first, second] = [setupOf(plan, 4), setupOf(plan, 4 + 18)];
    expect(first).toMatchObject({ seed: 12, policies: { KE: 'bridge-builder' } });
    expect(first.scenario.forum).toMatchObject({ kind: 'gge', tension: 0.2 });
    expect(second).toMatchObject({ seed: 12, policies: { KE: 'bridge-builder' } });
    expect(second.scenario.forum).toMatchObject({ kind: 'oewg', tension: 0.2 });
  });

  test('falls into shards that have each job once', () => {
    const parts = [1, 2, 3].map((shard) => jobsOfShard(plan, shard, 3));
    expect(parts.flat().toSorted((one, other) => one - other)).toEqual([...Array(36).keys()]);
  });
});

describe('an agenda in another room', () => {
  const moved = inRoomOf(gge, oewg);
  test('keeps its words, ambition and tension, and takes seats, time and rules', () => {
    expect(moved.forum).toMatchObject({ kind: 'oewg', seats: oewg.forum.seats, sessions: oewg.forum.sessions });
    expect(moved.forum).toMatchObject({ ambition: gge.forum.ambition, tension: gge.forum.tension });
    expect(moved.text.provisions.map(({ id }) => id)).toEqual(gge.text.provisions.map(({ id }) => id));
    const weight = moved.text.provisions.reduce((sum, one) => sum + one.weight, 0);
    expect(weight).toBeCloseTo(oewg.forum.weightSum);
  });
  test('is itself in its own', () => expect(inRoomOf(gge, gge)).toBe(gge));
});

describe('a setting', () => {
  const arm = { scenario: gge, parameters: standardParameters(), policies: {} };
  test('every path that is listed is expected, and changes one thing', () => {
    for (const path of PATHS) {
      const expected = expectedAt(path, gge.forum.seats);
      if (expected === null) throw new Error(path);
      const value = valueOf(
        expected.sort === 'number' ? String(expected.bounds[1]) : (expected.values[0] ?? ''),
        expected,
      );
      expect(value, path).not.toBeNull();
      expect(withSetting(arm, path, value as number), path).not.toBe(arm);
    }
    expect(withSetting(arm, 'model.base', 1).parameters.base).toBe(1);
    expect(withSetting(arm, 'scenario.forum.chair', 'KE').scenario.forum).toMatchObject({
      chair: 'KE',
      chairName: null,
    });
  });
  test.each([
    ['model.tensoin', '1'],
    ['scenario.forum.tension', '1.5'],
    ['scenario.forum.tension', ''],
    ['scenario.forum.tension', 'high'],
    ['scenario.forum.summary', 'yes'],
    ['model.bracketsHeld', '1.5'],
    ['policy.XX', 'silent'],
    ['policy.KE', 'cheerful'],
  ])('%s=%s cannot be', (path, written) => {
    const expected = expectedAt(path, gge.forum.seats);
    expect(expected === null ? null : valueOf(written, expected)).toBeNull();
  });
});
