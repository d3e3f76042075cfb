/** What States are called on screen, and how lists of them are sorted. */
import { LANGUAGES, type StateCode } from '../core/terms.ts';
import { stateOf } from '../core/world/states.ts';
import { language } from './words.ts';

/** The short name of the United Nations, for lists and records: "Iran (Islamic Republic of)". */
export const formalName = (code: StateCode): string => stateOf(code).official[language()];

/** Names of a State by which it is looked for: formal and everyday, in every language. */
export const namesOfState = (code: StateCode): readonly string[] => {
  const { official, name } = stateOf(code);
  return LANGUAGES.flatMap((lang) => [official[lang], name[lang]]);
};

/** The everyday name, where a sentence or a narrow place needs it: "Iran". */
export const runningName = (code: StateCode): string => stateOf(code).name[language()];

/** States by their formal name in the language on screen, as the United Nations lists them. */
export function byName(codes: readonly StateCode[]): readonly StateCode[] {
  const collator = new Intl.Collator(language());
  return [...codes].sort((a, b) => collator.compare(formalName(a), formalName(b)));
}
