/** Which parts of the rail the head of the chamber shows; the rail itself is the chart's. */
import { railOf, type RailState, type Station } from '../core/forums/rail.ts';
import type { ForumSpec } from '../core/scenario.ts';

const known = new WeakMap<object, readonly Station[]>();

/** The stations of a forum, read off its chart once. */
export function stationsOf(spec: ForumSpec): readonly Station[] {
  const before = known.get(spec);
  if (before !== undefined) return before;
  const stations = railOf(spec);
  known.set(spec, stations);
  return stations;
}

/** Name of a state within its station. */
export const nameOfState = (state: RailState): string => state.path.at(-1) ?? '';

/** The daily round of a session, in the order in which it is walked. */
const ROUND = ['exchange', 'informals', 'drafting'];

/** The states of the open station that its capsule shows: the daily round, and where the room is. */
export function capsuleOf(station: Station, place: readonly string[]): readonly RailState[] {
  const here = station.states.find((s) => nameOfState(s) === place[1]);
  const round = ROUND.flatMap((name) => station.states.filter((s) => nameOfState(s) === name));
  if (here === undefined || round.includes(here)) return round;
  return [here, ...round];
}
