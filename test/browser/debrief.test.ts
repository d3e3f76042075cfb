/** From a record in a file to its debrief: looked at, scrubbed over, and played on from where it turned. */
import { scenarios } from 'virtual:scenarios';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playOn } from '../../src/debrief/again.ts';
import { imagine } from '../../src/diplomacy/picture.ts';
import { POLICIES } from '../../src/diplomacy/policies/policies.ts';
import { openGame } from '../../src/secretariat/secretariat.ts';
import { openBrowser } from './chromium.ts';
import { button, roomStands, sitDown } from './player.ts';
import { type ServedPage, servePage } from './served.ts';
import type {} from './screens.ts';

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

/** The record of a student who led Estonia and looked for compromise; under a scenario that this product does not ship. */
async function homework(): Promise<string> {
  const shipped = await scenarios.find(({ id }) => id === 'gge-2016-2017')?.load();
  if (shipped === undefined) throw new Error('no scenario');
  const you = 'EE';
  const game = openGame({ scenario: { ...shipped, id: 'a-class-of-ours' }, seed: 7, people: [you] });
  const stops = playOn(game, you, () => {
    const view = game.view(you);
    return game.waiting().includes(you) ? POLICIES['bridge-builder'](view, () => imagine(view, game.room())) : [];
  });
  while (stops.next().done !== true);
  return game.record();
}

test('a teacher opens a record, scrubs over it, and plays on from where it turned', async () => {
  const player = await sitDown(browser, served.url);
  const { page, say } = player;
  await page.goto(`${served.url}#record`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await button(player, say('games.title')).click();
  const file = { name: 'ee.jsonl', mimeType: 'application/x-ndjson', buffer: Buffer.from(await homework()) };
  await page.getByLabel(say('games.import')).setInputFiles({ ...file, buffer: Buffer.from('no record') });
  await page.getByText(say('games.bad-file')).waitFor();
  await page.getByLabel(say('games.import')).setInputFiles(file);
  await page.getByText(say('debrief.looked')).waitFor();
  expect(page.url()).toMatch(/#record$/);

  // Scrubbed back to its first stop, the replay shows an earlier draft; on the way forward, the line grows again.
  const time = page.getByRole('slider', { name: say('replay.name') });
  const end = await time.getAttribute('aria-valuetext');
  await time.press('Home');
  const start = await time.getAttribute('aria-valuetext');
  expect(start).toContain(say('stop.meeting', { meeting: 1 }));
  expect(start).not.toBe(end);
  await button(player, say('replay.on')).click();
  expect(await time.getAttribute('aria-valuetext')).toContain(say('stop.meeting', { meeting: 2 }));

  // Any delegation tells why: every term as a bar, at this stop and at each question put.
  await page.getByLabel(say('why.ask')).selectOption('CU');
  const lens = page.getByRole('dialog');
  await lens.getByText(say('why.at')).waitFor();
  expect(await lens.locator('.why').count()).toBeGreaterThan(1);
  expect(await lens.locator('.terms').first().locator('li').count()).toBeGreaterThan(3);
  await button(player, say('sheet.close'), lens).click();

  // Par and turning points come while the page can be used.
  await page.locator('.par').waitFor();
  expect(await page.locator('.profile li').count()).toBe(5);
  const turns = page.locator('.turn');
  expect(await turns.count()).toBe(3);

  // Reloaded, it is still there; nothing was taken among the games.
  await page.reload();
  await page.getByText(say('debrief.looked')).waitFor();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.game.')))).toEqual([]);
  await turns.nth(2).waitFor();
  const meeting = Number(/\d+/.exec(await turns.nth(1).locator('.label').innerText())?.[0]);
  await turns.nth(1).getByRole('button').click();
  await roomStands(player);
  expect(await page.evaluate(() => window.game.view()?.clock.meeting)).toBe(meeting);
  expect(page.url()).toContain('a-class-of-ours/7/EE');
  const kept = await page.evaluate(
    () => Object.entries<string>(localStorage).find(([key]) => key.includes('.game.'))?.[1] ?? '',
  );
  expect(kept).toMatch(/"over":false.*"parent":\{"hash":"[0-9a-f]{64}","inputs":\d+\}/);
  expect(player.complaints).toEqual([]);
  await player.context.close();
});

test('the model card is a page of its own, with every table in reach of the keyboard', async () => {
  const player = await sitDown(browser, served.url);
  const { page, say } = player;
  await page.getByRole('link', { name: say('card.name') }).click();
  await page.getByRole('table').first().waitFor();
  expect(page.url()).toMatch(/#model$/);
  expect(await page.getByRole('region').count()).toBeGreaterThan(4);
  await page.getByRole('row', { name: /^wideningChance 0[.,]5 / }).waitFor();
  expect(player.complaints).toEqual([]);
  await player.context.close();
});
