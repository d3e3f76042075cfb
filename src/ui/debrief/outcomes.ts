/** Your instructions against the outcome, one row a provision. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from '../../core/view.ts';
import { type InstructionResult, outcomesOf, type Result } from '../../debrief/mandate.ts';
import { inWords, say } from '../words.ts';

const SIGN: Readonly<Record<Result, TemplateResult>> = {
  won: html`<svg class="sign" viewBox="0 0 32 24" aria-hidden="true"><path class="s-line-yes" d="M0 12h32"></path><circle class="s-yes" cx="16" cy="12" r="5.6"></circle></svg>`,
  lived: html`<svg class="sign" viewBox="0 0 32 24" aria-hidden="true"><path class="s-line" d="M0 12h32"></path><circle class="s-ground s-silent" cx="16" cy="12" r="4.4"></circle></svg>`,
  lost: html`<svg class="sign" viewBox="0 0 32 24" aria-hidden="true"><rect class="s-stop" x="12" y="1" width="8" height="22" rx="2"></rect></svg>`,
  out: html`<svg class="sign" viewBox="0 0 32 24" aria-hidden="true"><circle class="s-unknown" cx="16" cy="12" r="2.4"></circle></svg>`,
};
const FIRST = 6;

const row = ({ provision, instruction, wanted, got, result }: InstructionResult): TemplateResult => html`<tr>
  <th scope="row">${inWords(provision.title)}${instruction.ask ? html` <span class="meta">${say('outcome.asked')}</span>` : nothing}</th>
  <td data-label=${say('outcome.wanted')}>${wanted === null ? '–' : inWords(wanted.label)}</td>
  <td data-label=${say('outcome.got')}>${got === null ? '–' : inWords(got.label)}</td>
  <td class="outcome-result">${SIGN[result]}<span>${say(`outcome.${result}`)}</span></td>
</tr>`;

const table = (
  rows: readonly InstructionResult[],
): TemplateResult => html`<div class="scroll-x"><table class="outcomes">
  <thead><tr><th scope="col">${say('outcome.provision')}</th><th scope="col">${say('outcome.wanted')}</th><th scope="col">${say('outcome.got')}</th><th scope="col">${say('outcome.result')}</th></tr></thead>
  <tbody>${rows.map(row)}</tbody>
</table></div>`;

export function outcomesTable(view: View): TemplateResult {
  const rows = outcomesOf(view);
  return html`${table(rows.slice(0, FIRST))}
  ${rows.length > FIRST ? html`<details><summary class="label">${say('outcome.rest', { n: rows.length - FIRST })}</summary>${table(rows.slice(FIRST))}</details>` : nothing}`;
}
