/** Phaser's own sources, of which `phaser.ts` takes what the rooms need; typed as the whole package. */
declare module 'phaser-src/phaser-core.js' {
  const Phaser: typeof import('phaser');
  export default Phaser;
}
declare module 'phaser-src/gameobjects/*';
