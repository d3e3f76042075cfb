import { expect, test } from 'vitest';
import { isAdopted } from '../../src/debrief/result.ts';
import type { PolicyName } from '../../src/diplomacy/policies/policies.ts';
import { resultOf } from '../../src/diplomacy/score.ts';
import { openGame } from '../../src/secretariat/secretariat.ts';
import { forumOfHistory } from './forum-of-history.ts';

const SEEDS = 10;

/** Mean score of a seat led by a policy, over the same seeds. */
function mean(id: string, seat: string, policy: PolicyName): number {
  let sum = 0;
  for (let seed = 0; seed < SEEDS; seed++) {
    const game = openGame({ scenario: forumOfHistory(id), seed, people: [], policies: { [seat]: policy } });
    const { outcome, objections } = game.conference();
    sum +=
      resultOf(
        game.room(),
        seat,
        isAdopted(outcome),
        objections.map((objection) => objection.state),
      ) / SEEDS;
  }
  return sum;
}

test('a bridge-builder that sees only its view beats silence by a third over twelve meetings', {
  timeout: 60_000,
}, () => {
  const cells = [
    ['gge-2014', 'KE'],
    ['gge-2014', 'EG'],
    ['gge-2016', 'KE'],
    ['oewg-2019', 'KE'],
  ] as const;
  let silent = 0;
  let bridging = 0;
  for (const [id, seat] of cells) {
    silent += mean(id, seat, 'silent');
    bridging += mean(id, seat, 'bridge-builder');
  }
  expect(bridging).toBeGreaterThan((4 / 3) * silent);
});

test('to obstruct a room that one could win in does not pay', () => {
  expect(mean('gge-2014', 'KE', 'obstructor')).toBeLessThan(mean('gge-2014', 'KE', 'bridge-builder'));
});
