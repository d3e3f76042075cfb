/** The browser's own Back, and what the title offers to go on with. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { button, enterRoom, sitDown } from './player.ts';
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

test('Back closes a sheet, then leads to the letter, then to the seat that was taken', async () => {
  const player = await sitDown(browser, `${served.url}#gge-2016-2017/7`, { still: true });
  const { page, say } = player;
  await page.evaluate(() => (location.hash = '#gge-2016-2017/7/CU'));
  await enterRoom(player);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('h');
  await page.getByRole('dialog', { name: say('capital.title') }).waitFor();
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('dialog[open]') === null);
  expect(await page.locator('.chamber').count()).toBe(1);
  await page.goBack();
  await button(player, say('briefing.enter')).waitFor();
  await page.goBack();
  expect(await page.locator('[role="option"][aria-selected="true"]').getAttribute('id')).toBe('state-picker-CU');
  await page.context().close();
});

test('a finished game is kept but not offered to go on with', async () => {
  const player = await sitDown(browser, served.url);
  const { page, say } = player;
  const keep = (over: boolean): Promise<void> =>
    page.evaluate(
      ([ended, key]) => {
        const game = { scenario: 'gge-2016-2017', seed: 7, you: 'CU', acts: [], entered: true, over: ended, undone: 0 };
        localStorage.setItem(String(key), JSON.stringify({ ...game, at: '2026-01-01T00:00:00Z' }));
      },
      [over, 'without-objection.game.gge-2016-2017.7.CU'] as const,
    );
  const offered = page.getByRole('link', { name: say('title.continue', { state: '' }) });
  await keep(false);
  await page.reload();
  await offered.waitFor();
  await keep(true);
  await page.reload();
  await button(player, say('title.games', { n: 1 })).waitFor();
  expect(await offered.count()).toBe(0);
  await page.context().close();
});
