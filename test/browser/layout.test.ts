/** Every screen and sheet, in both languages, at every size of the promise: whole, clear, and within a finger's reach. */
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/terms.ts';
import { openBrowser } from './chromium.ts';
import { type ServedPage, servePage } from './served.ts';
import { faultsInLayout } from './layout.ts';
import { LAPTOP, type Size, sitDown } from './player.ts';
import { walkTheOpenRoom, walkTheTable } from './screens.ts';

/** A page zoomed to 200 % has half the pixels of its own to lie on. */
const SIZES: Readonly<Record<string, Size>> = {
  '1366x768': LAPTOP,
  '1920x1080': { width: 1920, height: 1080 },
  '390x844': { width: 390, height: 844 },
  '1366x768-at-200-percent': { width: 683, height: 384 },
};
const PICTURES = fileURLToPath(new URL('../../artefacts/screens/', import.meta.url));

let browser: Browser;
let served: ServedPage;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  served = await servePage();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test.each(LANGUAGES)('nothing is cut, covered or out of reach on any screen in %s', async (language) => {
  const player = await sitDown(browser, served.url, { language, still: true });
  const { page } = player;
  const eye = await player.context.newCDPSession(page); // takes a picture at once, where the driver waits for stillness
  const faults: string[] = [];
  const look = async (screen: string): Promise<void> => {
    for (const [name, size] of Object.entries(SIZES)) {
      await page.setViewportSize(size);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      for (const fault of await faultsInLayout(page, { finger: size.width < 500, strip: player.say('draft.strip') }))
        faults.push(`${screen} at ${name}: ${fault}`);
      const { data } = await eye.send('Page.captureScreenshot', {
        format: 'jpeg',
        quality: 80,
        optimizeForSpeed: true,
      });
      await writeFile(`${PICTURES}${language}-${screen}-${name}.jpg`, Buffer.from(data, 'base64'));
    }
    await page.setViewportSize(LAPTOP);
  };
  await walkTheTable(player, look);
  await walkTheOpenRoom(player, look);
  expect(faults).toEqual([]);
  expect(player.complaints).toEqual([]);
  await player.context.close();
});
