/** The speeches of a conference: a voice for every statement, no sentence twice in a meeting. */
import { chanceOf } from '../core/chance.ts';
import type { Happening } from '../core/happenings.ts';
import type { TellingContext } from './context.ts';
import type { Of } from './teller.ts';
import { type Setting, tellVoice } from './voice.ts';

/** What surrounds a statement beside the speaker before. */
export type Surroundings = Omit<Setting, 'spokenOn'>;

const NOTHING: Surroundings = { standing: null, occasion: null, group: null };

/**
 * What was said, by the place of its `statement-made` in the list. The list begins with the conference, or with a meeting.
 * `settingOf` tells what surrounded a statement, where the caller knows it.
 */
export function speeches(
  happenings: readonly Happening[],
  context: TellingContext,
  seed: number,
  settingOf: (statement: Of<'statement-made'>) => Surroundings = () => NOTHING,
): ReadonlyMap<number, string> {
  const spoken = new Map<number, string>();
  let said = new Set<string>();
  let meeting = 0;
  let spokenOn: string | null = null;
  for (const [at, happening] of happenings.entries()) {
    if (happening.type === 'meeting-opened') {
      said = new Set();
      spokenOn = null;
      meeting = happening.meeting;
    }
    if (happening.type !== 'statement-made') continue;
    const key = chanceOf(seed, 'voice', meeting, happening.by).next();
    const sentences = tellVoice(happening, { ...settingOf(happening), spokenOn }, context, key, said);
    for (const sentence of sentences) said.add(sentence);
    spokenOn = happening.provision;
    spoken.set(at, sentences.join(' '));
  }
  return spoken;
}
