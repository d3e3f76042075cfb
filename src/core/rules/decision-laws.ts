/** Answers to a question put and to a silence, explanations, replies, and the pace of the room. */
import type { PaceAct, QuestionAct } from '../acts.ts';
import type { ActRule, Laws, StandingRule } from './rule.ts';
import { doesNotPreside, hasSeat, isWaitedFor } from './seats.ts';
import { atAdoption, isAsked, isSeated, isSettled } from './where.ts';
import { known, reasoned } from './wording.ts';

/** Rights of reply of one delegation on one item. */
const MOST_REPLIES = 2;

const questionIsPut: StandingRule = (conference) =>
  isSettled(conference) ? 'already-decided' : isAsked(conference) ? null : 'no-question-put';
const notAnswered: StandingRule = ({ silent, objections }, by) =>
  silent.includes(by) || objections.some((o) => o.state === by) ? 'already-answered' : null;
const halfWayExists: StandingRule = ({ scenario }) => (scenario.forum.kind === 'oewg' ? null : 'no-half-way-here');
const adoptionIsPut: StandingRule = (conference) =>
  conference.question?.question === 'adoption' && atAdoption(conference) ? null : 'nothing-adopted-yet';
const notDistanced: StandingRule = ({ disassociations, objections }, by) =>
  [...disassociations, ...objections].some((d) => d.state === by) ? 'already-answered' : null;
const somethingToExplain: StandingRule = (conference) =>
  isAsked(conference) || atAdoption(conference) || conference.silence !== null ? null : 'no-question-put';
const notExplained: StandingRule = ({ explained }, by) => (explained.includes(by) ? 'already-explained' : null);
const replyLeft: StandingRule = ({ replies }, by) => ((replies[by] ?? 0) < MOST_REPLIES ? null : 'reply-spent');
const silenceRuns: StandingRule = (conference) =>
  conference.silence !== null ? null : isSettled(conference) ? 'silence-has-passed' : 'no-silence';
const votesHere: StandingRule = () => 'no-vote-here';

const onKnownWords: ActRule<QuestionAct & { readonly provisions: readonly string[] }> = (conference, { provisions }) =>
  known(conference, provisions);
const withReason: ActRule<QuestionAct & { readonly reason: string }> = (_, { reason }) => reasoned(reason);

export const DECISION_LAWS: Laws<QuestionAct['type'] | PaceAct['type']> = {
  'stay-silent': { always: [hasSeat, doesNotPreside, questionIsPut, notAnswered], particular: [] },
  object: { always: [hasSeat, doesNotPreside, questionIsPut, notAnswered], particular: [onKnownWords, withReason] },
  'announce-disassociation': {
    always: [hasSeat, halfWayExists, adoptionIsPut, notDistanced],
    particular: [(_, { provisions }) => (provisions.length === 0 ? 'name-what-you-leave' : null), onKnownWords],
  },
  'explain-position': {
    always: [hasSeat, somethingToExplain, notExplained],
    particular: [(_, { words }) => reasoned(words)],
  },
  reply: {
    always: [hasSeat, replyLeft],
    particular: [
      (conference, { by, to }) =>
        to === by ? 'no-quarrel-with-oneself' : isSeated(conference, to) ? null : 'not-seated',
    ],
  },
  'break-silence': { always: [hasSeat, doesNotPreside, silenceRuns], particular: [withReason] },
  'request-vote': { always: [hasSeat, votesHere], particular: [] },
  done: { always: [hasSeat, isWaitedFor], particular: [] },
};
