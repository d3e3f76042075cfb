/** The first lesson, played by somebody who does what the advice on the screen says, and nothing else. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { ask, convene, leaveCorridor, meet, proposeWords } from './doings.ts';
import { enterRoom, goOn, kindsOfActs, type Player, press, sitDown, touch, waitingFor } from './player.ts';
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

const together = async (player: Player): Promise<void> => {
  await meet(player, 'RU');
  await convene(player);
  await leaveCorridor(player);
};

/** What a player does on each piece of advice. On the rest he reads, and goes on. */
const FOLLOWS: Readonly<Record<string, (player: Player) => Promise<void>>> = {
  ask: async (player) => {
    await meet(player, 'RU');
    await ask(player);
    await leaveCorridor(player);
  },
  floor: (player) => press(player, player.say('act.take-floor')),
  words: proposeWords,
  convene: together,
  again: together,
  last: together,
};

const advice = ({ page }: Player): Promise<string | null> =>
  page.evaluate(() => document.querySelector<HTMLElement>('[data-advice]')?.dataset['advice'] ?? null);

test('a player who only follows the advice comes from the title to the debrief', async () => {
  const player = await sitDown(browser, served.url, { still: true });
  const { page, say } = player;
  await touch(player, page.getByRole('link', { name: say('title.first') }));
  await enterRoom(player);
  const taken: string[] = [];
  for (let step = 0; step < 60; step++) {
    const waiting = await waitingFor(player);
    if (waiting === 'debrief') break;
    const due = await advice(player);
    const follow = FOLLOWS[due ?? ''];
    if (waiting === null && due !== null && follow !== undefined && !taken.includes(due)) await follow(player);
    else await goOn(player);
    if (due !== null && !taken.includes(due)) taken.push(due);
  }
  expect(await waitingFor(player)).toBe('debrief');
  expect(taken).toEqual(expect.arrayContaining(['ask', 'floor', 'words', 'convene', 'question']));
  expect(await kindsOfActs(player)).toContain('convene');
  expect(await page.evaluate(() => window.game.view()?.outcome)).toBe('consensus');
  expect(player.complaints).toEqual([]);
});
