/** One draft resolution under way: passes acts, lets the delegations decide, keeps the record. */
import type { CommitteeAct, MemberAct } from '../../core/committee/acts.ts';
import type { CommitteeScenario } from '../../core/committee/agenda.ts';
import { openCommittee, stepCommittee } from '../../core/committee/committee.ts';
import type { CommitteeHappening } from '../../core/committee/happenings.ts';
import type { CommitteeRefusal } from '../../core/committee/refusals.ts';
import type { Committee } from '../../core/committee/state.ts';
import type { Origin } from '../../core/acts.ts';
import type { StateCode } from '../../core/terms.ts';
import type { RollCallModel } from '../../diplomacy/committee/odds.ts';
import { RULES_VERSION, sealed } from '../record.ts';
import { nextAct } from './next-act.ts';

/** What a run is opened with. */
export interface CommitteeSetup {
  readonly scenario: CommitteeScenario;
  readonly seed: number;
  readonly people: readonly StateCode[]; // delegations led by people or a script
}

/** First line of the record of a run. */
export interface CommitteeHeader extends CommitteeSetup {
  readonly record: 1;
  readonly rules: number;
}

/** Every later line of it but the last. */
export type CommitteeLine =
  | { readonly act: CommitteeAct; readonly from: Origin }
  | { readonly told: CommitteeHappening };

/** An act of a person with who sent it. */
export interface CommitteeInput {
  readonly act: MemberAct;
  readonly from: 'player' | 'script' | 'teacher';
}

export interface CommitteeRoom {
  readonly setup: CommitteeSetup;
  /** The state of the run now. */
  readonly committee: () => Committee;
  /** Passes an act of a person; the room then goes on by itself until it waits again. */
  readonly send: (input: CommitteeInput) => CommitteeRefusal | null;
  readonly lines: () => readonly CommitteeLine[];
  /** The record so far, its hash last. */
  readonly record: () => string;
}

const MIND_ACTS = ['sign', 'answer-change', 'answer-sponsorship', 'cast', 'give-reasons', 'request-vote', 'table'];
const originOf = ({ type }: CommitteeAct): Origin => (MIND_ACTS.includes(type) ? 'mind' : 'chair');

/** Opens a run and plays it until it waits for a person, or to its end. */
export function openCommitteeRoom(setup: CommitteeSetup, model: RollCallModel): CommitteeRoom {
  const { scenario, seed, people } = setup;
  let committee = openCommittee(scenario, seed, people);
  const lines: CommitteeLine[] = [];
  const pass = (act: CommitteeAct, from: Origin): CommitteeRefusal | null => {
    const step = stepCommittee(committee, act);
    if ('refusal' in step) return step.refusal;
    committee = step.committee;
    lines.push({ act, from }, ...step.happenings.map((told) => ({ told })));
    return null;
  };
  const goOn = (): void => {
    for (let act = nextAct(committee, model); act !== null; act = nextAct(committee, model)) {
      const refusal = pass(act, originOf(act));
      if (refusal !== null) throw new Error(`The room refused its own act ${act.type}: ${refusal.code}.`);
    }
  };
  goOn();
  return {
    setup,
    committee: () => committee,
    send({ act, from }) {
      const refusal = pass(act, from);
      if (refusal === null) goOn();
      return refusal;
    },
    lines: () => lines,
    record: () => sealed([headerOf(setup), ...lines]),
  };
}

function headerOf({ scenario, seed, people }: CommitteeSetup): CommitteeHeader {
  return { record: 1, rules: RULES_VERSION, seed, people, scenario };
}

/** Plays a run again from the inputs of its record. Throws when an input is refused: it was not refused then. */
export function restoreCommitteeRoom(
  setup: CommitteeSetup,
  inputs: readonly CommitteeInput[],
  model: RollCallModel,
): CommitteeRoom {
  const room = openCommitteeRoom(setup, model);
  for (const input of inputs) {
    const refusal = room.send(input);
    if (refusal !== null) throw new Error(`The act ${input.act.type} was refused: ${refusal.code}.`);
  }
  return room;
}
