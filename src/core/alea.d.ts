/** seedrandom ships this generator without types; it uses only + - * and shifts, so it is exact in every engine. */
declare module 'seedrandom/lib/alea.js' {
  interface Alea {
    (): number;
    double(): number;
    int32(): number;
    quick(): number;
  }
  interface State {
    readonly c: number;
    readonly s0: number;
    readonly s1: number;
    readonly s2: number;
  }
  const alea: ((seed: string) => Alea) & ((seed: string, options: { state: true }) => Alea & { state(): State });
  export default alea;
}
