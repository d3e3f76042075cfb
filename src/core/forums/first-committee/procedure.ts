/** The vocabulary of the chart of the First Committee and the plenary. */
import { setup } from 'xstate';
import type { CommitteeActType } from '../../committee/acts.ts';
import type { Words } from '../../terms.ts';
import type { StateMeta } from '../procedure.ts';

/** Names of the facts that an event brings, which are the rules that the guards ask for. */
export const COMMITTEE_FACTS = [
  'isMember', // a Member State acts
  'isSponsor', // its name stands on the draft
  'beforeDeadline', // for draft resolutions
  'draftTabled', // there is a draft on the item
  'needsEstimate', // the draft costs money
  'pbiReady', // the Secretary-General’s estimate lies before the Committee
  'onNoAction', // the motion not to act is put
  'onAmendment', // an amendment is put
  'onDivision', // a part is put
  'onWhole', // the draft as a whole is put
  'voteRequested', // somebody asked for a recorded vote
  'votingNotBegun',
  'moreYesThanNo', // of those present and voting; two thirds of them where the Charter asks for it
  'tied', // for the first time
  'operativePartLeft', // not every operative paragraph has fallen
] as const;
export type CommitteeFact = (typeof COMMITTEE_FACTS)[number];

/** Every act is an event of its own name. */
export type CommitteeEvent = { readonly type: CommitteeActType } & { readonly [F in CommitteeFact]?: boolean };

const holds =
  (fact: CommitteeFact) =>
  ({ event }: { readonly event: CommitteeEvent }) =>
    event[fact] === true;

export const committee = setup({
  types: { events: {} as CommitteeEvent, meta: {} as StateMeta },
  guards: {
    ...(Object.fromEntries(COMMITTEE_FACTS.map((fact) => [fact, holds(fact)])) as Record<
      CommitteeFact,
      ReturnType<typeof holds>
    >),
    onWholeByVote: ({ event }) => event.onWhole === true && event.voteRequested === true,
  },
});

type Guard = CommitteeFact | 'onWholeByVote';

/** A step of the chart: its target, and the rule that must hold. */
export interface Step {
  readonly target: string;
  readonly guard?: Guard;
}

type Steps = { readonly [E in CommitteeActType]?: readonly Step[] };

interface Said {
  readonly label: Words;
  readonly happening: Words;
  readonly mayDo: Words;
  readonly source: string;
}

/** Address of a state in the chart. */
export const to = (...path: readonly string[]): string => `#${['forum', ...path].join('.')}`;

/** A state with what it says of itself. `stays` are acts after which the room is where it was. */
export function place(said: Said, on: Steps, stays: { readonly [E in CommitteeActType]?: Guard } = {}, here = '') {
  const loops = Object.fromEntries(
    Object.entries(stays).map(([event, guard]) => [event, [{ guard, target: here }]]),
  ) as Steps;
  const meta: StateMeta = { ...said, station: false, ending: false };
  return committee.createStateConfig({
    on: { ...loops, ...on },
    meta,
  });
}

type State = ReturnType<typeof place>;

/** A stop of the rail with states of its own. */
export function station(said: Said, initial: string, states: Readonly<Record<string, State>>) {
  return committee.createStateConfig({ initial, states, meta: { ...said, station: true, ending: false } });
}

/** A stop of the rail without states of its own. */
export const stop = (state: State): State => ({ ...state, meta: { ...state.meta, station: true } });

/** A stop at which everything is over. */
export function end(said: Said) {
  return committee.createStateConfig({ type: 'final', meta: { ...said, station: true, ending: true } });
}
