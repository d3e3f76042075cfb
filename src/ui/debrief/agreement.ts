/** Agreement over time: seats without a bracket, draft by draft; the line breaks where silence or consensus was broken. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { View } from '../../core/view.ts';
import { draftName } from '../panels/draft-name.ts';
import { say } from '../words.ts';
import { agreementOf } from './model.ts';

const W = 480;
const H = 190;
const TOP = 26;
const BOTTOM = 150;

export function agreementFigure(view: View): TemplateResult {
  const points = agreementOf(view);
  const seats = view.forum.seats.length;
  const x = (i: number): number => 16 + (i * (W - 60)) / Math.max(1, points.length - 1);
  const low = Math.min(...points.map((p) => p.seats), seats) - 1;
  const y = (n: number): number => BOTTOM - ((n - low) / Math.max(1, seats - low)) * (BOTTOM - TOP);
  const pieces = points.slice(1).map((p, i) => {
    const from = points[i];
    if (from === undefined) return nothing;
    const [x1, y1, x2, y2] = [x(i), y(from.seats), x(i + 1), y(p.seats)];
    if (!from.broken) return svg`<path class="agree-line" d="M${x1} ${y1}L${x2} ${y2}"></path>`;
    const at = (t: number) => `${x1 + (x2 - x1) * t} ${y1 + (y2 - y1) * t}`;
    return svg`<path class="agree-line" d="M${x1} ${y1}L${at(0.3)}M${at(0.7)}L${x2} ${y2}"></path><text class="agree-break" x=${(x1 + x2) / 2} y=${(y1 + y2) / 2 + 8}>] [</text>`;
  });
  return html`<section class="debrief-part">
    <h2 class="section-title">${say('debrief.agreement')}</h2>
    <p class="meta">${say('debrief.agreement-how')}</p>
    ${
      points.length < 2
        ? html`<p class="soft">${say('debrief.agreement-none')}</p>`
        : html`<svg class="agreement" viewBox="0 0 ${W} ${H}" aria-hidden="true">
            <path class="agree-all" d="M0 ${y(seats)}H${W}"></path>
            <path class="agree-base" d="M0 ${BOTTOM}H${W}"></path>
            ${pieces}
            ${points.map((p, i) => svg`<circle class="agree-stop" cx=${x(i)} cy=${y(p.seats)} r="4.5"></circle><text class="agree-text" x=${x(i)} y=${y(p.seats) - 11} text-anchor=${i === 0 ? 'start' : i === points.length - 1 ? 'end' : 'middle'}>${p.seats}</text>`)}
            <text class="agree-text" x="0" y=${BOTTOM + 20}>${draftName(points[0]?.revision ?? 0)}</text>
            <text class="agree-text" x=${W} y=${BOTTOM + 20} text-anchor="end">${draftName(points.at(-1)?.revision ?? 0)}</text>
          </svg>`
    }
    <details><summary class="label">${say('debrief.table')}</summary>
      <table class="outcomes"><thead><tr><th scope="col">${say('debrief.draft')}</th><th scope="col">${say('debrief.seats-without')}</th></tr></thead>
      <tbody>${points.map((p) => html`<tr><th scope="row">${draftName(p.revision)}</th><td class="figures">${p.seats}</td></tr>`)}</tbody></table>
    </details>
  </section>`;
}
