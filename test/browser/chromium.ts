/** A real browser, and the built page served to it. */
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { findChromium, NO_CHROMIUM } from '../../src/house/chromium.ts';
import { freshPage } from '../../src/house/page.ts';
import { type Served, serveFolder } from '../../src/house/serve.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The page on a free port of this machine. */
export interface ServedPage extends Served {
  readonly url: string; // "http://127.0.0.1:40123/"
}

/** Starts a headless browser of the Chromium family. Throws, with what to install, where there is none. */
export async function openBrowser(...flags: readonly string[]): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === null) throw new Error(NO_CHROMIUM);
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}

/** Serves the page as players get it, built first if its sources are newer. */
export async function servePage(): Promise<ServedPage> {
  const folder = await freshPage(fileURLToPath(new URL('../..', import.meta.url)));
  const served = await serveFolder(folder, 0, '127.0.0.1');
  return { ...served, url: `http://127.0.0.1:${served.port}/` };
}
