/** The First Committee on screen: from the line of history to the debrief of a draft resolution, by its controls. */
import { drafts } from 'virtual:scenarios';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HALL_EN } from '../../assets/languages/ui/hall.en.ts';
import { rollCallModel } from '../../src/diplomacy/committee/model.ts';
import { openCommitteeRoom } from '../../src/secretariat/committee/committee-room.ts';
import { hashIn } from '../../src/secretariat/record.ts';
import { openBrowser } from './chromium.ts';
import { button, chooseScenario, LAPTOP, named, sitDown, touch } from './player.ts';
import { type ServedPage, servePage } from './served.ts';

const DRAFT = 'resolution-73-187-2018';
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

/** The same run without a screen. */
async function inTheTerminal(): Promise<ReturnType<typeof openCommitteeRoom>> {
  const scenario = await drafts.find(({ id }) => id === DRAFT)?.load();
  if (scenario === undefined) throw new Error('no draft');
  const by = 'GH';
  const room = openCommitteeRoom({ scenario, seed: 7, people: [by] }, rollCallModel);
  const send = (act: Parameters<typeof room.send>[0]['act']): void =>
    expect(room.send({ act, from: 'player' })).toBeNull();
  send({ type: 'done', by });
  send({ type: 'ask-change', by, paragraph: 'op1', change: 'blur' });
  send({ type: 'done', by });
  send({ type: 'request-division', by, paragraph: 'op2' });
  while (room.committee().fate === null)
    send(room.committee().question === null ? { type: 'done', by } : { type: 'vote', by, ballot: 'abstain' });
  return room;
}

async function faultsOn(page: Page, screen: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${axe.source};0`);
  const found = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'], preload: false }),
  );
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${screen}: ${id}: ${html.slice(0, 200)}`));
}

test('Ghana takes a draft on crime from the line of history to the debrief, and the record is that of the terminal', async () => {
  const there = await inTheTerminal();
  const player = await sitDown(browser, served.url, { still: true });
  const { page, say } = player;
  const faults: string[] = [];
  const look = async (screen: string): Promise<void> => {
    faults.push(...(await faultsOn(page, screen)));
    await page.setViewportSize({ width: 390, height: 844 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `${screen} on a phone`).toBeLessThanOrEqual(390);
    await page.setViewportSize(LAPTOP);
  };
  await chooseScenario(player, DRAFT);
  await look('seats');
  await page.getByRole('combobox', { name: say('seat.find') }).fill(named(player, 'GH'));
  await touch(player, page.getByRole('option', { name: named(player, 'GH') }));
  await touch(player, page.getByRole('link', { name: say('seat.take') }));
  await page.locator('#enter-hall').waitFor();
  await look('letter');
  await page.locator('#enter-hall').click();
  const done = page.locator('#hall-done');
  await done.click();
  await button(player, HALL_EN['act-ask-change']).click();
  await page.locator('.hall-form select').first().selectOption('op1');
  await page.locator('.hall-form select').last().selectOption('blur');
  await button(player, HALL_EN['act-ask-change']).last().click();
  await done.click();
  await button(player, HALL_EN['act-request-division']).click();
  await page.locator('.hall-form select').first().selectOption('op2');
  await button(player, HALL_EN['act-request-division']).last().click();
  await look('hall');

  // What was done is kept at each act: a reload opens the hall where it was left.
  const before = await page.locator('.hall-stop h2').textContent();
  await page.reload();
  await done.waitFor();
  expect(await page.locator('.hall-stop h2').textContent()).toBe(before);

  const debrief = page.locator('#hall-debrief');
  for (let step = 0; step < 20 && (await debrief.count()) === 0; step++) {
    const vote = page.locator('#vote-abstain');
    await ((await vote.count()) > 0 ? vote : done).click();
  }
  await debrief.click();
  await page.getByText(HALL_EN['who-voted']).waitFor();
  await look('debrief');
  const tally = there.committee().votes.at(-1)?.tally;
  for (const [ballot, n] of Object.entries(tally ?? {}))
    expect(await page.locator(`[data-ballot=${ballot}]`).textContent()).toBe(String(n));
  expect(await page.locator('#hall-hash').getAttribute('data-hash')).toBe(hashIn(there.record()));

  // Why any State voted as it did is one click away.
  await page.getByLabel(say('seat.find')).fill('Brazil');
  await page.getByRole('button', { name: 'Brazil' }).click();
  await page.locator('.hall-seat .hall-terms li').first().waitFor();
  expect(faults).toEqual([]);
  expect(player.complaints).toEqual([]);
  await player.context.close();
});
