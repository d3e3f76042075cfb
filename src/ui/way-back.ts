/** The browser's Back: closes what lies on top, then leaves the room for the letter, then the game for the seats. The game is kept at every step. */
import { leaveCorridor } from './corridor-state.ts';
import type { Stage } from './stage.ts';

/** What an entry of the browser's history stands for, beside its address. */
interface Step {
  readonly room: boolean; // past the briefing
  readonly over: boolean; // something lies over the room
}

const here = (): Step => {
  const state = history.state as Partial<Step> | null;
  return { room: state?.room === true, over: state?.over === true };
};

let hash = '';
let going = false; // a step back of our own is on its way

const lies = ({ state }: Stage): boolean => state.sheet !== null || state.corridor !== null || state.work !== null;

function closeTop(stage: Stage): void {
  const { state } = stage;
  if (state.sheet !== null) stage.set({ sheet: null });
  else if (state.work !== null) stage.set({ work: null });
  else if (state.corridor !== null) leaveCorridor(stage);
}

/** The room is entered from the letter: Back leads to the letter again. */
export function stepIntoRoom(): void {
  history.pushState({ room: true, over: false } satisfies Step, '');
}

/** A game was opened from its address, in the room or before it. */
export function arrive(inRoom: boolean): void {
  if (here().room !== inRoom) history.replaceState({ room: inRoom, over: false } satisfies Step, '');
}

/** After every drawing: an entry of its own for what lies on top, and none when nothing does. */
export function keepWayBack(stage: Stage): void {
  if (going) return;
  const { room, over } = here();
  if (lies(stage) && !over) history.pushState({ room, over: true } satisfies Step, '');
  else if (!lies(stage) && over) {
    going = true;
    history.back();
  }
}

/** Follows the browser's Back and Forward where the address stays the same; other addresses are followed as addresses. */
export function watchBack(stage: Stage): void {
  hash = location.hash;
  addEventListener('popstate', () => {
    const ours = going;
    going = false;
    if (location.hash !== hash) {
      hash = location.hash;
      return;
    }
    if (ours) return keepWayBack(stage);
    const { room, over: covered } = here();
    if (lies(stage) && !covered) closeTop(stage);
    const { place, game, hall } = stage.state;
    if (game === null && !hall?.sitting) return;
    const over = hall?.sitting ? hall.sitting.desk.room.committee().fate !== null : game?.view.outcome !== null;
    if (place === 'room' && !room) stage.set({ place: 'briefing' });
    else if (place === 'briefing' && room) stage.set({ place: over ? 'debrief' : 'room' });
    else if (place === 'debrief' && !room) history.back();
  });
}
