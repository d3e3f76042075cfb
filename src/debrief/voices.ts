/** Whose words a text is made of: stretch by stretch, in shares, and provision by provision through the drafts. */
import type { Happening } from '../core/happenings.ts';
import type { Language, StateCode } from '../core/terms.ts';
import type { Draft, Edit, TextPlan } from '../core/text/draft.ts';
import { renderParagraph } from '../core/text/render.ts';

/** A stretch of a paragraph; `by` is who brought it in, null for settled words and the Chair's. */
export interface Stretch {
  readonly words: string;
  readonly by: StateCode | null;
}

/** One paragraph as it stands, its brackets ignored, with whose words they are. */
export function stretchesOf(
  { text, draft }: { readonly text: TextPlan; readonly draft: Draft },
  paragraph: string,
  language: Language,
): readonly Stretch[] {
  const runs = renderParagraph(text, { ...draft, brackets: [] }, paragraph, language);
  return runs.flatMap((run): Stretch[] => {
    if (run.kind !== 'words') return [];
    const by =
      run.slot === 'frame' || run.provision === null ? null : (draft.standings[run.provision]?.movedBy ?? null);
    return [{ words: run.words, by }];
  });
}

/** Whose words a report is made of: a share of its open words. */
export interface Voice {
  readonly who: string; // a State's code, or "chair", "agreed", "others"
  readonly share: number; // 0..1
}

const NAMED = 5;
const AGREED = 0.75; // share of agreed language from which words count as agreed before

/** The shares of a report's open words by first voice, the largest first; they sum to 1. `you` is always named. */
export function voicesOf(
  { text, draft }: { readonly text: TextPlan; readonly draft: Draft },
  you: StateCode | null,
  language: Language,
): readonly Voice[] {
  const letters = new Map<string, number>();
  let whole = 0;
  for (const provision of text.provisions) {
    const now = draft.standings[provision.id];
    if (now?.standing !== 'text') continue;
    const reading = provision.readings.find((r) => r.id === now.reading);
    const length = reading === undefined ? 0 : reading.words[language].length;
    const who = now.movedBy ?? ((reading?.agreed ?? 0) >= AGREED ? 'agreed' : 'chair');
    letters.set(who, (letters.get(who) ?? 0) + length);
    whole += length;
  }
  const all = [...letters]
    .map(([who, n]): Voice => ({ who, share: whole === 0 ? 0 : n / whole }))
    .sort((a, b) => b.share - a.share);
  const named = all.filter((v, i) => i < NAMED || v.who === you);
  const rest = all.filter((v) => !named.includes(v)).reduce((sum, v) => sum + v.share, 0);
  return rest > 0 ? [...named, { who: 'others', share: rest }] : named;
}

/** One thing that was done to the words of a provision. */
export interface Change {
  readonly meeting: number; // 0 before the first
  readonly by: StateCode | null; // null = the Chair
  readonly partners: readonly StateCode[]; // of a package or a convening
  readonly easedFor: StateCode | null; // for whom the Chair made it
  readonly edit: Edit;
  readonly taken: boolean; // false for a proposal that the room did not take
}

/** What was done to the words of one provision, oldest first, as the room was told. */
export function lineageOf(told: readonly Happening[], provision: string): readonly Change[] {
  const changes: Change[] = [];
  let meeting = 0;
  const by = { by: null, partners: [], easedFor: null, taken: true } as const;
  for (const one of told) {
    if (one.type === 'meeting-opened') meeting = one.meeting;
    else if (one.type === 'proposal-ruled')
      for (const edit of one.edits)
        changes.push({ meeting, by: one.by, partners: one.partners, easedFor: null, edit, taken: one.taken });
    else if (one.type === 'draft-circulated')
      for (const [at, edit] of one.edits.entries())
        changes.push({ ...by, meeting, easedFor: one.easedFor[at] ?? null, edit });
    else if (one.type === 'compromise-proposed') changes.push({ ...by, meeting, edit: one.edit });
    else if (one.type === 'moved-to-summary')
      changes.push({ ...by, meeting, edit: { provision: one.provision, standing: 'summary' } });
  }
  return changes.filter(({ edit }) => edit.provision === provision);
}
