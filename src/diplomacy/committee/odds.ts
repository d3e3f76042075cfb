/** How likely each of the 193 Members is to vote which way on a text, with the reasons. */
import type { VoteTerm } from '../../core/committee/acts.ts';
import type { Resolution } from '../../core/resolution.ts';

/** In the order of `CODES`; the three add up to 1 for each Member. */
export interface Odds {
  readonly yes: Float64Array;
  readonly no: Float64Array;
  readonly abstain: Float64Array;
  /** Named parts of the vote of a Member, by its place in `CODES`; logits of Yes. */
  readonly termsOf: (at: number) => readonly VoteTerm[];
}

/** The model of the vote. */
export type RollCallModel = (resolution: Resolution) => Odds;

/** Delegations expected to vote Yes, No, and to abstain, of those who vote or abstain. */
export function expectedOf({ yes, no, abstain }: Odds): { yes: number; no: number; abstain: number } {
  const sum = (column: Float64Array): number => column.reduce((total, value) => total + value, 0);
  return { yes: sum(yes), no: sum(no), abstain: sum(abstain) };
}

/** Yes less No that is expected of all Members. */
export const marginOf = (odds: Odds): number => {
  const { yes, no } = expectedOf(odds);
  return yes - no;
};
