/** Where the words of a provision are: in the text, in the Chair's summary, or out. */
export const IN_TEXT = 0;
export const IN_SUMMARY = 1;
export const OUT = 2;
export type Where = typeof IN_TEXT | typeof IN_SUMMARY | typeof OUT;

/** One swap, in the numbers of the columns. */
export interface Swap {
  readonly provision: number;
  readonly reading: number; // index within the provision
  readonly force: number; // 0..1
  readonly where: Where;
}
