/** The built page, served to a browser. */
import { fileURLToPath } from 'node:url';
import { freshPage } from '../../src/house/page.ts';
import { type Served, serveFolder } from '../../src/house/serve.ts';

/** The page on a free port of this machine. */
export interface ServedPage extends Served {
  readonly url: string; // "http://127.0.0.1:40123/"
}

/** Serves the page as players get it, built first if its sources are newer. */
export async function servePage(): Promise<ServedPage> {
  const folder = await freshPage(fileURLToPath(new URL('../..', import.meta.url)));
  const served = await serveFolder(folder, 0, '127.0.0.1');
  return { ...served, url: `http://127.0.0.1:${served.port}/` };
}
