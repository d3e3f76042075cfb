/**
 * What turned it: the acts of a delegation without which the end would have been another, found by playing the game again
 * with one of them left out; and, where there are fewer than three, the moments in which the room changed most.
 */
import type { Act } from '../core/acts.ts';
import { placeOf } from '../core/forums/chart.ts';
import type { Happening } from '../core/happenings.ts';
import type { Conference } from '../core/state.ts';
import type { StateCode } from '../core/terms.ts';
import { inputsOf, setupOf } from '../secretariat/restore.ts';
import { openGame, type Secretariat } from '../secretariat/secretariat.ts';
import { type Ending, endingOf, playOn, type Way } from './again.ts';
import { courseOf, type Stop } from './course.ts';

export interface TurningPoint {
  readonly meeting: number;
  readonly inputs: number; // that came before it: a game can be played on from here
  readonly yours: Act | null; // the act that was left out; null for a moment of the room
  readonly told: Happening | null; // what the room was told of it
  readonly without: Pick<Ending, 'adopted' | 'worth' | 'against'> | null; // the end had it been left out
  readonly weight: number; // how much hangs on it; for order only
}

const TURNING_POINTS = 3;
const TRIED = 9; // acts left out one by one, at most
const TEXT = 30; // that there is a text at all, in points of raw score
const OBJECTOR = 2; // one objector more or less
const LEAST = 0.3; // less turns nothing

/** Acts that can turn a game, by how likely they do. */
const LIKELY: Partial<Readonly<Record<Act['type'], number>>> = {
  object: 9,
  'break-silence': 8,
  'put-question': 7,
  'offer-package': 6,
  'answer-package': 6,
  'propose-words': 5,
  'propose-reading': 5,
  'propose-compromise': 5,
  'circulate-draft': 5,
  'propose-summary': 4,
  'move-to-summary': 4,
  'table-norm': 4,
  convene: 4,
  bracket: 3,
  'lift-bracket': 3,
  'ask-capital': 2,
  'ask-sponsorship': 2,
  cosponsor: 2,
  sound: 1,
  warn: 1,
  'announce-disassociation': 1,
};

/** Where in a conference an act belongs. */
const momentOf = ({ meeting, chart, question }: Conference): string =>
  [meeting, placeOf(chart).at(-1), question?.putting ?? 0].join(' ');

/** The inputs of a game with the moment of each. */
function diaryOf(game: Secretariat): readonly { readonly act: Act; readonly moment: string }[] {
  const { header } = game;
  const again = openGame(setupOf(header));
  return inputsOf(game.lines()).map(({ act, from }) => {
    const moment = momentOf(again.conference());
    again.send(act, from);
    return { act, moment };
  });
}

/** The three turning points of a game that is over, in the order in which they came. Pauses after each stop of the room. */
export function* findTurningPoints(game: Secretariat, you: StateCode): Generator<void, readonly TurningPoint[]> {
  const yours = game.header.people.length === 1 ? yield* leavingOut(game, you) : [];
  const chosen = yours.filter(({ weight }) => weight >= LEAST).slice(0, TURNING_POINTS);
  const others = ofTheRoom(courseOf(game)).filter(
    (point) => !chosen.some((one) => one.meeting === point.meeting && one.told?.type === point.told?.type),
  );
  return [...chosen, ...others.slice(0, TURNING_POINTS - chosen.length)].sort((a, b) => a.inputs - b.inputs);
}

