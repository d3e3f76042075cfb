/** The model of the vote that the committee runs on: the roll call of `diplomacy/votes` with its table of parameters. */
import type { Resolution } from '../../core/resolution.ts';
import { type RollCall, rollCall, VOTE_TERMS } from '../votes/roll-call.ts';
import type { Odds } from './odds.ts';

const MOST_KEPT = 16;
const kept = new Map<string, RollCall>();

/** The odds of a text. Texts of one run return again and again, and are worked out once. */
export function rollCallModel(resolution: Resolution): Odds {
  const key = JSON.stringify(resolution);
  const known = kept.get(key);
  const call = known ?? rollCall(resolution);
  if (known === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, call);
  }
  const { yes, no, abstain, terms } = call;
  return {
    yes,
    no,
    abstain,
    // What tears a Member draws it from a Yes as it does from a No: in logits of Yes it weighs against.
    termsOf: (at) => VOTE_TERMS.map((name) => ({ name, value: (name === 'torn' ? -1 : 1) * (terms[name][at] ?? 0) })),
  };
}
