/** The floor and the text acts of a delegation. */
import { deadlinePassed } from './calendar.ts';
import { offTheItem } from './item.ts';
import type { ActOf, ActRule, Laws, StandingRule } from './rule.ts';
import { doesNotPreside, hasSeat } from './seats.ts';
import { atAdoption, inConsultations, isAsked, isLed, isSettled } from './where.ts';
import { holdable, known, plainLine, proposable, provisionIn, recommends, stands } from './wording.ts';

const listIsOpen: StandingRule = (conference) => (atAdoption(conference) || isAsked(conference) ? 'list-closed' : null);
const floorIsFree: StandingRule = ({ floor }, by) =>
  floor.holder === null ? null : floor.holder === by ? 'floor-yours' : 'floor-held';
const hasTime: StandingRule = ({ budgets, floor }, by) =>
  (budgets[by]?.interventions ?? (floor.spoken.includes(by) ? 0 : 1)) > 0 ? null : 'time-spent';

const thereIsText: StandingRule = ({ draft }) => (draft.revision < 0 ? 'no-text-yet' : null);
const textIsOpen: StandingRule = (conference) =>
  isSettled(conference) ? 'already-decided' : conference.draft.closed || atAdoption(conference) ? 'text-closed' : null;
/** The consultations of the last day reopen what was named, for words and not for reservations. */
const wordsAreOpen: StandingRule = (conference, by) =>
  inConsultations(conference) ? null : textIsOpen(conference, by);
const onRecord: StandingRule = ({ mode }) => (mode === 'informal' ? 'informal-mode' : null);
const hasFloor: StandingRule = ({ floor }, by) => (floor.holder === by ? null : 'no-floor');
/** In consultations nobody speaks from the floor. */
const mayPropose: StandingRule = (conference, by) => (inConsultations(conference) ? null : hasFloor(conference, by));
const hasTextAct: StandingRule = (conference, by) =>
  isLed(conference, by) && (conference.budgets[by]?.textActs ?? 0) < 1 ? 'one-text-act' : null;
const nothingPending: StandingRule = ({ pending }) => (pending === null ? null : 'proposal-pending');

/** Of record: refused without a programme of work, and once the text is closed. One a meeting, so the second meets its rule before the floor's. */
const ofRecord: readonly StandingRule[] = [hasSeat, doesNotPreside, textIsOpen, onRecord, hasTextAct, hasFloor];
const proposal: readonly StandingRule[] = [
  hasSeat,
  doesNotPreside,
  wordsAreOpen,
  onRecord,
  hasTextAct,
  mayPropose,
  thereIsText,
  nothingPending,
];

const holdsBracket: StandingRule = ({ draft }, by) =>
  draft.brackets.some((b) => b.by === by) ? null : 'nothing-to-lift';
const sponsorsSomething: StandingRule = ({ draft }, by) =>
  Object.values(draft.standings).some((s) => s.sponsors.includes(by)) ? null : 'not-a-sponsor';
const questionNotPut: StandingRule = (conference) =>
  atAdoption(conference) || isAsked(conference) ? 'too-late-to-withdraw' : null;
const beforeDeadline: StandingRule = (conference) => (deadlinePassed(conference) ? 'past-the-deadline' : null);
const somethingOnTheShelf: StandingRule = ({ scenario, text }) =>
  scenario.shelf.some((norm) => !text.provisions.some((p) => p.id === norm.id)) ? null : 'not-on-the-shelf';
const roomHasSummary: StandingRule = ({ scenario }) => (scenario.forum.summary ? null : 'no-summary');

/** The speaker keeps to what is in hand. */
const onTheItem: ActRule<ActOf<'propose-reading' | 'propose-words' | 'propose-summary'>> = (conference, act) =>
  offTheItem(conference, act.type === 'propose-reading' ? act.edit.provision : act.provision);

const inUnit = (value: number, from: number) => value >= from && value <= 1;

export const FLOOR_LAWS: Laws<
  | 'take-floor'
  | 'table-norm'
  | 'propose-reading'
  | 'propose-words'
  | 'propose-summary'
  | 'bracket'
  | 'lift-bracket'
  | 'cosponsor'
  | 'withdraw'
> = {
  'take-floor': { always: [hasSeat, doesNotPreside, listIsOpen, floorIsFree, hasTime], particular: [] },
  'table-norm': {
    always: [...ofRecord, nothingPending, beforeDeadline, somethingOnTheShelf],
    particular: [
      ({ scenario, text }, { provision }) =>
        scenario.shelf.some((norm) => norm.id === provision) && !text.provisions.some((p) => p.id === provision)
          ? null
          : 'not-on-the-shelf',
    ],
  },
  'propose-reading': {
    always: proposal,
    particular: [(conference, { edit }) => proposable(conference, edit), onTheItem],
  },
  'propose-words': {
    always: proposal,
    particular: [
      (conference, { provision }) => known(conference, [provision]),
      (conference, { provision, force }) =>
        recommends(force) ??
        (provisionIn(conference, provision)?.forces.includes(force) === true ? null : 'no-such-force'),
      (_, { words }) => plainLine(words),
      (_, { place, ambiguity }) => (inUnit(place, -1) && inUnit(ambiguity, 0) ? null : 'meaning-undeclared'),
      onTheItem,
    ],
  },
  'propose-summary': {
    always: [...proposal, roomHasSummary],
    particular: [
      (conference, { provision }) => known(conference, [provision]) ?? stands(conference, provision),
      onTheItem,
    ],
  },
  bracket: {
    always: [...ofRecord, thereIsText],
    particular: [
      ({ draft }, { by, provision }) =>
        draft.brackets.some((b) => b.by === by && b.provision === provision) ? 'already-bracketed' : null,
      (conference, { provision, reading, force }) => holdable(conference, provision, reading, force),
    ],
  },
  'lift-bracket': {
    always: [hasSeat, doesNotPreside, holdsBracket, hasTextAct, hasFloor],
    particular: [
      ({ draft }, { by, provision }) =>
        draft.brackets.some((b) => b.by === by && b.provision === provision) ? null : 'nothing-to-lift',
    ],
  },
  cosponsor: {
    always: [hasSeat, doesNotPreside, thereIsText, hasTextAct],
    particular: [
      (conference, { provision }) => known(conference, [provision]) ?? stands(conference, provision),
      ({ draft }, { by, provision }) =>
        draft.standings[provision]?.sponsors.includes(by) === true ? 'already-a-sponsor' : null,
    ],
  },
  withdraw: {
    always: [hasSeat, questionNotPut, sponsorsSomething, hasTextAct],
    particular: [
      (conference, { provision }) => known(conference, [provision]),
      ({ draft }, { by, provision }) =>
        draft.standings[provision]?.sponsors.includes(by) === true ? null : 'not-a-sponsor',
    ],
  },
};
