import type { Conference } from '../core/state.ts';
import { FORCE } from '../core/terms.ts';
import { judgeOne } from './judge.ts';
import type { Room } from './room.ts';
import { BELOW_NOTICE, hurtOf, type Standing } from './standing.ts';
import { IN_TEXT, type Swap } from './swap.ts';

/** One bracket in numbers: whose, on what, and what its holder wants instead. */
export interface Held {
  readonly seat: number;
  readonly provision: number;
  readonly reading: number; // index within the provision, or WORDS_OUT
  readonly force: number | null; // null = as it stands
}

/** The reading of a bracket whose holder wants the words out. */
export const WORDS_OUT = -1;

/** Brackets of the draft in numbers. */
export function heldIn(room: Room, conference: Conference): Held[] {
  const { nature, columns } = room;
  return conference.draft.brackets.flatMap(({ by, provision, reading, force }) => {
    const seat = nature.codes.indexOf(by);
    const at = columns.indexOf.get(provision);
    if (seat < 0 || at === undefined) return [];
    const readings = columns.readings[at] as readonly string[];
    const wanted = reading === null ? WORDS_OUT : readings.indexOf(reading);
    return [{ seat, provision: at, reading: wanted, force: force === null ? null : FORCE[force] }];
  });
}

/** A swap that no holder of a bracket on its provision would suffer from. */
export function holdersAllow(s: Standing, swap: Swap, held: readonly Held[]): boolean {
  return held.every(
    (b) =>
      b.provision !== swap.provision || judgeOne(s, swap, b.seat) <= (s.discomfort[b.seat] as number) + BELOW_NOTICE,
  );
}

/** The brackets that a swap leaves standing: they fall where their wish is met, and where the words leave the text. */
export function leftBy(held: readonly Held[], swap: Swap): Held[] {
  return held.filter((b) => {
    if (b.provision !== swap.provision) return true;
    if (swap.where !== IN_TEXT) return false;
    return b.reading !== swap.reading || (b.force !== null && b.force !== swap.force);
  });
}

/** Whether a bracket has lost its reason: nothing there hurts any more, or its holder can live with the text. */
export function bracketFalls(s: Standing, bracket: Held): boolean {
  return (
    hurtOf(s, bracket.provision, bracket.seat) < BELOW_NOTICE ||
    (s.discomfort[bracket.seat] as number) <= s.parameters.unhappyAbove
  );
}

/** Takes the brackets of seat i that have lost their reason out of the list, and returns them. */
export function liftsOf(s: Standing, brackets: Held[], i: number): Held[] {
  const lifts = brackets.filter((b) => b.seat === i && bracketFalls(s, b));
  for (const lifted of lifts) brackets.splice(brackets.indexOf(lifted), 1);
  return lifts;
}
