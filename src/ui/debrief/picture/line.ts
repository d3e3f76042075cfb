/** The unbroken line of a picture: how much of the room was with the text at each stop, and where somebody broke it. */
import type { Stop } from '../../../debrief/course.ts';
import type { Box } from '../../scenes/plan.ts';
import type { Point } from '../../scenes/track.ts';

/** Stretches that nobody broke, and the middle of each gap. */
export interface Line {
  readonly stretches: readonly (readonly Point[])[];
  readonly gaps: readonly Point[];
}

const OPENS = 0.3; // of the way to a stop at which silence was broken, where the line ends; as much before the stop it goes on

const partWay = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** Lays the stops of a game of `seats` into a box, everybody with the text at its top; nobody in a bracket is the least. */
export function lineOf(stops: readonly Pick<Stop, 'agreeing' | 'broken'>[], seats: number, box: Box): Line {
  const least = Math.min(seats - 1, ...stops.map(({ agreeing }) => agreeing));
  const points = stops.map(
    ({ agreeing }, k): Point => ({
      x: box.left + (k * box.width) / Math.max(1, stops.length - 1),
      y: box.top + (box.height * (seats - agreeing)) / (seats - least),
    }),
  );
  const stretches: Point[][] = [];
  const gaps: Point[] = [];
  points.forEach((to, k) => {
    const from = points[k - 1];
    if (from === undefined) stretches.push([to]);
    else if (stops[k]?.broken.length === 0) stretches.at(-1)?.push(to);
    else {
      stretches.at(-1)?.push(partWay(from, to, OPENS));
      stretches.push([partWay(from, to, 1 - OPENS), to]);
      gaps.push(partWay(from, to, 0.5));
    }
  });
  return { stretches, gaps };
}
