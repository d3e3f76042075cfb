/** What delegations have shown of their mind, by provision. */
import type { Statement } from '../acts.ts';
import type { Conference } from '../state.ts';
import type { Stance, StateCode } from '../terms.ts';

type Stances = Conference['stances'];

/** One delegation's stance on some provisions. */
export function withStance(stances: Stances, by: StateCode, provisions: readonly string[], stance: Stance): Stances {
  const next: Record<string, Readonly<Record<StateCode, Stance>>> = { ...stances };
  for (const provision of provisions) next[provision] = { ...next[provision], [by]: stance };
  return next;
}

/** What a round of speakers declares: each provision's list is copied once, however many speak. */
export function withDeclared(stances: Stances, statements: readonly Statement[]): Stances {
  const next: Record<string, Readonly<Record<StateCode, Stance>>> = { ...stances };
  const open = new Map<string, Record<StateCode, Stance>>();
  for (const { by, stances: declared } of statements) {
    for (const [provision, stance] of Object.entries(declared)) {
      let list = open.get(provision);
      if (list === undefined) {
        list = { ...next[provision] };
        open.set(provision, list);
        next[provision] = list;
      }
      list[by] = stance;
    }
  }
  return next;
}
