/** The loop that draws runs only while something moves; a still room costs nothing. */
import { Phaser, type Game, type Scene } from './phaser.ts';

const STILL = 200; // ms without movement after which the loop stops

interface Sleeper {
  /** Something begins to move: frames follow until it is over. */
  wake(): void;
  /** Something changed at once: one frame shows it. */
  frame(): void;
  readonly frames: number; // drawn since the room was opened
}

/** Watches over a game's loop. */
export function sleeper(game: Game, scene: Scene): Sleeper {
  let frames = 0;
  let moved = performance.now();
  let asked = false;
  let over = false;
  game.events.once(Phaser.Core.Events.DESTROY, () => {
    over = true;
  });
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    frames += 1;
    const now = performance.now();
    if (scene.tweens.getTweens().length > 0) moved = now;
    else if (now - moved > STILL) game.loop.sleep();
  });
  return {
    wake() {
      moved = performance.now();
      game.loop.wake();
    },
    frame() {
      if (game.loop.running || asked) return;
      asked = true;
      requestAnimationFrame((time) => {
        asked = false;
        if (!game.loop.running && !over) game.loop.step(time);
      });
    },
    get frames() {
      return frames;
    },
  };
}
