import type { Happening } from '../core/happenings.ts';
import type { StateCode } from '../core/terms.ts';
import type { Line } from './record.ts';

/** Rulings as the room hears them: each is made once, so that a happening stays the same object from view to view. */
const discreet = new WeakMap<Happening, Happening>();

/**
 * The happenings of a record, or of a stretch of it, that a delegation may hear, oldest first. What moved goodwill is felt,
 * not announced: from it one could work out what every delegation thinks of the words.
 */
export function heardBy(lines: readonly Line[], you: StateCode): Happening[] {
  const heard: Happening[] = [];
  for (const line of lines) {
    if (!('told' in line)) continue;
    const { told } = line;
    if (told.type === 'goodwill-changed') continue;
    if (told.audience === undefined || told.audience.includes(you)) heard.push(announced(told));
  }
  return heard;
}

function announced(told: Happening): Happening {
  if (told.type !== 'proposal-ruled') return told;
  let shown = discreet.get(told);
  if (shown === undefined) discreet.set(told, (shown = { ...told, goodwill: [] }));
  return shown;
}
