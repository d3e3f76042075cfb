/** The place: the canvas, what its shapes mean, and one number in the middle of the room, in words. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Stance } from '../../core/terms.ts';
import type { Paragraph } from '../../core/text/provision.ts';
import type { View } from '../../core/view.ts';
import { holdouts, holdsUp } from '../holdouts.ts';
import { icon } from '../icons.ts';
import { countStances, type Counts } from '../reading-the-room.ts';
import type { Stage } from '../stage.ts';
import { say } from '../words.ts';
import { floorPanel } from './floor.ts';
import { seatList } from './seat-list.ts';
import { stanceSign } from './stance-sign.ts';

const row = (stance: Stance, counts: Counts): TemplateResult =>
  html`<li>${stanceSign(stance)}<b class="figures">${counts[stance]}</b><span>${say(`stance.${stance}`, { n: counts[stance] })}</span></li>`;

function legend(counts: Counts): TemplateResult {
  return html`<ul class="legend left">${row('sponsor', counts)}${row('in-favour', counts)}${row('silent', counts)}</ul>
    <ul class="legend right">${row('bracket', counts)}${row('object', counts)}${row('unknown', counts)}</ul>`;
}

/** The sentence in the middle of the room. */
export function wellWords(
  view: View,
  paragraph: Paragraph | null,
  counts: Counts,
): { readonly number: number; readonly words: string } {
  const number = paragraph?.number ?? 0;
  if (counts.bracket > 0)
    return { number: counts.bracket, words: say('well.brackets', { n: counts.bracket, paragraph: number }) };
  const spoken = view.forum.seats.length - counts.unknown;
  if (spoken === 0)
    return {
      number: view.forum.seats.length,
      words: say('well.nothing', { n: view.forum.seats.length, paragraph: number }),
    };
  return {
    number: counts.sponsor + counts['in-favour'],
    words: say('well.favour', { n: counts.sponsor + counts['in-favour'], paragraph: number }),
  };
}

export function roomPanel(stage: Stage, view: View, paragraph: Paragraph | null): TemplateResult {
  const counts = countStances(view, paragraph);
  const well = wellWords(view, paragraph, counts);
  const sentence = `${well.number} ${well.words}`;
  return html`<section class="room" aria-label=${say('room.name')}>
    <h2 class="unseen">${say('room.name')}</h2>
    ${legend(counts)}
    <div class="room-frame">
      <div id="room-canvas" role="img" aria-label=${sentence}></div>
      <div class="well">
        <p aria-hidden="true"><span class="number figures">${well.number}</span><span class="well-words">${well.words}</span></p>
        ${
          view.draft.revision < 0
            ? nothing
            : html`<button class="plain well-holdouts" @click=${() => stage.set({ sheet: 'holdouts' })}>${say('holdouts.open', { n: holdouts(view).filter(holdsUp).length })}</button>`
        }
      </div>
      ${stage.state.order === 'alphabet' ? nothing : html`<p class="room-order meta">${say(`order.${stage.state.order}`)}</p>`}
      ${view.forum.kind === 'gge' ? html`<p class="closed-meeting meta">${icon('lock')}<span>${say('room.closed')}</span></p>` : nothing}
    </div>
    ${seatList(stage, view, paragraph)} ${floorPanel(stage, view)}
  </section>`;
}
