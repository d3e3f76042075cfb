/** Records from files: a game to go on with, or one that is only looked at, under the scenario of its own record. */
import { type Header, readRecord, RULES_VERSION } from '../secretariat/record.ts';
import { gameOfRecord } from '../secretariat/restore.ts';
import type { Secretariat } from '../secretariat/secretariat.ts';
import { goTo, LOOKED } from './address.ts';
import type { Game } from './desk.ts';
import { freeBranch, type GameKey, idOf, keepGame, keepRecord, keptGame, keptGames, keptRecord } from './shelf.ts';
import { PUT_AWAY, type Stage } from './stage.ts';
import { knowInjects } from './tell.ts';
import type { Label } from './words.ts';

/** A record that can be shown, or what is wrong with it. */
type Opened = { readonly ok: true; readonly secretariat: Secretariat } | { readonly ok: false; readonly why: Label };

/** Plays a record again and compares every byte. */
export function openRecord(text: string): Opened {
  const wrong = (why: Label): Opened => ({ ok: false, why });
  const read = readRecord(text);
  if (!read.ok) return wrong(read.fault.code === 'wrong-hash' ? 'games.changed-file' : 'games.bad-file');
  if (read.value.header.rules !== RULES_VERSION) return wrong('games.old-rules');
  try {
    const secretariat = gameOfRecord(read.value);
    return secretariat.record() === text ? { ok: true, secretariat } : wrong('games.other-course');
  } catch {
    return wrong('games.bad-file'); // a header can fit its hash and still name no game
  }
}

/** Whose eyes a record is read with: the person's, else of whoever was led, else the Chair's. */
const readerOf = ({ people, policies, scenario }: Header): Game['you'] =>
  people[0] ?? Object.keys(policies)[0] ?? scenario.forum.chair;

let looked: string | null = null; // for a browser that keeps nothing
const SHELF = 'looked-at';

/** Takes a record out of a file. A game under way is gone on with; one that is over is looked at. Null when it was opened. */
export async function takeRecord(stage: Stage, text: string): Promise<Label | null> {
  const opened = openRecord(text);
  if (!opened.ok) return opened.why;
  const { secretariat } = opened;
  if (secretariat.conference().outcome === null) {
    if (secretariat.people.length !== 1) return 'games.not-yours';
    location.hash = goTo(await keepAsMine(secretariat));
    return null;
  }
  await lookAt(stage, text);
  return null;
}

/** Shows the debrief of a record without taking it among the games of this browser. */
async function lookAt(stage: Stage, text: string): Promise<void> {
  looked = text;
  await keepRecord(SHELF, text);
  if (location.hash === LOOKED) await lookAtKept(stage);
  else location.hash = LOOKED;
}

/** Opens the record that was last looked at. False when there is none. */
export async function lookAtKept(stage: Stage): Promise<boolean> {
  const text = looked ?? (await keptRecord(SHELF));
  const opened = text === null ? null : openRecord(text);
  if (opened === null || !opened.ok) return false;
  const { secretariat } = opened;
  const { scenario, seed, header } = secretariat;
  const you = readerOf(header);
  knowInjects(scenario.injects);
  const game: Game = { secretariat, you, key: { scenario: scenario.id, seed, you }, view: secretariat.view(you) };
  const shown = {
    scenario,
    scenarioId: scenario.id,
    seed,
    game,
    place: 'debrief',
    readOnly: true,
    looked: true,
  } as const;
  stage.set({ ...PUT_AWAY, ...shown });
  return true;
}

/** Keeps a game among those of this browser, under its own record; one that is here already is not kept twice. */
export async function keepAsMine(secretariat: Secretariat): Promise<GameKey> {
  const { scenario, seed, people, header } = secretariat;
  const [you] = people;
  if (you === undefined) throw new Error('A game that nobody led is nobody’s.');
  const acts = secretariat.inputs().map(({ act }) => act);
  const opening = { scenario: scenario.id, seed, you };
  const same = keptGames().find(
    (game) =>
      game.scenario === scenario.id &&
      game.seed === seed &&
      game.you === you &&
      JSON.stringify(game.acts) === JSON.stringify(acts),
  );
  if (same !== undefined) return same;
  const key = freeBranch(opening);
  const { parent } = header;
  const over = secretariat.conference().outcome !== null;
  const at = new Date().toISOString();
  await keepRecord(idOf(key), secretariat.record());
  keepGame({ ...key, acts, entered: true, over, at, undone: 0, own: true, ...(parent && { parent }) });
  return key;
}

/** The header under which a game was kept; null when its record is gone: then the scenario of this product must do. */
export async function ownHeader(id: string): Promise<Header | null> {
  const text = await keptRecord(id);
  const line = text?.slice(0, text.indexOf('\n'));
  return line === undefined || keptGame(id) === null ? null : (JSON.parse(line) as Header);
}
