import { chanceOf } from '../core/chance.ts';
import type { ForumSpec } from '../core/scenario.ts';
import type { TextPlan } from '../core/text/draft.ts';
import type { Columns } from './columns.ts';
import type { Nature } from './nature.ts';
import { IN_TEXT, type Swap } from './swap.ts';

const NOISE = 0.15; // how far a Chair misses the middle of the room
const BLUR_RELUCTANCE = 0.6; // a Chair does not begin with blurred words
const LEAST_SAY = 0.1; // weight in the middle of the room that a delegation has beside its own
const AIM = [0.85, 0.3] as const; // the force aimed at: ambition x (.85 .. 1.15)

/**
 * The Chair's zero draft: for each provision the reading nearest to the weighted middle of the room, pulled to the Chair's
 * own position and to agreed language, with a force near the forum's ambition.
 * (On 351 European issues the weighted mean is the best simple predictor of where a text lands: mean absolute error 23 of 100.)
 */
export function zeroDraft(plan: TextPlan, forum: ForumSpec, nature: Nature, columns: Columns, seed: number): Swap[] {
  const { n } = nature;
  const luck = chanceOf(seed, forum.id, 'zero-draft');
  const chairSeat = nature.codes.indexOf(forum.chair);
  return plan.provisions.map((provision, at) => {
    const k = columns.issue[at] as number;
    let sum = 0;
    let weights = 0;
    for (let i = 0; i < n; i++) {
      const weight = (LEAST_SAY + (nature.weight[i] as number)) * (nature.salience[k * n + i] as number);
      sum += weight * (nature.position[k * n + i] as number);
      weights += weight;
    }
    let middle = sum / weights;
    const normal = luck.normal();
    if (chairSeat >= 0) middle += forum.chairLean * ((nature.position[k * n + chairSeat] as number) - middle);
    middle += NOISE * normal;
    const agreed = provision.agreedPlace;
    const q = columns.agreedShare[k] as number;
    if (agreed !== null) middle = (1 - q) * middle + q * agreed;
    let reading = 0;
    let best = Number.POSITIVE_INFINITY;
    const first = columns.offset[at] as number;
    for (let r = 0; r < (columns.readings[at] as readonly string[]).length; r++) {
      const miss =
        Math.abs((columns.place[first + r] as number) - middle) +
        BLUR_RELUCTANCE * (columns.ambiguity[first + r] as number);
      if (miss < best - 1e-12) {
        best = miss;
        reading = r;
      }
    }
    const aim = forum.ambition * (AIM[0] + AIM[1] * luck.next());
    return {
      provision: at,
      reading,
      force: forceNear(columns.forces[at] as readonly number[], aim, luck.next()),
      where: IN_TEXT,
    };
  });
}

/** One of the two words around the force aimed at, the nearer the likelier; outside the words on offer the nearest. */
function forceNear(forces: readonly number[], aim: number, u: number): number {
  let lower = forces[0] as number;
  let upper = forces[forces.length - 1] as number;
  if (aim <= lower) return lower;
  if (aim >= upper) return upper;
  for (const force of forces) {
    if (force <= aim && force > lower) lower = force;
    if (force >= aim && force < upper) upper = force;
  }
  return upper === lower || u >= (aim - lower) / (upper - lower) ? lower : upper;
}
