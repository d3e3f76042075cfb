/**
 * One conference as a pure run: open, step, and whom the room waits for.
 *
 * The road of a forum: `seats-allotted` ► `elect-chair` ► `open-meeting` ► statements ► `suspend` ► informals ►
 * `circulate-draft` ► `adjourn` … ► `put-question` ► answers ► `gavel`. A text under silence runs between meetings.
 */
import type { Act } from './acts.ts';
import { CHAIR } from './conduct/chair.ts';
import { CORRIDOR } from './conduct/corridor.ts';
import { DECISION } from './conduct/decision.ts';
import { bracketsFallen, type Conduct, type Conducts } from './conduct/effect.ts';
import { withStance } from './conduct/stances.ts';
import { conclude, outcomeAt } from './conduct/ending.ts';
import { FLOOR } from './conduct/floor.ts';
import { budgetsFor, NO_BUDGET, SEATING } from './conduct/seating.ts';
import { SILENCE } from './conduct/silence.ts';
import { WORLD } from './conduct/world.ts';
import { chartOf } from './forums/chart.ts';
import type { Happening } from './happenings.ts';
import { rule } from './rules/can.ts';
import type { Refusal } from './rules/refusals.ts';
import { presides, stateOf } from './rules/where.ts';
import type { Scenario } from './scenario.ts';
import type { Conference } from './state.ts';
import type { StateCode } from './terms.ts';
import type { Draft, ProvisionStanding } from './text/draft.ts';
import type { Provision } from './text/provision.ts';

export { can } from './rules/can.ts';
export { inOrder } from './rules/in-order.ts';

export type Step =
  | { readonly conference: Conference; readonly happenings: readonly Happening[] }
  | { readonly refusal: Refusal };

const CONDUCT: Conducts<Act['type']> = {
  ...SEATING,
  ...FLOOR,
  ...CORRIDOR,
  ...CHAIR,
  ...DECISION,
  ...SILENCE,
  ...WORLD,
};

/**
 * A conference before its first act. `humans` are the delegations that somebody leads: the room waits for their `done`.
 * `persons` are those of them that no policy leads: nobody answers in their place.
 */
export function openConference(
  scenario: Scenario,
  seed: number,
  humans: readonly StateCode[],
  persons: readonly StateCode[] = [],
): Conference {
  const { forum, text } = scenario;
  return {
    scenario,
    seed,
    humans: humans.filter((code) => forum.seats.includes(code)),
    persons,
    chart: chartOf(forum).initial,
    meeting: 0,
    sessionIndex: -1,
    cluster: null,
    clusterTurns: {},
    mode: 'formal',
    text,
    draft: beforeTheZeroDraft(text.provisions),
    circulated: [],
    floor: { holder: null, spoken: [] },
    stances: {},
    unhappy: [],
    budgets: budgetsFor(humans, NO_BUDGET),
    patience: Object.fromEntries(humans.map((code) => [code, 1])),
    widened: [],
    goodwill: {},
    talks: [],
    offers: [],
    pending: null,
    tension: forum.tension,
    salience: {},
    injects: [],
    done: [],
    silence: null,
    question: null,
    objections: [],
    disassociations: [],
    silent: [],
    explained: [],
    replies: {},
    programmeAgreed: false,
    outcome: null,
  };
}

/** Nothing is drafted yet: each provision is shown by its first words, and `revision` -1 says that no draft stands behind them. */
function beforeTheZeroDraft(provisions: readonly Provision[]): Draft {
  const standings: Record<string, ProvisionStanding> = {};
  for (const { id, readings, forces } of provisions) {
    const [reading] = readings;
    const [force] = forces;
    if (reading === undefined || force === undefined) throw new Error(`Provision ${id} has no words.`);
    standings[id] = { reading: reading.id, force, standing: 'text', movedBy: null, sponsors: [] };
  }
  return { revision: -1, closed: false, standings, brackets: [] };
}

/** The conference after an act and what the room is told; or the refusal, and then nothing has changed. */
export function step(conference: Conference, act: Act): Step {
  const ruling = rule(conference, act);
  if (ruling.refusal !== null) return { refusal: ruling.refusal };
  const { changes, happenings } = (CONDUCT[act.type] as Conduct<Act['type']>)(conference, act);
  const moved = ruling.chart !== conference.chart;
  const changed: Conference = { ...conference, chart: ruling.chart, ...(moved ? { done: [] } : {}), ...changes };
  const after = withoutStale(conference, changed);
  const outcome = outcomeAt(after.chart);
  if (outcome === null) return { conference: after, happenings };
  const end = conclude(after, outcome);
  return { conference: { ...after, ...end.changes }, happenings: [...happenings, ...end.happenings] };
}

/** A stance that says `bracket` ends with the bracket: its holder can live with the words, or they have left the text. */
function withoutStale(before: Conference, after: Conference): Conference {
  const fallen = bracketsFallen(before.draft, after.draft);
  const stances = fallen.reduce((all, { by, provision }) => {
    const stands = all[provision]?.[by] === 'bracket';
    return stands ? withStance(all, by, [provision], 'silent') : all;
  }, after.stances);
  return stances === after.stances ? after : { ...after, stances };
}

/** States of the room in which each delegation that is led may still act. */
const OPEN_TO_ALL = [
  'exchange',
  'informals',
  'programme',
  'question-put',
  'question-put-again',
  'under-silence',
  'modalities',
  'suspended',
];
/** States in which the room waits for a person in the chair, who may still work on the text. */
const OPEN_TO_CHAIR = ['drafting', 'opposed'];

/** The delegations led by somebody that have not said `done` in this phase, in the order in which they were seated. */
export function waitingFor(conference: Conference): readonly StateCode[] {
  const { humans, done, outcome } = conference;
  if (outcome !== null || humans.length === 0) return [];
  const state = stateOf(conference);
  const all = OPEN_TO_ALL.includes(state);
  if (!all && !OPEN_TO_CHAIR.includes(state)) return [];
  return humans.filter((code) => !done.includes(code) && (all || presides(conference, code)));
}
