/**
 * What must come out of the model, with its sign written down before the runs (the list is of the design, and no number was
 * tuned to it): two arms of one room share their luck, and the difference is given with its interval.
 */
import { isAbove, mean, NORMAL_95, paired, standardError } from '../statistics.ts';
import { type Arm, CLOSED_ROOM, FEW_SEATS, type Measure, OPEN_ROOM, type Outing, playArm } from './arms.ts';

/** Whether a fact is put into the model, partly built in, or comes out of its parts. */
export type Making = 'assumed' | 'partly-built-in' | 'produced';

/** A comparison as it was written down. */
interface Claim {
  readonly id:
    | 'more-seats'
    | 'blurred-readings'
    | 'isolation'
    | 'deadline'
    | 'tension'
    | 'access-closed'
    | 'access-open'
    | 'capacity';
  readonly making: Making;
  readonly room: 'open' | 'closed';
  readonly from: Arm;
  readonly to: Arm;
  readonly signs: Partial<Readonly<Record<Measure, 1 | -1>>>; // of `to` less `from`
}

/** What came out for one measure of a claim. */
export interface Finding {
  readonly id: Claim['id'];
  readonly making: Making;
  readonly room: Claim['room'];
  readonly measure: Measure;
  readonly sign: 1 | -1; // as written down
  readonly from: number; // mean of the arm
  readonly to: number;
  readonly difference: number;
  readonly interval: readonly [low: number, high: number]; // 95 %, by pairs
  readonly verdict: 'as-written' | 'not-shown' | 'against';
}

const ROOMS = { open: OPEN_ROOM, closed: CLOSED_ROOM };

/** The table, written before any run. */
const CLAIMS: readonly Claim[] = [
  {
    id: 'more-seats',
    making: 'produced',
    room: 'open',
    from: { forum: { seats: FEW_SEATS, chair: FEW_SEATS[0] as string } },
    to: {},
    signs: { agree: -1, objectors: 1, substance: -1 },
  },
  {
    id: 'blurred-readings',
    making: 'produced',
    room: 'closed',
    from: { plain: true },
    to: {},
    signs: { agree: 1, substance: -1 },
  },
  {
    id: 'isolation',
    making: 'assumed',
    room: 'closed',
    from: { parameters: { isolation: 3.5 } },
    to: { parameters: { isolation: 6.5 } },
    signs: { agree: 1, objectors: -1 },
  },
  {
    id: 'deadline',
    making: 'assumed',
    room: 'closed',
    from: { parameters: { deadline: 0 } },
    to: {},
    signs: { agree: 1, objectors: -1 },
  },
  {
    id: 'tension',
    making: 'assumed',
    room: 'closed',
    from: { forum: { tension: 0 } },
    to: { forum: { tension: 1 } },
    signs: { agree: -1 },
  },
  {
    id: 'access-closed',
    making: 'partly-built-in',
    room: 'open',
    from: { forum: { access: -1 } },
    to: { forum: { access: 0 } },
    signs: { agree: 1 },
  },
  {
    id: 'access-open',
    making: 'partly-built-in',
    room: 'open',
    from: { forum: { access: 0 } },
    to: { forum: { access: 1 } },
    signs: { agree: -1 },
  },
  {
    id: 'capacity',
    making: 'assumed',
    room: 'open',
    from: { forum: { capacity: 0 } },
    to: { forum: { capacity: 1 } },
    signs: { agree: 1 },
  },
];

/** Plays every claim with `runs` seeds an arm. `told` hears the share of work done. */
export function stylisedFacts(runs: number, told: (done: number) => void = () => undefined): readonly Finding[] {
  return CLAIMS.flatMap((claim, at) => {
    const room = ROOMS[claim.room];
    const from = playArm(room, claim.from, runs);
    const to = playArm(room, claim.to, runs);
    told((at + 1) / CLAIMS.length);
    return (Object.keys(claim.signs) as Measure[]).map((measure) => findingOf(claim, measure, from, to));
  });
}

function findingOf(claim: Claim, measure: Measure, from: readonly Outing[], to: readonly Outing[]): Finding {
  const { id, making, room } = claim;
  const sign = claim.signs[measure] ?? 1;
  const [before, after] = [from, to].map((arm) => arm.map((one) => one[measure])) as [number[], number[]];
  const apart = paired(after, before);
  const half = NORMAL_95 * standardError(apart);
  const difference = mean(apart);
  const verdict = isAbove(apart.map((one) => one * sign))
    ? 'as-written'
    : isAbove(apart.map((one) => -one * sign))
      ? 'against'
      : 'not-shown';
  return {
    ...{ id, making, room, measure, sign },
    from: mean(before),
    to: mean(after),
    difference,
    interval: [difference - half, difference + half],
    verdict,
  };
}
