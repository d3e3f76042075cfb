/** History, and the claim beside the record and the other view. No voice stands alone. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Scenario } from '../../core/scenario.ts';
import { cited } from '../source.ts';
import { inWords, say } from '../words.ts';

/** What is told of a conference or a resolution beside the game; null where nobody has written it. */
interface Recorded {
  readonly history: Pick<Scenario['history'], 'outcome' | 'source'> | null;
  readonly afterwards: Scenario['afterwards'] | null;
  readonly contested: Scenario['contested'];
  readonly teaches: Scenario['teaches'] | null;
}

export function theRecord(scenario: Recorded, adopted: boolean): TemplateResult {
  const { history, afterwards, contested, teaches } = scenario;
  return html`<section class="debrief-part">
      ${
        history === null
          ? nothing
          : html`<h2 class="section-title">${say('debrief.history')}</h2>
              <p class="prose">${inWords(history.outcome)}</p>
              <p class="meta">${cited(history.source)}</p>`
      }
      ${
        afterwards === null
          ? nothing
          : html`<h3 class="label">${say(adopted ? 'debrief.afterwards' : 'debrief.afterwards-none')}</h3>
              <p class="prose">${inWords(adopted ? afterwards.adopted : afterwards.notAdopted)}</p>`
      }
    </section>
    ${contested.map(
      (c) => html`<section class="contested">
        <div><h3 class="label">${say('debrief.claim')}</h3><p class="floor-quote">${inWords(c.claim)}</p><p class="meta">${cited(c.claimSource)}</p></div>
        <div><h3 class="label">${say('debrief.record')}</h3><p class="floor-quote">${inWords(c.record)}</p><p class="meta">${cited(c.recordSource)}</p></div>
        <div><h3 class="label">${say('debrief.others')}</h3><p class="floor-quote">${inWords(c.others)}</p><p class="meta">${cited(c.othersSource)}</p></div>
      </section>`,
    )}
    ${
      teaches === null
        ? nothing
        : html`<section class="debrief-part teaches">
            <h2 class="section-title">${inWords(teaches.idea)}</h2>
            <p class="prose"><b>${say('debrief.misconception')}</b> ${inWords(teaches.misconception)}</p>
            <p class="prose"><b>${say('debrief.correction')}</b> ${inWords(teaches.correction)}</p>
          </section>`
    }`;
}
