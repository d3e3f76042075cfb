/** The rules of each act in the order in which they are asked; the first that fails refuses. */
import { CODES } from '../world/states.ts';
import type { CommitteeAct, CommitteeActType, MemberAct, PresidingAct } from './acts.ts';
import { alters, changed } from './change.ts';
import type { CommitteeRefusalCode } from './refusals.ts';
import type { Committee } from './state.ts';
import { houseOf, isLead, isMember, isSponsor, nextQuestion, stage, waitingFor } from './where.ts';

type Of<T extends CommitteeActType> = Extract<CommitteeAct, { readonly type: T }>;
type Law<A> = (committee: Committee, act: A) => CommitteeRefusalCode | null;
type Laws<T extends CommitteeActType> = { readonly [K in T]: readonly Law<Of<K>>[] };

type By = { readonly by: string };
type OfParagraph = { readonly paragraph: string };

const LONGEST = 300;
const QUORUM = 97; // of 193: a majority of the Members

const actsAsMember: Law<By> = (_, { by }) => (isMember(by) ? null : 'members-only');
const votingNotBegun: Law<unknown> = ({ question }) => (question === null ? null : 'voting-has-begun');
const isTabled: Law<unknown> = ({ tabled }) => (tabled ? null : 'nothing-tabled');
const beforeDeadline: Law<unknown> = (committee) => (stage(committee) === 'tabling' ? null : 'past-the-deadline');
const notSponsor: Law<By> = (committee, { by }) => (isSponsor(committee, by) ? 'already-sponsor' : null);
const sponsors: Law<By> = (committee, { by }) => (isSponsor(committee, by) ? null : 'not-a-sponsor');
const holdsPen: Law<By> = (committee, { by }) =>
  isLead(committee, by) && isSponsor(committee, by) ? null : 'not-the-penholder';
const isCirculated: Law<unknown> = (committee) => (stage(committee) === 'revising' ? null : 'not-circulated');
const onKnownParagraph: Law<OfParagraph> = ({ paragraphs }, { paragraph }) =>
  paragraphs.some(({ id }) => id === paragraph) ? null : 'no-such-paragraph';
const changesSomething: Law<Of<'amend' | 'revise' | 'revise-orally' | 'ask-change'>> = ({ paragraphs }, act) =>
  alters(paragraphs, act) ? null : 'changes-nothing';
const leavesADraft: Law<Of<'amend' | 'revise' | 'revise-orally' | 'ask-change'>> = ({ paragraphs }, act) =>
  changed(paragraphs, act).some(({ operative }) => operative) ? null : 'not-an-amendment';
const notExplained: Law<By> = (committee, { by }) => {
  const house = houseOf(committee);
  const before = committee.explained.filter((one) => one.by === by);
  const voted = committee.votes.filter(({ question }) => question === 'whole').map(({ ballots }) => ballots[by]);
  const otherwise = voted.length > 1 && voted[0] !== voted.at(-1);
  return before.length === 0 || (otherwise && before.every((one) => one.house !== house)) ? null : 'already-explained';
};
const reasoned: Law<{ readonly words: string }> = (_, { words }) =>
  words.trim() !== '' && words.length <= LONGEST && !/[\n\r]/.test(words) ? null : 'reason-needed';
const onTheBoard: Law<unknown> = ({ question }) => (question === null ? 'no-voting' : null);
const waitsForAnswer =
  (type: 'ask-change' | 'ask-sponsorship'): Law<unknown> =>
  ({ pending }) =>
    pending?.type === type ? null : 'nothing-asked';
const estimateRead: Law<unknown> = (committee) =>
  ['action.pbi-read', 'plenary.deferred-for-budget'].includes(stage(committee)) ? 'no-estimate' : null;

