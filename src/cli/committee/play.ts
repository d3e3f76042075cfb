/** Leads a delegation through the committee by its script. */
import type { CommitteeRefusalCode } from '../../core/committee/refusals.ts';
import { houseOf, stage, waitingFor } from '../../core/committee/where.ts';
import type { StateCode } from '../../core/terms.ts';
import type { CommitteePlan } from '../../scenario/committee-script.ts';
import type { CommitteeRoom } from '../../secretariat/committee/committee-room.ts';

/** An act of the script that was out of order; `at` counts the lines of the record before it. */
export interface RefusedAct {
  readonly at: number;
  readonly code: CommitteeRefusalCode;
}

/** Plays to the end. A delegation whose script says nothing of a vote votes as its instructions would have it. */
export function playCommitteeScript(
  room: CommitteeRoom,
  by: StateCode,
  script: readonly CommitteePlan[],
): readonly RefusedAct[] {
  const refused: RefusedAct[] = [];
  const tried = new Set<CommitteePlan>();
  while (waitingFor(room.committee()).includes(by)) {
    const committee = room.committee();
    const { question } = committee;
    const house = houseOf(committee);
    const plan = script.find((entry) =>
      'vote' in entry
        ? question === entry.on && (entry.house === null || entry.house === house)
        : question === null && entry.stage === stage(committee) && !tried.has(entry),
    );
    if (plan === undefined) room.send({ act: { type: 'done', by }, from: 'script' });
    else if ('vote' in plan) room.send({ act: { type: 'vote', by, ballot: plan.vote }, from: 'script' });
    else {
      tried.add(plan);
      for (const act of plan.acts) {
        const refusal = room.send({ act, from: 'script' });
        if (refusal !== null) refused.push({ at: room.lines().length, code: refusal.code });
      }
    }
  }
  return refused;
}
