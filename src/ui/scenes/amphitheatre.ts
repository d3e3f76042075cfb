/** The Assembly's room: rows of arcs round a podium, the alphabet sweeping from left to right through all of them. */
import { stateOf } from '../../core/world/states.ts';
import type { StateCode } from '../../core/terms.ts';
import type { Box, Plan, Seat } from './plan.ts';
import { trackOf, type Point } from './track.ts';

const INNER = 0.395; // radius of the front row, of that of the last
const FULL = 392; // radius of the last row at which a unit is one px
const FLATTEST = (10 * Math.PI) / 180; // how far each end of the fan may rise

/** Below this many px between neighbours flags would be specks. */
export const FLAGS_FROM = 20;

/** How many rows a number of delegations fills. */
export const rowsFor = (seats: number): number => Math.min(8, Math.max(2, Math.ceil(seats / 24)));

/** Shares seats among rows by their radii: rounded down, the rest to the largest fractions. */
export function shareOut(seats: number, radii: readonly number[]): readonly number[] {
  const sum = radii.reduce((a, b) => a + b, 0);
  const exact = radii.map((radius) => (seats * radius) / sum);
  const counts = exact.map(Math.floor);
  const rest = seats - counts.reduce((a, b) => a + b, 0);
  const byFraction = exact.map((share, row) => ({ row, fraction: share - Math.floor(share) }));
  byFraction.sort((a, b) => b.fraction - a.fraction || a.row - b.row);
  for (const { row } of byFraction.slice(0, rest)) counts[row] = (counts[row] ?? 0) + 1;
  return counts;
}

interface Fit {
  readonly radius: number;
  readonly rise: number; // radians that each end of the fan rises above the level
  readonly lettered: boolean;
}

/** Units that the marks of the last row, and the index of letters outside it, stand out by; and px beyond that. */
const reach = (lettered: boolean): readonly [units: number, px: number] => (lettered ? [25, 8] : [12.5, 8]);

function fitOnce({ width, height }: Box, rise: number, lettered: boolean): number {
  const [units, px] = reach(lettered);
  const edge = units / FULL;
  const byWidth = (width / 2 - px) / (Math.cos(rise) + edge);
  const byHeight = (height - px - 6) / (1 - INNER * Math.sin(rise) + edge);
  return Math.max(1, Math.min(byWidth, byHeight));
}

/** The largest room for a box; where height is short, the fan opens less than half a circle, down to 160 degrees. */
function fit(box: Box, pitchOf: (radius: number) => number): Fit {
  const best = (lettered: boolean): Fit => {
    let found: Fit = { radius: 0, rise: 0, lettered };
    for (let k = 0; k <= 10; k++) {
      const rise = (FLATTEST * k) / 10;
      const radius = fitOnce(box, rise, lettered);
      if (radius > found.radius * 1.002) found = { radius, rise, lettered };
      if (fitOnce({ ...box, height: 1e6 }, rise, lettered) <= radius) break; // as wide as it may be
    }
    return found;
  };
  const lettered = best(true);
  return pitchOf(lettered.radius) < FLAGS_FROM ? best(false) : lettered;
}

interface Angled extends Seat {
  readonly angle: number;
}

/** Where each letter of the alphabet begins, outside the last row; none closer to the one before than 13 units. */
function index(seats: readonly Angled[], podium: Point, radius: number, unit: number): Plan['letters'] {
  const letters: (Point & { readonly letter: string })[] = [];
  for (const [k, seat] of seats.entries()) {
    const letter = initial(seat.code);
    const before = seats[(k + seats.length - 1) % seats.length];
    if (before !== undefined && initial(before.code) === letter) continue;
    const out = radius + 25 * unit;
    const place = { letter, x: podium.x + out * Math.cos(seat.angle), y: podium.y - out * Math.sin(seat.angle) };
    const last = letters.at(-1);
    if (last === undefined || Math.hypot(place.x - last.x, place.y - last.y) >= Math.max(13 * unit, 13))
      letters.push(place);
  }
  return letters;
}

/** First letter of a State's English name, without marks: "C" for Côte d'Ivoire. */
const initial = (code: StateCode): string => stateOf(code).official.en.normalize('NFD').charAt(0);

/** Seats delegations, in the order given, by falling angle and then from the front row back. */
export function amphitheatre(order: readonly StateCode[], box: Box, latin: boolean): Plan {
  const m = rowsFor(order.length);
  const shares = Array.from({ length: m }, (_, i) => INNER + ((1 - INNER) * i) / (m - 1));
  const counts = shareOut(order.length, shares);
  const pitchOf = (radius: number): number => (radius * Math.PI) / (counts.at(-1) ?? 1);
  const { radius, rise, lettered } = fit(box, pitchOf);
  const fan = Math.PI - 2 * rise;
  const start = Math.PI - rise;
  const unit = radius / FULL;
  const [units, px] = reach(lettered);
  const [above, below] = [radius + units * unit + px, 6 - radius * INNER * Math.sin(rise)];
  const podium = { x: box.left + box.width / 2, y: box.top + above + Math.max(0, box.height - above - below) / 2 };
  const rows = shares.map((share) => trackOf([{ centre: podium, radius: radius * share, start, end: start - fan }]));
  const places = counts.flatMap((n, row) =>
    Array.from({ length: n }, (_, k) => {
      const margin = (0.45 * fan) / n;
      const turn = margin + (n === 1 ? fan / 2 - margin : ((fan - 2 * margin) * k) / (n - 1));
      const along = turn * radius * (shares[row] ?? 1);
      const { x, y } = rows[row]?.at(along) ?? podium;
      return { row, along, angle: start - turn, x, y };
    }),
  );
  places.sort((a, b) => b.angle - a.angle || a.row - b.row);
  const seats = places.flatMap((place, k) => {
    const code = order[k];
    return code === undefined ? [] : [{ ...place, code }];
  });
  const front = radius * INNER;
  const open = 1 - Math.sin(rise); // what the raised ends leave of the height under the front row
  return {
    shape: 'amphitheatre',
    unit,
    pitch: pitchOf(radius),
    rows,
    seats,
    podium,
    front,
    well: { x: podium.x, y: podium.y - front * (Math.sin(rise) + 0.36 * open), radius: front * open },
    letters: lettered && latin ? index(seats, podium, radius, unit) : [],
    named: false,
    chair: null,
  };
}
