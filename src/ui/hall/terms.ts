/** Why a Member votes as it does: chances of its vote, and the named terms of the model as words and bars. */
import { html, type TemplateResult } from 'lit-html';
import type { Judged } from '../../secretariat/committee/desk.ts';
import { termWords } from '../../telling/committee.ts';
import { language } from '../words.ts';
import { hallSay, percent, signed } from './words.ts';

/** The chances of Yes, No and abstention as one bar, and in words. */
export const chances = ({ yes, no, abstain }: Judged): TemplateResult => html`<div class="hall-chances">
  <div class="hall-chance-bar" aria-hidden="true">
    <i class="yes" style="flex:${yes}"></i><i class="abstain" style="flex:${abstain}"></i><i class="no" style="flex:${no}"></i>
  </div>
  <p class="meta">${hallSay('chances', { yes: percent(yes), abstain: percent(abstain), no: percent(no) })}</p>
</div>`;

/** The terms, the strongest first. */
export function termsList({ terms }: Judged): TemplateResult {
  const widest = Math.max(...terms.map(({ value }) => Math.abs(value)), Number.EPSILON);
  return html`<ul class="hall-terms" aria-label=${hallSay('terms')}>
    ${terms.map(
      (term) => html`<li>
        <span>${termWords(term, language())}</span>
        <span class="hall-bar" aria-hidden="true"><i class=${term.value > 0 ? 'for' : 'against'} style="width:${(50 * Math.abs(term.value)) / widest}%"></i></span>
        <b class="figures">${signed(term.value, 2)}</b>
      </li>`,
    )}
  </ul>
  <p class="meta">${hallSay('terms-how')}</p>`;
}
