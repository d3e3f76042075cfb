/** Speeds of the page in a real browser: what a player waits for, and what a machine does while nobody does anything. */
import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../src/house/serve.ts';
import { openBrowser } from '../browser/chromium.ts';
import { sitDown } from '../browser/player.ts';
import { send } from '../browser/screens.ts';

/** One measured thing; `goal` is the most, or with `atLeast` the least, that was promised. */
export interface PageRow {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly goal: number | null;
  readonly atLeast?: true;
}

const ROUNDS = 5;
const SLOW = 4; // times slower than this machine

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function repeated(times: number, work: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let round = 0; round < times; round++) values.push(await work());
  return median(values);
}

/** First contentful paint of the title page, with an empty cache, in ms. */
async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  const at = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') done(startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await context.close();
  return at;
}

/** From an address opened with an empty cache, through its briefing without a pause, to 193 seats drawn, in ms. */
async function toTheRoom(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = (): void => {
      const enter = document.querySelector<HTMLElement>('footer button.filled');
      if (window.room?.ready === true) Object.assign(window, { stood: performance.now() });
      else {
        enter?.click();
        requestAnimationFrame(look);
      }
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${url}#oewg-2019-2021/3/KE`);
  await page.waitForFunction(() => 'stood' in window);
  const at = await page.evaluate(() => (window as unknown as { stood: number }).stood);
  await context.close();
  return at;
}

/** Bytes over the wire, squeezed as a server squeezes them, until a player chooses a scenario. */
async function bytesBefore(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  let bytes = 0;
  page.on('response', async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    const squeezed = /text|javascript|json|svg/.test(response.headers()['content-type'] ?? '');
    bytes += squeezed ? gzipSync(body, { level: 9 }).length : body.length;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
  await context.close();
  return bytes;
}

/** From a press to the frame after the one that shows its answer, in ms. */
const pressed = (page: Page, act: string): Promise<number> =>
  page.evaluate(
    (id) =>
      new Promise<number>((done) => {
        const start = performance.now();
        document.getElementById(id)?.click();
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
      }),
    `act-${act}`,
  );

async function roomOf(browser: Browser, url: string, renderer: 'canvas' | 'webgl') {
  const player = await sitDown(browser, url);
  const { page, say } = player;
  await page.goto(`${url}?renderer=${renderer}#oewg-2019-2021/3/KE`);
  await page.getByRole('button', { name: say('briefing.enter') }).click();
  await page.waitForFunction(() => window.room?.ready === true);
  return player;
}

async function answers(browser: Browser, url: string): Promise<readonly PageRow[]> {
  const { page, context } = await roomOf(browser, url, 'canvas');
  const times: Record<'take-floor' | 'done', number[]> = { 'take-floor': [], done: [] };
  for (let step = 0; step < 60 && times.done.length < ROUNDS * 2; step++) {
    await page
      .locator('#summary-on, #adoption-on')
      .first()
      .click({ timeout: 200 })
      .catch(() => undefined);
    for (const act of ['take-floor', 'done'] as const)
      if ((await page.locator(`#act-${act}`).count()) > 0) times[act].push(await pressed(page, act));
  }
  await context.close();
  return [
    { what: 'taking the floor, answered on screen', measured: median(times['take-floor']), unit: 'ms', goal: 100 },
    { what: 'a meeting of 193 played and shown', measured: median(times.done), unit: 'ms', goal: 100 },
  ];
}

/** Frames a second while silence travels through 193 seats, plain and on a slower machine; and frames while nothing moves. */
async function frames(browser: Browser, url: string, renderer: 'canvas' | 'webgl'): Promise<readonly PageRow[]> {
  const rows: PageRow[] = [];
  for (const rate of [1, SLOW]) {
    const player = await roomOf(browser, url, renderer);
    const { page, context } = player;
    const question = (): Promise<boolean> => page.evaluate(() => window.game.view()?.question?.question === 'adoption');
    for (let step = 0; step < 60 && !(await question()); step++)
      if (!(await send(player, { type: 'done', by: 'KE' }))) await send(player, { type: 'stay-silent', by: 'KE' });
    await page.waitForFunction(() => window.room?.asleep === true);
    const drawn = (): Promise<number> => page.evaluate(() => window.room?.frames ?? 0);
    if (rate === 1) {
      const before = await drawn();
      await page.waitForTimeout(1000);
      rows.push({
        what: `frames while nothing moves, ${renderer}`,
        measured: (await drawn()) - before,
        unit: 'a second',
        goal: 0,
      });
    }
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate });
    await page.keyboard.press('s');
    const persecond = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          const [start, before] = [performance.now(), window.room?.frames ?? 0];
          const look = (): void => {
            const passed = performance.now() - start;
            if (passed < 2500) requestAnimationFrame(look);
            else done(((window.room?.frames ?? 0) - before) / (passed / 1000));
          };
          requestAnimationFrame(look);
        }),
    );
    const slowly = rate === 1 ? '' : `, ${rate} times slower`;
    rows.push({
      what: `frames while silence travels, ${renderer}${slowly}`,
      measured: persecond,
      unit: 'a second',
      goal: 60,
      atLeast: true,
    });
    await context.close();
  }
  return rows;
}

/** Builds the page if it is stale, measures it, and gives the rows of its table. */
export async function measurePage(): Promise<readonly PageRow[]> {
  const built = execFileSync(process.execPath, ['src/launch.mjs', 'build'], { encoding: 'utf8' });
  const [folder = ''] = built.split('\n'); // the folder of the page, then the game in one file
  const served = await serveFolder(folder, 0, '127.0.0.1');
  const url = `http://127.0.0.1:${served.port}/`;
  const browser = await openBrowser('--enable-unsafe-swiftshader');
  try {
    return [
      { what: 'first paint', measured: await repeated(ROUNDS, () => firstPaint(browser, url)), unit: 'ms', goal: 500 },
      {
        what: 'to the room of 193, from nothing',
        measured: await repeated(ROUNDS, () => toTheRoom(browser, url)),
        unit: 'ms',
        goal: 1500,
      },
      {
        what: 'loaded before a scenario is chosen, gzip',
        measured: (await bytesBefore(browser, url)) / 1000,
        unit: 'kB',
        goal: 600,
      },
      ...(await answers(browser, url)),
      ...(await frames(browser, url, 'canvas')),
      ...(await frames(browser, url, 'webgl')),
    ];
  } finally {
    await browser.close();
    await served.close();
  }
}
