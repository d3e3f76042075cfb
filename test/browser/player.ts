/** A person in front of the page: sits down at a browser of a language and a size, and does what a person does there. */
import { drafts, scenarios } from 'virtual:scenarios';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { en } from '../../assets/languages/ui.en.ts';
import { ru } from '../../assets/languages/ui.ru.ts';
import type { Act, ActType } from '../../src/core/acts.ts';
import type { Language, StateCode } from '../../src/core/terms.ts';
import { stateOf } from '../../src/core/world/states.ts';
import { STATIONS } from '../../src/ui/history.ts';
import { type Say, wordsIn } from '../../src/telling/words.ts';
import type {} from '../../src/ui/scenes/room.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How a person sits down. */
export interface Manner {
  readonly language?: Language;
  readonly size?: Size;
  readonly touch?: boolean;
  readonly still?: boolean; // asks the system for less motion
}

export interface Player {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly language: Language;
  readonly touch: boolean;
  readonly say: Say<typeof en>; // words of the screen, by which things are found
  readonly complaints: string[]; // errors of the page, and requests to other machines
}

/** What the page waits for. */
export type Waiting = 'summary' | 'question' | 'silence' | 'gavel' | 'objection' | 'corridor' | 'work' | 'debrief';

export const LAPTOP: Size = { width: 1366, height: 768 };

/** Opens the title page in a browser that knows nothing of earlier games. */
export async function sitDown(browser: Browser, url: string, manner: Manner = {}): Promise<Player> {
  const { language = 'en', size = LAPTOP, touch = false, still = false } = manner;
  const context = await browser.newContext({
    locale: language === 'ru' ? 'ru-RU' : 'en-GB',
    viewport: size,
    hasTouch: touch,
    reducedMotion: still ? 'reduce' : 'no-preference',
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints = listen(page, url);
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, context, language, touch, say: wordsIn({ en, ru }, language), complaints };
}

/** Gathers what goes wrong on a page: errors told or thrown, and requests to machines other than `home`. */
export function listen(page: Page, home: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && complaints.push(`told: ${message.text()}`));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(home) && !/^(data|blob):/.test(address)) complaints.push(`asked: ${address}`);
  });
  return complaints;
}

/** Clicks with the mouse, or taps with a finger. */
export const touch = (player: Player, what: Locator): Promise<void> => (player.touch ? what.tap() : what.click());

export const button = (player: Player, name: string, within: Page | Locator = player.page): Locator =>
  within.getByRole('button', { name });

/** A State as lists name it. */
export const named = (player: Player, code: StateCode): string => stateOf(code).official[player.language];

const SEED = 7;

/** From the title page to the list of seats of a scenario; the game gets a number, so that it is the same every time. */
export async function chooseScenario(player: Player, scenario: string): Promise<void> {
  const { page, say } = player;
  const station = STATIONS.find((candidate) => candidate.scenario === scenario || candidate.also?.includes(scenario));
  if (station === undefined) throw new Error(`the line of history does not lead to ${scenario}`);
  await touch(player, button(player, say(station.label)));
  const other = [...scenarios, ...drafts].find(({ id }) => id === scenario && id !== station.scenario);
  if (other !== undefined) await touch(player, button(player, other.title[player.language]));
  await touch(player, page.getByRole('link', { name: say('title.open') }));
  await page.getByRole('combobox', { name: say('seat.find') }).waitFor();
  await numberTheGame(player);
}

async function numberTheGame({ page, say }: Player): Promise<void> {
  const fold = page.locator('summary').filter({ hasText: say('seat.seed', { seed: '' }) });
  await fold.click();
  await page.getByRole('spinbutton', { name: say('seat.seed-why') }).fill(String(SEED));
  await page.keyboard.press('Enter');
  await fold.filter({ hasText: say('seat.seed', { seed: SEED }) }).waitFor();
  await fold.click();
}

/** From the list of seats to the briefing: finds a State by its name and takes its seat. */
export async function takeSeat(player: Player, code: StateCode): Promise<void> {
  const { page, say } = player;
  await page.getByRole('combobox', { name: say('seat.find') }).fill(named(player, code));
  await touch(player, page.getByRole('option', { name: named(player, code) }).first());
  await touch(player, page.getByRole('link', { name: say('seat.take') }));
  await button(player, say('briefing.enter')).waitFor();
}

