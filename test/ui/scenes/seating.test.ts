/** Where delegations sit, and the line of consent between them. */
import { describe, expect, test } from 'vitest';
import type { Stance } from '../../../src/core/terms.ts';
import { CODES, REGIONS, stateOf } from '../../../src/core/world/states.ts';
import { rowsFor, shareOut } from '../../../src/ui/scenes/amphitheatre.ts';
import { alongTable } from '../../../src/ui/scenes/horseshoe-plan.ts';
import { nearest, type Box, type Plan } from '../../../src/ui/scenes/plan.ts';
import { alphabet, type Guests, lot, seatAll } from '../../../src/ui/scenes/seating.ts';

const ROOMS: readonly Box[] = [
  { left: 0, top: 0, width: 822, height: 570 },
  { left: 0, top: 0, width: 1160, height: 800 },
  { left: 0, top: 0, width: 390, height: 216 },
  { left: 12, top: 40, width: 1366, height: 480 },
  { left: 0, top: 0, width: 320, height: 420 },
];
const EXPERTS = [
  'BY',
  'BR',
  'CN',
  'CO',
  'EG',
  'EE',
  'FR',
  'DE',
  'GH',
  'IL',
  'JP',
  'KE',
  'MY',
  'MX',
  'PK',
  'KR',
  'RU',
  'ES',
  'GB',
  'US',
];

const seat = (codes: readonly string[], box: Box, wish: Partial<Guests> = {}): Plan =>
  seatAll(
    { codes, chair: 'BR', seed: 7, order: 'alphabet', stanceOf: () => 'unknown', nameWidth: 135, latin: true, ...wish },
    box,
  );

const inside = (plan: Plan, { left, top, width, height }: Box): boolean =>
  plan.seats.every(({ x, y }) => x > left && x < left + width && y > top && y < top + height);

