/** A right of reply: to whom. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { flag } from '../flag.ts';
import { play } from '../game.ts';
import { formalName } from '../names.ts';
import type { Stage } from '../stage.ts';
import { say } from '../words.ts';

export function replySheet(stage: Stage): TemplateResult | typeof nothing {
  const { game } = stage.state;
  if (game === null) return nothing;
  const { view, you, secretariat } = game;
  const spoken = view.floor.spoken.filter(
    (code) => code !== you && secretariat.can({ type: 'reply', by: you, to: code }) === null,
  );
  if (spoken.length === 0) return html`<p>${say('reply.nobody')}</p>`;
  return html`<p>${say('reply.why')}</p>
    <ul class="menu">
      ${spoken.map((code) => html`<li><button class="plain" @click=${() => play(stage, { type: 'reply', by: you, to: code })}>${flag(code, 28)}<span>${formalName(code)}</span></button></li>`)}
    </ul>`;
}
