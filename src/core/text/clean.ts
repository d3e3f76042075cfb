/** The words of a draft as they stand, brackets ignored: one paragraph, or the report as it would be printed. */
import type { Language } from '../terms.ts';
import type { Draft, TextPlan } from './draft.ts';
import type { Paragraph } from './provision.ts';
import { plainParagraph } from './render.ts';
import { sentenceWords } from './sentence.ts';

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
    paragraphs: plan.paragraphs.flatMap((p) =>
      words(p) === '' ? [] : [{ id: p.id, number: p.number, words: words(p) }],
    ),
    summary: plan.provisions.flatMap((p) => {
      const now = draft.standings[p.id];
      if (now?.standing !== 'summary') return [];
      return [{ provision: p.id, title: p.title[language], words: sentenceWords(p, now.reading, now.force, language) }];
    }),
  };
}
