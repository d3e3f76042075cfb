import type { Conference } from '../core/state.ts';
import type { Scenario } from '../core/scenario.ts';
import { FORCE, FORCE_WORDS, type ForceWord, ISSUES, type StateCode } from '../core/terms.ts';
import type { Draft, Edit, TextPlan } from '../core/text/draft.ts';
import { buildColumns, type Columns } from './columns.ts';
import { drawNature, type Nature } from './nature.ts';
import { type LastDay, lastDay } from './objection.ts';
import type { Parameters } from './parameters.ts';
import { follow, openStanding, type Standing } from './standing.ts';
import { IN_SUMMARY, OUT, type Swap, WHERE, type Where } from './swap.ts';

/**
 * The delegations of one game as their minds see it: who they are, what each reading is worth to them, how they stand to
 * the text now. A function of (scenario, seed, parameters) and of the conference it follows; nothing in it is recorded.
 */
export interface Room {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly parameters: Parameters;
  nature: Nature;
  plan: TextPlan;
  columns: Columns;
  standing: Standing;
  day: LastDay;
  tension: number;
  widened: number; // how many requests to capitals it has taken in
  salience: Readonly<Record<string, number>>;
}

const ISSUE_INDEX: ReadonlyMap<string, number> = new Map(ISSUES.map((issue, k) => [issue, k]));

/** Opens the room of a game before the zero draft: every provision stands out of the text. */
export function openRoom(scenario: Scenario, seed: number, parameters: Parameters): Room {
  const nature = drawNature(scenario, seed, parameters);
  const columns = buildColumns(scenario.text, nature, parameters);
  const draft: Draft = { revision: -1, closed: false, standings: {}, brackets: [] };
  return {
    scenario,
    seed,
    parameters,
    nature,
    plan: scenario.text,
    columns,
    standing: openStanding(scenario, nature, columns, parameters, draft),
    day: lastDay(scenario.forum, nature, scenario.forum.tension, parameters),
    tension: scenario.forum.tension,
    widened: 0,
    salience: {},
  };
}

/** Brings the room to where the conference is: text, tabled norms, injects, instructions widened on request. */
export function followConference(room: Room, conference: Conference): void {
  const { parameters: p, scenario } = room;
  const news = conference.salience !== room.salience && Object.keys(conference.salience).length > 0;
  const capitals = conference.widened.length !== room.widened;
  if (news || capitals || conference.text !== room.plan) {
    if (news || capitals) room.nature = instructed(room, conference);
    room.plan = conference.text;
    room.salience = conference.salience;
    room.widened = conference.widened.length;
    room.columns = buildColumns(room.plan, room.nature, p);
    room.standing = openStanding(scenario, room.nature, room.columns, p, conference.draft);
    room.day = lastDay(scenario.forum, room.nature, conference.tension, p);
  }
  if (conference.tension !== room.tension) room.day = lastDay(scenario.forum, room.nature, conference.tension, p);
  room.tension = conference.tension;
  follow(room.standing, conference.draft);
}

/**
 * The delegations with what the news made weightier and what capitals allowed on request. Attention is scarce: what gains
 * weight takes it from the rest, so that the saliences of a delegation keep their sum.
 */
function instructed(room: Room, conference: Conference): Nature {
  const fresh = drawNature(room.scenario, room.seed, room.parameters);
  for (const [issue, factor] of Object.entries(conference.salience)) {
    const k = ISSUE_INDEX.get(issue);
    if (k === undefined) continue;
    for (let i = 0; i < fresh.n; i++)
      fresh.salience[k * fresh.n + i] = (fresh.salience[k * fresh.n + i] as number) * factor;
  }
  const issues = ISSUES.length;
  for (let i = 0; i < fresh.n; i++) {
    let sum = 0;
    for (let k = 0; k < issues; k++) sum += fresh.salience[k * fresh.n + i] as number;
    for (let k = 0; k < issues; k++)
      fresh.salience[k * fresh.n + i] = ((fresh.salience[k * fresh.n + i] as number) * issues) / sum;
  }
  for (const { state } of conference.widened) {
    const i = fresh.codes.indexOf(state);
    if (i < 0) continue;
    fresh.radius[i] = (fresh.radius[i] as number) + room.parameters.widening;
    fresh.asks[i] = (fresh.asks[i] as number) * room.parameters.wideningAsk;
  }
  return fresh;
}

/** A swap as an edit that an act can carry. */
export function editOf(columns: Columns, swap: Swap): Edit {
  const provision = columns.ids[swap.provision] as string;
  if (swap.where === IN_SUMMARY) return { provision, standing: 'summary' };
  if (swap.where === OUT) return { provision, standing: 'deleted' };
  return {
    provision,
    reading: (columns.readings[swap.provision] as readonly string[])[swap.reading] as string,
    force: wordOf(swap.force),
    standing: 'text',
  };
}

/** An edit as a swap against the text as it stands, as a draft would take it; null when it names what does not exist. */
export function swapOfEdit(standing: Standing, edit: Edit): Swap | null {
  const { columns } = standing;
  const at = columns.indexOf.get(edit.provision);
  if (at === undefined) return null;
  const readings = columns.readings[at] as readonly string[];
  const reading = edit.reading === undefined ? (standing.reading[at] as number) : readings.indexOf(edit.reading);
  if (reading < 0) return null;
  const force = edit.force === undefined ? (standing.force[at] as number) : FORCE[edit.force];
  const where = edit.standing === undefined ? (standing.where[at] as Where) : WHERE[edit.standing];
  return { provision: at, reading, force, where };
}

/** The verb of a force. */
export function wordOf(force: number): ForceWord {
  return FORCE_WORDS.find((word) => FORCE[word] >= force - 1e-9) ?? 'shall';
}

/** Seat of a delegation, or -1. */
export const seatOf = (room: Room, code: StateCode): number => room.nature.codes.indexOf(code);
