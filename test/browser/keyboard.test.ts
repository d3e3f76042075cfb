/** One whole game by keys alone: nothing is out of reach, the focus is always somewhere and seen, and every act is told aloud. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { type ServedPage, servePage } from './served.ts';
import { digit, focusFault, standing, nextRadio, tabAndEnter, tabTo } from './keys.ts';
import { listenToLog, quiet, said, lineAfter } from './log.ts';
import { kindsOfActs, named, sitDown, waitingFor } from './player.ts';

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

test('one whole game by keys alone: the focus is never lost, and every kind of act is told aloud', async () => {
  const player = await sitDown(browser, served.url, { still: true });
  const { page, say } = player;
  const faults: string[] = [];
  const check = async (after: string): Promise<void> => {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    const fault = await focusFault(page);
    if (fault !== null) faults.push(`after ${after}: ${fault}`);
  };
  const told = new Set<string>();
  let unsaid = false; // something happened that the log may still have to say
  /** Does an act; then the focus must be somewhere, and once a kind the log must say something of it. */
  const act = async (kind: string, does: () => Promise<unknown>): Promise<void> => {
    const first = !told.has(kind);
    told.add(kind);
    if (first && unsaid) await quiet(page);
    const before = (await said(page)).length;
    await does();
    await check(kind);
    unsaid = !first;
    if (first && !/\p{L}.*[.!?”»]$/u.test(await lineAfter(page, before)))
      faults.push(`after ${kind}: the log is silent`);
  };

  await tabAndEnter(player, '2015');
  await check('choosing a chapter');
  await tabAndEnter(player, say('title.open'));
  await page.getByRole('heading', { name: say('seat.title') }).waitFor();
  await check('opening a chapter');
  await tabAndEnter(player, say('seat.seed', { seed: '' }).trim());
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await page.getByText(say('seat.seed', { seed: 7 })).waitFor();
  await check('numbering the game');
  await tabTo(player, say('seat.find'));
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
    if (waiting === 'silence') {
      await tabAndEnter(player, say('adoption.skip'));
      await check(waiting);
    } else if (waiting === 'summary' || waiting === 'gavel' || waiting === 'objection') {
      await tabAndEnter(player, (await page.locator('#summary-on, #adoption-on').innerText()).trim());
      await check(waiting);
    } else if (waiting === 'question') {
      await act('stay-silent', () => page.keyboard.press('s'));
    } else {
      const [wish = [], ...later] = wishes;
      if ((await page.locator('#act-take-floor').count()) > 0 && wish.length > 0) {
        for (const kind of wish)
          if (await standing(player, kind)) await act(kind, async () => (await digit(player, kind), work[kind]?.()));
        wishes.splice(0, wishes.length, ...later);
      }
      if (await standing(player, 'done')) await act('done', () => digit(player, 'done'));
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
