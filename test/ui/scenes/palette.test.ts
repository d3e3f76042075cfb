import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cssOf, PALETTE, type Ink } from '../../../src/ui/scenes/palette.ts';

test('the canvas paints with the colours of the style sheet', () => {
  const sheet = readFileSync(new URL('../../../src/ui/style/tokens.css', import.meta.url), 'utf8');
  for (const ink of Object.keys(PALETTE) as Ink[]) expect(sheet).toContain(`--${ink}: ${cssOf(ink)};`);
});
