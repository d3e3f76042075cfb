/** Opens Phaser in an element of the page, at the screen's own density, with nothing in it but one empty scene. */
import { cssOf } from './palette.ts';
import { Phaser, type Game, type Scene } from './phaser.ts';
import type { Renderer } from './renderer.ts';

interface Hall {
  readonly game: Game;
  readonly scene: Scene;
  readonly canvas: HTMLCanvasElement;
  /** Makes the canvas as large as its place, in px of the page, at `dpr` device pixels each. */
  resize(width: number, height: number, dpr: number): void;
  close(): void;
}

/** Device pixels to a px, of which more than two would only cost. */
export const density = (): number => Math.min(Math.max(devicePixelRatio, 1), 2);

export function openHall(parent: HTMLElement, renderer: Renderer): Promise<Hall> {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true'); // its parent says in words what it shows
  canvas.style.cssText = 'position:absolute;inset:0;display:block';
  if (getComputedStyle(parent).position === 'static') parent.style.position = 'relative';
  parent.append(canvas);
  return new Promise((opened) => {
    const game: Game = new Phaser.Game({
      type: renderer === 'canvas' ? Phaser.CANVAS : Phaser.WEBGL,
      canvas,
      parent: null,
      width: 16,
      height: 16,
      backgroundColor: cssOf('hall'),
      scale: { mode: Phaser.Scale.NONE },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      audio: { noAudio: true },
      banner: false,
      autoFocus: false,
      render: { antialias: true, powerPreference: 'low-power' },
      scene: {
        create(this: Scene) {
          opened({
            game,
            scene: this,
            canvas,
            resize(width, height, dpr) {
              game.scale.resize(Math.round(width * dpr), Math.round(height * dpr));
              canvas.style.width = `${width}px`;
              canvas.style.height = `${height}px`;
            },
            close() {
              game.destroy(true);
              if (!game.loop.running) game.loop.step(performance.now()); // a sleeping game would never go
              canvas.remove();
            },
          });
        },
      },
    });
  });
}
