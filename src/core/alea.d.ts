/** seedrandom ships this generator without types; it uses only + - * and shifts, so it is exact in every engine. */
declare module 'seedrandom/lib/alea.js' {
  interface Alea {
    (): number;
    double(): number;
    int32(): number;
    quick(): number;
  }
  const alea: (seed: string) => Alea;
  export default alea;
}
