/** Games kept in this browser: go on, or throw away. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { goTo } from '../address.ts';
import { flag } from '../flag.ts';
import { runningName } from '../names.ts';
import { gameFromRecord } from '../import-record.ts';
import { forgetGame, idOf, keepGame, keptGames } from '../shelf.ts';
import type { Stage } from '../stage.ts';
import { language, say } from '../words.ts';

/** Takes a record from a file among the games of this browser, and opens it. */
async function take(stage: Stage, input: HTMLInputElement): Promise<void> {
  const text = await input.files?.[0]?.text();
  if (text === undefined) return;
  const game = gameFromRecord(text);
  const status = document.getElementById('import-status');
  if (game === null) {
    if (status !== null) status.textContent = say('games.bad-file');
    return;
  }
  keepGame(game);
  stage.set({ sheet: null });
  location.hash = goTo(game);
}

export function gamesSheet(stage: Stage): TemplateResult {
  const games = keptGames();
  const when = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' });
  return html`${games.length === 0 ? html`<p>${say('games.none')}</p>` : nothing}
  <ul class="games">
    ${games.map(
      (game) => html`<li>
        ${flag(game.you, 32)}
        <a class="plain" href=${goTo({ scenario: game.scenario, seed: game.seed, you: game.you })} @click=${() => stage.set({ sheet: null })}>
          <span>${say('games.line', { state: runningName(game.you), scenario: game.scenario, seed: game.seed })}<br /><span class="meta">${when.format(new Date(game.at))}${game.over ? `. ${say('games.over')}` : ''}</span></span>
        </a>
        <button
          class="button"
          aria-label=${say('games.forget-one', { state: runningName(game.you) })}
          @click=${() => {
            forgetGame(idOf(game));
            stage.set({ sheet: 'games' });
          }}
        >
          ${say('games.forget')}
        </button>
      </li>`,
    )}
  </ul>
  <label class="button import">
    ${say('games.import')}
    <input class="unseen" type="file" accept=".jsonl,.ndjson,.json" @change=${(e: Event) => void take(stage, e.target as HTMLInputElement)} />
  </label>
  <p class="meta" role="status" id="import-status"></p>`;
}
