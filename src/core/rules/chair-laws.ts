/** What the Chair may do, and when. */
import type { ChairAct, Statement } from '../acts.ts';
import type { Conference } from '../state.ts';
import { isClean } from '../text/status.ts';
import { isLastMeeting, modeOf, sessionOf } from './calendar.ts';
import type { RefusalCode } from './refusals.ts';
import type { ActRule, Laws, StandingRule } from './rule.ts';
import { hasSeat, holdsThePen, isChair, mayCallSilence } from './seats.ts';
import { isSeated, isSettled, named, stateOf, textIsShut } from './where.ts';
import { allWellFormed, first, known, proposable, recommends, stands, wellFormed } from './wording.ts';

/** Hours that capitals need before a silence may stand for agreement. */
const SHORTEST_SILENCE = 72;

const silenceIsOver: StandingRule = ({ silence }) => (silence === null ? null : 'silence-is-running');
const notSettled: StandingRule = (conference) => (isSettled(conference) ? 'already-decided' : null);
const draftExists: StandingRule = ({ draft }) => (draft.revision < 0 ? 'no-text-yet' : null);
const roomHasSummary: StandingRule = ({ scenario }) => (scenario.forum.summary ? null : 'no-summary');
const onceOnly: StandingRule = ({ question }) => (question?.putting === 2 ? 'suspended-once' : null);
const nobodyObjects: StandingRule = (conference) =>
  conference.objections.length > 0 ? 'somebody-objects' : isSettled(conference) ? null : 'no-question-put';

/** Only a room that meets formally, in person at least in part, decides. */
function decides(mode: Conference['mode']): RefusalCode | null {
  return mode === 'informal' ? 'informal-mode' : mode === 'virtual' ? 'virtual-mode' : null;
}

/** A zero draft says of every provision of the text how it stands. */
const wholeAtZero: ActRule<Extract<ChairAct, { type: 'circulate-draft' }>> = ({ draft, scenario }, { edits }) =>
  draft.revision >= 0 || scenario.text.provisions.every(({ id }) => edits.some((edit) => edit.provision === id))
    ? null
    : 'draft-incomplete';

const wasProposed: ActRule<Extract<ChairAct, { type: 'take-up' }>> = ({ pending }, { proposal }) =>
  pending === null
    ? proposal.partners.length > 0
      ? null
      : 'no-proposal'
    : pending.by === proposal.by
      ? null
      : 'no-proposal';

/** What a statement names is in the text. */
function statementIsSound(
  conference: Conference,
  { stances, lifts, bracket, proposal }: Statement,
): RefusalCode | null {
  return (
    known(conference, Object.keys(stances)) ??
    known(conference, lifts) ??
    (bracket === null ? null : known(conference, [bracket.provision])) ??
    (proposal === null ? null : wellFormed(conference, proposal.edit))
  );
}

function silenceOnModalities(conference: Conference): RefusalCode | null {
  const { forum } = conference.scenario;
  if (forum.kind !== 'oewg') return 'closed-by-mandate';
  const organisational = forum.sessions[conference.sessionIndex]?.kind === 'organisational';
  return conference.programmeAgreed && !organisational ? 'already-decided' : null;
}

function silenceOnText(conference: Conference): RefusalCode | null {
  const { circulated, draft, meeting, scenario } = conference;
  if (isSettled(conference)) return 'already-decided';
  if (circulated.length === 0) return 'not-circulated';
  if (!isClean(draft)) return 'text-not-clean';
  if (isLastMeeting(conference)) return 'no-hours-left';
  return decides(modeOf(conference, sessionOf(scenario.forum, meeting + 1)));
}

function adoptionMayBePut(conference: Conference): RefusalCode | null {
  if (isSettled(conference)) return 'already-decided';
  if (conference.circulated.length === 0) return 'not-circulated';
  const form = decides(conference.mode);
  if (form !== null) return form;
  return isClean(conference.draft) || isLastMeeting(conference) ? null : 'text-not-clean';
}

/** A room in informal mode may still agree its programme; a room on screens decides nothing at all. */
function programmeMayBePut({ scenario, programmeAgreed, mode }: Conference): RefusalCode | null {
  if (scenario.forum.kind !== 'oewg' || programmeAgreed) return 'programme-stands';
  return mode === 'virtual' ? 'virtual-mode' : null;
}

const noChairYet: StandingRule = (conference) =>
  conference.meeting > 0 || stateOf(conference) === 'agenda' ? 'already-decided' : null;

export const CHAIR_LAWS: Laws<ChairAct['type']> = {
  'elect-chair': { always: [hasSeat, isChair, noChairYet], particular: [] },
  'open-meeting': {
    always: [isChair, silenceIsOver],
    particular: [
      ({ scenario }, { cluster }) => (scenario.forum.clusters.some((c) => c.id === cluster) ? null : 'no-agenda-item'),
    ],
  },
  'hear-statements': {
    always: [isChair],
    particular: [
      (conference, { statements }) => (statements.every(({ by }) => isSeated(conference, by)) ? null : 'not-seated'),
      (conference, { statements }) => first(statements, (statement) => statementIsSound(conference, statement)),
    ],
  },
  suspend: { always: [isChair, onceOnly], particular: [] },
  'take-up': {
    always: [isChair, textIsShut],
    particular: [
      wasProposed,
      (conference, { proposal }) =>
        [proposal.by, ...proposal.partners].every((state) => isSeated(conference, state)) ? null : 'not-seated',
      (conference, { proposal }) => allWellFormed(conference, proposal.edits),
      (_, { proposal }) => first(proposal.edits, ({ force }) => recommends(force)),
      (conference, { proposal }) =>
        named(
          conference,
          proposal.edits.map((edit) => edit.provision),
        ),
    ],
  },
  'propose-compromise': {
    always: [isChair, notSettled, draftExists],
    particular: [
      (conference, { edit }) => proposable(conference, edit),
      (conference, { edit }) => named(conference, [edit.provision]),
    ],
  },
  'move-to-summary': {
    always: [isChair, notSettled, draftExists, roomHasSummary],
    particular: [
      (conference, { provision }) => known(conference, [provision]) ?? stands(conference, provision),
      (conference, { provision }) => named(conference, [provision]),
    ],
  },
  'circulate-draft': {
    always: [holdsThePen, silenceIsOver, notSettled],
    particular: [
      (conference, { edits }) => allWellFormed(conference, edits),
      (_, { edits }) => first(edits, ({ force }) => recommends(force)),
      wholeAtZero,
      (conference, { edits }) =>
        named(
          conference,
          edits.map((edit) => edit.provision),
        ),
    ],
  },
  adjourn: { always: [isChair], particular: [] },
  'place-under-silence': {
    always: [mayCallSilence, silenceIsOver],
    particular: [
      (conference, { subject }) =>
        subject === 'modalities' ? silenceOnModalities(conference) : silenceOnText(conference),
      (_, { hours }) => (hours >= SHORTEST_SILENCE ? null : 'too-short'),
    ],
  },
  'put-question': {
    always: [isChair],
    particular: [
      (conference, { question }) =>
        question === 'programme' ? programmeMayBePut(conference) : adoptionMayBePut(conference),
    ],
  },
  gavel: { always: [isChair, nobodyObjects], particular: [] },
};
