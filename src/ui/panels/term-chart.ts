/** Named terms as a small chart: bars to the right weigh against the text, bars to the left for it. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Term } from '../../core/acts.ts';
import type { StateCode } from '../../core/terms.ts';
import type { View } from '../../core/view.ts';
import { termsInWords } from '../tell.ts';
import { say } from '../words.ts';

const LEAST = 0.02; // logits; less than this is no reason

interface Bar {
  readonly words: string;
  readonly value: number;
}

/** One bar; its words say what the length shows. */
function row({ words, value }: Bar, most: number, sum: { readonly line: number } | null): TemplateResult {
  const width = Math.round((50 * Math.abs(value)) / most);
  const side = say(value > 0 ? 'why.against' : 'why.for');
  const style = value > 0 ? `left:50%;width:${width}%` : `right:50%;width:${width}%`;
  return html`<li class=${sum === null ? '' : 'sum'}>
    <span>${words}<span class="unseen">, ${side}</span></span>
    <i class="term-bar" aria-hidden="true"><i class=${value > 0 ? 'against' : 'for'} style=${style}></i>${
      sum === null ? nothing : html`<b style="left:${50 + Math.round((50 * sum.line) / most)}%"></b>`
    }</i>
  </li>`;
}

/** All terms of one delegation, weightiest first, and what they come to beside the line where it objects. */
export function termChart(terms: readonly Term[], line: number, view: View, of: StateCode): TemplateResult {
  const bars = termsInWords(terms, view, of).filter(({ value }) => Math.abs(value) >= LEAST);
  const sum = terms.reduce((total, { value }) => total + value, 0);
  const most = Math.max(...bars.map(({ value }) => Math.abs(value)), Math.abs(sum), Math.abs(line));
  return html`<p class="term-sides meta" aria-hidden="true"><span>${say('why.for')}</span><span>${say('why.against')}</span></p>
    <ul class="terms">
      ${bars.map((bar) => row(bar, most, null))} ${row({ words: say('why.sum'), value: sum }, most, { line })}
    </ul>`;
}
