import { idOf } from './shelf.ts';
import type { Game } from './desk.ts';

/** Saves the whole record of a game as a file. */
export function saveRecord(game: Game): void {
  const url = URL.createObjectURL(new Blob([game.secretariat.record()], { type: 'application/x-ndjson' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${idOf(game.key)}.jsonl`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
