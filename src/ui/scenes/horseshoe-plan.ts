/** A table: a horseshoe of two arms and a bend with the Chair at its crown, or a round table where few sit. */
import type { StateCode } from '../../core/terms.ts';
import type { Box, Plan } from './plan.ts';
import { trackOf, type Part, type Track } from './track.ts';

const FULL = 232; // half the width of the horseshoe at which a unit is one px

/** Units between the seats and the edge of the table, on which the line of consent runs. */
export const TABLE_EDGE = 36;

/** Half width, height and radius of the bend of a horseshoe. */
interface Shape {
  readonly half: number;
  readonly height: number;
  readonly bend: number;
}

/** Px that flags and brackets stand out of the line of seats; the arms of a horseshoe end half a seat after the last. */
const MARGIN = { top: 38, arms: 10, named: 26, round: 30 } as const;

/** A horseshoe with room for names at both sides, or none where they would take too much; then it may lie wide. */
function shapeIn({ width, height }: Box, nameWidth: number): Shape & { readonly named: boolean } {
  const high = Math.max(40, height - MARGIN.top - MARGIN.arms);
  const side = Math.min(nameWidth + 42, width * 0.24);
  const roomy = high + MARGIN.arms - MARGIN.named;
  const half = Math.min(width / 2 - side, roomy * 0.53);
  if (width >= 600 && half >= 110) return { half, height: Math.min(roomy, half * 1.92), bend: half, named: true };
  const wide = Math.max(30, Math.min(width / 2 - 26, high * 1.1));
  return { half: wide, height: Math.min(high, wide * 1.92), bend: Math.min(wide, high * 0.86), named: false };
}

function horseshoeTrack(shape: Shape, x: number, top: number): Track {
  const { half, height, bend } = shape;
  const shoulder = top + bend;
  const flat = half - bend;
  const left = { x: x - flat, y: shoulder };
  const right = { x: x + flat, y: shoulder };
  const parts: readonly Part[] = [
    { from: { x: x - half, y: top + height }, to: { x: x - half, y: shoulder } },
    { centre: left, radius: bend, start: Math.PI, end: Math.PI / 2 },
    { from: { x: left.x, y: top }, to: { x: right.x, y: top } },
    { centre: right, radius: bend, start: Math.PI / 2, end: 0 },
    { from: { x: x + half, y: shoulder }, to: { x: x + half, y: top + height } },
  ];
  return trackOf(parts.filter((part) => !('from' in part) || part.from.x !== part.to.x || part.from.y !== part.to.y));
}

/** Seats on both sides of the Chair, the first half on the left from its far end up, the rest on the right back down. */
export function alongTable(seats: number, length: number, gap: number): readonly number[] {
  const side = (length - gap) / 2;
  const left = Math.ceil(seats / 2);
  const right = seats - left;
  return Array.from({ length: seats }, (_, k) =>
    k < left ? ((k + 0.5) * side) / left : side + gap + ((k - left + 0.5) * side) / right,
  );
}

/** Seats delegations, in the order given, round a table with a gap at its crown for the Chair. */
export function horseshoe(
  order: readonly StateCode[],
  chair: StateCode,
  box: Box,
  nameWidth: number,
  kind: 'horseshoe' | 'table',
): Plan {
  const shape = shapeIn(box, nameWidth);
  const x = box.left + box.width / 2;
  const round = Math.min(shape.half, (box.height - MARGIN.top - MARGIN.round) / 2, Math.max(130, order.length * 34)); // a few sit close
  const high = kind === 'table' ? 2 * round : shape.height;
  const below = kind === 'table' ? MARGIN.round : shape.named ? MARGIN.named : MARGIN.arms;
  const spare = Math.max(0, box.height - MARGIN.top - below - high);
  const top = box.top + MARGIN.top + spare / 2;
  const centre = { x, y: top + (kind === 'table' ? round : shape.bend) };
  const track =
    kind === 'table'
      ? trackOf([{ centre, radius: round, start: 1.5 * Math.PI, end: -0.5 * Math.PI }])
      : horseshoeTrack(shape, x, top);
  const wide = kind === 'table' ? round : shape.half;
  const gap = Math.max(shape.named ? 150 * Math.min(1, wide / FULL) : 0, Math.min(126, track.length * 0.21));
  const pitch = (track.length - gap) / Math.max(order.length, 1);
  const unit = Math.min(wide / (kind === 'table' ? 150 : FULL), pitch / 44, 1.4);
  const inside = Math.min(wide, high / 1.5) - TABLE_EDGE * unit;
  return {
    shape: kind,
    unit,
    pitch,
    rows: [track],
    seats: alongTable(order.length, track.length, gap).flatMap((along, k) => {
      const code = order[k];
      return code === undefined ? [] : [{ code, row: 0, along, ...pointOf(track, along) }];
    }),
    podium: centre,
    front: inside * 0.55,
    well: { x, y: kind === 'table' ? centre.y : top + high * 0.54, radius: inside * 0.9 },
    letters: [],
    named: shape.named,
    chair: { code: chair, row: 0, along: track.length / 2, ...pointOf(track, track.length / 2), gap },
  };
}

function pointOf(track: Track, along: number): { readonly x: number; readonly y: number } {
  const { x, y } = track.at(along);
  return { x, y };
}
