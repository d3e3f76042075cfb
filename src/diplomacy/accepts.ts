import type { StateCode } from '../core/terms.ts';
import type { Edit } from '../core/text/draft.ts';
import { swapsOf } from './floor.ts';
import { editOf } from './edits.ts';
import type { Room } from './room.ts';
import { judge, judgeOne } from './judge.ts';
import { IN_TEXT, type Swap } from './swap.ts';

/** The change of words that would bring a delegation to live with the text, and what it would do. */
export interface WouldAccept {
  readonly edit: Edit;
  readonly before: number; // discomfort, logits
  readonly after: number; // at most `line`
  readonly rise: number; // of the Chair's unease: what the room would pay for it
}

/**
 * What a delegation would accept: the single change of one provision that brings its discomfort to `line` or below and
 * that changes the text least (another verb before another reading, before the summary, before deletion), among those the
 * one the room minds least. Null where no single change does. Checked by the search itself; leaves the ledger as it was.
 */
export function wouldAccept(room: Room, code: StateCode, line: number): WouldAccept | null {
  const { standing: s, nature, columns, scenario } = room;
  const i = nature.codes.indexOf(code);
  if (i < 0) return null;
  const before = s.discomfort[i] as number;
  const scratch = new Float64Array(nature.n);
  let best: WouldAccept | null = null;
  let smallest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < columns.provisions; at++) {
    for (const swap of swapsOf(room, at, scenario.forum.summary)) {
      const after = judgeOne(s, swap, i);
      if (after > line) continue;
      const size = sizeOf(room, swap);
      if (size > smallest) continue;
      const rise = judge(s, swap, scratch);
      if (size === smallest && best !== null && rise >= best.rise) continue;
      smallest = size;
      best = { edit: editOf(columns, swap), before, after, rise };
    }
  }
  return best;
}

/** How large a change of words is: 1 another verb, 2 another reading, 3 both, 4 to the summary, 5 out. */
function sizeOf(room: Room, swap: Swap): number {
  const { standing: s } = room;
  if (swap.where !== IN_TEXT) return 3 + swap.where;
  const reading = swap.reading === s.reading[swap.provision] && s.where[swap.provision] === IN_TEXT ? 0 : 2;
  return reading + (swap.force === s.force[swap.provision] ? 0 : 1);
}
