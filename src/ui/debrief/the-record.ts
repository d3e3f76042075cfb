/** History, and the claim beside the record and the other view. No voice stands alone. */
import { html, type TemplateResult } from 'lit-html';
import type { Scenario } from '../../core/scenario.ts';
import { cited } from '../source.ts';
import { inWords, say } from '../words.ts';

export function theRecord(scenario: Scenario, adopted: boolean): TemplateResult {
  const { history, afterwards, contested, teaches } = scenario;
  return html`<section class="debrief-part">
      <h2 class="section-title">${say('debrief.history')}</h2>
      <p class="prose">${inWords(history.outcome)}</p>
      <p class="meta">${cited(history.source)}</p>
      <h3 class="label">${say('debrief.afterwards')}</h3>
      <p class="prose">${inWords(adopted ? afterwards.adopted : afterwards.notAdopted)}</p>
    </section>
    ${contested.map(
      (c) => html`<section class="contested">
        <div><h3 class="label">${say('debrief.claim')}</h3><p class="floor-quote">${inWords(c.claim)}</p><p class="meta">${cited(c.claimSource)}</p></div>
        <div><h3 class="label">${say('debrief.record')}</h3><p class="floor-quote">${inWords(c.record)}</p><p class="meta">${cited(c.recordSource)}</p></div>
        <div><h3 class="label">${say('debrief.others')}</h3><p class="floor-quote">${inWords(c.others)}</p><p class="meta">${cited(c.othersSource)}</p></div>
      </section>`,
    )}
    <section class="debrief-part teaches">
      <h2 class="section-title">${inWords(teaches.idea)}</h2>
      <p class="prose"><b>${say('debrief.misconception')}</b> ${inWords(teaches.misconception)}</p>
      <p class="prose"><b>${say('debrief.correction')}</b> ${inWords(teaches.correction)}</p>
    </section>`;
}
