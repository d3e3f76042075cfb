import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';

/** Writes a file so that it is there whole or not at all, whenever the machine stops. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const draft = `${path}.part`;
  const file = openSync(draft, 'w');
  writeFileSync(file, content);
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, path);
}
