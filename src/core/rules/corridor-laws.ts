/** The corridor and the message to the capital. */
import type { CorridorAct } from '../acts.ts';
import type { StateCode } from '../terms.ts';
import type { ActRule, Laws, StandingRule } from './rule.ts';
import { hasSeat } from './seats.ts';
import { inConsultations, isAsked, isLed, isOpen, isSeated, named, textIsShut } from './where.ts';
import { first, known, recommends, wellFormed } from './wording.ts';

/** What a talk costs of the two corridor slots of a meeting. */
export const SLOTS: Readonly<Record<CorridorAct['type'], number>> = {
  ask: 1,
  sound: 1,
  'offer-package': 2,
  'seek-package': 2,
  'answer-package': 0,
  'ask-sponsorship': 1,
  convene: 2,
  warn: 1,
  'ask-capital': 0,
};

/** Friends that may be convened at once. */
const MOST_FRIENDS = 6;

const questionNotPut: StandingRule = (conference) => (isAsked(conference) ? 'question-put' : null);
const hasSlots =
  (price: number): StandingRule =>
  (conference, by) =>
    isLed(conference, by) && (conference.budgets[by]?.slots ?? 0) < price ? 'slots-spent' : null;
const messageLeft: StandingRule = (conference, by) =>
  isLed(conference, by) && (conference.budgets[by]?.messages ?? 0) < 1 ? 'message-sent' : null;
const offerWaits: StandingRule = ({ offers }, by) => (offers.some((o) => o.to === by) ? null : 'no-offer');

/** After an objection there are two provisions to trade only where two were named. */
const somethingToTrade: StandingRule = (conference) =>
  conference.text.provisions.filter(({ id }) => isOpen(conference, [id])).length > 1 ? null : 'only-what-was-named';
/** A closed text gathers no more names. */
const formIsOpen: StandingRule = (conference) => (inConsultations(conference) ? 'text-closed' : null);
const thereIsText: StandingRule = ({ draft }) => (draft.revision < 0 ? 'no-text-yet' : null);

const talk = (type: CorridorAct['type']): readonly StandingRule[] => [hasSeat, questionNotPut, hasSlots(SLOTS[type])];

/** Minds answer what they are asked; a person only a package. */
const answeredByAMind: ActRule<CorridorAct & { readonly with: StateCode }> = ({ persons }, { with: other }) =>
  persons.includes(other) ? 'speaks-for-itself' : null;

/** Talks whose words go to the table by themselves: only while the room can take them up. */
const tabling = (type: CorridorAct['type']): readonly StandingRule[] => [...talk(type), thereIsText, textIsShut];

/** The other side sits here and is somebody else. */
const withAnother: ActRule<CorridorAct & { readonly with: StateCode }> = (conference, { by, with: other }) =>
  other === by ? 'yourself' : isSeated(conference, other) ? null : 'not-seated';
const onKnownWords: ActRule<CorridorAct & { readonly provision: string }> = (conference, { provision }) =>
  known(conference, [provision]);

export const CORRIDOR_LAWS: Laws<CorridorAct['type']> = {
  ask: { always: talk('ask'), particular: [withAnother, answeredByAMind] },
  sound: {
    always: talk('sound'),
    particular: [
      withAnother,
      answeredByAMind,
      (conference, { edit }) => wellFormed(conference, edit) ?? named(conference, [edit.provision]),
    ],
  },
  'offer-package': {
    always: [...tabling('offer-package'), somethingToTrade],
    particular: [
      withAnother,
      (conference, { give, take }) =>
        first([give, take], (edit) => wellFormed(conference, edit) ?? recommends(edit.force)),
      (_, { give, take }) => (give.provision === take.provision ? 'not-a-package' : null),
      (conference, { give, take }) => named(conference, [give.provision, take.provision]),
    ],
  },
  'seek-package': {
    always: [...tabling('seek-package'), somethingToTrade],
    particular: [withAnother, answeredByAMind],
  },
  'answer-package': {
    always: [...talk('answer-package'), offerWaits],
    particular: [
      ({ offers }, { by, with: other }) => (offers.some((o) => o.by === other && o.to === by) ? null : 'no-offer'),
    ],
  },
  'ask-sponsorship': {
    always: [...talk('ask-sponsorship'), formIsOpen],
    particular: [withAnother, answeredByAMind, onKnownWords],
  },
  convene: {
    always: tabling('convene'),
    particular: [
      (_, { with: friends }) =>
        friends.length === 0 ? 'no-friends' : new Set(friends).size > MOST_FRIENDS ? 'too-many-friends' : null,
      (conference, { by, with: friends }) =>
        friends.includes(by) ? 'yourself' : friends.every((f) => isSeated(conference, f)) ? null : 'not-seated',
      onKnownWords,
      (conference, { provision }) => named(conference, [provision]),
      (conference, { provision, edit }) =>
        edit === undefined
          ? null
          : edit.provision === provision
            ? (wellFormed(conference, edit) ?? recommends(edit.force))
            : 'unknown-provision',
    ],
  },
  warn: { always: talk('warn'), particular: [withAnother, onKnownWords] },
  'ask-capital': { always: [hasSeat, questionNotPut, messageLeft], particular: [onKnownWords] },
};
