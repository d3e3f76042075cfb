import type { Conference } from '../core/state.ts';
import type { Edit } from '../core/text/draft.ts';
import { applyEdits } from '../core/text/edit.ts';
import { swapOfEdit } from './edits.ts';
import { judge } from './judge.ts';
import { type Room, withDraft } from './room.ts';
import { asItStands, make } from './standing.ts';
import type { Swap } from './swap.ts';

/** What words would do if they were taken. */
export interface Trial {
  readonly after: Float64Array; // discomfort by seat
  readonly rise: number; // of the Chair's unease
}

/**
 * What some edits would make of everybody's discomfort and of the Chair's unease. Words that do not weigh yet, because they
 * were only tabled, are tried on a room in which they do: what they open counts, not only what they say.
 */
export function tryEdits(
  room: Room,
  { text, draft }: Pick<Conference, 'text' | 'draft'>,
  edits: readonly Edit[],
): Trial {
  const swaps = edits.map((edit) => swapOfEdit(room.standing, edit));
  if (swaps.every((swap) => swap !== null)) return judgeTogether(room, swaps);
  const { standing } = withDraft(room, text, applyEdits(draft, edits, null));
  return { after: standing.discomfort, rise: standing.unease - room.standing.unease };
}

/** The same for one swap or several. Leaves the ledger as it was. */
export function judgeTogether(room: Room, swaps: readonly Swap[]): Trial {
  const { standing: s, nature } = room;
  const after = new Float64Array(nature.n);
  const before = s.unease;
  const first = swaps.slice(0, -1);
  const undo = first.map(({ provision }) => asItStands(s, provision)).reverse();
  if (first.length > 0) make(s, ...first);
  const rise = s.unease + judge(s, swaps[swaps.length - 1] as Swap, after) - before;
  if (undo.length > 0) make(s, ...undo);
  return { after, rise };
}
