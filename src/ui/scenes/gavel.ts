/** The Chair's gavel in the middle of the room: raised while silence travels, down when it has arrived. */
import { stroke } from './brush.ts';
import type { Container, Graphics, Image, Scene } from './phaser.ts';
import type { Picture } from './picture.ts';
import type { Plan } from './plan.ts';
import { imageOf } from './seat-layer.ts';

const RAISED = (52 * Math.PI) / 180;
const FALL = 160; // ms

interface Gavel {
  show(gavel: Picture['gavel'], plan: Plan, still: boolean): void;
  clear(): void;
}

export function gavelLayer(scene: Scene, block: Graphics, hand: Container, dpr: () => number): Gavel {
  let image: Image | null = null;
  let shown: Picture['gavel'] = null;

  function clear(): void {
    if (image !== null) scene.tweens.killTweensOf(image);
    image?.destroy();
    image = null;
    shown = null;
    block.clear();
  }

  return {
    show(gavel, plan, still) {
      if (gavel === shown) return;
      const falls = shown === 'up' && gavel === 'down' && !still;
      clear();
      shown = gavel;
      if (gavel === null) return;
      const size = Math.max(0.5, plan.unit);
      const { x } = plan.well;
      const y = plan.well.y + plan.well.radius * 0.25;
      stroke(block, [
        {
          lines: [
            [
              { x: x - 36 * size, y },
              { x: x + 36 * size, y },
            ],
          ],
          width: 3 * size,
          ink: 'chalk',
        },
      ]);
      image = imageOf(scene, { x: x + 71 * size, y: y - 29 * size, alpha: 1, mark: 'gavel' }, dpr());
      if (image === null) return;
      hand.add(image.setRotation(gavel === 'up' || falls ? RAISED : 0));
      if (falls) scene.tweens.add({ targets: image, rotation: 0, duration: FALL, ease: 'Quad.In' });
    },
    clear,
  };
}
