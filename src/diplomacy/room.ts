import type { Scenario } from '../core/scenario.ts';
import type { Conference } from '../core/state.ts';
import { ISSUES, type StateCode } from '../core/terms.ts';
import type { Draft, TextPlan } from '../core/text/draft.ts';
import { buildColumns, type Columns } from './columns.ts';
import { drawNature, type Nature } from './nature.ts';
import { type LastDay, lastDay } from './objection.ts';
import type { Parameters } from './parameters.ts';
import { follow, openStanding, type Standing } from './standing.ts';

/**
 * The delegations of one game as their minds see it: who they are, what each reading is worth to them, how they stand to
 * the text now. A function of (scenario, seed, parameters) and of the conference it follows; nothing in it is recorded.
 */
export interface Room {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly parameters: Parameters;
  readonly drawn: Nature; // as the seed made them
  nature: Nature; // and as news and capitals have changed them
  plan: TextPlan; // what weighs of the text
  columns: Columns;
  standing: Standing;
  day: LastDay;
  readonly followed: Followed;
}

/** Where the conference was when the room last followed it. */
interface Followed {
  text: TextPlan;
  kept: string; // ids of the norms tabled since the beginning that weigh
  tension: number;
  widened: number; // requests to capitals that were granted
  salience: Readonly<Record<string, number>>;
}

/** Opens the room of a game before the zero draft: every provision stands out of the text. */
export function openRoom(scenario: Scenario, seed: number, parameters: Parameters): Room {
  const { text, forum } = scenario;
  const nature = drawNature(scenario, seed, parameters);
  const columns = columnsOf(scenario, text, nature, parameters);
  const draft: Draft = { revision: -1, closed: false, standings: {}, brackets: [] };
  return {
    scenario,
    seed,
    parameters,
    drawn: nature,
    nature,
    plan: text,
    columns,
    standing: openStanding(scenario, nature, columns, parameters, draft),
    day: lastDay(forum, nature, forum.tension, parameters),
    followed: { text, kept: '', tension: forum.tension, widened: 0, salience: {} },
  };
}

/** Brings the room to where the conference is: text, tabled norms, injects, instructions widened on request. */
export function followConference(room: Room, conference: Conference): void {
  const { parameters: p, scenario, followed } = room;
  const { text, draft, tension, widened, salience } = conference;
  const changed = widened.length !== followed.widened || !sameNews(salience, followed.salience);
  const kept = tabledIn(scenario, text, draft)
    .map(({ id }) => id)
    .join(' ');
  if (changed) room.nature = instructed(room, conference);
  if (changed || text !== followed.text || kept !== followed.kept) {
    room.plan = weighing(scenario, text, draft);
    room.columns = columnsOf(scenario, room.plan, room.nature, p);
    room.standing = openStanding(scenario, room.nature, room.columns, p, draft);
  } else follow(room.standing, draft);
  if (changed || tension !== followed.tension) room.day = lastDay(scenario.forum, room.nature, tension, p);
  Object.assign(followed, { text, kept, tension, widened: widened.length, salience });
}

/** The room as it would be with another text and draft. Leaves the room as it was. */
export function withDraft(room: Room, text: TextPlan, draft: Draft): Room {
  const { scenario, nature, parameters: p } = room;
  const plan = weighing(scenario, text, draft);
  const columns = columnsOf(scenario, plan, nature, p);
  return { ...room, plan, columns, standing: openStanding(scenario, nature, columns, p, draft) };
}

/** The columns of what weighs of a text. */
export const columnsOf = (scenario: Scenario, plan: TextPlan, nature: Nature, p: Parameters): Columns =>
  buildColumns(plan, nature, p, scenario.text.provisions.length);

/**
 * What weighs of a text: all that the scenario had in it, and of the norms tabled since those that the room has not kept
 * out. A norm that was only tabled changes nothing: no capital asks for it, and it takes no weight from the rest.
 */
export function weighing(scenario: Scenario, text: TextPlan, draft: Draft): TextPlan {
  const { length } = scenario.text.provisions;
  if (text.provisions.length === length) return text;
  return {
    ...text,
    provisions: [...text.provisions.slice(0, length), ...tabledIn(scenario, text, draft)],
  };
}

/** Norms tabled since the beginning, which follow those of the scenario, that stand in the text or its summary. */
function tabledIn(scenario: Scenario, text: TextPlan, draft: Draft): TextPlan['provisions'] {
  const { length } = scenario.text.provisions;
  if (text.provisions.length === length) return [];
  return text.provisions.slice(length).filter(({ id }) => (draft.standings[id]?.standing ?? 'deleted') !== 'deleted');
}

/** Whether two records of news weigh the same: most games have none. */
function sameNews(now: Conference['salience'], before: Conference['salience']): boolean {
  return now === before || (Object.keys(now).length === 0 && Object.keys(before).length === 0);
}

/**
 * The delegations with what the news made weightier and what capitals allowed on request. Attention is scarce: what gains
 * weight takes it from the rest, so that the saliences of a delegation keep their sum.
 */
function instructed({ drawn, parameters: p }: Room, { salience: news, widened }: Conference): Nature {
  const { n, codes } = drawn;
  const salience = Float64Array.from(drawn.salience);
  const factors = ISSUES.map((issue) => news[issue] ?? 1);
  if (factors.some((factor) => factor !== 1))
    for (let i = 0; i < n; i++) {
      let before = 0;
      let after = 0;
      for (const [k, factor] of factors.entries()) {
        const weight = drawn.salience[k * n + i] as number;
        before += weight;
        after += weight * factor;
      }
      for (const [k, factor] of factors.entries())
        salience[k * n + i] = ((drawn.salience[k * n + i] as number) * factor * before) / after;
    }
  const radius = Float64Array.from(drawn.radius);
  const asks = Float64Array.from(drawn.asks);
  for (const { state } of widened) {
    const i = codes.indexOf(state);
    if (i < 0) continue;
    radius[i] = (radius[i] as number) + p.widening;
    asks[i] = (asks[i] as number) * p.wideningAsk;
  }
  return { ...drawn, salience, radius, asks };
}

/** Seat of a delegation, or -1. */
export const seatOf = (room: Room, code: StateCode): number => room.nature.codes.indexOf(code);
