/** A game in a link: made in one browser, opened in another that knows nothing of it. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { actsKept, button, enterRoom, playOut, press, sitDown, touch } from './player.ts';
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

test('a link holds the whole game, to be read elsewhere and played on; a cut link says so', async () => {
  const player = await sitDown(browser, served.url, { still: true });
  const { page, say } = player;
  await touch(player, page.getByRole('link', { name: say('title.first') }));
  await enterRoom(player);
  await press(player, say('act.take-floor'));
  await touch(player, button(player, say('menu.open')));
  await touch(player, button(player, say('menu.link')));
  const field = page.getByLabel(say('link.whole'));
  await field.waitFor();
  const link = await field.inputValue();

  const reader = await sitDown(browser, link.replace(/#.*/, ''), { still: true });
  await reader.page.goto(link);
  await reader.page.getByText(say('notice.linked')).waitFor();
  await touch(reader, button(reader, say('notice.take-over')));
  await playOut(reader);
  expect((await actsKept(reader)).slice(0, 1).map(({ type }) => type)).toEqual(['take-floor']);

  const other = await sitDown(browser, served.url, { still: true });
  await other.page.goto(link.slice(0, -9));
  await other.page
    .getByRole('alert')
    .filter({ hasText: say('link.broken') })
    .waitFor();
});
