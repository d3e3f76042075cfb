import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settleFlags } from '../../src/house/phaser-core.ts';

const entry = readFileSync('node_modules/phaser/src/phaser-core.js', 'utf8');

test('the sound of Phaser is settled to be left out, and both renderers to stay', () => {
  expect(entry).toContain('typeof FEATURE_SOUND');
  expect(settleFlags(entry)).toContain('if (false)');
  expect(settleFlags('if (typeof WEBGL_RENDERER && typeof CANVAS_RENDERER)')).toBe('if (true && true)');
});
test('Phaser does not become a global', () => {
  expect(entry).toContain('global.Phaser');
  expect(settleFlags(entry)).not.toContain('global.Phaser');
});
test('other questions about types stay as they are', () =>
  expect(settleFlags('typeof URL === "function"')).toBe('typeof URL === "function"'));
