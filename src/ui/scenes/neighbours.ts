/** The line of consent: where it runs through a row, where a bracket frays it and where an objection cuts it. */
import type { Stance, StateCode } from '../../core/terms.ts';
import type { Seat } from './plan.ts';

/** A stretch of a row's track, px from its first end. */
interface Piece<Line> {
  readonly from: number;
  readonly to: number;
  readonly line: Line;
}

/** Between neighbours in rows: both in favour, any other two, next to a bracket. */
export type RowLine = 'strong' | 'plain' | 'frayed';
/** In front of a seat at a table: in favour, silent, not yet known, holding a bracket, objecting; and the Chair's part. */
export type EdgeLine = 'accord' | 'silent' | 'faint' | 'open' | 'cut' | 'chair';

type StanceOf = (code: StateCode) => Stance;

const favours = (stance: Stance | null): boolean => stance === 'sponsor' || stance === 'in-favour';

function between(a: Stance | null, b: Stance | null): RowLine {
  if (a === 'bracket' || b === 'bracket') return 'frayed';
  return favours(a) && favours(b) ? 'strong' : 'plain';
}

/** Joins stretches that touch and are alike. */
function joined<Line>(pieces: readonly Piece<Line>[]): readonly Piece<Line>[] {
  const whole: Piece<Line>[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last !== undefined && last.line === piece.line && piece.from - last.to < 0.01)
      whole[whole.length - 1] = { ...last, to: piece.to };
    else whole.push(piece);
  }
  return whole;
}

/** What is left of stretches where some intervals are taken out. */
function without<Line>(
  pieces: readonly Piece<Line>[],
  gaps: readonly (readonly [number, number])[],
): readonly Piece<Line>[] {
  return gaps.reduce<readonly Piece<Line>[]>(
    (rest, [start, end]) =>
      rest.flatMap((piece) =>
        [
          { ...piece, to: Math.min(piece.to, start) },
          { ...piece, from: Math.max(piece.from, end) },
        ].filter(({ from, to }) => to - from > 0.01),
      ),
    pieces,
  );
}

/**
 * The line through one row of an amphitheatre. It leaves out the brackets themselves and `34` units to each side of
 * an objection. `seats` are those of the row from its first end, `unit` is in px.
 */
export function rowLine(
  seats: readonly Seat[],
  stanceOf: StanceOf,
  length: number,
  unit: number,
): readonly Piece<RowLine>[] {
  const pieces: Piece<RowLine>[] = [];
  let [from, before]: [number, Stance | null] = [0, null];
  for (const seat of seats) {
    const stance = stanceOf(seat.code);
    pieces.push({ from, to: seat.along, line: between(before, stance) });
    [from, before] = [seat.along, stance];
  }
  pieces.push({ from, to: length, line: between(before, null) });
  const gaps = seats.flatMap(({ code, along }): (readonly [number, number])[] => {
    const stance = stanceOf(code);
    if (stance === 'object') return [[along - 34 * unit, along + 34 * unit]];
    return stance === 'bracket' ? [[along - 14 * unit, along + 14 * unit]] : [];
  });
  return without(joined(pieces), gaps);
}

const EDGES: Readonly<Record<Stance, EdgeLine>> = {
  sponsor: 'accord',
  'in-favour': 'accord',
  silent: 'silent',
  bracket: 'open',
  object: 'cut',
  unknown: 'faint',
};

/** The parts of a table's edge that the seats of one side answer for, between `start` and `end`. */
function parts(side: readonly Seat[], stanceOf: StanceOf, start: number, end: number): readonly Piece<EdgeLine>[] {
  return side.map((seat, k) => {
    const [before, after] = [side[k - 1], side[k + 1]];
    return {
      from: before === undefined ? start : (before.along + seat.along) / 2,
      to: after === undefined ? end : (seat.along + after.along) / 2,
      line: EDGES[stanceOf(seat.code)],
    };
  });
}

/** The line along the edge of a table, the Chair's part in the middle; neighbours who hold brackets share an opening. */
export function edgeLine(
  seats: readonly Seat[],
  stanceOf: StanceOf,
  length: number,
  gap: number,
): readonly Piece<EdgeLine>[] {
  const [start, end] = [(length - gap) / 2, (length + gap) / 2];
  const left = seats.filter(({ along }) => along < length / 2);
  const right = seats.filter(({ along }) => along > length / 2);
  return joined([
    ...parts(left, stanceOf, 0, start),
    { from: start, to: end, line: 'chair' },
    ...parts(right, stanceOf, end, length),
  ]);
}
