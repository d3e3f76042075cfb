/** The canvas room, on both renderers: it draws, sleeps when nothing moves, wakes on an act, and survives another shape of screen. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { type ServedPage, servePage } from './served.ts';
import { goOn, LAPTOP, listen, type Player, press, roomStands, sitDown, waitingFor } from './player.ts';

let browser: Browser;
let served: ServedPage;

beforeAll(async () => {
  served = await servePage();
  browser = await openBrowser('--enable-unsafe-swiftshader');
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const frames = ({ page }: Player): Promise<number> => page.evaluate(() => window.room?.frames ?? 0);
const asleep = ({ page }: Player): Promise<unknown> => page.waitForFunction(() => window.room?.asleep === true);

/** Colours of the room's picture that cover at least a dozen pixels: an empty canvas has one. */
async function colours({ page }: Player): Promise<number> {
  const style =
    '* { visibility: hidden !important } #room-canvas, #room-canvas canvas { visibility: visible !important }';
  const picture = await page.locator('#room-canvas').screenshot({ style });
  return page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const paper = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (paper === null) return 0;
    paper.drawImage(bitmap, 0, 0);
    const { data: pixels } = paper.getImageData(0, 0, bitmap.width, bitmap.height);
    const counts = new Map<number, number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts.values()].filter((count) => count >= 12).length;
  }, picture.toString('base64'));
}

/** Every seat of the room lies within the canvas. */
const seatsWithin = ({ page }: Player): Promise<boolean> =>
  page.evaluate(() => {
    const box = document.getElementById('room-canvas');
    const view = window.game.view();
    if (box === null || view === null) return false;
    return view.forum.seats.every((code) => {
      const seat = window.room?.seatAt(code) ?? null;
      if (seat === null) return code === view.forum.chair;
      return seat.x > 0 && seat.y > 0 && seat.x < box.clientWidth && seat.y < box.clientHeight;
    });
  });

describe.each(['canvas', 'webgl'] as const)('on %s', (renderer) => {
  test.each([
    ['gge-2014-2015', 'KE'],
    ['oewg-2019-2021', 'FJ'],
  ])('the room of %s draws, sleeps, wakes and fits any screen', async (scenario, you) => {
    const player = await sitDown(browser, served.url);
    const { page, say } = player;
    const complaints = listen(page, served.url);
    await page.goto(`${served.url}?renderer=${renderer}#${scenario}/3/${you}`);
    await page.getByRole('button', { name: say('briefing.enter') }).click();
    await roomStands(player);
    expect(await page.evaluate(() => window.room?.renderer)).toBe(renderer);
    while (
      !(
        (await waitingFor(player)) === null &&
        (await page.evaluate(() => (window.game.view()?.floor.spoken.length ?? 0) > 3))
      )
    )
      await goOn(player);

    await asleep(player);
    expect(await colours(player)).toBeGreaterThan(12);
    const still = await frames(player);
    await page.waitForTimeout(1000);
    expect(await frames(player)).toBe(still);
    await press(player, say('act.take-floor'));
    await page.waitForFunction((count) => (window.room?.frames ?? 0) > count, still);
    await asleep(player);

    for (const size of [
      { width: 390, height: 844 },
      { width: 844, height: 390 },
      { width: 1920, height: 1080 },
      LAPTOP,
    ]) {
      await page.setViewportSize(size);
      await page.waitForFunction(() => {
        const box = document.getElementById('room-canvas');
        const canvas = box?.querySelector('canvas');
        return (
          box !== null &&
          canvas !== null &&
          canvas !== undefined &&
          Math.abs(canvas.getBoundingClientRect().width - box.clientWidth) < 2
        );
      });
      await asleep(player);
      expect(await seatsWithin(player), `${size.width}x${size.height}`).toBe(true);
      expect(await colours(player)).toBeGreaterThan(12);
    }
    expect(complaints).toEqual([]);
    await player.context.close();
  });
});
