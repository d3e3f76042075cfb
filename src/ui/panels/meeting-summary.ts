/** A meeting in five lines, when it has closed: a card that lies on the table until the player goes on. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from '../../core/view.ts';
import { meetingLines } from '../meeting-lines.ts';
import type { Stage } from '../stage.ts';
import { say } from '../words.ts';

export function meetingSummary(stage: Stage, view: View): TemplateResult | typeof nothing {
  const { summary, heard } = stage.state;
  const adjourned = heard.findLast((h) => h.type === 'adjourned');
  if (!summary || adjourned?.type !== 'adjourned') return nothing;
  const { meeting, brackets } = adjourned;
  return html`<aside class="card light summary" role="group" aria-label=${say('summary.name')}>
    <p class="label">${say('summary.name')}</p>
    <h2 class="section-title">${brackets === 0 ? say('summary.clean', { meeting }) : say('summary.title', { n: brackets, meeting })}</h2>
    <ol class="summary-lines">
      ${meetingLines(view, meeting).map((line) => html`<li>${line}</li>`)}
    </ol>
    <button class="button filled" id="summary-on" @click=${() => stage.set({ summary: false })}>${view.clock.meeting > meeting ? say('summary.next', { meeting: view.clock.meeting }) : say('adoption.go-on')}</button>
  </aside>`;
}
