/** Where every delegation sits: an amphitheatre for an assembly, a horseshoe for a group of experts, a round table for a few. */
import { stateOf } from '../../core/world/states.ts';
import type { StateCode } from '../../core/terms.ts';
import { amphitheatre } from './amphitheatre.ts';
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

export interface Guests {
  readonly codes: readonly StateCode[];
  readonly chair: StateCode;
  readonly seed: number;
  readonly nameWidth: number; // px of the longest name
  readonly latin: boolean; // names are in Latin letters, so that an index helps
}

/** Seats everybody in a box. Tables seat the Chair at their head; in the Assembly it presides from the podium. */
export function seatAll(guests: Guests, box: Box): Plan {
  const order = alphabet(guests.codes);
  if (order.length <= 25) {
    const others = order.filter((code) => code !== guests.chair);
    return horseshoe(others, guests.chair, box, guests.nameWidth, order.length < 15 ? 'table' : 'horseshoe');
  }
  const first = lot(guests.seed, order.length);
  return amphitheatre([...order.slice(first), ...order.slice(0, first)], box, guests.latin);
}
