/** The seats on the canvas: each an image or a few, changed only when its stance or its guest's standing changes. */
import type { StateCode } from '../../core/terms.ts';
import { Phaser, type Container, type Image, type Scene } from './phaser.ts';
import type { Glyph } from './picture.ts';
import { FLAG_SHEET, MARK_SHEET } from './sheet.ts';

const AT_ONCE = 12; // seats that begin to change in one frame
const FRAME = 1000 / 60; // ms

interface SeatLayer {
  /** Shows seats as they are now; those that differ from before change in `ms`, one after the other if `rippling`. */
  show(seats: ReadonlyMap<StateCode, readonly Glyph[]>, ms: number, rippling: boolean): void;
  /** Forgets everything, for a room of another size. */
  clear(): void;
}

/** One image of a sheet at a place in px, kept to whole device pixels. Null when its sheet could not be had. */
export function imageOf(scene: Scene, glyph: Glyph, dpr: number): Image | null {
  const { mark } = glyph;
  const [sheet, frame] = typeof mark === 'string' ? [MARK_SHEET, mark] : [FLAG_SHEET, mark.flag];
  if (!scene.textures.exists(sheet) || !scene.textures.get(sheet).has(frame)) return null;
  const [x, y] = [Math.round(glyph.x * dpr) / dpr, Math.round(glyph.y * dpr) / dpr];
  const image = new Phaser.GameObjects.Image(scene, x, y, sheet, frame);
  if (typeof mark === 'string') image.setScale(1 / dpr);
  else image.setDisplaySize(mark.size, mark.size);
  return image.setAlpha(glyph.alpha);
}

export function seatLayer(scene: Scene, layer: Container, dpr: () => number): SeatLayer {
  const standing = new Map<StateCode, { readonly key: string; readonly images: readonly Image[] }>();

  function leave(images: readonly Image[], ms: number, delay: number): void {
    for (const image of images) {
      if (ms === 0) image.destroy();
      else scene.tweens.add({ targets: image, alpha: 0, duration: ms, delay, onComplete: () => image.destroy() });
    }
  }

  function enter(images: readonly Image[], ms: number, delay: number): void {
    for (const image of images) {
      layer.add(image);
      if (ms === 0) continue;
      const { alpha, scale } = image;
      image.setAlpha(0).setScale(scale * 0.6);
      scene.tweens.add({ targets: image, alpha, scale, duration: ms, delay, ease: 'Cubic.Out' });
    }
  }

  return {
    show(seats, ms, rippling) {
      let changed = 0;
      for (const [code, glyphs] of seats) {
        const key = JSON.stringify(glyphs);
        const before = standing.get(code);
        if (before?.key === key) continue;
        const delay = rippling ? Math.floor(changed / AT_ONCE) * FRAME : 0;
        changed += 1;
        leave(before?.images ?? [], ms, delay);
        const images = glyphs.flatMap((glyph) => imageOf(scene, glyph, dpr()) ?? []);
        enter(images, ms, delay);
        standing.set(code, { key, images });
      }
    },
    clear() {
      scene.tweens.killTweensOf(layer.list);
      layer.removeAll(true);
      standing.clear();
    },
  };
}
