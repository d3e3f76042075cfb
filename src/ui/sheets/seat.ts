/** The lens on one seat: who sits there, what it holds, what it said and why. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { openCorridor } from '../corridor-state.ts';
import { flag } from '../flag.ts';
import { formalName } from '../names.ts';
import { stanceSign } from '../panels/stance-sign.ts';
import { whyPart } from '../panels/why.ts';
import { paragraphInHand, stanceOf } from '../reading-the-room.ts';
import type { Stage } from '../stage.ts';
import { nameOf, quoteOf, sentenceOf } from '../tell.ts';
import { inWords, say } from '../words.ts';

export function seatSheet(stage: Stage): TemplateResult | typeof nothing {
  const { game, seat } = stage.state;
  if (game === null || seat === null) return nothing;
  const { view } = game;
  const paragraph = paragraphInHand(view, stage.state.paragraph);
  const stance = stanceOf(view, seat, paragraph);
  const last = view.happenings.findLast((h) => h.type === 'statement-made' && h.by === seat);
  const brackets = view.draft.brackets.filter((b) => b.by === seat);
  return html`<div class="lens">
    <header class="lens-head">
      ${flag(seat, 56)}
      <div>
        <h3 class="section-title">${formalName(seat)}${seat === view.you ? `, ${say('room.you')}` : ''}</h3>
        <p class="meta">${stanceSign(stance)} ${say('dossier.stance', { number: paragraph?.number ?? 0, stance: say(`stance-of.${stance}`) })}</p>
        ${seat === view.forum.chair ? html`<p class="meta">${say('seat.chair')}</p>` : nothing}
      </div>
    </header>
    ${last === undefined ? html`<p class="soft">${say('dossier.silent', { state: nameOf(seat) })}</p>` : html`<blockquote class="floor-quote">${quoteOf(last, view) || sentenceOf(last, view)}</blockquote>`}
    ${
      brackets.length === 0
        ? nothing
        : html`<p class="label">${say('lens.brackets', { n: brackets.length })}</p>
            <ul class="plain-list">
              ${brackets.map((b) => {
                const provision = view.text.provisions.find((p) => p.id === b.provision);
                const number = view.text.paragraphs.find((p) => p.provisions.includes(b.provision))?.number;
                return html`<li>${number === undefined ? '' : `${number}. `}${provision === undefined ? '' : inWords(provision.title)}</li>`;
              })}
            </ul>`
    }
    ${whyPart(stage, game, seat)}
    ${seat === view.you || view.outcome !== null ? nothing : html`<button class="button filled" @click=${() => openCorridor(stage, seat, 'ask')}>${say('lens.talk')}</button>`}
  </div>`;
}
