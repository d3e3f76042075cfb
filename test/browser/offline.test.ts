/** The game without a network: as one file from a stick, and as a page that was opened once before. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOneFile } from '../../src/house/one-file.ts';
import { openBrowser } from './chromium.ts';
import { actsKept, enterRoom, press, sitDown, touch } from './player.ts';
import { type ServedPage, servePage } from './served.ts';

let browser: Browser;
let served: ServedPage;

beforeAll(async () => {
  served = await servePage();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test('the one file opens from a disk, asks for nothing beside itself, and plays', async () => {
  const file = await buildOneFile(fileURLToPath(new URL('../..', import.meta.url)));
  const [head = ''] = (await readFile(file, 'utf8')).split('<style>');
  expect(head).not.toMatch(/(?:src|href)="(?!data:)/);
  const url = String(pathToFileURL(file));
  const player = await sitDown(browser, url, { still: true });
  const { page, say } = player;
  await touch(player, page.getByRole('link', { name: say('title.first') }));
  await enterRoom(player);
  await press(player, say('act.take-floor'));
  expect((await actsKept(player)).map(({ type }) => type)).toEqual(['take-floor']);
  expect(player.complaints).toEqual([]);
});

test('a page opened once opens again with the network off, a game begun included', async () => {
  const player = await sitDown(browser, served.url, { still: true });
  const { page, context, say } = player;
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await touch(player, page.getByRole('link', { name: say('title.first') }));
  await enterRoom(player);
  await context.setOffline(true);
  await page.reload();
  await page.waitForFunction(() => window.room?.ready === true);
  await press(player, say('act.take-floor'));
  expect((await actsKept(player)).map(({ type }) => type)).toEqual(['take-floor']);
});
