/** A paragraph as runs: bracketed words on a wash with a keyed letter. Readings are plain text, so that a copy reads `[should / shall]`. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Option } from '../../core/text/options.ts';
import type { Run } from '../../core/text/render.ts';
import { say } from '../words.ts';

const optionWords = (options: readonly Option[]): TemplateResult[] => {
  const worded = options.flatMap((o) => (o.words === null ? [] : [o.words]));
  return worded.map((words, i) => html`${i > 0 ? html`<b class="bracket-mark"> / </b>` : nothing}${words}`);
};

const letter = (run: { readonly letter: string }): TemplateResult =>
  html`<span class="letter-key" aria-hidden="true">${run.letter}</span><span class="unseen">${say('draft.bracket-spoken', { letter: run.letter })} </span>`;

/** The runs of one paragraph. Words between `open` and `close` lie on one wash. */
export function paragraphText(runs: readonly Run[]): readonly TemplateResult[] {
  let inside = false;
  return runs.map((run) => {
    if (run.kind === 'words') return inside ? html`<span class="in-bracket">${run.words}</span>` : html`${run.words}`;
    if (run.kind === 'open') {
      inside = true;
      return html`<span class="in-bracket">${letter(run)}<b class="bracket-mark">[</b></span>`;
    }
    if (run.kind === 'close') {
      inside = false;
      return html`<span class="in-bracket"><b class="bracket-mark">]</b></span>`;
    }
    return html`<span class="in-bracket">${letter(run)}<b class="bracket-mark">[</b>${optionWords(run.options)}<b class="bracket-mark">]</b></span>`;
  });
}
