/** Nothing that decides comes up under a press that was meant for something else. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { actsKept, button, dock, enterRoom, LAPTOP, sitDown, touch, waitingFor } from './player.ts';
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

test('two clicks on “go on” never answer the question that the first one brings up', async () => {
  const player = await sitDown(browser, served.url, { size: LAPTOP, still: true });
  const { page, say } = player;
  await page.evaluate(() => (location.hash = '#gge-2016-2017/7/EE'));
  await enterRoom(player);
  let at = { x: 0, y: 0 };
  let pairs = 0;
  for (let step = 0; step < 60; step++) {
    const waiting = await waitingFor(player);
    if (waiting === 'question') break;
    if (waiting === 'summary') {
      await touch(player, page.locator('#summary-on'));
      continue;
    }
    const on = button(player, say('act.done'), dock(player)).first();
    const box = await on.boundingBox();
    if (box === null) throw new Error('there is no going on');
    at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.mouse.dblclick(at.x, at.y);
    pairs++;
  }
  expect(await waitingFor(player)).toBe('question');
  const kinds = (await actsKept(player)).map(({ type }) => type);
  expect(kinds).toEqual(Array.from({ length: pairs }, () => 'done'));
  const under = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('button')?.id ?? null, at);
  expect(under).toBeNull();
  expect(player.complaints).toEqual([]);
  await player.context.close();
});
