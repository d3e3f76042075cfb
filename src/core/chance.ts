/**
 * Chance is a function of the seed and the occasion, not the next number of a stream: an act that is changed does not
 * reshuffle the world, so counterfactuals and paired runs share their luck.
 */
import alea from 'seedrandom/lib/alea.js';
import { ln } from './exact.ts';

/** The draws of one occasion, in a fixed order. */
export interface Chance {
  /** Uniform in [0, 1). */
  next(): number;
  /** Standard normal, as a sum of twelve uniforms less six: within -6..6, variance 1. */
  normal(): number;
  /** Standard logistic, ln(u / (1 - u)). */
  logistic(): number;
  /** Whole number in 0..count - 1. */
  below(count: number): number;
}

/** The luck of one occasion: same seed and same words, same draws. */
export function chanceOf(seed: number, ...occasion: readonly (string | number)[]): Chance {
  const next = alea(`${seed}|${occasion.join('|')}`);
  return {
    next,
    normal: () =>
      next() + next() + next() + next() + next() + next() + next() + next() + next() + next() + next() + next() - 6,
    logistic() {
      const u = (next() * 4294967295 + 0.5) / 4294967296;
      return ln(u / (1 - u));
    },
    below: (count) => Math.floor(next() * count),
  };
}
