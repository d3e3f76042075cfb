/** One axis of the instructions: a line from pole to pole; what you want, what you can live with, red lines, and where the text stands. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { byDuty, type Axis } from '../instructions.ts';
import type { View } from '../../core/view.ts';
import { aloud } from '../tell.ts';
import { language, say } from '../words.ts';

/** What the name of a paragraph does when it is pressed; without it the words unfold where they are. */
export type ToParagraph = ((paragraph: string) => void) | null;

const pc = (n: number): string => `${Math.round(n * 1000) / 10}%`;

/** Points with one digit behind the point, and a sign where a change is meant. */
export const points = (n: number, signed = false): string =>
  new Intl.NumberFormat(language(), {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
    signDisplay: signed ? 'exceptZero' : 'negative',
  })
    .format(n)
    .replace('-', '−');

function line(axis: Axis): TemplateResult {
  const [low, high] = axis.band;
  const left = axis.stops.find((s) => s.side === 'left')?.at ?? 0;
  const right = axis.stops.find((s) => s.side === 'right')?.at ?? 1;
  const spoken = say('axis.spoken', { title: axis.title, seeks: axis.seeks, left: axis.left, right: axis.right });
  return html`<div class="axis-line" role="img" aria-label=${spoken}>
    <i class="axis-beyond" style="left:0;right:0"></i>
    <i class="axis-open" style="left:${pc(left)};right:${pc(1 - right)}"></i>
    <i class="axis-band" style="left:calc(${pc(low)} - 10px);right:calc(${pc(1 - high)} - 10px)"></i>
    ${axis.blurred.map((at) => html`<i class="axis-blurred" style="left:${pc(at)}"></i>`)}
    ${axis.stops.map((s) => html`<i class="axis-stop" style="left:${pc(s.at)}"></i>`)}
    <i class="axis-want" style="left:${pc(axis.want)}"></i>
    ${axis.now === null ? nothing : html`<i class="axis-now ${axis.crossed ? 'crossed' : ''}" style="left:${pc(axis.now)}"></i>`}
  </div>`;
}

function where(view: View, axis: Axis, to: ToParagraph): TemplateResult {
  const { paragraph } = axis;
  if (paragraph === null) return html`<p class="meta axis-stands">${axis.stands}</p>`;
  const name = say('axis.paragraph', { number: paragraph.number });
  const stands = html`<span class=${axis.crossed ? 'axis-crossed' : ''}>${axis.stands}</span>`;
  return to === null
    ? html`<details class="axis-words">
        <summary class="meta"><span class="axis-link">${name}</span> ${stands}</summary>
        <p class="prose">${aloud(view, paragraph.id)}</p>
      </details>`
    : html`<p class="meta axis-stands"><button class="axis-link" @click=${() => to(paragraph.id)}>${name}</button> ${stands}</p>`;
}

function figure(view: View, axis: Axis, to: ToParagraph): TemplateResult {
  return html`<figure class="axis">
    <figcaption>
      <p class="axis-head"><b class="axis-title">${axis.title}: ${axis.seeks}</b><span class="meta figures axis-worth">${say('axis.worth', { worth: points(axis.worth), most: points(axis.most) })}</span></p>
      <p class="meta">${axis.caption}</p>
    </figcaption>
    <div class="axis-poles"><span>${axis.left}</span><span>${axis.right}</span></div>
    ${line(axis)} ${where(view, axis, to)}
  </figure>`;
}

/** All axes, under what is to be done with them. */
export const axesByDuty = (view: View, to: ToParagraph): TemplateResult => html`<div class="axes">
  ${byDuty(view).map(
    ({ duty, axes }) => html`<section id="duty-${duty}" tabindex="-1">
      <h3 class="label axes-duty">${say(`duty.${duty}`, { n: axes.length })}</h3>
      ${axes.map((axis) => figure(view, axis, to))}
    </section>`,
  )}
</div>`;

export const axisKey = (): TemplateResult => html`<ul class="axis-key meta" aria-hidden="true">
  <li><i class="axis-want"></i>${say('axis.want')}</li>
  <li><i class="axis-now"></i>${say('axis.now')}</li>
  <li><i class="axis-band"></i>${say('axis.band')}</li>
  <li><i class="axis-blurred"></i>${say('axis.blurred')}</li>
  <li><i class="axis-stop"></i>${say('axis.stop')}</li>
</ul>`;
