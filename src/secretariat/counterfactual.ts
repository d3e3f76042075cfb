/** What if: the same game with one thing changed, and where the two histories part. */
import type { Act } from '../core/acts.ts';
import type { Happening } from '../core/happenings.ts';
import type { StateCode } from '../core/terms.ts';
import type { PolicyName } from '../diplomacy/policies/policies.ts';
import { type Input, openGame, type Secretariat, type Setup } from './secretariat.ts';

/** One thing changed: an input left out or replaced, or a seat given to a policy. Inputs are counted from 0. */
export type Change =
  | { readonly sort: 'leave-out'; readonly input: number }
  | { readonly sort: 'replace'; readonly input: number; readonly act: Act }
  | { readonly sort: 'seat'; readonly seat: StateCode; readonly policy: PolicyName };

/** Where two histories part: after so many happenings in common, in which meeting, and what comes next in each. */
export interface Parting {
  readonly common: number; // happenings told in both, from the start
  readonly meeting: number; // 0 before the first
  readonly was: readonly Happening[]; // the next ones as it was; empty where it ends here
  readonly is: readonly Happening[]; // and as it would have been
}

/** Two histories of one game. */
export interface Counterfactual {
  readonly was: Secretariat;
  readonly is: Secretariat;
  readonly parting: Parting | null; // null where the room was told the same
  readonly leftOut: number; // later inputs that were out of order in the other history
}

const NEXT = 6; // happenings shown of each history after the parting

/** Everything told in a game, in order. */
export const toldIn = (game: Secretariat): readonly Happening[] =>
  game.lines().flatMap((line) => ('told' in line ? [line.told] : []));

/**
 * Plays the game of a record as it was and with one change. Luck stays the same: it hangs on seed and occasion. Inputs that
 * are out of order in the other history are left out; where it waits for more than the record has, the person does nothing
 * further, if the record was played to its end.
 */
export function counterfactualOf(setup: Setup, inputs: readonly Input[], change: Change): Counterfactual {
  const was = openGame(setup);
  for (const { act, from } of inputs) was.send(act, from);
  const policies = change.sort === 'seat' ? { ...setup.policies, [change.seat]: change.policy } : setup.policies;
  const is = openGame({ ...setup, ...(policies === undefined ? {} : { policies }) });
  let leftOut = 0;
  for (const [at, { act, from }] of inputs.entries()) {
    if (change.sort === 'leave-out' && change.input === at) continue;
    const sent = is.send(change.sort === 'replace' && change.input === at ? change.act : act, from);
    if (!sent.ok) leftOut++;
  }
  if (was.conference().outcome !== null) finish(is);
  return { was, is, parting: partingOf(toldIn(was), toldIn(is)), leftOut };
}

/** Lets a game go on with nothing more from its people, as far as it goes without them. */
function finish(game: Secretariat): void {
  while (game.conference().outcome === null) {
    const [by] = game.waiting();
    if (by === undefined || !game.send({ type: 'done', by }, 'script').ok) return;
  }
}

function partingOf(was: readonly Happening[], is: readonly Happening[]): Parting | null {
  let common = 0;
  let meeting = 0;
  for (; common < Math.max(was.length, is.length); common++) {
    if (JSON.stringify(was[common]) !== JSON.stringify(is[common]))
      return { common, meeting, was: was.slice(common, common + NEXT), is: is.slice(common, common + NEXT) };
    const told = was[common];
    if (told?.type === 'meeting-opened') meeting = told.meeting;
  }
  return null;
}
