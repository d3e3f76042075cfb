/** Where names stand: beside their seats, at the first of eight places that is free. */
import type { Box } from './plan.ts';
import type { Point } from './track.ts';

/** A name to be placed. */
export interface Name {
  readonly at: Point; // middle of the seat
  readonly clear: number; // px from there that its marks take
  readonly width: number;
  readonly height: number;
}

const DIAGONAL = 0.72;
const TOUCH = 1e-6; // px squared that count as nothing

/** The eight places round a seat, best first: beside and above on the right, then round to what is left. */
const PLACES: readonly (readonly [x: number, y: number])[] = [
  [DIAGONAL, -DIAGONAL],
  [1, 0],
  [-DIAGONAL, -DIAGONAL],
  [-1, 0],
  [0, -1],
  [DIAGONAL, DIAGONAL],
  [-DIAGONAL, DIAGONAL],
  [0, 1],
];

function boxAt({ at, clear, width, height }: Name, [x, y]: readonly [number, number]): Box {
  const left = at.x + x * clear - (x > 0 ? 0 : x < 0 ? width : width / 2);
  const top = at.y + y * clear - (y === 0 || Math.abs(x) === DIAGONAL ? height / 2 : y > 0 ? 0 : height);
  return { left, top: top + (Math.abs(x) === DIAGONAL ? (Math.sign(y) * height) / 4 : 0), width, height };
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Boxes that cover a straight line, for names to stay off it. */
export function boxesAlong(from: Point, to: Point, width: number): readonly Box[] {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / Math.max(4, width));
  return Array.from({ length: steps }, (_, k) => {
    const share = (k + 0.5) / steps;
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    return { left: x - width / 2, top: y - width / 2, width, height: width };
  });
}

/** How much of a box lies outside another, px squared. */
const outside = (inner: Box, outer: Box): number => inner.width * inner.height - shared(inner, outer);

/**
 * Places names in the order given: each at the first place that touches nothing of `taken` and no name before it, or
 * at the one that covers the least. All stay inside the room unless there is no such place.
 */
export function placeNames(names: readonly Name[], taken: readonly Box[], room: Box): readonly Box[] {
  const placed: Box[] = [];
  for (const name of names) {
    let best: Box | null = null;
    let least = Infinity;
    for (const place of PLACES) {
      const box = boxAt(name, place);
      const cost = [...taken, ...placed].reduce((sum, other) => sum + shared(box, other), 0) + 20 * outside(box, room);
      if (cost < least - TOUCH) [best, least] = [box, cost];
      if (cost < TOUCH) break;
    }
    if (best !== null) placed.push(best);
  }
  return placed;
}