const MEMBER_LAWS: Laws<MemberAct['type']> = {
  table: [
    actsAsMember,
    (committee, { by }) => (isLead(committee, by) ? null : 'not-yours-to-table'),
    ({ tabled }) => (tabled ? 'already-tabled' : null),
    beforeDeadline,
  ],
  cosponsor: [actsAsMember, votingNotBegun, isTabled, notSponsor],
  'withdraw-sponsorship': [
    actsAsMember,
    votingNotBegun,
    sponsors,
    (committee, { by }) => (isLead(committee, by) ? 'lead-stays' : null),
  ],
  'ask-sponsorship': [
    actsAsMember,
    votingNotBegun,
    sponsors,
    (committee, { with: other }) =>
      isMember(other) ? (isSponsor(committee, other) ? 'already-sponsor' : null) : 'members-only',
  ],
  'ask-change': [actsAsMember, votingNotBegun, isTabled, onKnownParagraph, changesSomething, leavesADraft],
  revise: [
    actsAsMember,
    votingNotBegun,
    isTabled,
    holdsPen,
    isCirculated,
    onKnownParagraph,
    changesSomething,
    leavesADraft,
  ],
  'revise-orally': [actsAsMember, votingNotBegun, isTabled, holdsPen, onKnownParagraph, changesSomething, leavesADraft],
  amend: [
    actsAsMember,
    votingNotBegun,
    isTabled,
    (committee, { by }) => (isSponsor(committee, by) ? 'own-words' : null),
    onKnownParagraph,
    changesSomething,
    leavesADraft,
  ],
  'withdraw-draft': [
    actsAsMember,
    votingNotBegun,
    isTabled,
    holdsPen,
    ({ amended }) => (amended ? 'already-amended' : null),
    ({ votes }) => (votes.some(({ question }) => question !== 'no-action') ? 'too-late-to-withdraw' : null),
  ],
  'request-vote': [
    actsAsMember,
    votingNotBegun,
    isTabled,
    ({ voteAskedBy }) => (voteAskedBy === null ? null : 'vote-requested'),
  ],
  'request-division': [
    actsAsMember,
    votingNotBegun,
    onKnownParagraph,
    ({ divisions, divided }, { paragraph }) =>
      divided.includes(paragraph) || divisions.some((one) => one.paragraph === paragraph) ? 'division-requested' : null,
    ({ paragraphs }) => (paragraphs.length > 1 ? null : 'only-part'),
  ],
  'move-no-action': [
    actsAsMember,
    votingNotBegun,
    isTabled,
    ({ noActionBy, noActionHeard }) => (noActionBy === null && !noActionHeard ? null : 'motion-made'),
  ],
  'point-of-order': [actsAsMember, (_, { on }) => (on === 'conduct' ? null : 'not-on-order')],
  explain: [
    actsAsMember,
    votingNotBegun,
    isTabled,
    (committee, { by }) => (isSponsor(committee, by) ? 'own-text' : null),
    notExplained,
    reasoned,
  ],
  vote: [actsAsMember, onTheBoard, ({ cast }, { by }) => (cast[by] === undefined ? null : 'already-voted')],
  done: [actsAsMember, (committee, { by }) => (waitingFor(committee).includes(by) ? null : 'not-waited-for')],
};

const PRESIDING_LAWS: Laws<PresidingAct['type']> = {
  'adopt-agenda': [],
  advance: [],
  'reach-deadline': [],
  'begin-action': [],
  'read-estimate': [],
  put: [
    votingNotBegun,
    estimateRead,
    (committee, { question }) => {
      const next = nextQuestion(committee);
      if (question === next) return null;
      return question === 'whole'
        ? 'first-things-first'
        : committeeHas(committee, question)
          ? 'first-things-first'
          : 'nothing-to-put';
    },
  ],
  announce: [onTheBoard, ({ cast }) => (CODES.every((code) => cast[code] !== undefined) ? null : 'votes-open')],
  gavel: [({ voteAskedBy }) => (voteAskedBy === null ? null : 'vote-required')],
  report: [],
  'open-plenary': [],
  'fifth-committee-reports': [],
};

function committeeHas({ noActionBy, amendments, divisions }: Committee, question: string): boolean {
  if (question === 'no-action') return noActionBy !== null;
  return (question === 'amendment' ? amendments : divisions).length > 0;
}

const LAWS: Laws<CommitteeActType> = {
  ...MEMBER_LAWS,
  ...PRESIDING_LAWS,
  sign: [],
  'answer-change': [waitsForAnswer('ask-change')],
  'answer-sponsorship': [waitsForAnswer('ask-sponsorship')],
  cast: [
    onTheBoard,
    ({ cast }, { ballots }) => {
      const all = { ...ballots, ...cast };
      return CODES.filter((code) => (all[code] ?? 'absent') !== 'absent').length >= QUORUM ? null : 'no-quorum';
    },
  ],
  'give-reasons': [],
};

/** The first rule that an act breaks, or null. */
export function breach(committee: Committee, act: CommitteeAct): CommitteeRefusalCode | null {
  if (committee.fate !== null) return 'over';
  for (const law of LAWS[act.type] as readonly Law<CommitteeAct>[]) {
    const code = law(committee, act);
    if (code !== null) return code;
  }
  return null;
}
