/** My games: go on, branch, save as a file, throw away; and open a record from a file, one's own or a student's. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { goTo } from '../address.ts';
import { saveText } from '../download.ts';
import { flag } from '../flag.ts';
import { takeRecord } from '../import-record.ts';
import { runningName } from '../names.ts';
import { forgetGame, freeBranch, idOf, keepGame, keepRecord, keptGames, keptRecord, type KeptGame } from '../shelf.ts';
import type { Stage } from '../stage.ts';
import { inWords, language, say, type Label } from '../words.ts';

let doomed: string | null = null; // asked for once more before it is thrown away

function tell(label: Label): void {
  const status = document.getElementById('games-status');
  if (status !== null) status.textContent = say(label);
}

async function take(stage: Stage, input: HTMLInputElement): Promise<void> {
  const text = await input.files?.[0]?.text();
  input.value = '';
  if (text === undefined) return;
  const wrong = await takeRecord(stage, text);
  if (wrong !== null) tell(wrong);
}

async function save(game: KeptGame): Promise<void> {
  const record = await keptRecord(idOf(game));
  if (record === null) tell('games.no-record');
  else saveText(idOf(game), record);
}

/** A second line of play that begins where this one stands. */
async function branch(stage: Stage, game: KeptGame): Promise<void> {
  const key = freeBranch(game);
  const record = await keptRecord(idOf(game));
  if (record !== null) await keepRecord(idOf(key), record);
  const { branch: _, ...rest } = game;
  keepGame({ ...rest, ...key, at: new Date().toISOString() });
  stage.set({ sheet: 'games' });
}

function forget(stage: Stage, game: KeptGame): void {
  const id = idOf(game);
  if (doomed === id) {
    forgetGame(id);
    doomed = null;
  } else doomed = id;
  stage.set({ sheet: 'games' });
}

export function gamesSheet(stage: Stage): TemplateResult {
  const games = keptGames();
  const when = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' });
  const titleOf = ({ scenario }: KeptGame): string => {
    const shipped = [...stage.state.shipped, ...stage.state.drafts].find(({ id }) => id === scenario);
    return shipped === undefined ? scenario : inWords(shipped.title);
  };
  const row = (game: KeptGame): TemplateResult => {
    const state = runningName(game.you);
    const line = say('games.line', { state, scenario: titleOf(game), seed: game.seed });
    const act = (label: Label, does: () => void): TemplateResult =>
      html`<button class="button" aria-label="${say(label)}: ${line}" @click=${does}>${say(label)}</button>`;
    return html`<li>
      ${flag(game.you, 32)}
      <a class="plain" href=${goTo(game)} >
        <span>${line}${game.branch === undefined ? nothing : `. ${say('games.branch-name', { n: game.branch })}`}<br /><span class="meta">${when.format(new Date(game.at))}${game.over ? `. ${say('games.over')}` : ''}</span></span>
      </a>
      <div class="row games-acts">
        ${act('games.branch', () => void branch(stage, game))} ${act('games.save', () => void save(game))}
        ${act(doomed === idOf(game) ? 'games.forget-really' : 'games.forget', () => forget(stage, game))}
      </div>
    </li>`;
  };
  return html`${games.length === 0 ? html`<p>${say('games.none')}</p>` : nothing}
  <ul class="games">${games.map(row)}</ul>
  <label class="button import">
    ${say('games.import')}
    <input class="unseen" type="file" accept=".jsonl,.ndjson,.json" @change=${(e: Event) => void take(stage, e.target as HTMLInputElement)} />
  </label>
  <p class="meta">${say('games.import-how')}</p>
  <p class="meta" role="status" id="games-status"></p>`;
}
