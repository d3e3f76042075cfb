/** A game outlives its page: reloaded, undone, opened twice, or opened from its address alone. */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashOf } from '../../src/secretariat/record.ts';
import { openBrowser } from './chromium.ts';
import { type ServedPage, servePage } from './served.ts';
import { bracketWords, leaveCorridor, meet, sound } from './doings.ts';
import {
  actsKept,
  button,
  chooseScenario,
  dock,
  enterRoom,
  goOn,
  named,
  offered,
  type Player,
  playOut,
  press,
  sitDown,
  takeSeat,
  waitingFor,
} from './player.ts';

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

/** A game in its third meeting, in which words were sounded and bracketed. */
async function midGame(): Promise<Player> {
  const player = await sitDown(browser, served.url, { still: true });
  await chooseScenario(player, 'gge-2016-2017');
  await takeSeat(player, 'EE');
  await enterRoom(player);
  await meet(player, 'CU');
  await sound(player);
  await leaveCorridor(player);
  while (!(await atWork(player)) || (await meeting(player)) < 3) await goOn(player);
  await bracketWords(player);
  return player;
}

const meeting = ({ page }: Player): Promise<number> => page.evaluate(() => window.game.view()?.clock.meeting ?? 0);
const atWork = async (player: Player): Promise<boolean> =>
  (await waitingFor(player)) === null && (await offered(player, player.say('act.done')));
const whatIsSeen = ({ page }: Player): Promise<string> => page.evaluate(() => JSON.stringify(window.game.view()));

/** The record as a player saves it from the menu, a hash of which ends it. */
async function savedRecord(player: Player): Promise<string> {
  const { page, say } = player;
  await button(player, say('menu.open')).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(player, say('menu.record'), page.getByRole('dialog')).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  return text;
}

test('a page reloaded in the middle goes on at the same point, with the same record', async () => {
  const player = await midGame();
  const record = await savedRecord(player);
  const seen = await whatIsSeen(player);
  await player.page.reload();
  await dock(player).waitFor();
  expect(await whatIsSeen(player)).toBe(seen);
  expect(await savedRecord(player)).toBe(record);
  expect(hashOf(record)).toMatch(/^[0-9a-f]{64}$/);
  await press(player, player.say('act.done'));
  await playOut(player);
  await player.page.reload();
  await player.page.getByRole('heading', { name: player.say('debrief.mandate') }).waitFor();
  expect(player.complaints).toEqual([]);
  await player.context.close();
});

test('a player goes back to the opening of the meeting, then to the one before; the debrief counts it', async () => {
  const player = await midGame();
  const { page, say } = player;
  const held = (): Promise<number> =>
    page.evaluate(() => window.game.view()?.draft.brackets.filter(({ by }) => by === 'EE').length ?? 0);
  expect([await meeting(player), await held()]).toEqual([3, 1]);
  await page.keyboard.press('z');
  await page.locator('#undo-do').click();
  expect([await meeting(player), await held()]).toEqual([3, 0]);
  await button(player, say('menu.open')).click();
  await button(player, say('menu.undo'), page.getByRole('dialog')).click();
  await page.locator('#undo-do').click();
  expect([await meeting(player), await held()]).toEqual([2, 0]);
  await page.reload();
  await dock(player).waitFor();
  expect(await meeting(player)).toBe(2);
  await playOut(player);
  expect(await page.getByText(say('debrief.undone', { n: 2 })).count()).toBe(1);
  await player.context.close();
});

test('a second tab may read the game and not play it, until it takes the game over', async () => {
  const first = await midGame();
  const { say } = first;
  const page = await first.context.newPage();
  const second: Player = { ...first, page };
  await page.goto(first.page.url());
  await page.getByText(say('notice.read-only')).waitFor();
  expect(await whatIsSeen(second)).toBe(await whatIsSeen(first));
  for (const act of await dock(second)
    .getByRole('button', { name: say('act.done') })
    .all())
    expect(await act.isDisabled()).toBe(true);
  await press(first, say('act.done'));
  await page.waitForFunction((now) => window.game.view()?.clock.meeting === now, await meeting(first));
  await button(second, say('notice.take-over')).click();
  await first.page.getByText(say('notice.read-only')).waitFor();
  const before = (await actsKept(second)).length;
  await goOn(second);
  expect((await actsKept(second)).length).toBe(before + 1);
  await first.context.close();
});

test('the address holds scenario, seed and seat; opened elsewhere it leads to the briefing of that game', async () => {
  const first = await midGame();
  const address = first.page.url();
  const { seed } = (await first.page.evaluate(() => window.game.view())) ?? { seed: 0 };
  expect(address).toBe(`${served.url}#gge-2016-2017/${seed}/EE`);
  const elsewhere = await sitDown(browser, address, { still: true });
  await button(elsewhere, elsewhere.say('briefing.enter')).waitFor();
  expect(await elsewhere.page.evaluate(() => window.game.view()?.seed)).toBe(seed);
  await enterRoom(elsewhere);
  expect(await elsewhere.page.getByText(named(elsewhere, 'EE')).count()).toBeGreaterThan(0);
  await elsewhere.context.close();
  await first.context.close();
});
