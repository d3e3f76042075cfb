import { exp } from '../core/exact.ts';
import type { ForumSpec } from '../core/scenario.ts';
import { ISSUES } from '../core/terms.ts';
import type { Nature } from './nature.ts';
import type { Parameters } from './parameters.ts';
import { hurtOf, type Standing } from './standing.ts';

/** What weighs on the last day only, by seat, in logits: `tension`, `access`, the pull of the deadline, mood, own mind. */
export interface LastDay {
  readonly tension: Float64Array;
  readonly access: Float64Array;
  readonly total: Float64Array;
}

/** Works out the last day of a forum. `tension` is the scenario's and what injects added. */
export function lastDay(forum: ForumSpec, nature: Nature, tension: number, p: Parameters): LastDay {
  const { n } = nature;
  const stakeholders = ISSUES.indexOf('STAKEHOLDERS') * n;
  const rival = new Float64Array(n);
  const access = new Float64Array(n);
  const total = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    rival[i] = p.tension * tension * (nature.rivalry[i] as number);
    if (forum.access !== null && forum.kind === 'oewg') {
      const over = Math.max(0, Math.abs(forum.access - (nature.position[stakeholders + i] as number)) - p.accessReach);
      access[i] =
        2 *
        p.access *
        (nature.salience[stakeholders + i] as number) *
        (0.5 + (nature.weight[i] as number)) *
        over *
        over;
    }
    total[i] = (rival[i] as number) + (access[i] as number) - p.deadline + nature.mood + (nature.ownMind[i] as number);
  }
  return { tension: rival, access, total };
}

/** Who objects to a question put, and what cover each found. */
export interface Verdict {
  readonly discomfort: Float64Array; // D by seat, without cover
  readonly cover: Float64Array; // by seat, logits
  readonly objects: Uint8Array; // by seat, 0 or 1
}

const SWEEPS = 8;

/**
 * Who would object: D, and the cover that objecting friends give, swept to a fixed point.
 * `calm` is what goodwill takes off, by seat; `barred` seats cannot object of themselves (people decide for them).
 */
export function verdict(
  s: Standing,
  day: LastDay,
  calm: Float64Array,
  barred: readonly number[],
  given: readonly number[],
): Verdict {
  const { nature, parameters: p } = s;
  const { n } = nature;
  const discomfort = new Float64Array(n);
  const cover = new Float64Array(n);
  const objects = new Uint8Array(n);
  for (let i = 0; i < n; i++)
    discomfort[i] = (s.discomfort[i] as number) + (day.total[i] as number) - (calm[i] as number);
  for (const i of given) objects[i] = 1;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = false;
    for (let i = 0; i < n; i++) {
      if (barred.includes(i) || objects[i] === 1) continue;
      let friends = 0;
      for (let j = 0; j < n; j++) {
        if (objects[j] === 0 || j === i) continue;
        const a = nature.affinity[i * n + j] as number;
        if (a > 0) friends += a * (0.2 + (nature.weight[j] as number));
      }
      cover[i] =
        friends === 0
          ? 0
          : p.cover * p.isolation * (nature.isolation[i] as number) * (1 - exp(-p.coverReach * friends));
      if ((discomfort[i] as number) + (cover[i] as number) > s.cut) {
        objects[i] = 1;
        moved = true;
      }
    }
    if (!moved) break;
  }
  return { discomfort, cover, objects };
}

/** The provisions that hurt a seat, worst first, without those that do not hurt. */
export function worstProvisions(s: Standing, i: number): { readonly provision: number; readonly hurt: number }[] {
  const list: { provision: number; hurt: number }[] = [];
  for (let at = 0; at < s.columns.provisions; at++) {
    const hurt = hurtOf(s, at, i);
    if (hurt > 1e-9) list.push({ provision: at, hurt });
  }
  return list.sort((left, right) => right.hurt - left.hurt || left.provision - right.provision);
}
