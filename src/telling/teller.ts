import type { Happening, HappeningType } from '../core/happenings.ts';
import type { TellingContext } from './context.ts';

/** A happening of one type. */
export type Of<T extends HappeningType> = Extract<Happening, { readonly type: T }>;

/** Tells the happenings of some types, one sentence each: who, did what, to which words, so what. */
export type Tellers<T extends HappeningType> = {
  readonly [K in T]: (happening: Of<K>, context: TellingContext) => string;
};
