/** Means, shares and how sure one can be of them. */

/** Standard normal quantile of a 95 % interval. */
export const NORMAL_95 = 1.959964;

/** Mean of numbers; NaN of none. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Standard error of a mean: sample standard deviation by the square root of the count; 0 where there are fewer than two. */
export function standardError(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}

/** Middle of numbers in order; the mean of the two in the middle of an even count; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

/** Wilson's interval of a share, 95 %: sound for few runs and for shares near 0 and 1. Source: E. B. Wilson, 1927. */
export function shareInterval(hits: number, runs: number): readonly [low: number, high: number] {
  if (runs === 0) return [0, 1];
  const z = NORMAL_95 * NORMAL_95;
  const share = hits / runs;
  const middle = (share + z / (2 * runs)) / (1 + z / runs);
  const half = (NORMAL_95 / (1 + z / runs)) * Math.sqrt((share * (1 - share)) / runs + z / (4 * runs * runs));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** Differences of two arms that share their luck, run by run. */
export const paired = (one: readonly number[], other: readonly number[]): readonly number[] =>
  one.slice(0, other.length).map((value, at) => value - (other[at] as number));

/** Whether the mean is above 0 by more than chance explains, at 95 % two-sided. */
export const isAbove = (values: readonly number[]): boolean =>
  values.length > 1 && mean(values) > NORMAL_95 * standardError(values);
