import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standardParameters } from '../../src/diplomacy/parameters.ts';
import { termsOf } from '../../src/diplomacy/reasons.ts';
import { openRoom, type Room } from '../../src/diplomacy/room.ts';
import { judge, judgeOne } from '../../src/diplomacy/judge.ts';
import { make } from '../../src/diplomacy/standing.ts';
import { IN_TEXT, type Swap, type Where } from '../../src/diplomacy/swap.ts';
import { zeroDraft } from '../../src/diplomacy/zero-draft.ts';
import { forumOfHistory } from './forum-of-history.ts';

function room(id: string, seed: number): Room {
  const scenario = forumOfHistory(id);
  const opened = openRoom(scenario, seed, standardParameters());
  for (const swap of zeroDraft(scenario.text, scenario.forum, opened.nature, opened.columns, seed))
    make(opened.standing, swap);
  return opened;
}

const swapIn = (opened: Room, n: number): Swap => {
  const provision = n % opened.columns.provisions;
  const reading = (n >> 5) % 6;
  const force = [0.25, 0.5, 0.75][(n >> 9) % 3] as number;
  return { provision, reading, force, where: ((n >> 12) % 3) as Where };
};

test('what a swap is judged to do is what making it does, to every delegation and to the Chair', () => {
  for (const id of ['gge-2016', 'oewg-2019']) {
    const opened = room(id, 3);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (n) => {
        const swap = swapIn(opened, n);
        const after = new Float64Array(opened.nature.n);
        const before = opened.standing.unease;
        const rise = judge(opened.standing, swap, after);
        const own = judgeOne(opened.standing, swap, 2);
        make(opened.standing, swap);
        expect(opened.standing.unease - before).toBeCloseTo(rise, 8);
        expect(own).toBeCloseTo(after[2] as number, 10);
        for (let i = 0; i < opened.nature.n; i++)
          expect(opened.standing.discomfort[i]).toBeCloseTo(after[i] as number, 8);
      }),
      { numRuns: 60 },
    );
  }
});

test('the named terms of a delegation sum to its discomfort, on an ordinary day and on the last', () => {
  const opened = room('oewg-2019', 5);
  for (let i = 0; i < opened.nature.n; i += 7) {
    const declared = termsOf(opened, i).reduce((sum, term) => sum + term.value, 0);
    expect(declared).toBeCloseTo(opened.standing.discomfort[i] as number, 6);
    const last = termsOf(opened, i, { lastDay: true, calm: 0.3, cover: 0.2 }).reduce(
      (sum, term) => sum + term.value,
      0,
    );
    const expected = (opened.standing.discomfort[i] as number) + (opened.day.total[i] as number) - 0.3 + 0.2;
    expect(last).toBeCloseTo(expected, 6);
  }
});

test('words that go further than a delegation may accept never please it, and deleting them ends the red line', () => {
  const opened = room('gge-2016', 1);
  const cuba = opened.nature.codes.indexOf('CU');
  const at = opened.columns.indexOf.get('self_defence-1') as number;
  const strong = judgeOne(opened.standing, { provision: at, reading: 4, force: 0.75, where: IN_TEXT }, cuba);
  const weak = judgeOne(opened.standing, { provision: at, reading: 0, force: 0.25, where: IN_TEXT }, cuba);
  const out = judgeOne(opened.standing, { provision: at, reading: 4, force: 0.75, where: 2 }, cuba);
  expect(strong).toBeGreaterThan(weak);
  expect(strong).toBeGreaterThan(out);
});

test('blurred words hurt less than plain ones at the same place', () => {
  const opened = room('gge-2016', 1);
  const cuba = opened.nature.codes.indexOf('CU');
  const at = opened.columns.indexOf.get('ihl-1') as number;
  const plain = judgeOne(opened.standing, { provision: at, reading: 4, force: 0.75, where: IN_TEXT }, cuba);
  const blurred = judgeOne(opened.standing, { provision: at, reading: 5, force: 0.75, where: IN_TEXT }, cuba);
  expect(blurred).toBeLessThan(plain);
});
