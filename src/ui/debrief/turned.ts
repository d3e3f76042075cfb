/** What turned it: three moments, each to be played on from. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { TurningPoint } from '../../debrief/turning-points.ts';
import { playOnFrom } from '../branch.ts';
import type { Game } from '../desk.ts';
import type { Stage } from '../stage.ts';
import { sentenceOf } from '../tell.ts';
import { say } from '../words.ts';

/** What would have come without it, in one sentence; empty for a moment of the room. */
function otherwise({ without }: TurningPoint, worth: number, adopted: boolean): string {
  if (without === null) return '';
  if (without.adopted !== adopted) return say(adopted ? 'turned.no-text' : 'turned.a-text');
  const change = Math.round(worth - without.worth);
  if (change === 0) return say('turned.as-much');
  return say(change > 0 ? 'turned.less' : 'turned.more', { n: Math.abs(change) });
}

export function turnedPart(stage: Stage, game: Game, worth: number, adopted: boolean): TemplateResult {
  const turned = stage.state.findings?.turned ?? null;
  const mayPlay = game.secretariat.people.length === 1;
  const card = (point: TurningPoint): TemplateResult => html`<li class="turn">
    <p class="label">${say('turned.meeting', { meeting: point.meeting })} · ${say(point.yours === null ? 'turned.room' : 'turned.yours')}</p>
    <p class="turn-what">${point.told === null ? nothing : sentenceOf(point.told, game.view)}</p>
    <p class="meta">${otherwise(point, worth, adopted)}</p>
    ${
      mayPlay
        ? html`<button class="button play-on" @click=${() => void playOnFrom(stage, game, point.inputs)}>${say('turned.play-on')}<span class="unseen"> ${say('turned.meeting', { meeting: point.meeting })}</span></button>`
        : nothing
    }
  </li>`;
  return html`<section class="debrief-part">
    <h2 class="section-title">${say('debrief.turned')}</h2>
    <p class="meta">${say('debrief.turned-how')}</p>
    ${
      turned === null
        ? html`<p class="soft" role="status">${say('turned.working')}</p>`
        : turned.length === 0
          ? html`<p class="soft">${say('turned.none')}</p>`
          : html`<ol class="turns">${turned.map(card)}</ol>`
    }
  </section>`;
}
