/** Happenings as sentences, one each: who, did what, to which words, so what. Nothing is told that does not stand in the happening. */
import type { Happening, HappeningType } from '../core/happenings.ts';
import { capitalised } from '../core/text/sentence.ts';
import type { TellingContext } from './context.ts';
import { CORRIDOR } from './corridor.ts';
import { DECISION } from './decision.ts';
import { FLOOR } from './floor.ts';
import { ROOM } from './room.ts';
import type { Tellers } from './teller.ts';

const TELLERS: Tellers<HappeningType> = { ...ROOM, ...FLOOR, ...CORRIDOR, ...DECISION };

/** One sentence, with a capital and a stop, in the language of the context. Whom it may be told is the caller's care (`audience`). */
export function tellHappening(happening: Happening, context: TellingContext): string {
  // The table holds for each type its own teller; the compiler cannot follow that through the union.
  const tell = TELLERS[happening.type] as (happening: Happening, context: TellingContext) => string;
  return capitalised(tell(happening, context));
}
