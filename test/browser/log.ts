/** An ear for what the page reads aloud. */
import type { Page } from 'playwright-core';

/** Keeps what the log says aloud from now on, line by line. */
export const listenToLog = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const log = document.getElementById('log');
    if (log === null) throw new Error('there is no log');
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) said.push((node.textContent ?? '').trim());
    }).observe(log, { childList: true });
  });

/** The lines said so far. */
export const said = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { said: string[] }).said);

const JOINED = 1500; // ms over which the page joins its sentences

/** Resolves when all that happened until now has been said. */
export const quiet = (page: Page): Promise<void> => page.waitForTimeout(JOINED + 200);

/** The first line after so many; empty when none comes. */
export async function lineAfter(page: Page, count: number): Promise<string> {
  await page
    .waitForFunction((before) => (window as unknown as { said: string[] }).said.length > before, count, {
      timeout: JOINED + 2500,
    })
    .catch(() => undefined);
  return (await said(page))[count] ?? '';
}
