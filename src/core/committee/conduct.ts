/** What each act does when it is in order, and what the room is told of it. */
import type { StateCode } from '../terms.ts';
import type { Change, CommitteeAct, CommitteeActType } from './acts.ts';
import { carries, tallyOf } from './ballot.ts';
import { changed } from './change.ts';
import type { CommitteeHappening, Taken } from './happenings.ts';
import type { Committee } from './state.ts';
import { houseOf, stage } from './where.ts';

/** What an act changes and what is told. */
export interface Effect {
  readonly changes: Partial<Committee>;
  readonly happenings: readonly CommitteeHappening[];
}

type Of<T extends CommitteeActType> = Extract<CommitteeAct, { readonly type: T }>;
type Conduct<T extends CommitteeActType> = (committee: Committee, act: Of<T>) => Effect;

const quiet: Effect = { changes: {}, happenings: [] };
const effect = (changes: Partial<Committee>, ...happenings: readonly CommitteeHappening[]): Effect => ({
  changes,
  happenings,
});

function joined({ sponsors }: Committee, more: readonly StateCode[]): Effect {
  const by = more.filter((code) => !sponsors.includes(code));
  if (by.length === 0) return quiet;
  const all = [...sponsors, ...by];
  return effect({ sponsors: all }, { type: 'cosponsored', by, count: all.length });
}

function revised(committee: Committee, by: StateCode, { paragraph, change }: Change, orally: boolean): Effect {
  const paragraphs = changed(committee.paragraphs, { paragraph, change });
  const revision = committee.revision + (orally ? 0 : 1);
  const now = paragraphs.find(({ id }) => id === paragraph) ?? null;
  return effect({ paragraphs, revision }, { type: 'revised', by, paragraph, change, revision, orally, now });
}

/** What the question on the board is about, and who moved it. */
function subject(committee: Committee): Pick<Taken, 'about' | 'movedBy'> {
  const [amendment] = committee.amendments;
  const [part] = committee.divisions;
  switch (committee.question) {
    case 'no-action':
      return { about: null, movedBy: committee.noActionBy };
    case 'amendment':
      return amendment === undefined
        ? { about: null, movedBy: null }
        : { about: { paragraph: amendment.paragraph, change: amendment.change }, movedBy: amendment.by };
    case 'division':
      return part === undefined
        ? { about: null, movedBy: null }
        : { about: { paragraph: part.paragraph }, movedBy: part.by };
    default:
      return { about: null, movedBy: committee.voteAskedBy };
  }
}

/** What the result of the vote does to the draft and to what is still to be put. */
function aftermath(committee: Committee, { question, carried, tally }: Taken): Partial<Committee> {
  const [amendment] = committee.amendments;
  const [part] = committee.divisions;
  if (question === 'no-action') return { noActionBy: null, noActionHeard: true };
  if (question === 'amendment' && amendment !== undefined) {
    const amendments = committee.amendments.slice(1);
    return carried
      ? { amendments, amended: true, paragraphs: changed(committee.paragraphs, amendment) }
      : { amendments };
  }
  if (question === 'division' && part !== undefined) {
    const divisions = committee.divisions.slice(1);
    return carried
      ? { divisions, divided: [...committee.divided, part.paragraph] }
      : { divisions, paragraphs: changed(committee.paragraphs, { paragraph: part.paragraph, change: 'delete' }) };
  }
  return houseOf(committee) === 'plenary' && tally.yes === tally.no ? { again: true } : {};
}

function counted(committee: Committee): Effect {
  const { question, cast, scenario } = committee;
  if (question === null) throw new Error('A result without a question.');
  const tally = tallyOf(cast);
  const house = houseOf(committee);
  const majority = house === 'plenary' && question === 'whole' ? scenario.process.majority : 'simple';
  const taken: Taken = {
    house,
    question,
    ...subject(committee),
    ballots: cast,
    tally,
    carried: carries(tally, majority),
  };
  return effect(
    { ...aftermath(committee, taken), votes: [...committee.votes, taken], question: null, cast: {} },
    { type: 'vote-taken', ...taken },
  );
}

