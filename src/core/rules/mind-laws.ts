/** The batches of delegations' minds, the answers of capitals, and the world outside. */
import type { MindAct, WorldAct } from '../acts.ts';
import { placeOf } from '../forums/chart.ts';
import type { Conference } from '../state.ts';
import type { StateCode } from '../terms.ts';
import type { RefusalCode } from './refusals.ts';
import type { Laws, StandingRule } from './rule.ts';
import { isAsked, isSeated, isSettled, stateOf } from './where.ts';
import { known } from './wording.ts';

const seated = (conference: Conference, states: readonly StateCode[]): RefusalCode | null =>
  states.every((state) => isSeated(conference, state)) ? null : 'not-seated';

const answersDue: StandingRule = (conference) =>
  isAsked(conference) || stateOf(conference) === 'unopposed' ? null : 'no-question-put';
const silenceRuns: StandingRule = ({ silence }) => (silence === null ? 'no-silence' : null);
const seatsOpen: StandingRule = ({ chart }) => (placeOf(chart)[0] === 'mandated' ? null : 'already-decided');
const notSettled = (conference: Conference): RefusalCode | null => (isSettled(conference) ? 'already-decided' : null);

export const MIND_LAWS: Laws<MindAct['type'] | WorldAct['type']> = {
  'answer-talk': {
    always: [],
    particular: [
      (conference, act) => seated(conference, [act.by, act.with]),
      ({ talks }, { by, with: asker }) =>
        talks.some((talk) => talk.by === asker && talk.with === by && talk.answer === null) ? null : 'nobody-asked',
    ],
  },
  'answer-capital': {
    always: [],
    particular: [
      (conference, { by }) => seated(conference, [by]),
      (conference, { provision }) => known(conference, [provision]),
      ({ budgets }, { by }) => (budgets[by]?.messages === 0 ? null : 'nobody-asked'),
    ],
  },
  'answer-question': {
    always: [answersDue],
    particular: [
      (conference, { objections, disassociations, explanations }) =>
        seated(
          conference,
          [...objections, ...disassociations, ...explanations].map(({ state }) => state),
        ),
      (conference, { objections, disassociations }) =>
        known(
          conference,
          [...objections, ...disassociations].flatMap(({ provisions }) => provisions),
        ),
      (conference, { objections }) => (objections.length > 0 ? notSettled(conference) : null),
      ({ scenario }, { disassociations }) =>
        scenario.forum.kind !== 'oewg' && disassociations.length > 0 ? 'no-half-way-here' : null,
    ],
  },
  'answer-silence': {
    always: [silenceRuns],
    particular: [
      (conference, { breaks }) =>
        seated(
          conference,
          breaks.map(({ state }) => state),
        ),
      (conference, { breaks }) =>
        known(
          conference,
          breaks.flatMap(({ provisions }) => provisions),
        ),
    ],
  },
  remember: {
    always: [],
    particular: [
      (conference, { goodwill }) =>
        seated(
          conference,
          goodwill.flatMap(({ of, towards }) => [of, towards]),
        ),
    ],
  },
  'seats-allotted': {
    always: [seatsOpen],
    particular: [
      ({ scenario }, { seats }) => {
        const { seats: mandated } = scenario.forum;
        return seats.length === mandated.length && mandated.every((seat) => seats.includes(seat))
          ? null
          : 'not-the-seats';
      },
    ],
  },
  inject: {
    always: [],
    particular: [
      ({ scenario, injects }, { inject }) =>
        scenario.injects.some(({ id }) => id === inject) && !injects.includes(inject) ? null : 'no-such-news',
    ],
  },
  hour: { always: [silenceRuns], particular: [(_, { hours }) => (hours > 0 ? null : 'too-short')] },
};
