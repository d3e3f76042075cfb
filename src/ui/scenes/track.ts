/** A line through the room that seats stand on: arcs and straight parts, measured in px from its first end. */

/** Pixels, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight part, or an arc whose angles are in radians against the clock, 0 to the right; it may run either way. */
export type Part =
  | { readonly from: Point; readonly to: Point }
  | { readonly centre: Point; readonly radius: number; readonly start: number; readonly end: number };

/** A place on a track with the way into the room: (inX, inY) is one pixel long and points to its right-hand side. */
export interface Spot extends Point {
  readonly inX: number;
  readonly inY: number;
}

export interface Track {
  readonly length: number; // px
  /** The place `along` px from the first end; beyond an end it stays there. */
  at(along: number): Spot;
}

const lengthOf = (part: Part): number =>
  'from' in part
    ? Math.hypot(part.to.x - part.from.x, part.to.y - part.from.y)
    : part.radius * Math.abs(part.end - part.start);

function spotOn(part: Part, share: number): Spot {
  if ('from' in part) {
    const [dx, dy] = [part.to.x - part.from.x, part.to.y - part.from.y];
    const length = lengthOf(part) || 1;
    return { x: part.from.x + dx * share, y: part.from.y + dy * share, inX: -dy / length, inY: dx / length };
  }
  const angle = part.start + (part.end - part.start) * share;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const inward = part.end < part.start ? 1 : -1; // clockwise: the centre lies on the right
  return {
    x: part.centre.x + part.radius * cos,
    y: part.centre.y - part.radius * sin,
    inX: -cos * inward,
    inY: sin * inward,
  };
}

/** A track of parts that follow on each other. Throws when there is none. */
export function trackOf(parts: readonly Part[]): Track {
  const lengths = parts.map(lengthOf);
  const length = lengths.reduce((a, b) => a + b, 0);
  return {
    length,
    at(along) {
      let left = Math.min(Math.max(along, 0), length);
      let k = 0;
      while (k < parts.length - 1 && left > (lengths[k] ?? 0)) left -= lengths[k++] ?? 0;
      const part = parts[k];
      if (part === undefined) throw new Error('a track of no parts');
      return spotOn(part, left / (lengths[k] || 1));
    },
  };
}

/** A straight track between two points. */
export const straight = (from: Point, to: Point): Track => trackOf([{ from, to }]);

/** The line along a track between two distances, as points a few px apart; `inset` px to the inner side. */
export function lineAlong(track: Track, from: number, to: number, inset = 0): readonly Point[] {
  const steps = Math.max(1, Math.ceil((to - from) / 5));
  return Array.from({ length: steps + 1 }, (_, k) => insetOf(track.at(from + ((to - from) * k) / steps), inset));
}

/** A spot moved `inset` px to the inner side of its track. */
export const insetOf = (spot: Spot, inset: number): Point => ({
  x: spot.x + spot.inX * inset,
  y: spot.y + spot.inY * inset,
});

/** The same line broken into dashes of `on` px with `off` px between. */
export function dashesAlong(
  track: Track,
  from: number,
  to: number,
  on: number,
  off: number,
  inset = 0,
): readonly (readonly Point[])[] {
  const count = Math.max(0, Math.ceil((to - from) / (on + off)));
  return Array.from({ length: count }, (_, k) => {
    const start = from + k * (on + off);
    return lineAlong(track, start, Math.min(start + on, to), inset);
  });
}
