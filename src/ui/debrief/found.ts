import type { Par } from '../../debrief/par.ts';
import type { TurningPoint } from '../../debrief/turning-points.ts';

/** What the debrief has worked out so far by playing the game again. */
export interface Findings {
  readonly done: number; // share of the work on par, 0..1
  readonly par: Par | null;
  readonly turned: readonly TurningPoint[] | null;
}
