/** A rule of procedure: a named function that finds nothing against an act, or says which refusal it meets. */
import type { Act, ActType } from '../acts.ts';
import type { Conference } from '../state.ts';
import type { StateCode } from '../terms.ts';
import type { RefusalCode } from './refusals.ts';

/** Depends on who acts and on the room, not on the words of the act. */
export type StandingRule = (conference: Conference, by: StateCode) => RefusalCode | null;
/** Depends on the act itself. */
export type ActRule<A extends Act> = (conference: Conference, act: A) => RefusalCode | null;

/** The rules of one act in the order in which they are asked; the first that fails gives the refusal. */
export interface Law<A extends Act> {
  readonly always: readonly StandingRule[];
  readonly particular: readonly ActRule<A>[];
}

export type ActOf<T extends ActType> = Extract<Act, { readonly type: T }>;
/** Laws of some acts. */
export type Laws<T extends ActType> = { readonly [K in T]: Law<ActOf<K>> };

/** The delegation that sends an act; null for the minds together and for the world. */
export const actorOf = (act: Act): StateCode | null => ('by' in act ? act.by : null);
