/** Names stand where they cover nothing, as far as there is such a place. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { placeNames, type Name } from '../../../src/ui/scenes/naming.ts';
import type { Box } from '../../../src/ui/scenes/plan.ts';

const ROOM: Box = { left: 0, top: 0, width: 400, height: 300 };
const nameAt = (x: number, y: number): Name => ({ at: { x, y }, clear: 16, width: 60, height: 16 });
const meet = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

test('a name alone stands above its seat on the right', () => {
  const [box] = placeNames([nameAt(200, 150)], [], ROOM);
  expect(box?.left).toBeGreaterThan(200);
  expect(box?.top).toBeLessThan(150 - 8);
});

test('a name gives way to a seat that stands in its place', () => {
  const taken = [{ left: 212, top: 125, width: 40, height: 30 }];
  const [box] = placeNames([nameAt(200, 150)], taken, ROOM);
  expect(box !== undefined && taken.some((t) => meet(t, box))).toBe(false);
});

test('a name at the right wall stands on the left', () => {
  const [box] = placeNames([nameAt(395, 150)], [], ROOM);
  expect((box?.left ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(395);
});

test('two names of neighbours do not cover each other, and no name leaves the room', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 90, max: 310 }),
      fc.integer({ min: 40, max: 260 }),
      fc.integer({ min: 0, max: 30 }),
      (x, y, dx) => {
        const [a, b] = placeNames([nameAt(x, y), nameAt(x + dx, y)], [], ROOM);
        expect(a !== undefined && b !== undefined && meet(a, b)).toBe(false);
        for (const box of [a, b]) {
          expect(box?.left).toBeGreaterThanOrEqual(0);
          expect((box?.left ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(ROOM.width);
        }
      },
    ),
  ));

test('where every place is taken the name still stands', () =>
  expect(placeNames([nameAt(200, 150)], [ROOM], ROOM)).toHaveLength(1));
