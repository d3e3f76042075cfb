/** What lies over the page: one dialog, of the platform, that takes the focus and gives it back. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { icon } from '../icons.ts';
import type { Sheet, Stage } from '../stage.ts';
import { say, type Label } from '../words.ts';
import { accountSheet } from './account.ts';
import { capitalSheet } from './capital.ts';
import { circulateSheet } from './circulate.ts';
import { gamesSheet } from './games.ts';
import { holdoutsSheet } from './holdouts.ts';
import { keysSheet } from './keys.ts';
import { linkSheet } from './link.ts';
import { menuSheet } from './menu.ts';
import { objectSheet } from './object.ts';
import { openMeetingSheet, silenceSheet } from './chair.ts';
import { processSheet } from './process.ts';
import { replySheet } from './reply.ts';
import { seatSheet } from './seat.ts';
import { settingsSheet } from './settings.ts';
import { wordsSheet } from './spoken.ts';
import { textSheet } from './text.ts';
import { undoSheet } from './undo.ts';

const CONTENT: Readonly<Record<Sheet, (stage: Stage) => TemplateResult | typeof nothing>> = {
  settings: settingsSheet,
  menu: menuSheet,
  keys: keysSheet,
  process: processSheet,
  object: (stage) => objectSheet(stage, 'object'),
  disassociate: (stage) => objectSheet(stage, 'disassociate'),
  explain: (stage) => wordsSheet(stage, 'explain'),
  'break-silence': (stage) => wordsSheet(stage, 'break-silence'),
  reply: replySheet,
  seat: seatSheet,
  'open-meeting': openMeetingSheet,
  silence: silenceSheet,
  said: accountSheet,
  games: gamesSheet,
  capital: capitalSheet,
  circulate: circulateSheet,
  holdouts: holdoutsSheet,
  text: textSheet,
  undo: undoSheet,
  link: linkSheet,
};

const TITLE: Readonly<Record<Sheet, Label>> = {
  settings: 'settings.title',
  menu: 'menu.title',
  keys: 'keys.title',
  process: 'process.title',
  object: 'object.title',
  disassociate: 'disassociate.title',
  explain: 'explain.title',
  'break-silence': 'break.title',
  reply: 'reply.title',
  seat: 'seat.sheet',
  'open-meeting': 'chair.open',
  silence: 'chair.silence',
  said: 'account.title',
  games: 'games.title',
  capital: 'capital.title',
  circulate: 'circulate.title',
  holdouts: 'holdouts.title',
  text: 'text.title',
  undo: 'undo.title',
  link: 'link.title',
};

/** The sheet of the moment, or an empty dialog that waits. */
export function sheetDialog(stage: Stage): TemplateResult {
  const { sheet } = stage.state;
  return html`<dialog
    id="sheet"
    class="light"
    aria-labelledby="sheet-title"
    @close=${() => {
      if (stage.state.sheet !== null) stage.set({ sheet: null });
    }}
    @click=${(e: MouseEvent) => {
      if (e.target === e.currentTarget) stage.set({ sheet: null });
    }}
  >
    ${
      sheet === null
        ? nothing
        : html`<header class="sheet-head">
              <h2 class="section-title" id="sheet-title">${say(TITLE[sheet])}</h2>
              <button class="plain icon-only" aria-label=${say('sheet.close')} @click=${() => stage.set({ sheet: null })}>${icon('close')}</button>
            </header>
            <div class="sheet-body">${CONTENT[sheet](stage)}</div>`
    }
  </dialog>`;
}

/** After every drawing: opens or closes the dialog to match the stage. */
export function syncSheet(stage: Stage): void {
  const dialog = document.getElementById('sheet');
  if (!(dialog instanceof HTMLDialogElement)) return;
  if (stage.state.sheet !== null && !dialog.open) dialog.showModal();
  else if (stage.state.sheet === null && dialog.open) dialog.close();
}
