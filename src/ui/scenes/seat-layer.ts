/** The seats on the canvas: each an image or a few, changed only when its stance or its guest's standing changes. */
import type { StateCode } from '../../core/terms.ts';
import { Phaser, type Container, type Image, type Scene, type Tween } from './phaser.ts';
import type { Glyph } from './picture.ts';
import { FLAG_SHEET, MARK_SHEET } from './sheet.ts';

const AT_ONCE = 12; // seats that begin to change in one frame
const FRAME = 1000 / 60; // ms

/** How seats change: in `ms` each, one after the other if `rippling`; a seat that only moves glides for `glide` ms. */
interface Change {
  readonly ms: number;
  readonly rippling: boolean;
  readonly glide: number;
}

interface Standing {
  readonly glyphs: readonly Glyph[];
  readonly images: readonly Image[];
  readonly glides: readonly Tween[]; // that carry it to its place
}

interface SeatLayer {
  /** Shows seats as they are now; only those that differ from before change. */
  show(seats: ReadonlyMap<StateCode, readonly Glyph[]>, change: Change): void;
  /** Forgets everything, for a room of another size. */
  clear(): void;
}

/** One image of a sheet at a place in px, kept to whole device pixels. Null when its sheet could not be had. */
export function imageOf(scene: Scene, glyph: Glyph, dpr: number): Image | null {
  const { mark } = glyph;
  const [sheet, frame] = typeof mark === 'string' ? [MARK_SHEET, mark] : [FLAG_SHEET, mark.flag];
  if (!scene.textures.exists(sheet) || !scene.textures.get(sheet).has(frame)) return null;
  const { x, y } = placeOf(glyph, dpr);
  const image = new Phaser.GameObjects.Image(scene, x, y, sheet, frame);
  if (typeof mark === 'string') image.setScale(1 / dpr);
  else image.setDisplaySize(mark.size, mark.size);
  return image.setAlpha(glyph.alpha);
}

/** What a seat shows, wherever it stands. */
const signsOf = (glyphs: readonly Glyph[]): string => JSON.stringify(glyphs.map(({ mark, alpha }) => [mark, alpha]));

/** Where a glyph stands in px, kept to whole device pixels. */
const placeOf = ({ x, y }: Glyph, dpr: number): { readonly x: number; readonly y: number } => ({
  x: Math.round(x * dpr) / dpr,
  y: Math.round(y * dpr) / dpr,
});

export function seatLayer(scene: Scene, layer: Container, dpr: () => number): SeatLayer {
  const standing = new Map<StateCode, Standing>();

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

  /** The same images on their way to other places; null where some of them could not be had. */
  function glideTo({ images, glides }: Standing, glyphs: readonly Glyph[], duration: number): Standing | null {
    if (images.length !== glyphs.length) return null;
    for (const tween of glides) tween.remove();
    const under = images.flatMap((image, k) => {
      const glyph = glyphs[k];
      if (glyph === undefined) return [];
      const to = placeOf(glyph, dpr());
      return [scene.tweens.add({ targets: image, ...to, duration, ease: 'Cubic.InOut' })];
    });
    return { glyphs, images, glides: under };
  }

  return {
    show(seats, { ms, rippling, glide }) {
      let changed = 0;
      for (const [code, glyphs] of seats) {
        const before = standing.get(code);
        if (before !== undefined && JSON.stringify(before.glyphs) === JSON.stringify(glyphs)) continue;
        const carried =
          glide > 0 && before !== undefined && signsOf(before.glyphs) === signsOf(glyphs)
            ? glideTo(before, glyphs, glide)
            : null;
        if (carried !== null) {
          standing.set(code, carried);
          continue;
        }
        for (const tween of before?.glides ?? []) tween.remove();
        const delay = rippling ? Math.floor(changed / AT_ONCE) * FRAME : 0;
        changed += 1;
        leave(before?.images ?? [], ms, delay);
        const images = glyphs.flatMap((glyph) => imageOf(scene, glyph, dpr()) ?? []);
        enter(images, ms, delay);
        standing.set(code, { glyphs, images, glides: [] });
      }
    },
    clear() {
      scene.tweens.killTweensOf(layer.list);
      layer.removeAll(true);
      standing.clear();
    },
  };
}
