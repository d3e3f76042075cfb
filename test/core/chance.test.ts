import { expect, test } from 'vitest';
import { chanceOf, normalsOf } from '../../src/core/chance.ts';

test('the same seed and occasion give the same luck', () => {
  const first = chanceOf(7, 'gge', 3, 'floor');
  const again = chanceOf(7, 'gge', 3, 'floor');
  for (let n = 0; n < 50; n++) expect(first.next()).toBe(again.next());
});

test('another occasion, meeting or seed gives other luck', () => {
  const draws = new Set(
    [chanceOf(7, 'a', 1), chanceOf(7, 'a', 2), chanceOf(8, 'a', 1), chanceOf(7, 'b', 1), chanceOf(71, 'a')].map((c) =>
      c.next(),
    ),
  );
  expect(draws.size).toBe(5);
});

test('neighbouring seeds are evenly spread, with the mean and variance they should have', () => {
  let mean = 0;
  let square = 0;
  const count = 4000;
  for (let seed = 0; seed < count; seed++) {
    const normal = chanceOf(seed, 'x').normal();
    mean += normal / count;
    square += (normal * normal) / count;
  }
  expect(Math.abs(mean)).toBeLessThan(0.06);
  expect(Math.abs(square - 1)).toBeLessThan(0.1);
});

test('normals drawn at once are those drawn one by one', () => {
  const luck = chanceOf(7, 'gge', 'positions');
  expect([...normalsOf(500, 7, 'gge', 'positions')]).toEqual(Array.from({ length: 500 }, () => luck.normal()));
});