function* leavingOut(game: Secretariat, you: StateCode): Generator<void, readonly TurningPoint[]> {
  const diary = diaryOf(game);
  const end = endingOf(game, you);
  const taken = takenBy(game, you);
  const candidates = [...diary.entries()]
    .filter(([, { act }]) => LIKELY[act.type] !== undefined)
    .map(([at, entry]) => ({ at, ...entry, likely: (LIKELY[entry.act.type] ?? 0) + (taken.has(at) ? 3 : 0) }))
    .sort((a, b) => b.likely - a.likely || a.at - b.at)
    .slice(0, TRIED);
  const points: TurningPoint[] = [];
  for (const { at, act } of candidates) {
    const without = yield* playWithout(game, you, diary, at);
    const weight =
      Math.abs(without.worth - end.worth) +
      (without.adopted === end.adopted ? 0 : TEXT) +
      OBJECTOR * Math.abs(without.against - end.against);
    const { adopted, worth, against } = without;
    points.push({ ...seenAt(game, at), inputs: at, yours: act, without: { adopted, worth, against }, weight });
  }
  return points.sort((a, b) => b.weight - a.weight || a.inputs - b.inputs);
}

/** The game with one act left out: the same until then; after it each act is done at its own moment, where it is in order. */
function* playWithout(
  game: Secretariat,
  you: StateCode,
  diary: readonly { readonly act: Act; readonly moment: string }[],
  leftOut: number,
): Generator<void, Ending> {
  const again = openGame(setupOf(game.header));
  for (const { act } of diary.slice(0, leftOut)) {
    again.send(act, 'player');
    yield;
  }
  const rest = diary.slice(leftOut + 1).filter(({ act }) => act.type !== 'done');
  const way: Way = (now) => {
    const moment = momentOf(now.conference());
    return rest.filter((entry) => entry.moment === moment).map(({ act }) => act);
  };
  yield* playOn(again, you, way);
  return endingOf(again, you);
}

/** Inputs after which a proposal of this delegation was taken. */
function takenBy(game: Secretariat, you: StateCode): ReadonlySet<number> {
  const taken = new Set<number>();
  let sent = 0;
  for (const line of game.lines()) {
    if ('told' in line) {
      const { told } = line;
      if (told.type === 'proposal-ruled' && told.taken && (told.by === you || told.partners.includes(you)))
        taken.add(sent - 1);
    } else if (inputsOf([line]).length > 0) sent++;
  }
  return taken;
}

/** In which meeting input `at` was sent, and what the room was told of it first. */
function seenAt(game: Secretariat, at: number): Pick<TurningPoint, 'meeting' | 'told'> {
  let [sent, meeting] = [-1, 0];
  let told: Happening | null = null;
  for (const line of game.lines()) {
    if ('told' in line) {
      if (sent === at && line.told.type !== 'goodwill-changed') {
        if (line.told.type === 'proposal-ruled' || line.told.type === 'objected') return { meeting, told: line.told };
        told ??= line.told;
      } else if (line.told.type === 'meeting-opened') meeting = line.told.meeting;
    } else if (inputsOf([line]).length > 0) {
      if (sent === at) break;
      sent++;
    }
  }
  return { meeting, told };
}

/** The moments in which the room changed most: broken silences, objections, and the greatest swings of agreement. */
function ofTheRoom(stops: readonly Stop[]): readonly TurningPoint[] {
  const points = stops.map((stop, at): TurningPoint | null => {
    const swing = stop.agreeing - (stops[at - 1]?.agreeing ?? stop.agreeing);
    const broken = stop.told.find(({ type }) => type === 'objected' || type === 'silence-broken');
    const ruled = stop.told.findLast((one) => one.type === 'proposal-ruled' && one.taken);
    const news = stop.told.find(({ type }) => type === 'inject-arrived');
    const placed = stop.told.find(({ type }) => type === 'bracket-placed');
    const drafted = stop.told.find((one) => one.type === 'draft-circulated' && one.edits.length > 0);
    const told = broken ?? (swing < 0 ? placed : undefined) ?? news ?? ruled ?? drafted ?? null;
    if (told === null) return null;
    const weight = Math.abs(swing) + (broken === undefined ? 0 : TEXT) + (news === undefined ? 0 : 1);
    const { meeting } = stop.conference;
    return { meeting, inputs: stop.inputs, yours: null, told, without: null, weight };
  });
  return points
    .filter((point): point is TurningPoint => point !== null && point.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.inputs - b.inputs);
}
