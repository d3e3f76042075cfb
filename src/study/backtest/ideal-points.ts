/**
 * Ideal points, the plainest rival of the model: every State a point on a line or a plane, every text a cut through it.
 * A State's first coordinate starts from its ideal point over all votes of the Assembly of 2014-18, and the recorded votes
 * on our texts move it. Source of the idea: Poole and Rosenthal 1985; Bailey, Strezhnev and Voeten 2017.
 */
import { DELEGATIONS } from '../../core/world/delegations.ts';
import type { RecordedVote } from '../../core/world/resolutions.ts';
import { CODES } from '../../core/world/states.ts';
import { weightOf } from './fit-votes.ts';
import { minimise } from './minimise.ts';
import type { Odds } from './vote-scores.ts';

/** Points by State: one or two coordinates each. */
type Points = readonly (readonly number[])[];

const REACH = 3;
const CELLS = { 1: 31, 2: 13 } as const;
const TURNS = 4;
const FOLDS = 5;
const LEAST = 1e-9;
/** Standard deviations before any vote is seen: level of a text, its slopes, logarithm of its room for abstention. */
const SPREAD = { level: 3, slope: 3, width: 1 };
/** The same of a State about where it starts, by axis. */
const POINT_SPREAD = [0.5, 1];
const PLANE_START = 0.3; // scale of the second axis before any vote, told apart by how often a State votes alone

/**
 * What ideal points foretell of one vote: points from all the other texts, and a cut from the votes of the other States on
 * this one, a fifth of them left out in turn.
 */
export function idealPointOdds(vote: RecordedVote, votes: readonly RecordedVote[], dimensions: 1 | 2): Odds {
  const points = pointsFrom(
    votes.filter((other) => other !== vote),
    dimensions,
  );
  const odds: Odds = [new Float64Array(CODES.length), new Float64Array(CODES.length), new Float64Array(CODES.length)];
  for (let fold = 0; fold < FOLDS; fold++) {
    const cut = cutThrough(
      vote.votes.map((cast, i) => (i % FOLDS === fold ? -1 : cast)),
      points,
    );
    for (let i = fold; i < CODES.length; i += FOLDS) {
      const chances = chancesOf(cut, points[i] as readonly number[]);
      odds.forEach((kind, at) => (kind[i] = chances[at] as number));
    }
  }
  return odds;
}

function pointsFrom(votes: readonly RecordedVote[], dimensions: 1 | 2): Points {
  const start = starts(dimensions);
  const weights = votes.map((one) => weightOf(one, votes));
  let points = start;
  for (let turn = 0; turn < TURNS; turn++) {
    const from = points;
    points = placed(
      votes,
      weights,
      votes.map((one) => cutThrough(one.votes, from)),
      start,
    );
  }
  return points;
}

/** Standardised ideal points over all votes; on the plane, the habit of voting alone as a faint second axis. */
function starts(dimensions: 1 | 2): Points {
  const [line, alone] = [standardised(DELEGATIONS.theta), standardised(DELEGATIONS.isolation)];
  return CODES.map((_, i) => [line[i] as number, PLANE_START * (alone[i] as number)].slice(0, dimensions));
}

function standardised(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const square = values.reduce((sum, one) => sum + (one - mean) * (one - mean), 0) / values.length;
  return values.map((one) => (one - mean) / Math.sqrt(square));
}

/** Level, slopes and logarithm of the width of one text, as its votes suggest. */
function cutThrough(cast: Int8Array, points: Points): readonly number[] {
  const slopes = (points[0] as readonly number[]).map(() => 0);
  return minimise(
    (cut) => {
      let loss = 0;
      cut.forEach((value, at) => {
        const sd = at === 0 ? SPREAD.level : at === cut.length - 1 ? SPREAD.width : SPREAD.slope;
        loss += (value * value) / (2 * sd * sd);
      });
      points.forEach((point, i) => {
        const kind = cast[i] as number;
        if (kind >= 0) loss -= Math.log(Math.max(LEAST, chancesOf(cut, point)[kind] as number));
      });
      return loss;
    },
    [1, ...slopes, 0],
  );
}

/** Posterior mean of every State's point, on a grid. */
function placed(
  votes: readonly RecordedVote[],
  weights: readonly number[],
  cuts: readonly (readonly number[])[],
  start: Points,
): Points {
  const grid = gridOf(start[0]?.length === 2 ? 2 : 1);
  const logs = cuts.map((cut) => grid.map((point) => chancesOf(cut, point).map((p) => Math.log(Math.max(LEAST, p)))));
  return start.map((home, i) => {
    const told = grid.map((point, cell) => {
      let sum = 0;
      point.forEach((x, axis) => {
        const off = (x - (home[axis] as number)) / (POINT_SPREAD[axis] as number);
        sum -= (off * off) / 2;
      });
      votes.forEach(({ votes: cast }, at) => {
        const kind = cast[i] as number;
        if (kind >= 0) sum += (weights[at] as number) * (logs[at]?.[cell]?.[kind] as number);
      });
      return sum;
    });
    const most = Math.max(...told);
    const odds = told.map((log) => Math.exp(log - most));
    const total = odds.reduce((sum, one) => sum + one, 0);
    return home.map(
      (_, axis) => odds.reduce((sum, one, cell) => sum + one * (grid[cell]?.[axis] as number), 0) / total,
    );
  });
}

function gridOf(dimensions: 1 | 2): Points {
  const cells = CELLS[dimensions];
  const line = Array.from({ length: cells }, (_, at) => REACH * ((2 * at) / (cells - 1) - 1));
  return dimensions === 1 ? line.map((x) => [x]) : line.flatMap((x) => line.map((y) => [x, y]));
}

function chancesOf(cut: readonly number[], point: readonly number[]): readonly [number, number, number] {
  let y = cut[0] as number;
  for (let axis = 0; axis < point.length; axis++) y += (point[axis] as number) * (cut[axis + 1] as number);
  const yes = 1 / (1 + Math.exp(-y));
  const no = 1 / (1 + Math.exp(y + Math.exp(cut[cut.length - 1] as number)));
  return [yes, no, 1 - yes - no];
}
