/** One game at the desk: the secretariat behind it, the view of the moment, and the way of an act from a button to the record. */
import type { Act } from '../core/acts.ts';
import type { Happening } from '../core/happenings.ts';
import type { StateCode } from '../core/terms.ts';
import type { Secretariat } from '../secretariat/secretariat.ts';
import type { Game } from './desk.ts';
import { turned } from './in-hand.ts';
import { alertAloud, announce } from './narration.ts';
import { idOf, keepGame, keepRecord, keptGame, type GameKey } from './shelf.ts';
import type { Stage, StageState } from './stage.ts';
import { say } from './words.ts';

/** A game as the secretariat now shows it. */
export const gameOf = (secretariat: Secretariat, key: GameKey): Game => ({
  secretariat,
  you: key.you,
  key,
  view: secretariat.view(key.you),
});

/** What this delegation may hear of a list of happenings. */
const heardBy = (you: StateCode, happenings: readonly Happening[]): readonly Happening[] =>
  happenings.filter((h) => h.type !== 'goodwill-changed' && (h.audience === undefined || h.audience.includes(you)));

/** True when this browser could keep it. */
function keep(game: Game, entered: boolean, undone: number): boolean {
  const { secretariat, key, view } = game;
  const acts = secretariat.inputs().map((input) => input.act);
  const { parent } = secretariat.header;
  const own = keptGame(idOf(key))?.own === true ? { own: true } : {};
  const at = new Date().toISOString();
  const kept = keepGame({
    ...key,
    acts,
    entered,
    over: view.outcome !== null,
    at,
    undone,
    ...(parent && { parent }),
    ...own,
  });
  void keepRecord(idOf(key), secretariat.record());
  return kept;
}

/** Marks a game as begun, so that a reload opens the room and not the briefing. */
export function enter(game: Game): void {
  keep(game, true, keptGame(idOf(game.key))?.undone ?? 0);
}

/** The moment that follows an answer: your own objection breaks the silence at once, else it travels first. */
function momentAfter(you: StateCode, heard: readonly Happening[]): StageState['moment'] {
  if (heard.some((h) => h.type === 'objected' && h.state === you)) return 'objection';
  return heard.some((h) => h.type === 'objected' || h.type === 'gavelled') ? 'silence' : null;
}

/** Sends one act. True when it was in order; the screen then shows what came of it, else the refusal. */
export function play(stage: Stage, act: Act): boolean {
  return playAll(stage, [act]);
}

/** Answers a question put, and has nothing more to say: the silence begins to travel. */
export function answerQuestion(stage: Stage, act: Act): void {
  const { game } = stage.state;
  if (game !== null) playAll(stage, [act, { type: 'done', by: game.you }]);
}

/** Where in what the room heard its answer to your own words stands; else its beginning. */
const rulingIn = (heard: readonly Happening[], you: StateCode): number =>
  Math.max(
    0,
    heard.filter((h) => h.audience === undefined).findIndex((h) => h.type === 'proposal-ruled' && h.by === you),
  );

/** Sends acts one after another until one is refused; what came of them is heard together. */
function playAll(stage: Stage, acts: readonly Act[]): boolean {
  const { game, readOnly } = stage.state;
  if (game === null || readOnly) return false;
  const happenings: Happening[] = [];
  for (const [at, act] of acts.entries()) {
    const sent = game.secretariat.send(act, 'player');
    if (sent.ok) happenings.push(...sent.happenings);
    else if (at === 0) {
      stage.set({ refusal: sent.refusal });
      return false;
    }
  }
  const heard = heardBy(game.you, happenings);
  const next = gameOf(game.secretariat, game.key);
  const kept = keep(next, true, keptGame(idOf(game.key))?.undone ?? 0);
  announce(heard, next.view);
  if (next.view.question !== null && next.view.question !== game.view.question) alertAloud(say('adoption.alert'));
  stage.set({
    game: next,
    kept,
    refusal: null,
    work: null,
    sheet: null,
    fullDraft: stage.state.tab === 'draft',
    heard,
    step: rulingIn(heard, game.you),
    summary: heard.some((h) => h.type === 'adjourned'),
    moment: momentAfter(game.you, heard),
    ...(turned(game.view, next.view) ? { paragraph: null } : {}),
  });
  return true;
}

/** Back to the opening of this meeting, or of the one before. */
export function undo(stage: Stage): void {
  const { game, readOnly } = stage.state;
  if (game === null || readOnly || !game.secretariat.undoMeeting()) return;
  const next = gameOf(game.secretariat, game.key);
  keep(next, true, (keptGame(idOf(game.key))?.undone ?? 0) + 1);
  stage.set({
    game: next,
    work: null,
    sheet: null,
    paragraph: null,
    corridor: null,
    heard: [],
    step: 0,
    summary: false,
    moment: null,
    refusal: null,
    place: 'room',
  });
}
