/** One whole game of each scenario, from the title page to the debrief, by what a person can press. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language, StateCode } from '../../src/core/terms.ts';
import { openBrowser } from './chromium.ts';
import { type ServedPage, servePage } from './served.ts';
import { ask, bracketWords, leaveCorridor, liftBracket, meet, proposeWords, sound, writeHome } from './doings.ts';
import {
  chooseScenario,
  enterRoom,
  goOn,
  kindsOfActs,
  LAPTOP,
  type Manner,
  offered,
  type Player,
  playOut,
  sitDown,
  takeSeat,
  waitingFor,
} from './player.ts';
import { faultsInWords } from './wording.ts';

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

/** Goes on until an act is in order in the room. */
async function until(player: Player, act: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    if ((await waitingFor(player)) === null && (await offered(player, act))) return;
    await goOn(player);
  }
  throw new Error(`“${act}” never came in order`);
}

interface Game {
  readonly scenario: string;
  readonly you: StateCode;
  readonly other: StateCode;
  readonly by: string;
  readonly language: Language;
  readonly manner: Manner;
}

const MOUSE = { language: 'en', by: 'by mouse, in English', manner: { size: LAPTOP, still: true } } as const;
const GAMES: readonly Game[] = [
  { scenario: 'gge-2014-2015', you: 'KE', other: 'RU', ...MOUSE },
  { scenario: 'gge-2016-2017', you: 'EE', other: 'CU', ...MOUSE },
  { scenario: 'oewg-2019-2021', you: 'FJ', other: 'US', ...MOUSE },
  {
    scenario: 'oewg-2019-2021',
    you: 'EG',
    other: 'CU',
    language: 'ru',
    by: 'by touch on a phone, in Russian',
    manner: { size: { width: 390, height: 844 }, touch: true, still: true },
  },
];

describe.each(GAMES)('$scenario as $you, $by', ({ scenario, you, other, language, manner }) => {
  test('a delegation talks, proposes, brackets and lifts, and comes to the gavel and the debrief', async () => {
    const player = await sitDown(browser, served.url, { language, ...manner });
    const { page, say } = player;
    const faults = new Set<string>();
    const read = async (): Promise<void> => {
      for (const fault of await faultsInWords(page, language)) faults.add(fault);
    };

    await read();
    await chooseScenario(player, scenario);
    await read();
    await takeSeat(player, you);
    await read();
    await enterRoom(player);
    await read();

    await until(player, say('act.corridor'));
    await meet(player, other);
    expect(await ask(player)).toMatch(/\p{L}{3}.*[.?!»”]/u);
    await read();
    expect(await sound(player)).toMatch(/\p{L}{3}.*[.?!»”]/u);
    await read();
    await leaveCorridor(player);
    await until(player, say('act.ask-capital'));
    await writeHome(player);
    await read();
    await until(player, say('act.take-floor'));
    await proposeWords(player);
    await read();
    await goOn(player);
    await until(player, say('act.take-floor'));
    await bracketWords(player);
    const held = (): Promise<number> =>
      page.evaluate(() => {
        const view = window.game.view();
        return view?.draft.brackets.filter(({ by }) => by === view.you).length ?? 0;
      });
    expect(await held()).toBe(1);
    await read();
    await goOn(player);
    await until(player, say('act.take-floor'));
    await liftBracket(player);
    expect(await held()).toBe(0);

    const moments = new Set<string>();
    await playOut(player, async (waiting) => {
      if (waiting !== null) moments.add(waiting);
      await read();
    });
    expect([...moments]).toEqual(expect.arrayContaining(['summary', 'question', 'silence', 'debrief']));
    expect(moments.has('gavel') || moments.has('objection')).toBe(true);
    const done = await kindsOfActs(player);
    for (const kind of [
      'ask',
      'sound',
      'ask-capital',
      'take-floor',
      'propose-reading',
      'bracket',
      'lift-bracket',
      'done',
      'stay-silent',
    ] as const)
      expect(done, kind).toContain(kind);

    await readDebrief(player);
    await read();
    expect([...faults]).toEqual([]);
    expect(player.complaints).toEqual([]);
    await player.context.close();
  });
});

/** The debrief says how it ended, in words that fit the outcome, and has its six parts, none of them empty. */
async function readDebrief({ page, say }: Player): Promise<void> {
  const outcome = await page.evaluate(() => window.game.view()?.outcome ?? 'none');
  const title = {
    consensus: say('debrief.decided'),
    'consensus-with-disassociation': say('debrief.decided'),
    procedural: say('debrief.procedural'),
    'no-consensus': say('debrief.not-decided'),
  }[outcome as string];
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
  for (const part of ['mandate', 'survived', 'voices', 'held', 'agreement', 'history', 'questions'] as const) {
    const heading = page.getByRole('heading', { name: say(`debrief.${part}`), exact: true });
    const words = await heading.locator('xpath=..').innerText();
    expect(words.length, part).toBeGreaterThan(say(`debrief.${part}`).length + 20);
  }
  for (const voice of ['claim', 'record', 'others'] as const)
    expect(await page.getByText(say(`debrief.${voice}`), { exact: true }).count(), voice).toBeGreaterThan(0);
  expect(await page.getByRole('rowheader').count()).toBeGreaterThan(5);
}
