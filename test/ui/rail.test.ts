import { expect, test } from 'vitest';
import { capsuleOf, nameOfState, stationsOf } from '../../src/ui/rail-model.ts';
import { runOn, seated } from './table.ts';

test('wherever the room is, the rail has a station open and shows the step in it', async () => {
  const places = new Set<string>();
  runOn(await seated('KE'), (view) => {
    places.add(view.place.join('/'));
    const station = stationsOf(view.forum).find((s) => s.path[0] === view.place[0]);
    expect(station, view.place.join('/')).toBeDefined();
    if (station === undefined || station.states.length === 0) return;
    expect(capsuleOf(station, view.place).map(nameOfState)).toContain(view.place[1]);
  });
  expect(places.size).toBeGreaterThan(8);
});

test('the rail ends in two outcomes', async () => {
  const { view } = await seated('KE');
  expect(stationsOf(view().forum).filter((station) => station.ending)).toHaveLength(2);
});
