/** A small draft and the roads to each stop of the chart. */
import type { CommitteeAct, MemberAct, Question } from '../../../src/core/committee/acts.ts';
import type { CommitteeScenario, Paragraph, Process } from '../../../src/core/committee/agenda.ts';
import { openCommittee, stepCommittee } from '../../../src/core/committee/committee.ts';
import type { Committee } from '../../../src/core/committee/state.ts';
import type { Ballot, StateCode } from '../../../src/core/terms.ts';
import { CODES } from '../../../src/core/world/states.ts';

const paragraph = (id: string, operative: boolean): Paragraph => ({
  id,
  operative,
  words: null,
  issue: 'FORUM',
  place: 0.5,
  force: 0.75,
  ambiguity: 0.2,
  agreed: 0.3,
  weight: 1,
});

/** Led by Russia, with Cuba; a preambular paragraph and two operative ones. */
export function draftScenario(process: Partial<Process> = {}, paragraphs = 3): CommitteeScenario {
  return {
    kind: 'first-committee',
    format: 1,
    id: 'small',
    title: { en: 'Small', ru: 'Малый' },
    draft: {
      symbol: 'A/C.1/99/L.1',
      date: '2018-12-05',
      paragraphs: [paragraph('op1', true), paragraph('op2', true), paragraph('pp1', false)].slice(0, paragraphs),
      lead: ['RU'],
      sponsors: ['RU', 'CU'],
      rival: null,
      doubled: null,
      novelty: 0.5,
      competes: 0,
      duplicates: 0,
      early: 0,
      series: false,
    },
    process: { committee: 'first', costs: false, vote: 'if-asked', majority: 'simple', absent: 0, ...process },
    dossier: null,
  };
}

/** The state after acts that must all be in order. */
export function after(committee: Committee, ...acts: readonly CommitteeAct[]): Committee {
  return acts.reduce((now, act) => {
    const step = stepCommittee(now, act);
    if ('refusal' in step) throw new Error(`${act.type} was refused: ${step.refusal.code}`);
    return step.committee;
  }, committee);
}

export const opened = (process: Partial<Process> = {}, paragraphs = 3): Committee =>
  openCommittee(draftScenario(process, paragraphs), 1, ['KE']);
export const tabling = (process: Partial<Process> = {}, paragraphs = 3): Committee =>
  after(opened(process, paragraphs), { type: 'adopt-agenda' }, { type: 'advance' }, { type: 'advance' });
export const tabled = (process: Partial<Process> = {}, paragraphs = 3): Committee =>
  after(tabling(process, paragraphs), { type: 'table', by: 'RU' }, { type: 'sign', sponsors: ['RU', 'CU'] });
export const revising = (process: Partial<Process> = {}, paragraphs = 3): Committee =>
  after(tabled(process, paragraphs), { type: 'reach-deadline' });
export const acting = (process: Partial<Process> = {}, paragraphs = 3): Committee =>
  after(revising(process, paragraphs), { type: 'begin-action' });

/** Everybody votes: so many Yes, so many No, the rest abstain. */
export function ballots(yes: number, no: number): Readonly<Record<StateCode, Ballot>> {
  return Object.fromEntries(CODES.map((code, at) => [code, at < yes ? 'yes' : at < yes + no ? 'no' : 'abstain']));
}

/** The acts of one vote, from its announcement to its result. */
export const votedOn = (question: Question, yes: number, no: number): readonly CommitteeAct[] => [
  { type: 'put', question },
  { type: 'cast', ballots: ballots(yes, no) },
  { type: 'announce' },
];
export const requested: MemberAct = { type: 'request-vote', by: 'US' };
/** Approved by the Committee by a recorded vote, and before the plenary. */
export const inPlenary = (process: Partial<Process> = {}): Committee =>
  after(
    acting(process),
    requested,
    ...votedOn('whole', 100, 50),
    { type: 'report' },
    { type: 'open-plenary' },
    ...(process.costs === true ? [{ type: 'fifth-committee-reports' } as const] : []),
  );
