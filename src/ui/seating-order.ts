/** How the seats stand, by the wish of whoever looks: their order, and whether all of them show flags. */
import { sayAloud } from './narration.ts';
import { ORDERS } from './scenes/contract.ts';
import type { Stage } from './stage.ts';
import { say } from './words.ts';

/** A room of this many at most is a table, at which every seat has a flag unless it is told otherwise. */
const TABLE = 25;

/** Seats the room by the next order: alphabet, regional group, what was shown, and round again. */
export function regroup(stage: Stage): void {
  const order = ORDERS[(ORDERS.indexOf(stage.state.order) + 1) % ORDERS.length] ?? 'alphabet';
  stage.set({ order });
  sayAloud(say(`order.${order}`));
}

/** True while every seat shows its flag. */
export function flagsShown({ state: { flags, game } }: Stage): boolean {
  return flags ?? (game?.view.forum.seats.length ?? 0) <= TABLE;
}

/** Flags on every seat, or on none but those that speak. */
export function switchFlags(stage: Stage): void {
  const flags = !flagsShown(stage);
  stage.set({ flags });
  sayAloud(say(flags ? 'flags.on' : 'flags.off'));
}
