/** Games kept in this browser: go on, or throw away. */
import { html, type TemplateResult } from 'lit-html';
import { goTo } from '../address.ts';
import { flag } from '../flag.ts';
import { runningName } from '../names.ts';
import { forgetGame, idOf, keptGames } from '../shelf.ts';
import type { Stage } from '../stage.ts';
import { language, say } from '../words.ts';

export function gamesSheet(stage: Stage): TemplateResult {
  const games = keptGames();
  const when = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' });
  if (games.length === 0) return html`<p>${say('games.none')}</p>`;
  return html`<ul class="games">
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
  </ul>`;
}
