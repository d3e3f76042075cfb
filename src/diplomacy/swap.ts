import type { Standing } from '../core/text/provision.ts';

/** Where the words of a provision are: in the text, in the Chair's summary, or out. */
export const IN_TEXT = 0;
export const IN_SUMMARY = 1;
export const OUT = 2;
export type Where = typeof IN_TEXT | typeof IN_SUMMARY | typeof OUT;

/** The same, from the word that a draft has for it. */
export const WHERE: Readonly<Record<Standing, Where>> = { text: IN_TEXT, summary: IN_SUMMARY, deleted: OUT };

/** One swap, in the numbers of the columns. */
export interface Swap {
  readonly provision: number;
  readonly reading: number; // index within the provision
  readonly force: number; // 0..1
  readonly where: Where;
}

/** Whether two swaps bring the same words to the same place. */
export const sameSwap = (left: Swap, right: Swap | null): boolean =>
  right !== null &&
  left.provision === right.provision &&
  left.reading === right.reading &&
  left.force === right.force &&
  left.where === right.where;
