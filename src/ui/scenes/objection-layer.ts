/** Objections on the canvas: a placard goes up, and its ray goes through the rows in front to the podium. */
import type { StateCode } from '../../core/terms.ts';
import { partWay, stroke } from './brush.ts';
import type { Container, Graphics, Image, Scene } from './phaser.ts';
import type { Objection } from './picture.ts';
import { imageOf } from './seat-layer.ts';

const RISE = 180; // ms until the placard is up
const REACH = 240; // ms until the ray is at the podium

interface Raised {
  readonly objection: Objection;
  readonly images: readonly Image[];
  readonly progress: { up: number; ray: number }; // 0..1 each, moved by tweens
}

interface ObjectionLayer {
  /** Shows these objections and no others; new ones go up after `delay` ms, or stand at once when it is null. */
  show(objections: readonly Objection[], unit: number, delay: number | null): void;
  clear(): void;
}

interface ObjectionParts {
  readonly clearings: Graphics; // under the seats
  readonly rays: Graphics;
  readonly placards: Container;
}

export function objectionLayer(
  scene: Scene,
  { clearings, rays, placards }: ObjectionParts,
  dpr: () => number,
): ObjectionLayer {
  const raised = new Map<StateCode, Raised>();

  function draw(): void {
    clearings.clear();
    rays.clear();
    for (const { objection, images, progress } of raised.values()) {
      const { from, to, scale, placard } = objection;
      const end = partWay(from, to, progress.ray);
      if (progress.ray > 0) {
        stroke(clearings, [{ lines: [[from, end]], width: 28 * scale, ink: 'hall' }]);
        const tip = partWay(from, to, Math.max(0, progress.ray - 1.5 / Math.hypot(to.x - from.x, to.y - from.y)));
        stroke(rays, [
          { lines: [[from, end]], width: Math.max(3.6, 9 * scale), ink: 'chalk' },
          { lines: [[from, tip]], width: Math.max(2, 6 * scale), ink: 'signal' },
        ]);
      }
      images.forEach((image, k) =>
        image.setAlpha(progress.up).setY(placard.y - (k === 0 ? 0 : 14 * scale) + 16 * scale * (1 - progress.up)),
      );
    }
  }

  function raise(objection: Objection, unit: number): Raised {
    const { code, placard, scale } = objection;
    const board = imageOf(scene, { ...placard, alpha: 1, mark: 'placard' }, dpr());
    board?.setScale(scale / unit / dpr());
    const flag = imageOf(scene, { ...placard, alpha: 1, mark: { flag: code, size: 36 * scale } }, dpr());
    const images = [board, flag].flatMap((image) => image ?? []);
    placards.add(images);
    return { objection, images, progress: { up: 1, ray: 1 } };
  }

  function lower(code: StateCode): void {
    const gone = raised.get(code);
    if (gone === undefined) return;
    scene.tweens.killTweensOf(gone.progress);
    for (const image of gone.images) image.destroy();
    raised.delete(code);
  }

  return {
    show(objections, unit, delay) {
      for (const [code, { objection }] of raised) {
        const same = objections.some((next) => JSON.stringify(next) === JSON.stringify(objection));
        if (!same) lower(code);
      }
      for (const objection of objections) {
        if (raised.has(objection.code)) continue;
        const next = raise(objection, unit);
        raised.set(objection.code, next);
        if (delay === null) continue;
        next.progress.up = next.progress.ray = 0;
        scene.tweens.add({ targets: next.progress, up: 1, duration: RISE, delay, ease: 'Cubic.Out', onUpdate: draw });
        scene.tweens.add({
          targets: next.progress,
          ray: 1,
          duration: REACH,
          delay: delay + RISE,
          ease: 'Cubic.InOut',
          onUpdate: draw,
        });
      }
      draw();
    },
    clear() {
      for (const code of [...raised.keys()]) lower(code);
      draw();
    },
  };
}
