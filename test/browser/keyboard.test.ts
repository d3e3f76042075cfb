/** One whole game by keys alone: nothing is out of reach, the focus is always somewhere and seen, and every act is told aloud. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type ServedPage, servePage } from './chromium.ts';
import { kindsOfActs, named, type Player, sitDown, waitingFor } from './player.ts';

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

/** Where the focus is, and what is wrong with that; null when all is well. */
const focusFault = (page: Page): Promise<string | null> =>
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
async function tabTo({ page }: Player, name: string): Promise<void> {
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

async function tabAndEnter(player: Player, name: string): Promise<void> {
  await tabTo(player, name);
  await player.page.keyboard.press('Enter');
}

/** Tabs into the first group of radio buttons and takes the next one. */
async function nextRadio({ page }: Player, group: string): Promise<void> {
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

/** Presses the digit that stands on an act in order; false when the act is not there. */
async function digit({ page }: Player, act: string): Promise<boolean> {
  const key = page.locator(`#act-${act} kbd`);
  if ((await key.count()) === 0) return false;
  await page.keyboard.press(await key.innerText());
  return true;
}

/** Keeps what the log says aloud, sentence by sentence. */
const listenToLog = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const log = document.getElementById('log');
    if (log === null) throw new Error('there is no log');
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) said.push((node.textContent ?? '').trim());
    }).observe(log, { childList: true });
  });

const said = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { said: string[] }).said);

test('one whole game by keys alone: the focus is never lost, and every kind of act is told aloud', async () => {
  const player = await sitDown(browser, served.url, { still: true });
  const { page, say } = player;
  const faults: string[] = [];
  const check = async (after: string): Promise<void> => {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    const fault = await focusFault(page);
    if (fault !== null) faults.push(`after ${after}: ${fault}`);
  };
  /** After an act: the focus, and once a kind that the log says something of it. */
  const told = new Set<string>();
  const checkAct = async (kind: string): Promise<void> => {
    await check(kind);
    if (told.has(kind)) return;
    told.add(kind);
    const before = (await said(page)).length;
    await page
      .waitForFunction((count) => (window as unknown as { said: string[] }).said.length > count, before, {
        timeout: 4000,
      })
      .catch(() => faults.push(`after ${kind}: the log is silent`));
    const last = (await said(page)).at(-1) ?? '';
    if (!/\p{L}.*[.!?”»]$/u.test(last)) faults.push(`after ${kind}: the log says “${last}”`);
  };

  await tabAndEnter(player, '2015');
  await check('choosing a chapter');
  await tabAndEnter(player, say('title.open'));
  await page.getByRole('heading', { name: say('seat.title') }).waitFor();
  await check('opening a chapter');
  await tabTo(player, '');
  for (
    let step = 0;
    step < 20 && !(await page.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox'));
    step++
  )
    await page.keyboard.press('Tab');
  await page.keyboard.type(named(player, 'KE'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: say('briefing.enter') }).waitFor();
  await check('taking the seat');
  await tabAndEnter(player, say('briefing.enter'));
  await check('entering the room');
  await listenToLog(page);

  const work: Readonly<Record<string, () => Promise<void>>> = {
    'take-floor': async () => undefined,
    words: async () => {
      await check('opening the form of words');
      await nextRadio(player, say('edit.reading'));
      await tabAndEnter(player, say('work-send.propose'));
    },
    'ask-capital': async () => {
      await check('opening the letter to the capital');
      await nextRadio(player, say('work.reason'));
      await tabAndEnter(player, say('work-send.capital'));
    },
    corridor: async () => {
      await check('stepping into the corridor');
      await page.keyboard.type(named(player, 'RU'));
      await page.keyboard.press('ArrowDown');
      await check('choosing whom to talk to');
      await tabAndEnter(player, say('talk.sound'));
      await check('choosing to sound words');
      await nextRadio(player, say('edit.reading'));
      await tabAndEnter(player, say('talk-send.sound'));
      await check('sounding words');
      expect(await page.locator('#answer').innerText()).not.toBe('');
      await page.keyboard.press('Escape');
    },
    bracket: async () => {
      await check('opening the form of a bracket');
      await nextRadio(player, say('edit.reading'));
      await tabAndEnter(player, say('work-send.bracket'));
    },
    'lift-bracket': async () => tabAndEnter(player, say('work-send.lift')),
  };
  const wishes = [
    ['take-floor', 'words', 'ask-capital', 'corridor'],
    ['take-floor', 'bracket'],
    ['take-floor', 'lift-bracket'],
  ];
  for (let step = 0; step < 120; step++) {
    const waiting = await waitingFor(player);
    if (waiting === 'debrief') break;
    if (waiting === 'summary' || waiting === 'silence' || waiting === 'gavel' || waiting === 'objection') {
      const name =
        waiting === 'summary'
          ? say('summary.next', { meeting: '' }).trim()
          : waiting === 'silence'
            ? say('adoption.skip')
            : '';
      if (name === '') await tabTo(player, (await page.locator('#adoption-on').innerText()).trim());
      else await tabTo(player, name);
      await page.keyboard.press('Enter');
      await check(waiting);
    } else if (waiting === 'question') {
      await page.keyboard.press('s');
      await checkAct('stay-silent');
    } else {
      const [wish = [], ...later] = wishes;
      if ((await page.locator('#act-take-floor').count()) > 0 && wish.length > 0) {
        for (const act of wish)
          if (await digit(player, act)) {
            await work[act]?.();
            await checkAct(act);
          }
        wishes.splice(0, wishes.length, ...later);
      }
      if (await digit(player, 'done')) await checkAct('done');
      else await tabAndEnter(player, say('adoption.debrief'));
    }
  }
  await page.getByRole('heading', { name: say('debrief.mandate') }).waitFor();
  await check('coming to the debrief');
  const done = await kindsOfActs(player);
  for (const kind of [
    'take-floor',
    'propose-reading',
    'ask-capital',
    'sound',
    'bracket',
    'lift-bracket',
    'done',
    'stay-silent',
  ] as const)
    expect(done, kind).toContain(kind);
  expect(faults).toEqual([]);
  expect(player.complaints).toEqual([]);
  await player.context.close();
});
