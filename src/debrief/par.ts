/**
 * What a delegation brought home on its own scale: 0 is the room without it (the same seed, the seat silent), 100 the best
 * line found for this seat on this seed. So a seat far from every text is judged like one that is near.
 */
import type { StateCode } from '../core/terms.ts';
import { meetingsOf } from '../diplomacy/chair.ts';
import { alwaysIn, type Line, policyOf } from '../diplomacy/search/lines.ts';
import { openSearch, type Tried } from '../diplomacy/search/search.ts';
import type { Secretariat } from '../secretariat/secretariat.ts';
import { type Ending, endingOf, playPolicy } from './again.ts';

export interface Par {
  readonly yours: number; // raw scores
  readonly without: number;
  readonly bridge: number; // of the bridge-builder
  readonly best: Tried;
  readonly tried: number; // lines
  readonly silent: Ending; // the room without you
}

const LINES = 24; // tried, the ways throughout among them
const LEAST = 0.05; // raw score: less than that is nothing to be won

/** A raw score on the seat's own scale, 0..100 and beyond; null where no line brings more than silence. */
export function onScale(worth: number, { without, best }: Pick<Par, 'without' | 'best'>): number | null {
  const span = best.score - without;
  return span < LEAST ? null : (100 * (worth - without)) / span;
}

/** Works out par of a game that is over. Pauses after each stop of the room with the share that is done, 0..1. */
export function* workOutPar(game: Secretariat, you: StateCode, lines = LINES): Generator<number, Par> {
  const meetings = meetingsOf(game.scenario.forum);
  const search = openSearch(meetings, () => {
    throw new Error('Lines are played stop by stop.');
  });
  let [silent, bridge]: [Ending | null, number] = [null, 0];
  const [mute, builder] = [alwaysIn('silent', meetings), alwaysIn('bridge-builder', meetings)].map(keyOf);
  for (let at = 0; at < lines; at++) {
    const line = search.next();
    if (line === null) break;
    const stops = playPolicy(game, you, policyOf(line), line);
    let stop = stops.next();
    for (; stop.done !== true; stop = stops.next()) yield at / lines;
    search.add(line, { score: stop.value.worth, adopted: stop.value.adopted });
    if (keyOf(line) === mute) silent = stop.value;
    if (keyOf(line) === builder) bridge = stop.value.worth;
  }
  const { best, tried } = search;
  if (silent === null || best === null) throw new Error('Par was worked out without the silent line.');
  const { worth: yours } = endingOf(game, you);
  return { yours, without: silent.worth, bridge, best, tried: tried.length, silent };
}

const keyOf = (line: Line): string => JSON.stringify(line);
