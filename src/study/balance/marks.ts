/** The pass marks of play: what must hold for skill to matter from every kind of seat. */
import { isAbove, mean, paired } from '../statistics.ts';
import { broughtBy, PLAYERS, scoresOf, type SeatResult } from './cells.ts';
import { isOrdinary } from './seats.ts';

/** Names of the marks; their sentences stand in `assets/languages`. */
const MARKS = [
  'skill', // the better of bridge-builder and log-roller beats silence by a third, in four seats of five
  'variety', // neither is best in more than three quarters of the seats
  'hard-rooms', // they lift the chance of a text where it is small
  'obstruction', // obstruction pays only where the alternative is better than the text
  'searched', // a searched line beats every policy
  'in-reach', // something is in reach of every seat, and not for free
  'par', // from every seat there is a scale from silence to the best line, and the bridge-builder stands on it
  'doubt', // with a silent player in an ordinary seat a room agrees on 15 to 85 % of seeds
] as const;
export type MarkName = (typeof MARKS)[number];

/** One mark: how many of what was counted hold, and whether that is enough; null where there was nothing to count. */
export interface Mark {
  readonly name: MarkName;
  readonly met: boolean | null;
  readonly holds: number;
  readonly of: number;
  readonly but: readonly string[]; // the seats or rooms where it does not hold: "US in gge-2014-2015"
}

const THIRD = 1 / 3;
const FOUR_FIFTHS = 0.8;
const THREE_QUARTERS = 0.75;
const HARD = 0.5; // share of texts with a silent player under which a room is hard
const FREE = 0.9; // share of the best line that silence may bring at most
const DOUBT = [0.15, 0.85] as const;

/** Where a player's mean stands between silence (0) and the searched line (100), on the runs that were searched. */
export function parOf(result: SeatResult, player: 'bridge-builder' | 'log-roller'): number | null {
  const best = scoresOf(result, 'searched');
  if (best.length === 0) return null;
  const quiet = mean(scoresOf(result, 'silent').slice(0, best.length));
  const span = mean(best) - quiet;
  if (span <= 0) return null;
  return (100 * (mean(scoresOf(result, player).slice(0, best.length)) - quiet)) / span;
}

const nameOf = ({ seat, scenario }: SeatResult): string => `${seat} in ${scenario}`;
const meanOf = (result: SeatResult, player: (typeof PLAYERS)[number]): number => mean(scoresOf(result, player));
const agreeOf = (result: SeatResult, player: (typeof PLAYERS)[number]): number =>
  mean(broughtBy(result, player).map(({ adopted }) => (adopted ? 1 : 0)));

function counted<T>(
  name: MarkName,
  things: readonly T[],
  holds: (thing: T) => boolean,
  label: (thing: T) => string,
  share: number,
): Mark {
  const but = things.filter((thing) => !holds(thing)).map(label);
  const kept = things.length - but.length;
  return { name, met: things.length === 0 ? null : kept >= share * things.length, holds: kept, of: things.length, but };
}

/** Judges every mark. Marks of the searched line count only seats in which a line was searched for. */
export function marksOf(results: readonly SeatResult[]): readonly Mark[] {
  const searched = results.filter((result) => scoresOf(result, 'searched').length > 0);
  const rooms = [...new Set(results.map(({ scenario }) => scenario))];
  const inRoom = (room: string): readonly SeatResult[] => results.filter(({ scenario }) => scenario === room);
  const best = (result: SeatResult): number => Math.max(meanOf(result, 'bridge-builder'), meanOf(result, 'log-roller'));
  const beatsByAThird = (result: SeatResult): boolean => {
    const quiet = meanOf(result, 'silent');
    return best(result) >= quiet + THIRD * Math.abs(quiet) && best(result) > quiet;
  };
  const ordinary = (room: string): readonly SeatResult[] => inRoom(room).filter(({ seat }) => isOrdinary(seat));
  const chance = (room: string, player: (typeof PLAYERS)[number]): number =>
    mean(ordinary(room).map((result) => agreeOf(result, player)));
  const lifted = (room: string): boolean =>
    Math.max(chance(room, 'bridge-builder'), chance(room, 'log-roller')) > chance(room, 'silent');
  return [
    counted('skill', results, beatsByAThird, nameOf, FOUR_FIFTHS),
    varietyOf(results),
    counted(
      'hard-rooms',
      rooms.filter((room) => chance(room, 'silent') < HARD),
      lifted,
      (room) => room,
      1,
    ),
    counted('obstruction', results.filter(paysToObstruct), hasBetterAlternative, nameOf, 1),
    counted('searched', searched, beatsAll, nameOf, 1),
    counted('in-reach', searched, isInReach, nameOf, 1),
    counted('par', searched, standsOnScale, nameOf, 1),
    counted(
      'doubt',
      rooms.filter((room) => ordinary(room).length > 0),
      (room) => inDoubt(chance(room, 'silent')),
      (room) => room,
      1,
    ),
  ];
}

const inDoubt = (share: number): boolean => share >= DOUBT[0] && share <= DOUBT[1];

/** Counts the seats in which each of the two is best; holds are those of the more successful one. */
function varietyOf(results: readonly SeatResult[]): Mark {
  const bridges = results.filter((one) => meanOf(one, 'bridge-builder') > meanOf(one, 'log-roller')).length;
  const most = Math.max(bridges, results.length - bridges);
  const met = results.length === 0 ? null : most <= THREE_QUARTERS * results.length;
  return { name: 'variety', met, holds: most, of: results.length, but: [] };
}

const paysToObstruct = (result: SeatResult): boolean =>
  isAbove(paired(scoresOf(result, 'obstructor'), scoresOf(result, 'silent')));
const hasBetterAlternative = ({ outings }: SeatResult): boolean =>
  mean(outings.map(({ alternative }) => alternative)) > mean(outings.map(({ text }) => text));

function beatsAll(result: SeatResult): boolean {
  const line = scoresOf(result, 'searched');
  return PLAYERS.every(
    (player) => player === 'searched' || mean(line) > mean(scoresOf(result, player).slice(0, line.length)),
  );
}

function isInReach(result: SeatResult): boolean {
  const line = scoresOf(result, 'searched');
  const quiet = scoresOf(result, 'silent').slice(0, line.length);
  return mean(line) > mean(quiet) && mean(line) > 0 && mean(quiet) <= FREE * mean(line);
}

function standsOnScale(result: SeatResult): boolean {
  const par = Math.max(parOf(result, 'bridge-builder') ?? -1, parOf(result, 'log-roller') ?? -1);
  return par > 0 && par < 100;
}
