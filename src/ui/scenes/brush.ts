/** Lines on the canvas. */
import { PALETTE } from './palette.ts';
import type { Graphics } from './phaser.ts';
import type { Stroke } from './picture.ts';
import type { Point } from './track.ts';

/** Draws strokes one over the other. */
export function stroke(graphics: Graphics, strokes: readonly Stroke[]): void {
  for (const { lines, width, ink } of strokes) {
    if (lines.length === 0) continue;
    graphics.lineStyle(width, PALETTE[ink], 1);
    graphics.beginPath();
    for (const [first, ...rest] of lines) {
      if (first === undefined) continue;
      graphics.moveTo(first.x, first.y);
      for (const { x, y } of rest) graphics.lineTo(x, y);
    }
    graphics.strokePath();
  }
}

/** The point a share of the way from one to another. */
export const partWay = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});
