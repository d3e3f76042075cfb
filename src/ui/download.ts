import type { Game } from './desk.ts';
import { idOf } from './shelf.ts';

/** Saves what a page has made as a file. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Saves a text as a file. `mark` puts a byte order mark before it, by which spreadsheets know that it is UTF-8. */
export const saveFile = (name: string, text: string, type: string, mark = false): void =>
  saveBlob(name, new Blob([mark ? '\uFEFF' : '', text], { type }));

/** Saves a whole record under the name of its game. */
export const saveText = (name: string, record: string): void =>
  saveFile(`${name}.jsonl`, record, 'application/x-ndjson');

/** Saves the whole record of a game as a file. */
export const saveRecord = ({ key, secretariat }: Game): void => saveText(idOf(key), secretariat.record());
