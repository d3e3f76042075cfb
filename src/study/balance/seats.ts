import type { ForumSpec } from '../../core/scenario.ts';
import { PERMANENT_FIVE, type StateCode } from '../../core/terms.ts';
import { DELEGATIONS } from '../../core/world/delegations.ts';
import { CODES } from '../../core/world/states.ts';

/** Seats looked at where they have one: of every weight, from every region. */
const WANTED: readonly StateCode[] = ['US', 'RU', 'CN', 'EE', 'BR', 'MX', 'KE', 'EG', 'CU', 'IR', 'SG', 'FJ'];
const LEAST = 12;

/** Weight of a delegation, 0..1. */
const weightOf = (code: StateCode): number => DELEGATIONS.weight[CODES.indexOf(code)] ?? 0;

/** A seat whose silence leaves the room as it is: none of the permanent five. */
export const isOrdinary = (code: StateCode): boolean => !PERMANENT_FIVE.includes(code);

/** Twelve seats of different weight and region (all there are in a small forum), never the Chair's, in order of code. */
export function seatsToTry({ seats, chair }: Pick<ForumSpec, 'seats' | 'chair'>): readonly StateCode[] {
  const open = seats.filter((code) => code !== chair);
  const chosen = WANTED.filter((code) => open.includes(code));
  // The rest alternately from both ends of the scale of weight.
  const rest = open
    .filter((code) => !chosen.includes(code))
    .toSorted((one, other) => weightOf(other) - weightOf(one) || (one < other ? -1 : 1));
  for (let heavy = true; chosen.length < LEAST && rest.length > 0; heavy = !heavy)
    chosen.push((heavy ? rest.shift() : rest.pop()) as StateCode);
  return chosen.toSorted();
}
