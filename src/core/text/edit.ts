/** What one change does to a draft. Acts, drafting rounds and packages all go through `applyEdit`. */
import type { StateCode } from '../terms.ts';
import type { Bracket, Draft, Edit, ProvisionStanding } from './draft.ts';

/** How a provision stands in a draft. Throws on an id that the draft does not know: that is our own bug. */
export function standingOf(draft: Draft, provision: string): ProvisionStanding {
  const standing = draft.standings[provision];
  if (standing === undefined) throw new Error(`The draft has no provision ${provision}.`);
  return standing;
}

/** Whether two edits ask for the same words of the same provision. */
export function sameEdit(one: Edit, other: Edit): boolean {
  return (
    one.provision === other.provision &&
    one.reading === other.reading &&
    one.force === other.force &&
    one.standing === other.standing
  );
}

/** Whether an edit changes anything in this draft: an edit to what already stands does not. */
export function editChanges(draft: Draft, edit: Edit): boolean {
  const now = standingOf(draft, edit.provision);
  return (
    (edit.reading ?? now.reading) !== now.reading ||
    (edit.force ?? now.force) !== now.force ||
    (edit.standing ?? now.standing) !== now.standing
  );
}

/** Whether what stands is what the holder of a bracket asked for. */
export function wishMet(bracket: Bracket, standing: ProvisionStanding): boolean {
  if (bracket.reading === null) return standing.standing !== 'text';
  return (
    standing.standing === 'text' &&
    standing.reading === bracket.reading &&
    (bracket.force === null || standing.force === bracket.force)
  );
}

/**
 * The draft after one edit. Without a change the very same draft comes back.
 * `movedBy` is who brought the words in, null for the Chair; to park or delete words does not change whose words they are.
 * A bracket stays while its holder's wish is not met; when the words leave the text, brackets on them have nothing left to hold and fall.
 */
export function applyEdit(draft: Draft, edit: Edit, movedBy: StateCode | null): Draft {
  if (!editChanges(draft, edit)) return draft;
  const now = standingOf(draft, edit.provision);
  const next: ProvisionStanding = {
    reading: edit.reading ?? now.reading,
    force: edit.force ?? now.force,
    standing: edit.standing ?? now.standing,
    sponsors: now.sponsors,
    movedBy: now.movedBy,
  };
  const leaves = now.standing === 'text' && next.standing !== 'text';
  const newWords =
    next.reading !== now.reading || next.force !== now.force || (now.standing !== 'text' && next.standing === 'text');
  return {
    ...draft,
    standings: { ...draft.standings, [edit.provision]: newWords ? { ...next, movedBy } : next },
    brackets: draft.brackets.filter((b) => b.provision !== edit.provision || !(leaves || wishMet(b, next))),
  };
}

/** Several edits, one after another, all moved by the same delegation or the Chair. */
export function applyEdits(draft: Draft, edits: readonly Edit[], movedBy: StateCode | null): Draft {
  return edits.reduce((text, edit) => applyEdit(text, edit, movedBy), draft);
}
