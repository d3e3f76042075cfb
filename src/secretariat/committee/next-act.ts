/** What the presiding officer and the delegations do next, until the room waits for a person. */
import type { CommitteeAct } from '../../core/committee/acts.ts';
import type { Committee } from '../../core/committee/state.ts';
import { houseOf, nextQuestion, stage, waitingFor } from '../../core/committee/where.ts';
import { CODES } from '../../core/world/states.ts';
import { ballotsOn } from '../../diplomacy/committee/ballots.ts';
import type { RollCallModel } from '../../diplomacy/committee/odds.ts';
import { answerToChange, asksForVote, lendsItsName, reasonsAfter } from '../../diplomacy/committee/sponsors.ts';

/** The next act that no person decides, or null when the room waits for one or is over. */
export function nextAct(committee: Committee, model: RollCallModel): CommitteeAct | null {
  const { pending, question, fate } = committee;
  if (fate !== null) return null;
  if (pending?.type === 'ask-change') return answerToChange(committee, model);
  if (pending?.type === 'ask-sponsorship')
    return { type: 'answer-sponsorship', accepted: lendsItsName(committee, model) };
  if (question !== null) return onTheBoard(committee, model);
  const first = beforePeople(committee, model);
  if (first !== null) return first;
  return waitingFor(committee).length > 0 ? null : goingOn(committee);
}

function onTheBoard(committee: Committee, model: RollCallModel): CommitteeAct | null {
  const { question, cast } = committee;
  if (waitingFor(committee).length > 0 || question === null) return null;
  if (CODES.every((code) => cast[code] !== undefined)) return { type: 'announce' };
  return { type: 'cast', ballots: ballotsOn(committee, question, model) };
}

/** What happens at a stop before people are waited for. */
function beforePeople(committee: Committee, model: RollCallModel): CommitteeAct | null {
  const { scenario, humans, tabled, signed, voteAskedBy, reasoned } = committee;
  const { lead, sponsors } = scenario.draft;
  const at = stage(committee);
  if (at === 'tabling') {
    const [by] = lead;
    if (!tabled && by !== undefined && !lead.some((code) => humans.includes(code))) return { type: 'table', by };
    if (tabled && !signed) return { type: 'sign', sponsors: sponsors.filter((code) => !humans.includes(code)) };
  }
  if (at.endsWith('.explanations-before') && voteAskedBy === null) {
    const by = asksForVote(committee, model);
    if (by !== null) return { type: 'request-vote', by };
  }
  if (at.endsWith('.explanations-after') && !reasoned.includes(houseOf(committee)))
    return { type: 'give-reasons', reasons: reasonsAfter(committee, model) };
  return null;
}

/** Where the room goes when nobody is waited for. */
function goingOn(committee: Committee): CommitteeAct {
  const { scenario, humans, tabled } = committee;
  switch (stage(committee)) {
    case 'agenda':
      return { type: 'adopt-agenda' };
    case 'tabling': {
      const by = scenario.draft.lead.find((code) => !humans.includes(code));
      return !tabled && by !== undefined ? { type: 'table', by } : { type: 'reach-deadline' };
    }
    case 'revising':
      return { type: 'begin-action' };
    case 'action.pbi-read':
      return { type: 'read-estimate' };
    case 'action.explanations-before':
    case 'plenary.explanations-before':
      return { type: 'put', question: nextQuestion(committee) };
    case 'action.without-a-vote':
    case 'plenary.without-a-vote':
      return { type: 'gavel' };
    case 'action.explanations-after':
      return { type: 'report' };
    case 'reported':
      return { type: 'open-plenary' };
    case 'plenary.deferred-for-budget':
      return { type: 'fifth-committee-reports' };
    default:
      return { type: 'advance' };
  }
}
