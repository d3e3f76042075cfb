/** The keyboard: digits for acts, letters for the rest; letters can be switched off. */
import { openCorridor, leaveCorridor } from './corridor-state.ts';
import { atOnce, entriesOf } from './entries.ts';
import { answerQuestion } from './game.ts';
import { changeLanguage } from './panels/language-switch.ts';
import { isAdoption } from './panels/adoption.ts';
import { placesFor, press } from './panels/dock.ts';
import { turn } from './panels/draft.ts';
import { heardByAll, paragraphInHand } from './reading-the-room.ts';
import type { Stage } from './stage.ts';
import type { Label } from './words.ts';

/** What each key does, for the sheet of keys. */
export const KEYS: readonly { readonly keys: readonly string[]; readonly label: Label }[] = [
  { keys: ['1', '…', '9'], label: 'keys.acts' },
  { keys: ['Enter'], label: 'keys.enter' },
  { keys: ['Esc'], label: 'keys.escape' },
  { keys: ['S', 'O', 'X'], label: 'keys.question' },
  { keys: ['J', 'K'], label: 'keys.paragraph' },
  { keys: ['B'], label: 'keys.bracket' },
  { keys: ['D'], label: 'keys.changes' },
  { keys: ['/'], label: 'keys.find' },
  { keys: ['N', 'M'], label: 'keys.floor' },
  { keys: ['R'], label: 'keys.room' },
  { keys: ['P'], label: 'keys.process' },
  { keys: ['C'], label: 'keys.corridor' },
  { keys: ['H'], label: 'keys.capital' },
  { keys: ['Z'], label: 'keys.undo' },
  { keys: ['L'], label: 'keys.language' },
  { keys: ['?'], label: 'keys.all' },
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
function question(stage: Stage, key: string): boolean {
  const { game } = stage.state;
  if (game === null || stage.state.moment !== null || !isAdoption(stage, game.view)) return false;
  const open = (type: string): boolean => game.view.inOrder.some((i) => i.type === type && i.refusal === null);
  if (key === 's' && open('stay-silent')) answerQuestion(stage, { type: 'stay-silent', by: game.you });
  else if (key === 'o' && open('object')) stage.set({ sheet: 'object' });
  else if (key === 'x' && open('announce-disassociation')) stage.set({ sheet: 'disassociate' });
  else return false;
  return true;
}

function letter(stage: Stage, key: string): boolean {
  const { game, step } = stage.state;
  if (game === null) return false;
  const { view } = game;
  const paragraph = paragraphInHand(view, stage.state.paragraph);
  const does: Readonly<Record<string, () => void>> = {
    j: () => turn(stage, view, paragraph, 1),
    k: () => turn(stage, view, paragraph, -1),
    b: () => nextBracket(stage),
    d: () => stage.set({ changes: !stage.state.changes }),
    n: () => stage.set({ step: Math.min(heardByAll(stage.state).length - 1, step + 1) }),
    m: () => stage.set({ step: Math.max(0, step - 1) }),
    r: () => document.getElementById(`seat-${stage.state.seat ?? game.you}`)?.focus(),
    p: () => stage.set({ sheet: 'process' }),
    c: () => openCorridor(stage, null, 'ask'),
    h: () => stage.set({ sheet: 'capital' }),
    z: () => stage.set({ sheet: 'undo' }),
    '/': () => openCorridor(stage, null, 'ask'),
  };
  const found = does[key];
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
  const key = event.key.toLowerCase();
  const done = (): void => event.preventDefault();
  if (state.settings.letters && key === '?') return (done(), stage.set({ sheet: 'keys' }));
  if (state.settings.letters && key === 'l')
    return (done(), changeLanguage(stage, state.language === 'en' ? 'ru' : 'en'));
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
  if (!state.settings.letters) return;
  if (question(stage, key) || (state.moment === null && letter(stage, key))) done();
}
