/** A refusal: what, why, which rule. A paper card; the focus stays where it was. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Stage } from '../stage.ts';
import { refusalOf } from '../tell.ts';
import { say } from '../words.ts';

export function refusalCard(stage: Stage): TemplateResult | typeof nothing {
  const { refusal } = stage.state;
  if (refusal === null) return nothing;
  const { sentence, rule } = refusalOf(refusal);
  return html`<aside class="card light" role="alert">
    <p class="label">${say('refused.head')}</p>
    <h2 class="section-title">${say('refused.title')}</h2>
    <p>${sentence}</p>
    <p class="meta">${say('refused.rule', { rule })}</p>
    <button class="button" @click=${() => stage.set({ refusal: null })}>${say('refused.stay')}</button>
  </aside>`;
}
