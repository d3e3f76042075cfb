/** Silence as light: it travels from the front row to the last, and the room is the clock. */
import { stroke } from './brush.ts';
import { TABLE_EDGE } from './horseshoe-plan.ts';
import { badgePlace } from './horseshoe.ts';
import type { Container, Graphics, Image, Scene, Tween } from './phaser.ts';
import type { Plan } from './plan.ts';
import { imageOf } from './seat-layer.ts';
import { lineAlong } from './track.ts';

const SWEEP = 4000; // ms from the front row to the last
const OUT = 120; // ms in which an objection puts the room out
const STEPS = 8; // stills in place of movement

export interface Light {
  /** Sends the light through the room; `row` is called as each row is full, `done` when the last one is. */
  sweep(still: boolean, row: (row: number, rows: number) => void, done: () => void): void;
  /** The whole room lit, or dark; dark is reached in a moment unless `still`. */
  set(lit: boolean, still: boolean): void;
  /** The same light in a room of another size. */
  seat(plan: Plan): void;
}

interface LightParts {
  readonly lines: Graphics;
  readonly lamps: Container;
}

export function light(scene: Scene, { lines, lamps }: LightParts, dpr: () => number): Light {
  let plan: Plan | null = null;
  let lit: { readonly image: Image; readonly row: number; readonly along: number }[] = [];
  const state = { at: 0 }; // rows that are lit, with the part of the next one; moved by tweens
  let tween: Tween | null = null;

  function draw(): void {
    lines.clear();
    if (plan === null) return;
    const table = plan.shape !== 'amphitheatre';
    const inset = table ? TABLE_EDGE * plan.unit : 0;
    const strokes = plan.rows.flatMap((track, row) => {
      const to = track.length * Math.min(1, Math.max(0, state.at - row));
      return to > 0 ? [lineAlong(track, 0, to, inset)] : [];
    });
    stroke(lines, [
      { lines: strokes, width: table ? Math.max(2.4, 4 * plan.unit) : Math.max(1.5, 2.1 * plan.unit), ink: 'chalk' },
    ]);
    for (const { image, row, along } of lit) image.setVisible(state.at - row > along);
  }

  function hang(): void {
    lamps.removeAll(true);
    lit = [];
    if (plan === null) return;
    const table = plan.shape !== 'amphitheatre';
    for (const seat of plan.seats) {
      const place = table ? badgePlace(plan, seat) : seat;
      const image = imageOf(scene, { ...place, alpha: 1, mark: table ? 'badge-lit' : 'lit' }, dpr());
      const length = plan.rows[seat.row]?.length ?? 1;
      if (image !== null) lit.push({ image, row: seat.row, along: seat.along / length });
    }
    lamps.add(lit.map(({ image }) => image));
  }

  function stop(): void {
    tween?.remove();
    tween = null;
    scene.tweens.killTweensOf([lines, lamps]);
    lines.setAlpha(1);
    lamps.setAlpha(1);
  }

  function to(at: number): void {
    stop();
    state.at = at;
    draw();
  }

  return {
    sweep(still, row, done) {
      if (plan === null) return done();
      const rows = plan.rows.length;
      let told = 0;
      to(0);
      const tell = (): void => {
        draw();
        while (told < Math.floor(state.at + 1e-6)) row(++told, rows);
      };
      tween = scene.tweens.add({
        targets: state,
        at: rows,
        duration: SWEEP,
        ...(still ? { ease: 'Stepped', easeParams: [STEPS] } : {}),
        onUpdate: tell,
        onComplete: () => {
          tween = null;
          tell();
          done();
        },
      });
    },
    set(on, still) {
      if (on) return to(plan?.rows.length ?? 0);
      if (state.at === 0) return;
      if (still) return to(0);
      tween?.remove();
      tween = null;
      scene.tweens.add({ targets: [lines, lamps], alpha: 0, duration: OUT, onComplete: () => to(0) });
    },
    seat(next) {
      plan = next;
      hang();
      draw();
    },
  };
}
