/** What changed from one draft to another: by provision, and word by word for the screen. */
import type { Language, StateCode } from '../terms.ts';
import type { Bracket, Draft, ProvisionStanding, TextPlan } from './draft.ts';
import { cleanParagraph } from './clean.ts';

/** One provision that stands otherwise, or has other brackets, than before. */
export interface ProvisionChange {
  readonly provision: string;
  readonly before: ProvisionStanding | null; // null = tabled since
  readonly after: ProvisionStanding | null; // null = not yet tabled then
  readonly placed: readonly Bracket[];
  readonly fallen: readonly Bracket[];
}

/** Words that both drafts have, or only the earlier, or only the later. */
export interface DiffRun {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly words: string;
}

const sameNames = (one: readonly StateCode[], other: readonly StateCode[]): boolean =>
  one.length === other.length && one.every((s, i) => s === other[i]);

const sameStanding = (one: ProvisionStanding | null, other: ProvisionStanding | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.reading === other.reading &&
    one.force === other.force &&
    one.standing === other.standing &&
    one.movedBy === other.movedBy &&
    sameNames(one.sponsors, other.sponsors));

const sameBracket = (one: Bracket, other: Bracket): boolean =>
  one.by === other.by &&
  one.provision === other.provision &&
  one.reading === other.reading &&
  one.force === other.force;

/** Provisions that differ between two drafts, in the order of the text. */
export function changedProvisions(plan: TextPlan, before: Draft, after: Draft): readonly ProvisionChange[] {
  return plan.provisions.flatMap(({ id }) => {
    const change: ProvisionChange = {
      provision: id,
      before: before.standings[id] ?? null,
      after: after.standings[id] ?? null,
      placed: after.brackets.filter((b) => b.provision === id && !before.brackets.some((o) => sameBracket(o, b))),
      fallen: before.brackets.filter((b) => b.provision === id && !after.brackets.some((o) => sameBracket(o, b))),
    };
    const still = sameStanding(change.before, change.after) && change.placed.length === 0 && change.fallen.length === 0;
    return still ? [] : [change];
  });
}

/** Word by word from one text to another; the kept and removed words are the first text, the kept and added ones the second. */
export function diffWords(before: string, after: string): readonly DiffRun[] {
  const old = before.split(' ').filter((w) => w !== '');
  const now = after.split(' ').filter((w) => w !== '');
  // common[i][j] = longest common run of words of old from i and now from j
  const common = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = common[i];
      if (row !== undefined) row[j] = old[i] === now[j] ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const runs: { kind: DiffRun['kind']; words: string }[] = [];
  const say = (kind: DiffRun['kind'], word: string | undefined): void => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.words += ` ${word}`;
    else runs.push({ kind, words: word ?? '' });
  };
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      say('kept', old[i]);
      i += 1;
      j += 1;
    } else if (i < old.length && (j >= now.length || at(i + 1, j) >= at(i, j + 1))) {
      say('removed', old[i]);
      i += 1;
    } else {
      say('added', now[j]);
      j += 1;
    }
  }
  return runs;
}

/** One paragraph from draft to draft, words as they stand; runs are to be shown with a space between them. */
export function diffParagraph(
  plan: TextPlan,
  before: Draft,
  after: Draft,
  paragraph: string,
  language: Language,
): readonly DiffRun[] {
  return diffWords(cleanParagraph(plan, before, paragraph, language), cleanParagraph(plan, after, paragraph, language));
}
