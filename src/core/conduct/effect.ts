/** What an act in order does: changes to the state, and what the room is told. */
import type { ActType } from '../acts.ts';
import type { Happening } from '../happenings.ts';
import type { ActOf } from '../rules/rule.ts';
import type { Conference } from '../state.ts';
import type { Draft } from '../text/draft.ts';

export interface Effect {
  readonly changes: Partial<Conference>;
  readonly happenings: readonly Happening[];
}

/** Takes the conference as it was before the act; never changes it. */
export type Conduct<T extends ActType> = (before: Conference, act: ActOf<T>) => Effect;
export type Conducts<T extends ActType> = { readonly [K in T]: Conduct<K> };

export const effect = (changes: Partial<Conference>, ...happenings: readonly Happening[]): Effect => ({
  changes,
  happenings,
});

/** A bracket that fell. */
type Fallen = Extract<Happening, { readonly type: 'bracket-lifted' }>;

/** What the room is told of brackets that are in one draft and no longer in the next. */
export function bracketsFallen(before: Draft, after: Draft): readonly Fallen[] {
  if (before.brackets === after.brackets) return [];
  return before.brackets
    .filter((held) => !after.brackets.some((b) => b.by === held.by && b.provision === held.provision))
    .map(({ by, provision }) => ({ type: 'bracket-lifted', by, provision }) as const);
}
