/** What an act tells the chart: the facts that its guards ask for. */
import type { CommitteeFact } from '../forums/first-committee/procedure.ts';
import type { CommitteeAct } from './acts.ts';
import { tallyOf } from './ballot.ts';
import type { Effect } from './conduct.ts';
import type { Committee } from './state.ts';
import { houseOf, isMember, isSponsor, stage } from './where.ts';

/** The facts of an act with the effect that it would have. */
export function factsOf(
  committee: Committee,
  act: CommitteeAct,
  { changes }: Effect,
): { readonly [F in CommitteeFact]?: boolean } {
  const { scenario, question, again } = committee;
  const by = 'by' in act ? act.by : null;
  const taken = act.type === 'announce' ? changes.votes?.at(-1) : undefined;
  const tally = taken === undefined ? tallyOf({}) : taken.tally;
  return {
    isMember: by === null ? act.type === 'cast' || act.type === 'give-reasons' || answers(act) : isMember(by),
    isSponsor: by !== null && isSponsor(committee, by),
    beforeDeadline: stage(committee) === 'tabling',
    draftTabled: committee.tabled,
    needsEstimate: scenario.process.costs,
    pbiReady: scenario.process.costs,
    onNoAction: act.type === 'put' && act.question === 'no-action',
    onAmendment: act.type === 'put' && act.question === 'amendment',
    onDivision: act.type === 'put' && act.question === 'division',
    onWhole: act.type === 'put' && act.question === 'whole',
    voteRequested: committee.voteAskedBy !== null,
    votingNotBegun: question === null,
    moreYesThanNo: taken?.carried === true,
    tied: houseOf(committee) === 'plenary' && !again && tally.yes === tally.no,
    operativePartLeft: (changes.paragraphs ?? committee.paragraphs).some(({ operative }) => operative),
  };
}

const answers = ({ type }: CommitteeAct): boolean => type === 'answer-change' || type === 'answer-sponsorship';
