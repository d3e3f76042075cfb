/** Hands on a keyboard: what they reach by Tab and digits, and whether the focus can be seen there. */
import type { Page } from 'playwright-core';
import type { Player } from './player.ts';

/** Where the focus is, and what is wrong with that; null when all is well. */
export const focusFault = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body || at === document.documentElement) return 'the focus is lost';
    const { width, height, top, bottom, left, right } = at.getBoundingClientRect();
    const called = `${at.tagName.toLowerCase()}#${at.id} “${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40)}”`;
    if (width < 2 || height < 2) return `the focus cannot be seen: ${called}`;
    if (bottom < 0 || right < 0 || top > innerHeight || left > innerWidth)
      return `the focus is off the screen: ${called}`;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    return ring || !at.matches('button, a, input, select, textarea, summary')
      ? null
      : `the focus has no ring: ${called}`;
  });

/** Presses Tab until the focus is on something to press or fill in whose name begins so. */
export async function tabTo({ page }: Player, name: string): Promise<void> {
  for (let step = 0; step < 150; step++) {
    const here = await page.evaluate(() => {
      const at = document.activeElement;
      const told = at?.getAttribute('aria-label') ?? at?.closest('label')?.textContent ?? at?.textContent ?? '';
      return at?.matches('button, a, input, select, summary, textarea') ? told.replace(/\s+/g, ' ').trim() : '';
    });
    if (here.startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to “${name}”`);
}

export async function tabAndEnter(player: Player, name: string): Promise<void> {
  await tabTo(player, name);
  await player.page.keyboard.press('Enter');
}

/** Tabs into the first group of radio buttons and takes the next one. */
export async function nextRadio({ page }: Player, group: string): Promise<void> {
  for (let step = 0; step < 150; step++) {
    const inside = await page.evaluate(
      (name) =>
        document.activeElement?.matches('input[type=radio]') &&
        document.activeElement.closest('fieldset')?.querySelector('legend')?.textContent?.trim() === name,
      group,
    );
    if (inside) return page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to “${group}”`);
}

/** True when an act stands in the bar of what is in order now, with its digit. */
export const standing = async ({ page }: Player, act: string): Promise<boolean> =>
  (await page.locator(`#act-${act} kbd`).count()) > 0;

/** Presses the digit that stands on an act in order. */
export const digit = async ({ page }: Player, act: string): Promise<void> =>
  page.keyboard.press(await page.locator(`#act-${act} kbd`).innerText());
