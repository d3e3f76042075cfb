/** What States are called on screen, and how lists of them are sorted. */
import type { Language, StateCode } from '../core/terms.ts';
import { stateOf } from '../core/world/states.ts';
import { language } from './words.ts';

export const nameIn = (code: StateCode, lang: Language): string => stateOf(code).name[lang];

/** The name that stands in a list or beside a flag. */
export const runningName = (code: StateCode): string => nameIn(code, language());

/** States by name in the language on screen. */
export function byName(codes: readonly StateCode[]): readonly StateCode[] {
  const collator = new Intl.Collator(language());
  return [...codes].sort((a, b) => collator.compare(runningName(a), runningName(b)));
}
