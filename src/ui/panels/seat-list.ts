/** The seats as a list: one tab stop, arrows inside. It is the room for a screen reader, and for everybody until the canvas stands. */
import { html, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { StateCode } from '../../core/terms.ts';
import type { Paragraph } from '../../core/text/provision.ts';
import type { View } from '../../core/view.ts';
import { byName, formalName } from '../names.ts';
import { stanceOf } from '../reading-the-room.ts';
import type { Stage } from '../stage.ts';
import { say } from '../words.ts';
import { flag } from '../flag.ts';
import { stanceSign } from './stance-sign.ts';

function move(event: KeyboardEvent, view: View, codes: readonly StateCode[]): void {
  const here = codes.findIndex((code) => document.activeElement?.id === `seat-${code}`);
  const to: Readonly<Record<string, number>> = {
    ArrowRight: here + 1,
    ArrowLeft: here - 1,
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    PageDown: here + 10,
    PageUp: here - 10,
    End: codes.length - 1,
    Home: codes.indexOf(view.you),
  };
  const place = to[event.key];
  if (place === undefined) return;
  event.preventDefault();
  document.getElementById(`seat-${codes[Math.max(0, Math.min(codes.length - 1, place))] ?? ''}`)?.focus();
}

export function seatList(stage: Stage, view: View, paragraph: Paragraph | null): TemplateResult {
  const codes = byName(view.forum.seats);
  const stop = stage.state.seat ?? view.you;
  return html`<div class="seat-list" role="group" aria-label=${say('room.seats', { n: codes.length })} @keydown=${(e: KeyboardEvent) => move(e, view, codes)}>
    <ul>
      ${repeat(
        codes,
        (code) => code,
        (code) => {
          const stance = stanceOf(view, code, paragraph);
          return html`<li>
            <button id="seat-${code}" tabindex=${code === stop ? 0 : -1} @click=${() => stage.set({ seat: code, sheet: 'seat' })}>
              ${flag(code, 20)}<span>${formalName(code)}${code === view.you ? `, ${say('room.you')}` : ''}</span>${stanceSign(stance)}<span class="unseen">${say(`stance-of.${stance}`)}</span>
            </button>
          </li>`;
        },
      )}
    </ul>
  </div>`;
}
