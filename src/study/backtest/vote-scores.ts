/** How well probabilities of yes, no and abstention foretell a recorded vote, over the States present and voting. */
import { chanceOf } from '../../core/chance.ts';
import type { Vote } from '../../core/world/resolutions.ts';

/** Probabilities by vote in the order of `VOTES`, each by State. */
export type Odds = readonly [yes: Float64Array, no: Float64Array, abstain: Float64Array];
export type Interval = readonly [low: number, high: number];

/** Scores of one forecast of one vote. */
export interface Scores {
  readonly accuracy: number; // share whose likeliest vote was cast
  readonly balanced: number; // mean of that share over the kinds of vote cast
  readonly brier: number; // mean squared error summed over three kinds, 0..2
  readonly log: number; // mean of -ln of the probability of what was cast
  readonly expected: Readonly<Record<Vote, number>>; // tally, States
}

/** Scores with 95 % intervals: States drawn anew, with a fixed seed. */
export interface ScoresWithIntervals extends Scores {
  readonly intervals: Readonly<Record<'accuracy' | 'brier' | 'log', Interval>>;
}

const LEAST = 1e-9;
const DRAWS = 200;
const SEED = 73;

/** Scores of a forecast. */
export function scoresOf(odds: Odds, votes: Int8Array): Scores {
  const cast = castIn(votes);
  const each = cast.map((i) => of(odds, votes, i));
  const kinds = [0, 1, 2].flatMap((kind) => {
    const hits = each.filter((_, at) => votes[cast[at] as number] === kind).map(({ hit }) => hit);
    return hits.length > 0 ? [mean(hits)] : [];
  });
  const tally = (kind: 0 | 1 | 2): number => cast.reduce((sum, i) => sum + (odds[kind][i] as number), 0);
  return {
    accuracy: mean(each.map(({ hit }) => hit)),
    balanced: mean(kinds),
    brier: mean(each.map(({ brier }) => brier)),
    log: mean(each.map(({ log }) => log)),
    expected: { yes: tally(0), no: tally(1), abstain: tally(2) },
  };
}

/** The same with bootstrap intervals. */
export function withIntervals(odds: Odds, votes: Int8Array): ScoresWithIntervals {
  const each = castIn(votes).map((i) => of(odds, votes, i));
  const chance = chanceOf(SEED, 'bootstrap');
  const drawn = Array.from({ length: DRAWS }, () => {
    const picked = each.map(() => each[chance.below(each.length)] as (typeof each)[number]);
    return {
      accuracy: mean(picked.map(({ hit }) => hit)),
      brier: mean(picked.map(({ brier }) => brier)),
      log: mean(picked.map(({ log }) => log)),
    };
  });
  const interval = (name: 'accuracy' | 'brier' | 'log'): Interval => {
    const sorted = drawn.map((one) => one[name]).sort((a, b) => a - b);
    return [sorted[Math.floor(0.025 * DRAWS)] as number, sorted[Math.ceil(0.975 * DRAWS) - 1] as number];
  };
  return {
    ...scoresOf(odds, votes),
    intervals: { accuracy: interval('accuracy'), brier: interval('brier'), log: interval('log') },
  };
}

/** The tally as it was recorded. */
export function tallyOf(votes: Int8Array): Readonly<Record<Vote, number>> {
  const count = (kind: number): number => votes.reduce((sum, vote) => sum + (vote === kind ? 1 : 0), 0);
  return { yes: count(0), no: count(1), abstain: count(2) };
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

const castIn = (votes: Int8Array): readonly number[] => [...votes.keys()].filter((i) => (votes[i] as number) >= 0);

function of(odds: Odds, votes: Int8Array, i: number): { hit: number; brier: number; log: number } {
  const p = odds.map((kind) => kind[i] as number);
  const cast = votes[i] as number;
  return {
    hit: p.indexOf(Math.max(...p)) === cast ? 1 : 0,
    brier: p.reduce((sum, one, kind) => sum + (one - (kind === cast ? 1 : 0)) * (one - (kind === cast ? 1 : 0)), 0),
    log: -Math.log(Math.max(LEAST, p[cast] as number)),
  };
}
