/** The ways in which bracketed words could stand, and who holds each. */
import type { ForceWord, Language, StateCode } from '../terms.ts';
import type { Bracket, ProvisionStanding } from './draft.ts';
import type { Provision } from './provision.ts';
import { fillOf, type Slot } from './sentence.ts';

/** One way in which bracketed words could stand. */
export interface Option {
  readonly words: string | null; // only where the options differ ("should"); null = the words out
  readonly reading: string | null; // reading it takes, null where the bracket is about the force alone or the words are out
  readonly force: ForceWord | null; // force it takes, null where the bracket is about the substance alone or the words are out
  readonly stands: boolean; // as the draft has it; listed first
  readonly holders: readonly StateCode[]; // who holds the bracket for it; for what stands, who moved and sponsors the words
}

/** Who stands behind the words as they are: who moved them, then their sponsors. */
export const behind = (standing: ProvisionStanding): readonly StateCode[] => [
  ...new Set([...(standing.movedBy === null ? [] : [standing.movedBy]), ...standing.sponsors]),
];

/** Joins the holders of brackets that ask for the same words. */
export function gather(options: readonly Option[]): readonly Option[] {
  const joined: Option[] = [];
  for (const option of options) {
    const at = joined.findIndex((o) => o.words === option.words);
    const same = joined[at];
    if (same === undefined) joined.push(option);
    else joined[at] = { ...same, holders: [...new Set([...same.holders, ...option.holders])] };
  }
  return joined;
}

/** What the holders of brackets want in one slot of a sentence that stands in the text. */
export function slotOptions(
  provision: Provision,
  now: ProvisionStanding,
  held: readonly Bracket[],
  slot: Slot,
  language: Language,
): readonly Option[] {
  const fill = (reading: string, force: ForceWord) => fillOf(provision, slot, reading, force, language);
  const option = (reading: string, force: ForceWord, stands: boolean, holders: readonly StateCode[]): Option => ({
    words: fill(reading, force),
    reading: slot === 'substance' ? reading : null,
    force: slot === 'force' ? force : null,
    stands,
    holders,
  });
  const wants = held.flatMap((b) => {
    if (b.reading === null) return [];
    const force = b.force ?? now.force;
    const sameForce = force === now.force;
    // A bracket that asks for what stands only reserves the words: it shows on the substance.
    const about = slot === 'force' ? !sameForce : b.reading !== now.reading || sameForce;
    return about ? [option(b.reading, force, false, [b.by])] : [];
  });
  return wants.length === 0 ? [] : gather([option(now.reading, now.force, true, behind(now)), ...wants]);
}
