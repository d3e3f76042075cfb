/** Puts the canvas room into its place on the page, late and only once; until it stands the list of seats is the room. */
import { roomModel } from './reading-the-room.ts';
import type { Room } from './scenes/contract.ts';
import type { Stage } from './stage.ts';

let standing: { readonly parent: HTMLElement; readonly room: Room } | null = null;
let mounting: HTMLElement | null = null;
let shown = '';

/** Which renderer the address asks for; the room chooses when it asks for none. */
function asked(): { renderer?: 'canvas' | 'webgl' } {
  const renderer = new URLSearchParams(location.search).get('renderer');
  return renderer === 'canvas' || renderer === 'webgl' ? { renderer } : {};
}

/** Fetches the room ahead of its first use. */
export const warmRoom = (): void => void import('./scenes/room.ts');

async function mount(stage: Stage, parent: HTMLElement): Promise<void> {
  mounting = parent;
  const { mountRoom } = await import('./scenes/room.ts');
  const room = await mountRoom(parent, asked());
  mounting = null;
  if (!parent.isConnected) return room.destroy();
  standing = { parent, room };
  shown = '';
  parent.dataset['ready'] = 'true';
  room.onPick((code) => stage.set({ seat: code, sheet: 'seat' }));
  syncRoom(stage);
}

/** After every drawing of the page: mounts, shows what changed, or clears away. */
export function syncRoom(stage: Stage): void {
  const parent = document.getElementById('room-canvas');
  if (standing !== null && standing.parent !== parent) {
    standing.room.destroy();
    standing = null;
  }
  if (parent === null) return;
  if (standing === null) {
    if (mounting !== parent) void mount(stage, parent);
    return;
  }
  const model = roomModel(stage.state);
  if (model === null) return;
  const now = JSON.stringify(model);
  if (now === shown) return;
  shown = now;
  standing.room.show(model);
}

/** Lets the silence travel through the rows, then goes on; at once where no room stands. */
export function sweepRoom(done: () => void): void {
  if (standing === null) done();
  else standing.room.sweep(done);
}
