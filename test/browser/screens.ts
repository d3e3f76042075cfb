/** A walk past every screen and sheet of the game, for whoever looks at them one by one. */
import type { Act } from '../../src/core/acts.ts';
import type { StateCode } from '../../src/core/terms.ts';
import type { View } from '../../src/core/view.ts';
import {
  button,
  chooseScenario,
  enterRoom,
  goOn,
  named,
  type Player,
  press,
  takeSeat,
  touch,
  waitingFor,
} from './player.ts';

declare global {
  interface Window {
    game: { view(): View | null; send(act: Act): boolean };
  }
}

/** What a looker is shown: the name of a screen that now stands. */
export type Look = (screen: string) => Promise<void>;

/** Sends acts past the screen's own controls, to come sooner to where a looker wants to be. */
export const send = ({ page }: Player, act: Act): Promise<boolean> =>
  page.evaluate((sent) => window.game.send(sent), act);

const sheet = ({ page }: Player) => page.getByRole('dialog');

async function aside(player: Player, name: string, open: () => Promise<unknown>, look: Look): Promise<void> {
  await open();
  await sheet(player).waitFor();
  await look(name);
  await player.page.keyboard.press('Escape');
  await player.page.waitForFunction(() => document.querySelector('dialog')?.childElementCount === 0);
}

/** The pages before the room: title, sheets of the title, seats, briefing. Ends in the room. */
async function walkIn(player: Player, scenario: string, you: StateCode, look: Look): Promise<void> {
  const { page, say } = player;
  await look('title');
  await aside(player, 'settings', () => touch(player, button(player, say('settings.open'))), look);
  await chooseScenario(player, scenario);
  await look('delegation');
  await takeSeat(player, you);
  await look('briefing');
  await enterRoom(player);
  await page.mouse.move(1, 1);
  await look('chamber');
}

/** What lies over the room. Starts and ends in the room. */
async function walkSheets(player: Player, look: Look): Promise<void> {
  const { page } = player;
  const byKey = (name: string, key: string): Promise<void> => aside(player, name, () => page.keyboard.press(key), look);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await byKey('keys', '?');
  await byKey('process', 'p');
  await byKey('instructions', 'h');
  await aside(player, 'menu', () => touch(player, button(player, player.say('menu.open'))), look);
  await aside(player, 'account', () => touch(player, button(player, player.say('floor.all')).first()), look);
  await aside(
    player,
    'seat',
    async () => {
      await page.keyboard.press('r');
      await page.keyboard.press('Enter');
    },
    look,
  );
}

/** The corridor: whom, what, and an answer. Starts and ends in the room. */
async function walkCorridor(player: Player, other: StateCode, look: Look): Promise<void> {
  const { page, say } = player;
  await press(player, say('act.corridor'));
  await look('corridor-whom');
  await page.getByRole('combobox').fill(named(player, other));
  await touch(player, page.getByRole('option').first());
  await touch(player, button(player, say('talk-send.ask')).last());
  await look('corridor-answer');
  for (const [name, chip] of [
    ['corridor-sound', 'talk.sound'],
    ['corridor-package', 'talk.package'],
    ['corridor-convene', 'talk.convene'],
  ] as const) {
    await touch(player, page.getByRole('button', { name: say(chip), exact: true }).first());
    await look(name);
  }
  await touch(player, button(player, say('corridor.back')));
}

/** Forms on the draft, and a refusal. Starts and ends in the room. */
async function walkForms(player: Player, you: StateCode, look: Look): Promise<void> {
  const { page, say } = player;
  await press(player, say('act.take-floor'));
  await press(player, say('act.words'));
  await page.getByRole('radio', { checked: false }).last().check();
  await look('composer');
  await touch(player, button(player, say('work.own')));
  await look('own-words');
  await page.keyboard.press('Escape');
  await press(player, say('act.ask-capital'));
  await look('ask-capital');
  await page.keyboard.press('Escape');
  await send(player, { type: 'gavel', by: you });
  await look('refusal');
  await page.keyboard.press('Escape');
}

/** From the room to the last question put; the first summary of a meeting is looked at on the way. */
async function walkToQuestion(player: Player, you: StateCode, look: Look): Promise<void> {
  let seen = false;
  for (let step = 0; step < 200; step++) {
    const waiting = await waitingFor(player);
    if (
      waiting === 'question' &&
      (await player.page.evaluate(() => window.game.view()?.question?.question !== 'programme'))
    )
      return look('question');
    if (waiting === 'debrief') throw new Error('no question was put');
    if (waiting === 'summary' && !seen) await look('summary');
    seen ||= waiting === 'summary';
    if (waiting === null) await send(player, { type: 'done', by: you });
    else await goOn(player);
  }
}

/** True in the consultations after a first objection. */
const consulted = ({ page }: Player): Promise<boolean> =>
  page.evaluate(() => window.game.view()?.place[1] === 'suspended');

/** From a question put, by objection, to the debrief. */
async function walkByObjection(player: Player, look: Look): Promise<void> {
  const { say } = player;
  await aside(player, 'object', () => touch(player, button(player, say('adoption.object'))), look);
  await touch(player, button(player, say('adoption.object')));
  await touch(player, button(player, say('object.send'), sheet(player)));
  for (let step = 0; step < 100; step++) {
    const waiting = await waitingFor(player);
    if (waiting === 'objection') await look('objection');
    if (waiting === null && (await consulted(player))) await look('consultations');
    if (waiting === 'debrief') return look('debrief');
    await goOn(player);
  }
}

/** From a question put, in silence, to the debrief. */
async function walkInSilence(player: Player, look: Look): Promise<void> {
  for (let step = 0; step < 100; step++) {
    const waiting = await waitingFor(player);
    if (waiting === 'silence' || waiting === 'gavel' || waiting === 'objection') await look(waiting);
    if (waiting === 'debrief') return look('debrief-silence');
    await goOn(player);
  }
}

/** True in a meeting in which delegations have spoken and this one may. */
const inSession = async (player: Player): Promise<boolean> =>
  (await waitingFor(player)) === null &&
  (await player.page.evaluate(() => (window.game.view()?.floor.spoken.length ?? 0) > 0));

/** The whole walk at a table of 25, with every sheet and form, in silence to the debrief. */
export async function walkTheTable(player: Player, look: Look): Promise<void> {
  const you = 'EE';
  await walkIn(player, 'gge-2016-2017', you, look);
  await walkSheets(player, look);
  for (let step = 0; step < 20 && !(await inSession(player)); step++) await goOn(player);
  await look('statements');
  await walkForms(player, you, look);
  await walkCorridor(player, 'CU', look);
  await walkToQuestion(player, you, look);
  await walkInSilence(player, look);
}

/** A shorter walk in the room of 193, past what differs there; a question put is met with an objection of one's own. */
export async function walkTheOpenRoom(player: Player, look: Look): Promise<void> {
  const { page, say } = player;
  const inTheRoom: Look = (screen) => look(`open-${screen}`);
  await page.goto(new URL('#', page.url()).href);
  await aside(player, 'games', () => touch(player, button(player, say('title.games', { n: 1 }))), look);
  await chooseScenario(player, 'oewg-2019-2021');
  await inTheRoom('delegation');
  await takeSeat(player, 'KE');
  await inTheRoom('briefing');
  await enterRoom(player);
  await inTheRoom('chamber');
  for (let step = 0; step < 20 && !(await inSession(player)); step++) await goOn(player);
  await inTheRoom('statements');
  await walkToQuestion(player, 'KE', inTheRoom);
  await walkByObjection(player, inTheRoom);
}
