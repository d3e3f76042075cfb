/** A draft as words: runs for the screen and a plain line for a copy or a screen reader. */
import type { Language } from '../terms.ts';
import { splitAffixes } from './affixes.ts';
import type { Bracket, Draft, Edit, ProvisionStanding, TextPlan } from './draft.ts';
import { standingOf } from './edit.ts';
import type { Provision } from './provision.ts';
import { behind, gather, type Option, slotOptions } from './options.ts';
import { capitalised, closed, sentenceParts, sentenceWords, type Part, type Slot } from './sentence.ts';
import { paragraphOf, provisionOf } from './status.ts';

/** A stretch of a rendered paragraph. The plain texts of its runs, one after another, are the paragraph. */
export type Run =
  | { readonly kind: 'words'; readonly provision: string | null; readonly slot: Slot; readonly words: string }
  | {
      readonly kind: 'bracket'; // [should / shall]
      readonly provision: string;
      readonly slot: Slot; // `frame` = the whole sentence, wanted back in the text
      readonly letter: string; // "A", "B" … in the order of reading
      readonly options: readonly Option[];
    }
  | {
      readonly kind: 'open'; // the sentence up to `close` is in brackets: somebody wants it out
      readonly provision: string;
      readonly letter: string;
      readonly options: readonly Option[];
    }
  | { readonly kind: 'close'; readonly provision: string; readonly letter: string };

/** One bracket as the room argues over it: a letter, and the options with their holders. */
export interface OpenBracket {
  readonly letter: string;
  readonly provision: string;
  readonly slot: Slot;
  readonly options: readonly Option[];
}

type Unlettered = Run extends infer R ? (R extends { letter: string } ? Omit<R, 'letter'> : R) : never;

/** A sentence out of the text that somebody holds a bracket to have back. */
function wantedBack(
  provision: Provision,
  now: ProvisionStanding,
  held: readonly Bracket[],
  language: Language,
): readonly Unlettered[] {
  const wants = held.flatMap((b): Option[] => {
    const force = b.force ?? now.force;
    if (b.reading === null) return [];
    return [
      {
        words: sentenceWords(provision, b.reading, force, language),
        reading: b.reading,
        force,
        stands: false,
        holders: [b.by],
      },
    ];
  });
  if (wants.length === 0) return [];
  const out: Option = { words: null, reading: null, force: null, stands: true, holders: [] };
  return [{ kind: 'bracket', provision: provision.id, slot: 'frame', options: gather([out, ...wants]) }];
}

/** A bracket around the words in which its options differ, between the words that they share. */
function bracketRuns(provision: string, { slot, initial }: Part, options: readonly Option[]): readonly Unlettered[] {
  const whole = options.map((o) => (initial ? capitalised(o.words ?? '') : (o.words ?? '')));
  const { before, middles, after } = splitAffixes(whole);
  const words = (text: string): readonly Unlettered[] =>
    text === '' ? [] : [{ kind: 'words', provision, slot, words: text }];
  return [
    ...words(before === '' ? '' : `${before} `),
    { kind: 'bracket', provision, slot, options: options.map((o, i) => ({ ...o, words: middles[i] ?? '' })) },
    ...words(after === '' ? '' : ` ${after}`),
  ];
}

function provisionRuns(
  provision: Provision,
  now: ProvisionStanding,
  held: readonly Bracket[],
  language: Language,
): readonly Unlettered[] {
  if (now.standing !== 'text') return wantedBack(provision, now, held, language);
  const id = provision.id;
  const runs = sentenceParts(provision, now.reading, now.force, language).flatMap((part): readonly Unlettered[] => {
    const options = part.slot === 'frame' ? [] : slotOptions(provision, now, held, part.slot, language);
    if (options.length === 0) return [{ kind: 'words', provision: id, slot: part.slot, words: part.words }];
    return bracketRuns(id, part, options);
  });
  const against = held.filter((b) => b.reading === null).map((b) => b.by);
  if (against.length === 0) return runs;
  const stands: Option = {
    words: sentenceWords(provision, now.reading, now.force, language),
    reading: now.reading,
    force: now.force,
    stands: true,
    holders: behind(now),
  };
  const out: Option = { words: null, reading: null, force: null, stands: false, holders: against };
  return [{ kind: 'open', provision: id, options: [stands, out] }, ...runs, { kind: 'close', provision: id }];
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function lettered(runs: readonly Unlettered[]): readonly Run[] {
  let next = 0;
  const opened = new Map<string, string>();
  return runs.map((run): Run => {
    if (run.kind === 'words') return run;
    if (run.kind === 'close') return { ...run, letter: opened.get(run.provision) ?? '' };
    const letter = LETTERS.charAt(next);
    next += 1;
    if (run.kind === 'open') opened.set(run.provision, letter);
    return { ...run, letter };
  });
}

const space: Unlettered = { kind: 'words', provision: null, slot: 'frame', words: ' ' };

/** One paragraph as runs, brackets lettered A, B, C in the order of reading; empty when none of its words stand or are wanted back. */
export function renderParagraph(plan: TextPlan, draft: Draft, paragraph: string, language: Language): readonly Run[] {
  const { settled, provisions } = paragraphOf(plan, paragraph);
  if (settled !== null) return [{ kind: 'words', provision: null, slot: 'frame', words: closed(settled[language]) }];
  const sentences = provisions.flatMap((id) => {
    const now = draft.standings[id];
    if (now === undefined) return [];
    const held = draft.brackets.filter((b) => b.provision === id);
    const runs = provisionRuns(provisionOf(plan, id), now, held, language);
    return runs.length === 0 ? [] : [runs];
  });
  return lettered(sentences.flatMap((runs, i) => (i === 0 ? runs : [space, ...runs])));
}

/** One run as it is copied or read aloud: "[should / shall]". */
export function plainRun(run: Run): string {
  switch (run.kind) {
    case 'words':
      return run.words;
    case 'open':
      return '[';
    case 'close':
      return ']';
    case 'bracket':
      return `[${run.options.flatMap((o) => (o.words === null ? [] : [o.words])).join(' / ')}]`;
  }
}

/** One paragraph with its brackets, without its number: "States [should / shall] …". Empty when nothing of it is in the text. */
export function plainParagraph(plan: TextPlan, draft: Draft, paragraph: string, language: Language): string {
  return renderParagraph(plan, draft, paragraph, language).map(plainRun).join('');
}

/** The brackets of a paragraph in the order of their letters. */
export function openBrackets(
  plan: TextPlan,
  draft: Draft,
  paragraph: string,
  language: Language,
): readonly OpenBracket[] {
  return renderParagraph(plan, draft, paragraph, language).flatMap((run): OpenBracket[] => {
    if (run.kind === 'bracket')
      return [{ letter: run.letter, provision: run.provision, slot: run.slot, options: run.options }];
    if (run.kind === 'open')
      return [{ letter: run.letter, provision: run.provision, slot: 'frame', options: run.options }];
    return [];
  });
}

/** A provision's sentence as it stands, or as an edit would leave it, whatever its standing: what a proposal shows before it is made. */
export function provisionWords(
  plan: TextPlan,
  draft: Draft,
  provision: string,
  language: Language,
  edit: Omit<Edit, 'provision'> = {},
): string {
  const now = standingOf(draft, provision);
  return sentenceWords(provisionOf(plan, provision), edit.reading ?? now.reading, edit.force ?? now.force, language);
}
