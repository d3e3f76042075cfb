/** The search for the best line of play of one seat: plays the same game again and again. */
import { placeOf } from '../core/forums/chart.ts';
import type { Act } from '../core/acts.ts';
import type { Scenario } from '../core/scenario.ts';
import type { StateCode } from '../core/terms.ts';
import { meetingsOf, nextCluster } from '../diplomacy/chair.ts';
import type { Parameters } from '../diplomacy/parameters.ts';
import { imagine } from '../diplomacy/picture.ts';
import type { Room } from '../diplomacy/room.ts';
import { resultOf } from '../diplomacy/score.ts';
import { type Line, policyOf } from '../diplomacy/search/lines.ts';
import { openSearch, type Search, type Tried } from '../diplomacy/search/search.ts';
import { openGame, type Secretariat } from './secretariat.ts';

/** The game and the seat for which a line is looked for. */
export interface Sought {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly seat: StateCode; // has a seat in the forum
  readonly parameters?: Parameters;
}

/** Plays a line as a script of the seat: the record replays like that of any game. */
export function playLine({ scenario, seed, seat, parameters }: Sought, line: Line): Secretariat {
  const game = openGame({ scenario, seed, people: [seat], ...(parameters === undefined ? {} : { parameters }) });
  const policy = policyOf(line);
  const send = (act: Act): boolean => game.send(act, 'script').ok;
  while (game.conference().outcome === null) {
    if (!game.waiting().includes(seat)) {
      preside(game, seat, send);
      continue;
    }
    const view = game.view(seat);
    let picture: Room | null = null;
    const imagined = (): Room => (picture ??= imagine(view, game.room()));
    const stop = stopOf(game);
    const still = (): boolean => game.waiting().includes(seat) && stopOf(game) === stop;
    for (const act of policy(view, imagined)) if (still()) send(act); // once the room has gone on, the rest is past
    if (still()) send({ type: 'done', by: seat });
  }
  return game;
}

/** Where the room waits: the meeting, and the state of the chart in it. */
function stopOf(game: Secretariat): string {
  const { chart, meeting } = game.conference();
  return `${meeting} ${placeOf(chart).slice(0, 2).join(' ')}`;
}

/** A seat in the chair does what the Chair would: opens the meeting on the item that calls most, lets the gavel fall. */
function preside(game: Secretariat, by: StateCode, send: (act: Act) => boolean): void {
  const conference = game.conference();
  const moved =
    placeOf(conference.chart).at(-1) === 'unopposed'
      ? send({ type: 'gavel', by })
      : send({ type: 'open-meeting', by, cluster: nextCluster(game.room(), conference) });
  if (!moved) throw new Error('The conference waits, and nothing is in order.');
}

/** What a seat brought home from a game that is over, on the scale of its instructions, and whether there is a text. */
export function broughtHome(game: Secretariat, seat: StateCode): { readonly score: number; readonly adopted: boolean } {
  const { outcome, objections } = game.conference();
  const adopted = outcome === 'consensus' || outcome === 'consensus-with-disassociation';
  const objectors = objections.map(({ state }) => state);
  return { score: resultOf(game.room(), seat, adopted, objectors), adopted };
}

/** Opens a search; each step plays one game. */
export const openLineSearch = (sought: Sought): Search =>
  openSearch(meetingsOf(sought.scenario.forum), (line) => broughtHome(playLine(sought, line), sought.seat));

/**
 * The best line found within a budget of games played (at least 1). The same for the same game, seat and budget; a larger
 * budget finds the same or better.
 */
export function searchLine(sought: Sought, budget: number): Tried {
  const search = openLineSearch(sought);
  for (let played = 0; played < Math.max(1, budget) && search.step(); played++);
  if (search.best === null) throw new Error('A search has played no game.');
  return search.best;
}