describe('the Assembly', () => {
  test('rows share the seats by their radii, and the largest fractions get the rest', () => {
    expect(shareOut(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(shareOut(7, [1, 2, 3])).toEqual([1, 2, 4]);
    expect(rowsFor(193)).toBe(8);
  });

  test.each(ROOMS)('every Member has one seat, inside a room of $width x $height', (box) => {
    const plan = seat(CODES, box);
    expect(new Set(plan.seats.map((s) => s.code)).size).toBe(193);
    expect(plan.rows).toHaveLength(8);
    expect(inside(plan, box)).toBe(true);
  });

  test.each(ROOMS)('nobody sits on a neighbour in a room of $width x $height', (box) => {
    const { seats, unit } = seat(CODES, box);
    for (const [k, a] of seats.entries())
      for (const b of seats.slice(k + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(24 * unit);
  });

  test('the alphabet sweeps from left to right through all rows at once', () => {
    const { seats, podium } = seat(CODES, { left: 0, top: 0, width: 822, height: 570 });
    const turn = seats.map(({ x, y }) => Math.atan2(podium.y - y, x - podium.x));
    expect(turn.slice(1).every((angle, k) => angle <= (turn[k] ?? 0) + 1e-9)).toBe(true);
    expect(new Set(seats.slice(0, 16).map((s) => s.row)).size).toBe(8);
  });

  test('a row of 33 in the room of the mocks is 35 px from seat to seat', () => {
    const plan = seat(CODES, { left: 0, top: 0, width: 822, height: 570 });
    expect(plan.pitch).toBeGreaterThan(33);
    expect(plan.pitch).toBeLessThan(37);
  });

  test('where height is short the fan opens less, down to 160 degrees, to sit larger', () => {
    const low = seat(CODES, { left: 0, top: 0, width: 1366, height: 480 });
    const [first, last] = [low.rows[7]?.at(0), low.rows[7]?.at(Infinity)];
    const angle = Math.atan2(low.podium.y - (first?.y ?? 0), (last?.x ?? 0) - low.podium.x);
    expect(angle).toBeCloseTo((10 * Math.PI) / 180, 3);
  });

  test('the lot decides who sits first; the same seed is the same lot', () => {
    const box = { left: 0, top: 0, width: 822, height: 570 };
    const order = alphabet(CODES);
    const seated = seat(CODES, box, { seed: 42 }).seats.map((s) => s.code);
    expect(seated).toEqual([...order.slice(lot(42, 193)), ...order.slice(0, lot(42, 193))]);
    expect(new Set(Array.from({ length: 500 }, (_, seed) => lot(seed, 193))).size).toBeGreaterThan(150);
    expect(Array.from({ length: 500 }, (_, seed) => lot(seed, 193)).every((n) => n >= 0 && n < 193)).toBe(true);
  });

  test('the index of letters begins where the lot fell, and gives way where it would crowd or mean nothing', () => {
    const box = { left: 0, top: 0, width: 822, height: 570 };
    const letters = seat(CODES, box).letters.map((l) => l.letter);
    expect(letters.length).toBeGreaterThan(15);
    expect(new Set(letters).size).toBe(letters.length);
    expect(seat(CODES, { left: 0, top: 0, width: 390, height: 216 }).letters).toEqual([]);
    expect(seat(CODES, box, { latin: false }).letters).toEqual([]);
  });
});

describe('seats regrouped', () => {
  const [box = { left: 0, top: 0, width: 822, height: 570 }] = ROOMS;
  const groupsOf = (plan: Plan, of: (code: string) => string): readonly string[] => {
    const all = plan.seats.map(({ code }) => of(code));
    return all.filter((group, k) => group !== all[k - 1]);
  };

  test('by region each group sits together, and within it the alphabet goes on', () => {
    const plan = seat(CODES, box, { order: 'region' });
    expect(groupsOf(plan, (code) => stateOf(code).region)).toEqual(REGIONS);
    const africans = plan.seats.map(({ code }) => code).filter((code) => stateOf(code).region === 'african');
    expect(africans).toEqual(alphabet(africans));
  });

  test('by stance those with the text sit left and those with brackets right', () => {
    const stanceOf = (code: string): Stance => (code < 'C' ? 'bracket' : code > 'U' ? 'in-favour' : 'silent');
    expect(groupsOf(seat(CODES, box, { order: 'stance', stanceOf }), stanceOf)).toEqual([
      'in-favour',
      'silent',
      'bracket',
    ]);
  });

  test('the places stay where they are: only who sits on them changes', () => {
    const places = (plan: Plan): readonly string[] => plan.seats.map(({ x, y }) => `${x} ${y}`);
    expect(places(seat(CODES, box, { order: 'region' }))).toEqual(places(seat(CODES, box)));
    expect(places(seat(EXPERTS, box, { order: 'region' }))).toEqual(places(seat(EXPERTS, box)));
  });
});

describe('the table', () => {
  test.each(ROOMS)('experts sit by alphabet, up one arm and down the other, in a room of $width x $height', (box) => {
    const plan = seat(EXPERTS, box);
    expect(plan.shape).toBe('horseshoe');
    expect(plan.seats.map((s) => s.code)).toEqual(alphabet(EXPERTS).filter((code) => code !== 'BR'));
    expect(inside(plan, box)).toBe(true);
    const [first, tenth, last] = [plan.seats[0], plan.seats[9], plan.seats.at(-1)];
    expect(first?.x).toBeLessThan(plan.podium.x);
    expect(last?.x).toBeGreaterThan(plan.podium.x);
    expect(tenth?.y).toBeLessThan(first?.y ?? 0);
  });

  test('the Chair keeps the crown free, however the seats divide', () => {
    for (const seats of [2, 3, 13, 14, 19, 24]) {
      const along = alongTable(seats, 1000, 150);
      expect(along).toHaveLength(seats);
      expect(along.every((s) => Math.abs(s - 500) > 75)).toBe(true);
    }
  });

  test('names stand beside every seat where there is room for them', () => {
    expect(ROOMS.map((box) => seat(EXPERTS, box).named)).toEqual([true, true, false, true, false]);
  });

  test('a few sit round a table, and 25 at a horseshoe', () => {
    const box = { left: 0, top: 0, width: 822, height: 570 };
    expect(seat(EXPERTS.slice(0, 5), box).shape).toBe('table');
    expect(seat(CODES.slice(0, 25), box).shape).toBe('horseshoe');
    for (const room of ROOMS) expect(inside(seat(EXPERTS.slice(0, 6), room), room)).toBe(true);
  });
});

test('a pointer finds the nearest seat within reach, and none beyond', () => {
  const { seats } = seat(CODES, { left: 0, top: 0, width: 822, height: 570 });
  const aimed = seats[100];
  expect(nearest(seats, { x: (aimed?.x ?? 0) + 4, y: (aimed?.y ?? 0) - 3 }, 22)?.code).toBe(aimed?.code);
  expect(nearest(seats, { x: 5, y: 5 }, 22)).toBeNull();
});
