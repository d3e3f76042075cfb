/** Seats, the Chair, and the opening of a meeting. */
import type { Happening } from '../happenings.ts';
import { modeOf, sessionOf } from '../rules/calendar.ts';
import type { Budget, Conference } from '../state.ts';
import type { StateCode } from '../terms.ts';
import { placeOf } from '../forums/chart.ts';
import { type Conducts, effect } from './effect.ts';

/** What a meeting gives each delegation that is led by somebody. */
const MEETING_BUDGET: Budget = { interventions: 1, textActs: 1, slots: 2, messages: 1 };
/** What the consultations after a first objection give: no statement, but one change proposed, and time to talk. */
export const CONSULTATIONS: Budget = { interventions: 0, textActs: 1, slots: 2, messages: 1 };
/** Before the first meeting. */
export const NO_BUDGET: Budget = { interventions: 0, textActs: 0, slots: 0, messages: 0 };

export const budgetsFor = (humans: readonly StateCode[], budget: Budget): Readonly<Record<StateCode, Budget>> =>
  Object.fromEntries(humans.map((code) => [code, budget]));

/** The budget after one delegation has spent some of it; delegations without one spend nothing here. */
export function spent(budgets: Conference['budgets'], by: StateCode, price: Partial<Budget>): Conference['budgets'] {
  const own = budgets[by];
  if (own === undefined) return budgets;
  return {
    ...budgets,
    [by]: {
      interventions: own.interventions - (price.interventions ?? 0),
      textActs: own.textActs - (price.textActs ?? 0),
      slots: own.slots - (price.slots ?? 0),
      messages: own.messages - (price.messages ?? 0),
    },
  };
}

export const SEATING: Conducts<'seats-allotted' | 'elect-chair' | 'open-meeting'> = {
  'seats-allotted': (_, { seats }) => effect({}, { type: 'seats-allotted', seats }),

  'elect-chair': (_, { by }) => effect({}, { type: 'chair-elected', chair: by }),

  'open-meeting': (before, { cluster }) => {
    const { forum } = before.scenario;
    const first = before.meeting === 0;
    const meeting = before.meeting + 1;
    const sessionIndex = sessionOf(forum, meeting);
    const programmeAgreed = before.programmeAgreed || first;
    const mode = modeOf({ ...before, meeting, programmeAgreed }, sessionIndex);
    const afterSilence = placeOf(before.chart)[1] === 'agreed';
    const told: Happening[] = [
      { type: 'meeting-opened', meeting, session: forum.sessions[sessionIndex]?.id ?? '', cluster },
    ];
    if (first) told.push({ type: 'programme-agreed' });
    if (mode !== before.mode) told.push({ type: 'mode-changed', mode });
    return effect(
      {
        meeting,
        sessionIndex,
        mode,
        programmeAgreed,
        cluster,
        clusterTurns: { ...before.clusterTurns, [cluster]: (before.clusterTurns[cluster] ?? 0) + 1 },
        budgets: budgetsFor(before.humans, MEETING_BUDGET),
        floor: { holder: null, spoken: [] },
        replies: {},
        offers: [],
        pending: null,
        done: [],
        ...(afterSilence
          ? {
              question: { question: 'adoption', putting: 1 },
              objections: [],
              disassociations: [],
              silent: [],
              explained: [],
            }
          : {}),
      },
      ...told,
    );
  },
};
