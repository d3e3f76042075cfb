/** The rooms of the stylised facts, and one arm of a comparison: the same room with one thing changed, seed by seed. */
import type { ForumSpec, Scenario } from '../../core/scenario.ts';
import { substance } from '../../core/text/status.ts';
import { isAdopted } from '../../debrief/result.ts';
import { type Parameters, standardParameters } from '../../diplomacy/parameters.ts';
import { openGame } from '../../secretariat/secretariat.ts';
import { forumOfHistory } from '../backtest/forum-of-history.ts';

/** What is changed in an arm; the rest is as in the room. */
export interface Arm {
  readonly forum?: Partial<Pick<ForumSpec, 'seats' | 'tension' | 'access' | 'capacity' | 'chair'>>;
  readonly parameters?: Partial<Parameters>;
  readonly plain?: boolean; // no reading is blurred
}

/** What is measured in one game. */
export interface Outing {
  readonly agree: number; // 1 with a report of substance, else 0
  readonly objectors: number; // when the text is first put
  readonly substance: number; // of the text as it stands at the end, adopted or not, 0..1
}

/** Measures by name. */
export type Measure = keyof Outing;

/** The open room: facts of the working group of 2019-2021 in a middling world, with nobody's own forum. */
export const OPEN_ROOM: Scenario = altered(forumOfHistory('oewg-2019'), {
  ambition: 0.55,
  tension: 0.6,
  hours: 200,
  capacity: 0.5,
  owners: {},
});
/** The closed room: facts of the group of experts of 2016-2017 in a middling world. */
export const CLOSED_ROOM: Scenario = altered(forumOfHistory('gge-2016'), { ambition: 0.6, tension: 0.5 });

/** Seats of a small room drawn from the open one: those of the first group of experts. */
export const FEW_SEATS = forumOfHistory('gge-2004').forum.seats;

function altered(scenario: Scenario, forum: Partial<ForumSpec>): Scenario {
  return { ...scenario, forum: { ...scenario.forum, ...forum } };
}

/** Plays seeds 0 to `runs` - 1: arms of one room share their luck. */
export function playArm(room: Scenario, arm: Arm, runs: number): readonly Outing[] {
  const scenario = arm.plain === true ? withoutBlur(room) : room;
  const set = altered(scenario, arm.forum ?? {});
  const parameters = { ...standardParameters(), ...arm.parameters };
  return Array.from({ length: runs }, (_, seed) => played(set, seed, parameters));
}

function withoutBlur(scenario: Scenario): Scenario {
  const provisions = scenario.text.provisions.map((provision) => ({
    ...provision,
    readings: provision.readings.filter(({ id }) => !id.endsWith('-blurred')),
  }));
  return { ...scenario, text: { ...scenario.text, provisions } };
}

function played(scenario: Scenario, seed: number, parameters: Parameters): Outing {
  const game = openGame({ scenario, seed, people: [], parameters });
  const told = game.lines().flatMap((line) => ('told' in line ? [line.told] : []));
  const put = told.findIndex(({ type }) => type === 'question-put');
  const again = told.findIndex(({ type }, at) => at > put && type === 'question-put');
  const first = put < 0 ? [] : told.slice(put + 1, again < 0 ? told.length : again);
  const { outcome, text, draft } = game.conference();
  return {
    agree: isAdopted(outcome) ? 1 : 0,
    objectors: first.filter(({ type }) => type === 'objected').length,
    substance: substance(text, draft, scenario.text.provisions.length),
  };
}