export const CONDUCT: { readonly [K in CommitteeActType]: Conduct<K> } = {
  'adopt-agenda': () => quiet,
  advance: () => quiet,
  table: (_, { by }) => effect({ tabled: true, sponsors: [by] }, { type: 'tabled', by }),
  sign: (committee, { sponsors }) => {
    const { changes, happenings } = joined(committee, sponsors);
    return { changes: { ...changes, signed: true }, happenings };
  },
  cosponsor: (committee, { by }) => joined(committee, [by]),
  'withdraw-sponsorship': ({ sponsors }, { by }) =>
    effect({ sponsors: sponsors.filter((code) => code !== by) }, { type: 'sponsorship-left', by }),
  'ask-sponsorship': (_, act) => effect({ pending: act }),
  'answer-sponsorship': (committee, { accepted }) => {
    const { pending } = committee;
    if (pending?.type !== 'ask-sponsorship') return quiet;
    const joins = accepted ? joined(committee, [pending.with]) : quiet;
    return {
      changes: { ...joins.changes, pending: null },
      happenings: [{ type: 'sponsorship-asked', by: pending.by, with: pending.with, accepted }, ...joins.happenings],
    };
  },
  'ask-change': (_, act) => effect({ pending: act }),
  'answer-change': (committee, { accepted, margin }) => {
    const { pending } = committee;
    const [lead] = committee.scenario.draft.lead;
    if (pending?.type !== 'ask-change' || lead === undefined) return quiet;
    const { by, paragraph, change } = pending;
    const pen = accepted ? revised(committee, lead, pending, false) : quiet;
    return {
      changes: { ...pen.changes, pending: null },
      happenings: [{ type: 'change-asked', by, paragraph, change, accepted, margin }, ...pen.happenings],
    };
  },
  revise: (committee, act) => revised(committee, act.by, act, false),
  'revise-orally': (committee, act) => revised(committee, act.by, act, true),
  amend: ({ amendments }, { by, paragraph, change }) =>
    effect(
      { amendments: [...amendments, { by, paragraph, change }] },
      { type: 'amendment-tabled', by, paragraph, change },
    ),
  'withdraw-draft': (_, { by }) => effect({}, { type: 'draft-withdrawn', by }),
  'reach-deadline': () => quiet,
  'begin-action': () => quiet,
  'read-estimate': () => effect({}, { type: 'estimate-read' }),
  'request-vote': (committee, { by }) => {
    const asked = effect({ voteAskedBy: by }, { type: 'vote-requested', by });
    // “May I take it?” has been asked: the request answers it, and the voting opens.
    return stage(committee).endsWith('without-a-vote')
      ? {
          changes: { ...asked.changes, question: 'whole', cast: {} },
          happenings: [...asked.happenings, { type: 'voting-announced', question: 'whole', again: false }],
        }
      : asked;
  },
  'request-division': ({ divisions }, { by, paragraph }) =>
    effect({ divisions: [...divisions, { by, paragraph }] }, { type: 'division-requested', by, paragraph }),
  'move-no-action': (_, { by }) => effect({ noActionBy: by }, { type: 'no-action-moved', by }),
  'point-of-order': (_, { by }) => effect({}, { type: 'order-raised', by }),
  explain: (committee, { by, words }) =>
    effect(
      { explained: [...committee.explained, { by, house: houseOf(committee) }] },
      { type: 'explained', by, words },
    ),
  put: (committee, { question }) =>
    question === 'whole' && committee.voteAskedBy === null
      ? quiet
      : effect({ question, cast: {} }, { type: 'voting-announced', question, again: committee.again }),
  vote: ({ cast }, { by, ballot }) => effect({ cast: { ...cast, [by]: ballot } }),
  cast: ({ cast }, { ballots }) => effect({ cast: { ...ballots, ...cast } }),
  announce: counted,
  gavel: (committee) => effect({}, { type: 'approved-without-a-vote', house: houseOf(committee) }),
  'give-reasons': (committee, { reasons }) =>
    effect(
      { reasoned: [...committee.reasoned, houseOf(committee)] },
      ...(reasons.length === 0 ? [] : [{ type: 'reasons-given', reasons } as const]),
    ),
  report: () => effect({}, { type: 'reported' }),
  'open-plenary': ({ scenario }) => (scenario.process.costs ? effect({}, { type: 'deferred' }) : quiet),
  'fifth-committee-reports': () => quiet,
  done: ({ done }, { by }) => effect({ done: [...done, by] }),
};
