/** Back to the last meeting: asked once more, since it takes back what was done. */
import { html, type TemplateResult } from 'lit-html';
import { undo } from '../game.ts';
import type { Stage } from '../stage.ts';
import { say } from '../words.ts';

export function undoSheet(stage: Stage): TemplateResult {
  return html`<p>${say('undo.why')}</p>
    <div class="row">
      <button class="button" @click=${() => stage.set({ sheet: null })}>${say('undo.stay')}</button>
      <button class="button" id="undo-do" @click=${() => undo(stage)}>${say('undo.do')}</button>
    </div>`;
}
