/** Keys of one's own, and seats that change places: the room moves, and then stands still. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { button, enterRoom, type Player, sitDown } from './player.ts';
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

const frames = ({ page }: Player): Promise<number> => page.evaluate(() => window.room?.frames ?? 0);
const asleep = ({ page }: Player): Promise<unknown> => page.waitForFunction(() => window.room?.asleep === true);
const place = ({ page }: Player) => page.evaluate(() => window.room?.seatAt('KE') ?? null);

async function inTheOpenRoom(still: boolean): Promise<Player> {
  const player = await sitDown(browser, `${served.url}#oewg-2019-2021/7/KE`, { still });
  await enterRoom(player);
  await player.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await asleep(player);
  return player;
}

test('a key of one’s own regroups the seats, which glide and come to rest; a key that is taken is refused', async () => {
  const player = await inTheOpenRoom(false);
  const { page, say } = player;
  const does = say('keys.group');
  await page.keyboard.press('?');
  await button(player, say('keys.change', { does, key: 'G' })).click();
  await page.keyboard.press('o');
  await page.getByText(say('keys.refused.taken', { does: say('keys.object') })).waitFor();
  await page.keyboard.press('y');
  await button(player, say('keys.change', { does, key: 'Y' })).waitFor();
  await page.keyboard.press('Escape');
  const [before, drawn] = [await place(player), await frames(player)];
  await page.keyboard.press('g');
  expect(await place(player)).toEqual(before);
  await page.keyboard.press('y');
  await page.waitForFunction((count) => (window.room?.frames ?? 0) > count + 5, drawn);
  await asleep(player);
  expect(await place(player)).not.toEqual(before);
  await player.context.close();
});

test('where less motion is asked for, everybody sits elsewhere at once', async () => {
  const player = await inTheOpenRoom(true);
  const drawn = await frames(player);
  await player.page.keyboard.press('g');
  await player.page.getByText(player.say('order.region')).first().waitFor();
  await player.page.waitForTimeout(300);
  expect(await frames(player)).toBeLessThanOrEqual(drawn + 2);
  await player.context.close();
});
