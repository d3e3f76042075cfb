import { expect, test } from 'vitest';
import { axesOf, byDuty, dutyOf, movesOfWorth } from '../../src/ui/instructions.ts';
import { runOn, seated } from './table.ts';

test('what a delegation wants lies in what it can live with, and its red lines lie outside', async () => {
  for (const you of ['KE', 'US', 'CN', 'RU']) {
    const axes = axesOf((await seated(you)).view());
    expect(axes.length).toBeGreaterThan(3);
    for (const { want, band, stops, title } of axes) {
      expect(band[0], title).toBeLessThanOrEqual(want);
      expect(band[1], title).toBeGreaterThanOrEqual(want);
      for (const stop of stops) expect(stop.side === 'left' ? stop.at < band[0] : stop.at > band[1], title).toBe(true);
    }
  }
});

test('whatever a capital refuses is drawn as a red line, and nothing else is', async () => {
  for (const you of ['US', 'CN', 'RU', 'KE']) {
    const view = (await seated(you)).view();
    const axes = axesOf(view);
    for (const { provision, refuse } of view.instructions) {
      const axis = axes.find((a) => a.provision === provision);
      expect(axis?.stops.length ?? 0, `${you}: ${provision}`).toBe(
        refuse.length > 0 ? Math.max(1, axis?.stops.length ?? 0) : 0,
      );
    }
  }
});

test('what must be brought home or kept out is never called a thing to trade', async () => {
  const { instructions } = (await seated('RU')).view();
  for (const instruction of instructions) {
    const bound = instruction.ask || instruction.stake !== null || instruction.refuse.length > 0;
    if (bound) expect(['red', 'bring']).toContain(dutyOf(instruction));
  }
  expect(instructions.some((i) => dutyOf(i) === 'trade')).toBe(true);
});

test('red lines come first, and no instruction is lost', async () => {
  const view = (await seated('US')).view();
  const groups = byDuty(view);
  expect(groups[0]?.duty).toBe('red');
  const listed = groups.flatMap(({ axes }) => axes.map((axis) => axis.provision));
  expect(listed.toSorted()).toEqual(view.instructions.map((i) => i.provision).toSorted());
});

test('the points of all provisions make the score, and only words that a draft moved change them', async () => {
  let moved = 0;
  runOn(await seated('KE'), (view) => {
    expect(Object.values(view.worth).reduce((total, points) => total + points, 0)).toBeCloseTo(view.score, 9);
    const [before, now] = [view.circulated.at(-2), view.circulated.at(-1)];
    for (const { provision } of movesOfWorth(view)) {
      const { sponsors: _, movedBy: __, ...words } = now?.standings[provision] ?? { sponsors: [], movedBy: null };
      expect(before?.standings[provision]).not.toMatchObject(words);
      moved++;
    }
  });
  expect(moved).toBeGreaterThan(0);
});
