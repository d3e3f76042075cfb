/** A real browser. */
import { type Browser, chromium } from 'playwright-core';
import { findChromium, NO_CHROMIUM } from '../../src/house/chromium.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless browser of the Chromium family. Throws, with what to install, where there is none. */
export async function openBrowser(...flags: readonly string[]): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === null) throw new Error(NO_CHROMIUM);
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}
