/** A draft as words: runs for the screen, a plain line for a copy or a screen reader, and the clean report. */
import type { ForceWord, Language, StateCode } from '../terms.ts';
import type { Bracket, Draft, ProvisionStanding, TextPlan } from './draft.ts';
import type { Paragraph, Provision } from './provision.ts';
import { capitalised, closed, fillOf, sentenceParts, sentenceWords, type Slot } from './sentence.ts';
import { paragraphOf, provisionOf, readingOf } from './status.ts';

/** One way in which bracketed words could stand. */
export interface Option {
  readonly words: string | null; // null = the words out
  readonly reading: string | null; // reading it takes, null where the bracket is about the force alone or the words are out
  readonly force: ForceWord | null; // force it takes, null where the bracket is about the substance alone or the words are out
  readonly stands: boolean; // as the draft has it; listed first
  readonly holders: readonly StateCode[]; // who holds the bracket for it; for what stands, who moved and sponsors the words
}

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

const behind = (standing: ProvisionStanding): readonly StateCode[] => [
  ...new Set([...(standing.movedBy === null ? [] : [standing.movedBy]), ...standing.sponsors]),
];

/** Joins the holders of brackets that ask for the same thing. */
function gather(options: readonly Option[]): readonly Option[] {
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
function slotOptions(provision: Provision, now: ProvisionStanding, held: readonly Bracket[], slot: Slot, language: Language): readonly Option[] {
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

/** A sentence out of the text that somebody holds a bracket to have back. */
function wantedBack(provision: Provision, now: ProvisionStanding, held: readonly Bracket[], language: Language): readonly Unlettered[] {
  const wants = held.flatMap((b): Option[] => {
    const force = b.force ?? now.force;
    if (b.reading === null) return [];
    return [{ words: sentenceWords(provision, b.reading, force, language), reading: b.reading, force, stands: false, holders: [b.by] }];
  });
  if (wants.length === 0) return [];
  const out: Option = { words: null, reading: null, force: null, stands: true, holders: [] };
  return [{ kind: 'bracket', provision: provision.id, slot: 'frame', options: gather([out, ...wants]) }];
}

function provisionRuns(provision: Provision, now: ProvisionStanding, held: readonly Bracket[], language: Language): readonly Unlettered[] {
  if (now.standing !== 'text') return wantedBack(provision, now, held, language);
  const id = provision.id;
  const runs = sentenceParts(provision, now.reading, now.force, language).map((part): Unlettered => {
    const options = part.slot === 'frame' ? [] : slotOptions(provision, now, held, part.slot, language);
    if (options.length === 0) return { kind: 'words', provision: id, slot: part.slot, words: part.words };
    const initial = part.initial ? options.map((o) => ({ ...o, words: o.words === null ? null : capitalised(o.words) })) : options;
    return { kind: 'bracket', provision: id, slot: part.slot, options: initial };
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
export function openBrackets(plan: TextPlan, draft: Draft, paragraph: string, language: Language): readonly OpenBracket[] {
  return renderParagraph(plan, draft, paragraph, language).flatMap((run): OpenBracket[] => {
    if (run.kind === 'bracket') return [{ letter: run.letter, provision: run.provision, slot: run.slot, options: run.options }];
    if (run.kind === 'open') return [{ letter: run.letter, provision: run.provision, slot: 'frame', options: run.options }];
    return [];
  });
}

/** The words of a paragraph as they stand, brackets ignored; empty when all of them are out. */
export function cleanParagraph(plan: TextPlan, draft: Draft, paragraph: string, language: Language): string {
  return plainParagraph(plan, { ...draft, brackets: [] }, paragraph, language);
}

/** A report as it would be printed. */
export interface CleanText {
  readonly paragraphs: readonly { readonly id: string; readonly number: number; readonly words: string }[];
  readonly summary: readonly { readonly provision: string; readonly title: string; readonly words: string }[]; // annex: the Chair's summary
}

/** The whole report: words as they stand, empty paragraphs gone, numbers kept as the room knows them, parked words in an annex. */
export function cleanText(plan: TextPlan, draft: Draft, language: Language): CleanText {
  const words = (p: Paragraph) => cleanParagraph(plan, draft, p.id, language);
  return {
    paragraphs: plan.paragraphs.flatMap((p) => (words(p) === '' ? [] : [{ id: p.id, number: p.number, words: words(p) }])),
    summary: plan.provisions.flatMap((p) => {
      const now = draft.standings[p.id];
      if (now?.standing !== 'summary') return [];
      return [{ provision: p.id, title: p.title[language], words: sentenceWords(p, now.reading, now.force, language) }];
    }),
  };
}

/** A provision's sentence as an edit would leave it, whatever its standing: what a proposal shows before it is made. */
export function provisionWords(plan: TextPlan, draft: Draft, provision: string, language: Language, edit?: { reading?: string; force?: ForceWord }): string {
  const found = provisionOf(plan, provision);
  const now = draft.standings[provision];
  const reading = edit?.reading ?? now?.reading ?? found.readings[0]?.id ?? '';
  const force = edit?.force ?? now?.force ?? found.forces[0] ?? 'should';
  return sentenceWords(found, readingOf(found, reading).id, force, language);
}
