import { FORCE, FORCE_WORDS, type ForceWord } from '../core/terms.ts';
import type { Edit } from '../core/text/draft.ts';
import type { Columns } from './columns.ts';
import type { Standing } from './standing.ts';
import { IN_SUMMARY, OUT, type Swap, WHERE, type Where } from './swap.ts';

/** A swap as an edit that an act can carry. */
export function editOf(columns: Columns, swap: Swap): Edit {
  const provision = columns.ids[swap.provision] as string;
  if (swap.where === IN_SUMMARY) return { provision, standing: 'summary' };
  if (swap.where === OUT) return { provision, standing: 'deleted' };
  return {
    provision,
    reading: (columns.readings[swap.provision] as readonly string[])[swap.reading] as string,
    force: wordOf(swap.force),
    standing: 'text',
  };
}

/** An edit as a swap against the text as it stands, as a draft would take it; null when it names what does not exist. */
export function swapOfEdit(standing: Standing, edit: Edit): Swap | null {
  const { columns } = standing;
  const at = columns.indexOf.get(edit.provision);
  if (at === undefined) return null;
  const readings = columns.readings[at] as readonly string[];
  const reading = edit.reading === undefined ? (standing.reading[at] as number) : readings.indexOf(edit.reading);
  if (reading < 0) return null;
  const force = edit.force === undefined ? (standing.force[at] as number) : FORCE[edit.force];
  const where = edit.standing === undefined ? (standing.where[at] as Where) : WHERE[edit.standing];
  return { provision: at, reading, force, where };
}

/** The verb of a force. */
export function wordOf(force: number): ForceWord {
  return FORCE_WORDS.find((word) => FORCE[word] >= force - 1e-9) ?? 'shall';
}
