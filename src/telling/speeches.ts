/** The speeches of a conference: a voice for every statement, no sentence twice in a meeting. */
import { chanceOf } from '../core/chance.ts';
import type { Happening } from '../core/happenings.ts';
import type { TellingContext } from './context.ts';
import { memory } from './memory.ts';
import { tellVoice } from './voice.ts';

/**
 * What was said, by the place of its `statement-made` in the list. The list begins with the conference, or with a meeting;
 * speakers take up what stands in it before them.
 */
export function speeches(
  happenings: readonly Happening[],
  context: TellingContext,
  seed: number,
): ReadonlyMap<number, string> {
  const spoken = new Map<number, string>();
  const heard = memory();
  let said = new Set<string>();
  let meeting = 0;
  for (const [at, happening] of happenings.entries()) {
    if (happening.type === 'meeting-opened') {
      said = new Set();
      meeting = happening.meeting;
    }
    if (happening.type === 'statement-made') {
      const key = chanceOf(seed, 'voice', meeting, happening.by).next();
      const sentences = tellVoice(happening, heard.setting(happening), context, key, said);
      for (const sentence of sentences) said.add(sentence);
      spoken.set(at, sentences.join(' '));
    }
    heard.hear(happening);
  }
  return spoken;
}
