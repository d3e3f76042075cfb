/** Goodwill of one delegation towards another, -1..1. */
import type { GoodwillChange } from '../acts.ts';
import type { Happening } from '../happenings.ts';
import type { Conference } from '../state.ts';
import type { StateCode } from '../terms.ts';

type Goodwill = Conference['goodwill'];

/** What is felt afterwards. Copies only what changes. */
export function withGoodwill(goodwill: Goodwill, changes: readonly GoodwillChange[]): Goodwill {
  if (changes.length === 0) return goodwill;
  const next: Record<StateCode, Record<StateCode, number>> = { ...goodwill };
  const copied = new Set<StateCode>();
  for (const { of, towards, change } of changes) {
    const felt = copied.has(towards) ? (next[towards] ?? {}) : { ...next[towards] };
    copied.add(towards);
    felt[of] = Math.max(-1, Math.min(1, (felt[of] ?? 0) + change));
    next[towards] = felt;
  }
  return next;
}

/** Each is told of the goodwill towards itself, and of no other. */
export function goodwillTold(changes: readonly GoodwillChange[]): readonly Happening[] {
  const byTowards = new Map<StateCode, GoodwillChange[]>();
  for (const change of changes) {
    const list = byTowards.get(change.towards);
    if (list === undefined) byTowards.set(change.towards, [change]);
    else list.push(change);
  }
  return [...byTowards].map(([towards, list]) => ({ type: 'goodwill-changed', changes: list, audience: [towards] }));
}
