/** What a machine can tell of how people with other eyes and hands fare on every screen and sheet. */
import type { Browser, Page } from 'playwright-core';
import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/terms.ts';
import { openBrowser } from './chromium.ts';
import { type ServedPage, servePage } from './served.ts';
import { LAPTOP, sitDown } from './player.ts';
import { walkTheOpenRoom, walkTheTable } from './screens.ts';

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

/** Serious and critical violations on the screen as it stands, one a line. */
async function violations(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${axe.source};0`);
  const found = await page.evaluate(
    (rules) =>
      (window as unknown as { axe: typeof axe }).axe.run({
        ...(rules ? { runOnly: [...rules] } : {}),
        resultTypes: ['violations'],
        preload: false,
      }),
    only ?? null,
  );
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) =>
          `${id}: ${html.slice(0, 160)} ${(failureSummary ?? '').replace(/\s+/g, ' ').slice(0, 240)}`,
      ),
    );
}

test.each(LANGUAGES)('axe finds nothing serious on any screen in %s', async (language) => {
  const player = await sitDown(browser, served.url, { language, still: true });
  const { page } = player;
  const faults: string[] = [];
  const look = async (screen: string): Promise<void> => {
    for (const fault of await violations(page)) faults.push(`${screen}: ${fault}`);
    if (language !== 'en') return; // colours and targets on a phone are the same in every language
    await page.setViewportSize({ width: 390, height: 844 });
    for (const fault of await violations(page, ['color-contrast', 'target-size']))
      faults.push(`${screen} on a phone: ${fault}`);
    await page.setViewportSize(LAPTOP);
  };
  await walkTheTable(player, look);
  await walkTheOpenRoom(player, look);
  expect([...new Set(faults)]).toEqual([]);
  await player.context.close();
});
