/** Where the user is. npm runs a script in the package's folder and says in `INIT_CWD` from where it was called. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const here = (): string =>
  (process.env['npm_lifecycle_event'] === 'sim' ? process.env['INIT_CWD'] : null) ?? process.cwd();

/** A path for writing: relative to where the user is. */
export const placeOf = (path: string): string => resolve(here(), path);

/** A path for reading: relative to where the user is, else to the package's folder. */
export function pathOf(path: string): string {
  const found = placeOf(path);
  return existsSync(found) ? found : resolve(path);
}
