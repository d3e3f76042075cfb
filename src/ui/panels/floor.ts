/** The floor: what was just said, one voice at a time, with the whole account a button away. Nothing moves by itself. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from '../../core/view.ts';
import { flag } from '../flag.ts';
import { icon } from '../icons.ts';
import { runningName } from '../names.ts';
import { heardByAll, onTheFloor, shownOnFloor } from '../reading-the-room.ts';
import type { Stage } from '../stage.ts';
import { quoteOf, sentenceOf } from '../tell.ts';
import { whyRefused } from '../why-refused.ts';
import { say } from '../words.ts';

const FLAGS = 7; // of those who have spoken

export function floorPanel(stage: Stage, view: View): TemplateResult {
  const { step } = stage.state;
  const heard = heardByAll(stage.state);
  const shown = shownOnFloor(stage.state);
  const by = onTheFloor(stage.state);
  const spoken = view.floor.spoken;
  const quote = shown === null ? '' : quoteOf(shown, view);
  const to = (next: number) => () => stage.set({ step: Math.max(0, Math.min(heard.length - 1, next)) });
  return html`<div class="floor" role="group" aria-label=${say('floor.name')}>
    ${by === null ? html`<span class="floor-chair">${icon('gavel')}</span>` : flag(by, 34)}
    <div class="floor-words">
      <p class="meta">
        ${by === null ? html`<b>${say('floor.chair')}</b>` : html`<b>${runningName(by)}</b>${by === view.you ? `, ${say('room.you')}` : ''}`}
        ${shown === null ? html` · ${say('floor.quiet')}` : nothing}
      </p>
      <p class="floor-quote">${shown === null ? say('floor.yours') : quote !== '' ? quote : sentenceOf(shown, view)}</p>
      ${shown?.type === 'proposal-ruled' ? html`<p class="meta">${whyRefused(shown, view).join(' ')}</p>` : nothing}
    </div>
    <div class="floor-steps">
      ${
        heard.length > 1
          ? html`<button class="plain icon-only" aria-label=${say('floor.before')} aria-disabled=${step <= 0} @click=${to(step - 1)}>${icon('left')}</button>
              <span class="meta figures">${Math.min(step + 1, heard.length)} / ${heard.length}</span>
              <button class="plain icon-only" aria-label=${say('floor.next')} aria-disabled=${step >= heard.length - 1} @click=${to(step + 1)}>${icon('right')}</button>`
          : nothing
      }
      <button class="plain floor-all" @click=${() => stage.set({ sheet: 'said' })}><span>${say('floor.all')}</span></button>
    </div>
    ${
      spoken.length === 0
        ? nothing
        : html`<div class="floor-spoken">
            <p class="meta">${say('floor.spoken', { n: spoken.length })}</p>
            <p class="flags">${spoken.slice(-FLAGS).map((code) => flag(code, 24, true))}${spoken.length > FLAGS ? html`<span class="meta">+${spoken.length - FLAGS}</span>` : nothing}</p>
          </div>`
    }
  </div>`;
}
