/** What a delegate does in a meeting, each by the controls on the screen. */
import type { Locator } from 'playwright-core';
import type { StateCode } from '../../src/core/terms.ts';
import { button, named, offered, type Player, press, touch } from './player.ts';

const talk = ({ page, say }: Player): Locator => page.getByRole('region', { name: say('talk.what') });

/** Picks, in the form on the screen, the first reading that does not stand already. */
async function pickAnotherReading({ page, say }: Player): Promise<void> {
  const readings = page.getByRole('group', { name: say('edit.reading') });
  await readings.getByRole('radio', { checked: false }).first().check();
}

/** From the room into the corridor, to one delegation. */
export async function meet(player: Player, other: StateCode): Promise<void> {
  const { page, say } = player;
  await press(player, say('act.corridor'));
  await page.getByRole('combobox', { name: say('seat.find') }).fill(named(player, other));
  await touch(player, page.getByRole('option', { name: named(player, other) }).first());
  await talk(player).waitFor();
}

/** What came of the last talk, as it is shown. */
async function answer({ page }: Player): Promise<string> {
  await page.locator('#answer').waitFor();
  return page.locator('#answer').innerText();
}

/** Asks the delegation in the corridor what it needs; gives its answer. */
export async function ask(player: Player): Promise<string> {
  const { say } = player;
  await touch(
    player,
    talk(player)
      .getByRole('button', { name: say('talk.ask'), exact: true })
      .first(),
  );
  await touch(
    player,
    talk(player)
      .getByRole('button', { name: say('talk-send.ask'), exact: true })
      .last(),
  );
  return answer(player);
}

/** Asks the delegation in the corridor whether it could live with other words; gives its answer. */
export async function sound(player: Player): Promise<string> {
  const { say } = player;
  await touch(player, talk(player).getByRole('button', { name: say('talk.sound'), exact: true }));
  await pickAnotherReading(player);
  await touch(player, talk(player).getByRole('button', { name: say('talk-send.sound'), exact: true }));
  return answer(player);
}

export const leaveCorridor = (player: Player): Promise<void> =>
  touch(player, button(player, player.say('corridor.back')));

async function onTheFloor(player: Player, name: string): Promise<void> {
  const { say } = player;
  if (await offered(player, say('act.take-floor'))) await press(player, say('act.take-floor'));
  await press(player, name);
}

/** Takes the floor and proposes other words for the paragraph in hand. */
export async function proposeWords(player: Player): Promise<void> {
  const { say } = player;
  await onTheFloor(player, say('act.words'));
  await pickAnotherReading(player);
  await touch(player, button(player, say('work-send.propose')));
}

/** Takes the floor and puts the paragraph in hand in brackets, with an alternative. */
export async function bracketWords(player: Player): Promise<void> {
  const { say } = player;
  await onTheFloor(player, say('act.bracket'));
  await pickAnotherReading(player);
  await touch(player, button(player, say('work-send.bracket')));
}

/** Takes the floor and lifts the first bracket of one's own. */
export async function liftBracket(player: Player): Promise<void> {
  const { say } = player;
  await onTheFloor(player, say('act.lift-bracket'));
  await touch(player, button(player, say('work-send.lift')));
}

/** Asks the capital to widen its instructions. */
export async function writeHome(player: Player): Promise<void> {
  const { page, say } = player;
  await press(player, say('act.ask-capital'));
  await page.getByRole('radio', { name: say('work.reason.package') }).check();
  await touch(player, button(player, say('work-send.capital')));
}

/** Brings every delegation of the corridor's table together on the provision chosen there; gives what came of it. */
export async function convene(player: Player): Promise<string> {
  const { say } = player;
  await touch(player, talk(player).getByRole('button', { name: say('talk.convene'), exact: true }));
  for (const box of await talk(player).getByRole('checkbox', { checked: false }).all()) await box.check();
  const more = talk(player).getByLabel(say('talk.invite-more'));
  for (let left = await more.locator('option').count(); left > 1; left = await more.locator('option').count())
    await more.selectOption({ index: 1 });
  await touch(player, talk(player).getByRole('button', { name: say('talk-send.convene'), exact: true }));
  return answer(player);
}
