/** Where every delegation sits: an amphitheatre for an assembly, a horseshoe for a group of experts, a round table for a few. */
import { REGIONS, stateOf } from '../../core/world/states.ts';
import type { Stance, StateCode } from '../../core/terms.ts';
import { amphitheatre } from './amphitheatre.ts';
import type { Order } from './contract.ts';
import { horseshoe } from './horseshoe-plan.ts';
import type { Box, Plan } from './plan.ts';

/** Seats of the Assembly begin at a Member drawn by lot: this many places into the alphabet. Same seed, same lot. */
export function lot(seed: number, members: number): number {
  let h = (seed ^ 0x9e3779b9) >>> 0;
  for (const factor of [0x85ebca6b, 0xc2b2ae35]) h = Math.imul(h ^ (h >>> 16), factor) >>> 0;
  return ((h ^ (h >>> 16)) >>> 0) % Math.max(1, members);
}

const english = new Intl.Collator('en');

/** States by English name, as they are seated whatever language the screen speaks. */
export function alphabet(codes: readonly StateCode[]): readonly StateCode[] {
  const name = (code: StateCode): string => stateOf(code).official.en;
  return [...codes].sort((a, b) => english.compare(name(a), name(b)));
}

/** A room of more delegations than this is an assembly. */
const TABLE = 25;

const BY_STANCE: readonly Stance[] = ['sponsor', 'in-favour', 'silent', 'unknown', 'bracket', 'object'];

/** Delegations as they are to be seated, from the left: those of a group side by side, within it by the alphabet. */
function seatingOrder({ codes, seed, order, stanceOf }: Guests): readonly StateCode[] {
  const named = alphabet(codes);
  const by = (rank: (code: StateCode) => number): readonly StateCode[] => named.toSorted((a, b) => rank(a) - rank(b));
  if (order === 'region') return by((code) => REGIONS.indexOf(stateOf(code).region));
  if (order === 'stance') return by((code) => BY_STANCE.indexOf(stanceOf(code)));
  const first = codes.length > TABLE ? lot(seed, named.length) : 0; // at a table nobody draws a lot
  return [...named.slice(first), ...named.slice(0, first)];
}

export interface Guests {
  readonly codes: readonly StateCode[];
  readonly chair: StateCode;
  readonly seed: number;
  readonly nameWidth: number; // px of the longest name
  readonly order: Order;
  readonly stanceOf: (code: StateCode) => Stance;
  readonly latin: boolean; // names are in Latin letters, so that an index helps
}

/** Seats everybody in a box. Tables seat the Chair at their head; in the Assembly it presides from the podium. */
export function seatAll(guests: Guests, box: Box): Plan {
  const order = seatingOrder(guests);
  if (order.length <= TABLE) {
    const others = order.filter((code) => code !== guests.chair);
    return horseshoe(others, guests.chair, box, guests.nameWidth, order.length < 15 ? 'table' : 'horseshoe');
  }
  return amphitheatre(order, box, guests.latin && guests.order === 'alphabet');
}