/** From the briefing into the room, until the room is drawn. */
export async function enterRoom(player: Player): Promise<void> {
  await touch(player, button(player, player.say('briefing.enter')));
  await roomStands(player);
}

/** Resolves when the canvas room has drawn its first seats. */
export async function roomStands({ page }: Player): Promise<void> {
  await page.waitForFunction(() => window.room?.ready === true);
}

/** What the page waits for now; null while the room lets a delegation act. */
export function waitingFor({ page }: Player): Promise<Waiting | null> {
  return page.evaluate(() => {
    const moment = document.querySelector<HTMLElement>('[data-moment]')?.dataset['moment'];
    if (moment !== undefined) return moment === 'asked' ? 'question' : (moment as Waiting);
    const mode = document.querySelector<HTMLElement>('[data-mode]')?.dataset['mode'];
    if (mode === undefined) return 'debrief';
    if (mode === 'corridor') return 'corridor';
    if (document.getElementById('summary-on') !== null) return 'summary';
    return document.getElementById('composer-title') === null ? null : 'work';
  });
}

/** The bar of what is in order now. */
export const dock = ({ page, say }: Player): Locator => page.getByRole('navigation', { name: say('dock.name') });

/** True when an act stands in the bar of what is in order now. */
export async function offered(player: Player, name: string): Promise<boolean> {
  const more = dock(player).getByRole('button', { expanded: false });
  if ((await button(player, name, dock(player)).count()) === 0 && (await more.count()) > 0) await touch(player, more);
  return (await button(player, name, dock(player)).count()) > 0;
}

/** Does an act that is in order now. */
export async function press(player: Player, name: string): Promise<void> {
  if (!(await offered(player, name))) throw new Error(`“${name}” is not in order now`);
  await touch(player, button(player, name, dock(player)).first());
}

/** One step towards the end: past a summary, through a question in silence, or on to the next meeting. */
export async function goOn(player: Player): Promise<Waiting | null> {
  const { page, say } = player;
  const waiting = await waitingFor(player);
  if (waiting === 'summary') await touch(player, page.locator('#summary-on'));
  else if (waiting === 'question') await touch(player, button(player, say('adoption.stay-silent')));
  else if (waiting === 'silence') await touch(player, button(player, say('adoption.skip')));
  else if (waiting === 'gavel' || waiting === 'objection') await touch(player, page.locator('#adoption-on'));
  else if (waiting === 'corridor') await touch(player, button(player, say('corridor.back')));
  else if (waiting === 'work') await touch(player, button(player, say('work.away')).first());
  else if (waiting === null) await onward(player);
  return waiting;
}

async function onward(player: Player): Promise<void> {
  const { say } = player;
  const over = button(player, say('adoption.debrief'));
  if ((await over.count()) > 0) await touch(player, over);
  else await press(player, say('act.done'));
}

/** Goes on to the debrief; `seen` is called on every screen on the way, before it is left. */
export async function playOut(
  player: Player,
  seen: (waiting: Waiting | null) => Promise<void> = async () => undefined,
): Promise<void> {
  for (let step = 0; step < 200; step++) {
    const waiting = await waitingFor(player);
    await seen(waiting);
    if (waiting === 'debrief') return;
    await goOn(player);
  }
  throw new Error('the game does not come to its end');
}

/** The acts of the only game that this browser keeps. */
export async function actsKept({ page }: Player): Promise<readonly Act[]> {
  const kept = await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('without-objection.game.'))
      .map((key) => localStorage.getItem(key) ?? ''),
  );
  if (kept.length !== 1) throw new Error(`this browser keeps ${kept.length} games`);
  return (JSON.parse(kept[0] ?? '') as { acts: Act[] }).acts;
}

/** Kinds of acts that the player has done so far, each once. */
export const kindsOfActs = async (player: Player): Promise<ReadonlySet<ActType>> =>
  new Set((await actsKept(player)).map(({ type }) => type));
