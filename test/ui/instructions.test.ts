import { expect, test } from 'vitest';
import { axesOf, mixedAxes } from '../../src/ui/instructions.ts';
import { seated } from './table.ts';

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

test('the first axes shown are of different issues, and none is lost', async () => {
  const view = (await seated('KE')).view();
  const mixed = mixedAxes(view);
  const first = mixed.slice(0, 4).map((axis) => axis.issue);
  expect(new Set(first).size).toBe(first.length);
  expect(mixed.map((axis) => axis.provision).sort()).toEqual(
    axesOf(view)
      .map((axis) => axis.provision)
      .sort(),
  );
});
