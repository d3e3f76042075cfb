/** Changes of the text in sentences: as something proposed, as a state of the text, and as what a bracket wants. */
import type { ForceWord, StateCode } from '../core/terms.ts';
import type { Edit } from '../core/text/draft.ts';
import { type TellingContext, tellingIn } from './context.ts';
import { inARow, stateName } from './names.ts';
import { forceWords, provisionName, readingWords } from './places.ts';
import type { Name } from './words.ts';

type Change = 'summary' | 'deletion' | 'both' | 'reading' | 'force' | 'return' | 'nothing';

function changeOf({ reading, force, standing }: Edit): Change {
  if (standing === 'summary') return 'summary';
  if (standing === 'deleted') return 'deletion';
  if (reading !== undefined) return force === undefined ? 'reading' : 'both';
  if (force !== undefined) return 'force';
  return standing === 'text' ? 'return' : 'nothing';
}

interface Filled {
  readonly at: Name;
  readonly reading: string;
  readonly force: string;
}

function filled({ provision, reading, force }: Edit, at: Name, context: TellingContext): Filled {
  return {
    at,
    reading: reading === undefined ? '' : readingWords(provision, reading, context),
    force: force === undefined ? '' : forceWords(force, context.language),
  };
}

/** An edit after "proposed": "“if proof is given” in paragraph 31 (attribution)", "to delete paragraph 7 (…)". */
export function proposed(edit: Edit, context: TellingContext): string {
  return proposedIn(edit, provisionName(edit.provision, context), context);
}

/** The same with the place named otherwise, as speakers do. */
export function proposedIn(edit: Edit, at: Name, context: TellingContext): string {
  return tellingIn(context.language)(`propose-${changeOf(edit)}`, filled(edit, at, context));
}

/** Several edits after "proposed". */
export function allProposed(edits: readonly Edit[], context: TellingContext): string {
  return inARow(
    edits.map((edit) => proposed(edit, context)),
    context.language,
  );
}

/** What a round of edits comes to for one provision, and for whom it was made. */
export interface NetChange {
  readonly edit: Edit;
  readonly eased: readonly StateCode[];
}

/** A drafting round by provision: later edits of the same words replace earlier ones. */
export function netChanges(edits: readonly Edit[], easedFor: readonly (StateCode | null)[]): readonly NetChange[] {
  const net = new Map<string, NetChange>();
  for (const [i, edit] of edits.entries()) {
    const before = net.get(edit.provision);
    const eased = easedFor[i] ?? null;
    net.set(edit.provision, {
      edit: { ...before?.edit, ...edit },
      eased: [...new Set([...(before?.eased ?? []), ...(eased === null ? [] : [eased])])],
    });
  }
  return [...net.values()];
}

/** An edit as a state of the text: "paragraph 31 (attribution) with “if proof is given”". */
export function asState(edit: Edit, context: TellingContext): string {
  return tellingIn(context.language)(
    `state-${changeOf(edit)}`,
    filled(edit, provisionName(edit.provision, context), context),
  );
}

/** An edit as a line in a list of changes: "paragraph 31 (attribution): “if proof is given”". */
export function asChange(edit: Edit, context: TellingContext): string {
  return tellingIn(context.language)(
    `change-${changeOf(edit)}`,
    filled(edit, provisionName(edit.provision, context), context),
  );
}

/** What the holder of a bracket wants: "it asks for “if proof is given”". */
export function wanted(
  by: StateCode,
  provision: string,
  reading: string | null,
  force: ForceWord | null,
  context: TellingContext,
): string {
  const say = tellingIn(context.language);
  const holder = { by: stateName(by, context) };
  if (reading === null) return say('want-out', holder);
  const words = readingWords(provision, reading, context);
  if (force === null) return say('want-reading', { ...holder, reading: words });
  return say('want-both', { ...holder, reading: words, force: forceWords(force, context.language) });
}
