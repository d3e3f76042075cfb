/** A few words for the record: an explanation of position, or the reason for breaking silence. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { formText } from '../form-text.ts';
import { play } from '../game.ts';
import type { Stage } from '../stage.ts';
import { provisionsOf } from '../tell.ts';
import { say } from '../words.ts';

const MOST = 300;

export function wordsSheet(stage: Stage, kind: 'explain' | 'break-silence'): TemplateResult | typeof nothing {
  const { game } = stage.state;
  if (game === null) return nothing;
  const { view } = game;
  const worst = [...view.ownTerms]
    .filter((t) => t.value > 0 && t.provision !== undefined)
    .sort((a, b) => b.value - a.value)[0]?.provision;
  const first = say(kind === 'explain' ? 'explain.first' : 'object.first', {
    at: provisionsOf(worst === undefined ? [] : [worst], view),
  });
  const send = (event: Event): void => {
    event.preventDefault();
    const words = formText(new FormData(event.target as HTMLFormElement), 'words');
    play(
      stage,
      kind === 'explain'
        ? { type: 'explain-position', by: view.you, words }
        : { type: 'break-silence', by: view.you, reason: words },
    );
  };
  return html`<form class="object-form" @submit=${send}>
    <p>${say(`${kind}.why`)}</p>
    <label><span class="label">${say(`${kind}.words`)}</span><textarea class="field" name="words" rows="3" maxlength=${MOST} required .value=${first}></textarea></label>
    <div class="row">
      <button type="submit" class="button ${kind === 'explain' ? 'filled' : 'object'}">${say(`${kind}.send`)}</button>
      <button type="button" class="button" @click=${() => stage.set({ sheet: null })}>${say('work.away')}</button>
    </div>
  </form>`;
}
