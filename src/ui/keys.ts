/** The keyboard: digits for acts, letters for the rest; letters can be changed, and switched off. */
import { openCorridor, leaveCorridor } from './corridor-state.ts';
import { atOnce, entriesOf } from './entries.ts';
import { answerQuestion } from './game.ts';
import { changeLanguage } from './panels/language-switch.ts';
import { isAdoption } from './panels/adoption.ts';
import { placesFor, press } from './panels/dock.ts';
import { turn } from './panels/draft.ts';
import { characterOf, commandAt, type Command } from './key-map.ts';
import { heardByAll, paragraphInHand } from './reading-the-room.ts';
import { regroup, switchFlags } from './seating-order.ts';
import type { Stage } from './stage.ts';
import type { Label } from './words.ts';

/** Keys that are the same for everybody, for the sheet of keys. */
export const FIXED: readonly { readonly keys: readonly string[]; readonly label: Label }[] = [
  { keys: ['1', '…', '9'], label: 'keys.acts' },
  { keys: ['Enter'], label: 'keys.enter' },
  { keys: ['Esc'], label: 'keys.escape' },
];

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]');

/** Steps back from whatever lies on top. True if there was something. */
function back(stage: Stage): boolean {
  const { state } = stage;
  if (state.refusal !== null) stage.set({ refusal: null });
  else if (state.work !== null) stage.set({ work: null });
  else if (state.corridor !== null && state.corridor.picking !== null)
    stage.set({ corridor: { ...state.corridor, picking: null } });
  else if (state.corridor !== null) leaveCorridor(stage);
  else if (state.summary) stage.set({ summary: false });
  else if (state.moreActs) stage.set({ moreActs: false });
  else return false;
  return true;
}

function nextBracket(stage: Stage): void {
  const { game } = stage.state;
  if (game === null) return;
  const { view } = game;
  const { paragraphs } = view.text;
  const here = paragraphs.findIndex((p) => p.id === paragraphInHand(view, stage.state.paragraph)?.id);
  const after = [...paragraphs.slice(here + 1), ...paragraphs.slice(0, here + 1)];
  const next = after.find((p) => view.draft.brackets.some((b) => p.provisions.includes(b.provision)));
  if (next !== undefined) stage.set({ paragraph: next.id, work: null });
}

/** Acts on a question put. */
function question(stage: Stage, command: Command | null): boolean {
  const { game } = stage.state;
  if (game === null || stage.state.moment !== null || !isAdoption(stage, game.view)) return false;
  const open = (type: string): boolean => game.view.inOrder.some((i) => i.type === type && i.refusal === null);
  if (command === 'stay-silent' && open('stay-silent')) answerQuestion(stage, { type: 'stay-silent', by: game.you });
  else if (command === 'object' && open('object')) stage.set({ sheet: 'object' });
  else if (command === 'disassociate' && open('announce-disassociation')) stage.set({ sheet: 'disassociate' });
  else return false;
  return true;
}

function letter(stage: Stage, command: Command | null): boolean {
  const { game, step } = stage.state;
  if (game === null || command === null) return false;
  const { view } = game;
  const paragraph = paragraphInHand(view, stage.state.paragraph);
  const does: Readonly<Partial<Record<Command, () => void>>> = {
    'paragraph-after': () => turn(stage, view, paragraph, 1),
    'paragraph-before': () => turn(stage, view, paragraph, -1),
    bracket: () => nextBracket(stage),
    changes: () => stage.set({ changes: !stage.state.changes }),
    'voice-after': () => stage.set({ step: Math.min(heardByAll(stage.state).length - 1, step + 1) }),
    'voice-before': () => stage.set({ step: Math.max(0, step - 1) }),
    room: () => document.getElementById(`seat-${stage.state.seat ?? game.you}`)?.focus(),
    group: () => regroup(stage),
    flags: () => switchFlags(stage),
    process: () => stage.set({ sheet: 'process' }),
    corridor: () => openCorridor(stage, null, 'ask'),
    capital: () => stage.set({ sheet: 'capital' }),
    undo: () => stage.set({ sheet: 'undo' }),
    find: () => openCorridor(stage, null, 'ask'),
  };
  const found = does[command];
  found?.();
  return found !== undefined;
}

/** One key pressed anywhere on the page. */
export function onKey(stage: Stage, event: KeyboardEvent): void {
  const { state } = stage;
  if (event.ctrlKey || event.metaKey || event.altKey || state.sheet !== null) return;
  if (event.key === 'Escape') {
    if (back(stage)) event.preventDefault();
    return;
  }
  if (typing(event.target)) return;
  const key = characterOf(event);
  const command = state.settings.letters ? commandAt(state.settings.keys, key) : null;
  const done = (): void => event.preventDefault();
  if (command === 'keys') return (done(), stage.set({ sheet: 'keys' }));
  if (command === 'language') return (done(), changeLanguage(stage, state.language === 'en' ? 'ru' : 'en'));
  if (state.place !== 'room' || state.game === null) return;
  if (/^[1-9]$/.test(key) && state.work === null && state.corridor === null && !isAdoption(stage, state.game.view)) {
    const { shown, more } = atOnce(entriesOf(state.game.view), placesFor());
    const entry = [...shown, ...more][Number(key) - 1];
    if (entry !== undefined && !state.readOnly) {
      done();
      press(stage, entry);
    }
    return;
  }
  if (question(stage, command) || (state.moment === null && letter(stage, command))) done();
}
