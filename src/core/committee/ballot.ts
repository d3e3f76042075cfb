/** Counting: what the board says, and what carries. */
import type { Ballot, StateCode } from '../terms.ts';
import type { Process } from './agenda.ts';
import type { Tally } from './happenings.ts';

/** Votes counted. */
export function tallyOf(ballots: Readonly<Record<StateCode, Ballot>>): Tally {
  const all = Object.values(ballots);
  const count = (ballot: Ballot): number => all.filter((one) => one === ballot).length;
  return { yes: count('yes'), no: count('no'), abstain: count('abstain'), absent: count('absent') };
}

/** Whether a question carries: more Yes than No of those present and voting, or twice as many. A tie does not carry. */
export function carries({ yes, no }: Tally, majority: Process['majority'] = 'simple'): boolean {
  return majority === 'simple' ? yes > no : yes > 0 && yes >= 2 * no;
}
