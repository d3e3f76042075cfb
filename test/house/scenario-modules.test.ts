import { expect, test } from 'vitest';
import { library } from 'virtual:library';
import { scenarios } from 'virtual:scenarios';

test('the library of norms arrives checked, each norm with its issue', () => {
  expect(library.norms.length).toBeGreaterThan(0);
  expect(library.norms.find((norm) => norm.issue === 'SELF_DEFENCE')).toBeDefined();
});

test('the list of scenarios names each, earliest first, and leads to the whole', async () => {
  const froms = scenarios.map((entry) => entry.period.from);
  expect(froms).toEqual(froms.toSorted());
  for (const { id, seats, load } of scenarios) {
    const scenario = await load();
    expect(scenario.id).toBe(id);
    expect(scenario.forum.seats).toHaveLength(seats);
  }
});
