/** One axis of the instructions: a line from pole to pole, a dot, a band, and a cut where the red line is. */
import { html, type TemplateResult } from 'lit-html';
import type { Axis } from '../instructions.ts';
import { say } from '../words.ts';

const pc = (n: number): string => `${Math.round(n * 1000) / 10}%`;

export function axisFigure(axis: Axis): TemplateResult {
  const [low, high] = axis.band;
  const left = axis.stops.find((s) => s.side === 'left')?.at ?? 0;
  const right = axis.stops.find((s) => s.side === 'right')?.at ?? 1;
  const spoken = say('axis.spoken', { title: axis.title, seeks: axis.seeks, left: axis.left, right: axis.right });
  return html`<figure class="axis">
    <div class="axis-poles"><span>${axis.left}</span><span>${axis.right}</span></div>
    <div class="axis-line" role="img" aria-label=${spoken}>
      <i class="axis-beyond" style="left:0;right:0"></i>
      <i class="axis-open" style="left:${pc(left)};right:${pc(1 - right)}"></i>
      <i class="axis-band" style="left:calc(${pc(low)} - 10px);right:calc(${pc(1 - high)} - 10px)"></i>
      ${axis.stops.map((s) => html`<i class="axis-stop" style="left:${pc(s.at)}"></i>`)}
      <i class="axis-want" style="left:${pc(axis.want)}"></i>
    </div>
    <figcaption class="meta"><b class="axis-title">${axis.title}: ${axis.seeks}.</b> ${axis.caption}</figcaption>
  </figure>`;
}

export const axisKey = (): TemplateResult => html`<ul class="axis-key meta" aria-hidden="true">
  <li><i class="axis-want"></i>${say('axis.want')}</li>
  <li><i class="axis-band"></i>${say('axis.band')}</li>
  <li><i class="axis-stop"></i>${say('axis.stop')}</li>
</ul>`;
