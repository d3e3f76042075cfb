/** A paragraph as it is read aloud: "31. States bracket A, should, or shall, end bracket, refrain from …". */
import type { Draft } from '../core/text/draft.ts';
import type { Option } from '../core/text/options.ts';
import { renderParagraph, type Run } from '../core/text/render.ts';
import { paragraphOf } from '../core/text/status.ts';
import { type TellingContext, tellingIn } from './context.ts';

function optionsAloud(options: readonly Option[], { language }: TellingContext): string {
  const say = tellingIn(language);
  const words = options.flatMap((option) => (option.words === null ? [] : [option.words]));
  const last = words.at(-1) ?? '';
  if (words.length < 2) return say('spoken-only', { words: last });
  return say('spoken-or', { first: words.slice(0, -1).join(', '), last });
}

function aloud(run: Run, context: TellingContext): string {
  const say = tellingIn(context.language);
  switch (run.kind) {
    case 'words':
      return run.words;
    case 'open':
      return `${say('spoken-open', { letter: run.letter })}, `;
    case 'close':
      return `, ${say('spoken-close', { letter: run.letter })}.`;
    case 'bracket':
      return `${say('spoken-bracket', { letter: run.letter, options: optionsAloud(run.options, context) })},`;
  }
}

/** The number and the words of a paragraph with its brackets named; empty when nothing of it is in the text. */
export function tellParagraph(draft: Draft, paragraph: string, context: TellingContext): string {
  const runs = renderParagraph(context.text, draft, paragraph, context.language);
  if (runs.length === 0) return '';
  const words = runs.map((run) => aloud(run, context)).join('');
  const clean = words
    .replace(/\s+/g, ' ')
    .replace(/[.,]*([.,])/g, '$1')
    .trim();
  return `${paragraphOf(context.text, paragraph).number}. ${clean}`;
}
