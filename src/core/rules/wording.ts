/** Rules about words: what may stand in an edit, a proposal, a bracket, a reason. */
import type { Conference } from '../state.ts';
import { FORCE_WORDS, type ForceWord } from '../terms.ts';
import type { Edit, TextPlan } from '../text/draft.ts';
import { editChanges, wishMet } from '../text/edit.ts';
import { type Provision, STANDINGS } from '../text/provision.ts';
import type { RefusalCode } from './refusals.ts';

/** Longest line of words or of reasons, in characters. */
const LONGEST_LINE = 300;

/** Provisions by id, of each state of the text: a round of statements asks for hundreds. */
const indexes = new WeakMap<TextPlan, ReadonlyMap<string, Provision>>();

export function provisionIn({ text }: Conference, id: string): Provision | undefined {
  let index = indexes.get(text);
  if (index === undefined) {
    index = new Map(text.provisions.map((provision) => [provision.id, provision]));
    indexes.set(text, index);
  }
  return index.get(id);
}

export function known(conference: Conference, provisions: readonly string[]): RefusalCode | null {
  return provisions.every((id) => provisionIn(conference, id) !== undefined) ? null : 'unknown-provision';
}

/** The words still stand in the text, not in the summary or out of it. */
export function stands(conference: Conference, provision: string): RefusalCode | null {
  return conference.draft.standings[provision]?.standing === 'text' ? null : 'not-in-the-text';
}

/** An edit names a provision, a reading, a force and a standing that exist here. */
export function wellFormed(
  conference: Conference,
  { provision: id, reading, force, standing }: Edit,
): RefusalCode | null {
  const provision = provisionIn(conference, id);
  if (provision === undefined) return 'unknown-provision';
  if (reading !== undefined && !provision.readings.some((r) => r.id === reading)) return 'no-such-reading';
  if (force !== undefined && !provision.forces.includes(force)) return 'no-such-force';
  if (standing !== undefined && !STANDINGS.includes(standing)) return 'no-such-reading';
  if (standing === 'summary' && !conference.scenario.forum.summary) return 'no-summary';
  return null;
}

/** The first refusal that one of many meets. */
export function first<T>(many: readonly T[], finds: (one: T) => RefusalCode | null): RefusalCode | null {
  for (const one of many) {
    const code = finds(one);
    if (code !== null) return code;
  }
  return null;
}

/** Several edits at once. */
export const allWellFormed = (conference: Conference, edits: readonly Edit[]): RefusalCode | null =>
  first(edits, (edit) => wellFormed(conference, edit));

/** A report recommends: neither a draft nor a proposal on the floor goes beyond "should". */
export function recommends(force: ForceWord | null | undefined): RefusalCode | null {
  return force === 'shall' ? 'stops-at-should' : null;
}

/** An edit that a delegation or the Chair may propose: well formed, a recommendation, and a change. */
export function proposable(conference: Conference, edit: Edit): RefusalCode | null {
  return (
    wellFormed(conference, edit) ??
    recommends(edit.force) ??
    (editChanges(conference.draft, edit) ? null : 'not-an-amendment')
  );
}

/** A wish that may be held in a bracket: other words or another verb than those that stand, or the words out. */
export function holdable(
  conference: Conference,
  id: string,
  reading: string | null,
  force: ForceWord | null,
): RefusalCode | null {
  const provision = provisionIn(conference, id);
  const standing = conference.draft.standings[id];
  if (provision === undefined || standing === undefined) return 'unknown-provision';
  if (standing.standing !== 'text') return 'not-in-the-text';
  if (reading !== null && !provision.readings.some((r) => r.id === reading)) return 'no-such-reading';
  if (force !== null && !FORCE_WORDS.includes(force)) return 'no-such-force';
  const wish = { by: '', provision: id, reading, force, since: 0 };
  return wishMet(wish, standing) ? 'not-an-amendment' : null;
}

/** One line of plain text, neither empty nor over long; braces are the slots of our own sentences. */
export function plainLine(words: string): RefusalCode | null {
  if (words.length > LONGEST_LINE) return 'words-too-long';
  return words.trim() === '' || /[\p{Cc}\u2028\u2029{}[\]]/u.test(words) ? 'words-not-plain' : null;
}

/** A reason: any line that is neither empty nor over long. */
export function reasoned(reason: string): RefusalCode | null {
  return reason.trim() === '' || reason.length > LONGEST_LINE ? 'reason-needed' : null;
}
