/** Playing a game again from one seat, stop by stop, so that a screen can draw in between. */
import type { Act } from '../core/acts.ts';
import { placeOf } from '../core/forums/chart.ts';
import type { Conference } from '../core/state.ts';
import type { StateCode } from '../core/terms.ts';
import { nextCluster } from '../diplomacy/chair.ts';
import { imagine } from '../diplomacy/picture.ts';
import { POLICIES, type PolicyName } from '../diplomacy/policies/policies.ts';
import type { Policy } from '../diplomacy/policies/policy.ts';
import type { Line } from '../diplomacy/search/lines.ts';
import { resultOf } from '../diplomacy/score.ts';
import type { Room } from '../diplomacy/room.ts';
import { setupOf } from '../secretariat/restore.ts';
import { openGame, type Secretariat } from '../secretariat/secretariat.ts';
import { isAdopted } from './result.ts';

/** What a seat does at a stop of the room; what is out of order is left out. */
export type Way = (game: Secretariat) => readonly Act[];

/** A game that is over, as one seat sees it. */
export interface Ending {
  readonly adopted: boolean;
  readonly worth: number; // raw score of what the seat brings home
  readonly against: number; // who stood against the text at the end
  readonly conference: Conference;
  readonly discomfort: Readonly<Record<StateCode, number>>; // of every seat with the last text, logits
}

/** How a game that is over ended for one seat. */
export function endingOf(game: Secretariat, you: StateCode): Ending {
  const conference = game.conference();
  const { nature, standing } = game.room();
  const adopted = isAdopted(conference.outcome);
  const objectors = adopted ? [] : conference.objections.map(({ state }) => state);
  return {
    adopted,
    worth: resultOf(game.room(), you, adopted, objectors),
    against: objectors.length,
    conference,
    discomfort: Object.fromEntries(nature.codes.map((code, i) => [code, standing.discomfort[i] ?? 0])),
  };
}

const STOPS = 400; // more would be a fault of ours

/** Plays a game on to its end; pauses after each stop. `you` is the one person in it. */
export function* playOn(game: Secretariat, you: StateCode, way: Way): Generator<void, void> {
  for (let count = 0; count < STOPS; count++) {
    const conference = game.conference();
    if (conference.outcome !== null) return;
    const place = placeOf(conference.chart).at(-1);
    const waits = game.waiting().includes(you);
    const acts = way(game);
    const moved = acts.filter((act) => game.send(act, 'player').ok).length > 0;
    if (waits) {
      if (game.waiting().includes(you)) game.send({ type: 'done', by: you }, 'player');
    } else if (!moved) {
      // A Chair is asked without being waited for: to open a meeting, or to bring down the gavel.
      const cluster = nextCluster(game.room(), conference);
      game.send(
        place === 'unopposed' ? { type: 'gavel', by: you } : { type: 'open-meeting', by: you, cluster },
        'player',
      );
    }
    yield;
  }
  throw new Error('A game played again does not end.');
}

/** A policy as a way of playing: it sees what the seat sees, and nothing else. */
const wayOf =
  (policy: Policy, you: StateCode): Way =>
  (game) => {
    if (!game.waiting().includes(you)) return [];
    const view = game.view(you);
    let picture: Room | null = null;
    return policy(view, () => (picture ??= imagine(view, game.room())));
  };

/**
 * Plays the game of a record from its start by a policy. Where the seat presides, the Chair's own part is played as it is
 * without a person, and only a line of one way throughout can be played: any other ends as its first way.
 */
export function* playPolicy(
  played: Secretariat,
  you: StateCode,
  policy: Policy,
  { ways: [first = 'silent'] }: Line,
): Generator<void, Ending> {
  const { policies = {}, parent: _, ...setup } = setupOf(played.header);
  const others = Object.fromEntries(Object.entries(policies).filter(([code]) => code !== you));
  if (setup.scenario.forum.chair === you) {
    const name = isPolicy(first) ? first : 'silent';
    const game = openGame({ ...setup, people: [], policies: { ...others, [you]: name } });
    yield;
    return endingOf(game, you);
  }
  const game = openGame({ ...setup, people: [you], policies: others });
  yield* playOn(game, you, wayOf(policy, you));
  return endingOf(game, you);
}

const isPolicy = (name: string): name is PolicyName => name in POLICIES;
