/**
 * What a delegation brought home on its own scale: 0 is the room without it (the same seed, the seat silent), 100 the best
 * line found for this seat on this seed. So a seat far from every text is judged like one that is near.
 */
import type { StateCode } from '../core/terms.ts';
import { POLICY_NAMES, type PolicyName } from '../diplomacy/policies/policies.ts';
import type { Secretariat } from '../secretariat/secretariat.ts';
import { type Ending, endingOf, playPolicy } from './again.ts';

/** One line that was tried. */
export interface Tried {
  readonly name: PolicyName;
  readonly worth: number; // raw score
  readonly adopted: boolean;
}

export interface Par {
  readonly yours: number; // raw scores
  readonly without: number;
  readonly best: Tried;
  readonly bridge: number;
  readonly tried: readonly Tried[];
  readonly silent: Ending; // the room without you
}

const LEAST = 0.05; // raw score: less than that is nothing to be won

/** A raw score on the seat's own scale, 0..100 and beyond; null where no line brings more than silence. */
export function onScale(worth: number, { without, best }: Pick<Par, 'without' | 'best'>): number | null {
  const span = best.worth - without;
  return span < LEAST ? null : (100 * (worth - without)) / span;
}

/** Works out par of a game that is over. Pauses after each stop of the room. */
export function* workOutPar(game: Secretariat, you: StateCode): Generator<void, Par> {
  const silent = yield* playPolicy(game, you, 'silent');
  const tried: Tried[] = [{ name: 'silent', worth: silent.worth, adopted: silent.adopted }];
  for (const name of POLICY_NAMES) {
    if (name === 'silent') continue;
    const { worth, adopted } = yield* playPolicy(game, you, name);
    tried.push({ name, worth, adopted });
  }
  const best = tried.reduce((most, one) => (one.worth > most.worth ? one : most));
  const bridge = tried.find(({ name }) => name === 'bridge-builder')?.worth ?? silent.worth;
  return { yours: endingOf(game, you).worth, without: silent.worth, best, bridge, tried, silent };
}
