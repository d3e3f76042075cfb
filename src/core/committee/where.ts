/** Questions that rules and conduct ask of the state of a run. */
import { stageOf } from '../forums/first-committee.ts';
import type { StateCode } from '../terms.ts';
import { CODES } from '../world/states.ts';
import type { Question } from './acts.ts';
import type { House } from './happenings.ts';
import type { Committee } from './state.ts';

export const stage = ({ chart }: Committee): string => stageOf(chart);
export const houseOf = (committee: Committee): House =>
  stage(committee).startsWith('plenary') ? 'plenary' : 'committee';
export const isMember = (code: StateCode): boolean => CODES.includes(code);
export const isSponsor = ({ sponsors }: Committee, code: StateCode): boolean => sponsors.includes(code);
export const isLead = ({ scenario }: Committee, code: StateCode): boolean => scenario.draft.lead.includes(code);

/** What must be put next: the motion, then amendments, then parts, the whole last. */
export function nextQuestion({ noActionBy, amendments, divisions }: Committee): Question {
  if (noActionBy !== null) return 'no-action';
  if (amendments.length > 0) return 'amendment';
  return divisions.length > 0 ? 'division' : 'whole';
}

/** Stops at which people may still act before the room goes on. */
const STOPS = [
  'tabling',
  'revising',
  'action.explanations-before',
  'action.explanations-after',
  'action.without-a-vote',
  'plenary.explanations-before',
  'plenary.explanations-after',
  'plenary.without-a-vote',
];

/** The delegations led by somebody for whom the room waits: to say `done`, or to vote. */
export function waitingFor(committee: Committee): readonly StateCode[] {
  const { humans, done, cast, question, fate } = committee;
  if (fate !== null) return [];
  if (question !== null) return humans.filter((code) => cast[code] === undefined && !done.includes(code));
  return STOPS.includes(stage(committee)) ? humans.filter((code) => !done.includes(code)) : [];
}
