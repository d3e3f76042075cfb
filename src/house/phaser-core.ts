import type { Plugin } from 'vite';

/** What Phaser's sources ask about their build, and our answer: both renderers, no sound, no plugins. */
const FLAGS: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  EXPERIMENTAL: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

const FLAG = new RegExp(`typeof (${Object.keys(FLAGS).join('|')})\\b`, 'g');

/** Writes Phaser's build flags into one of its source files, and takes out the line that makes it a global. */
export function settleFlags(source: string): string {
  return source.replace(FLAG, (_, flag: string) => String(FLAGS[flag])).replace(/^global\.Phaser = Phaser;$/m, '');
}

/**
 * Builds Phaser from its own sources, so that only what `src/ui/scenes/phaser.ts` lists travels to the browser.
 * An undefined flag would count as set (`typeof` gives a non-empty string), which is why each is written in.
 */
export function phaserCore(): Plugin {
  return {
    name: 'phaser-core',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]phaser[\\/]src[\\/].*\.js$/ },
      handler: (code) => ({ code: settleFlags(code), map: null }),
    },
  };
}
