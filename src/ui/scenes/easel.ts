/** Puts pictures on the canvas, layer over layer, and moves what changed between one picture and the next. */
import { partWay, stroke } from './brush.ts';
import { gavelLayer } from './gavel.ts';
import { FACE, LINE } from './lettering.ts';
import { light, type Light } from './light.ts';
import { objectionLayer } from './objection-layer.ts';
import { cssOf } from './palette.ts';
import type { Container, Graphics, Scene } from './phaser.ts';
import type { Label, Picture } from './picture.ts';
import type { Plan } from './plan.ts';
import { seatLayer } from './seat-layer.ts';
import { dashesAlong, straight } from './track.ts';

const CHANGE = 240; // ms in which a seat changes its stance
const OUT = 120; // ms in which an objection puts the room out
const REGROUP = 700; // ms in which seats glide to other places
const FLOOR = 400; // ms in which the floor line draws to the podium
const OUTLINE = 6; // px of the hall round names, even so that letters keep to whole pixels

/** How a change is to be seen: at once, seat by seat, as an objection, or by everybody changing places. */
export type Moment = 'still' | 'sitting' | 'objection' | 'regroup';

interface Easel {
  readonly light: Light;
  /** Shows a picture; `moment` says how the change is to be seen. */
  show(picture: Picture, plan: Plan, moment: Moment): void;
  /** Empties the canvas for a room of another size, at `dpr` device pixels to a px. */
  fit(plan: Plan, dpr: number): void;
}

/** Prepares the layers of a scene, from the rows up to the names. */
export function easelOf(scene: Scene): Easel {
  let density = 1;
  const dpr = (): number => density;
  const root = scene.add.container();
  const graphics = (): Graphics => {
    const made = scene.add.graphics();
    root.add(made);
    return made;
  };
  const container = (): Container => {
    const made = scene.add.container();
    root.add(made);
    return made;
  };
  const rows = graphics();
  const clearings = graphics();
  const floorLine = graphics();
  const litLines = graphics();
  const seats = seatLayer(scene, container(), dpr);
  const lamps = light(scene, { lines: litLines, lamps: container() }, dpr);
  const objections = objectionLayer(scene, { clearings, rays: graphics(), placards: container() }, dpr);
  const gavel = gavelLayer(scene, graphics(), container(), dpr);
  const names = container();
  const standing = [names, floorLine]; // names and the floor line wait until everybody sits
  const floor = { share: 1 };
  let line: Picture['floor'] = null;

  function drawFloor(): void {
    floorLine.clear();
    if (line === null) return;
    const track = straight(line.from, partWay(line.from, line.to, floor.share));
    stroke(floorLine, [{ lines: dashesAlong(track, 0, track.length, 2, 3), width: 1.6, ink: 'chalk' }]);
  }

  function showFloor(next: Picture['floor'], still: boolean): void {
    if (JSON.stringify(next) === JSON.stringify(line)) return;
    scene.tweens.killTweensOf(floor);
    const moves = !still && next !== null && next.code !== line?.code;
    line = next;
    floor.share = moves ? 0 : 1;
    drawFloor();
    if (moves) scene.tweens.add({ targets: floor, share: 1, duration: FLOOR, ease: 'Cubic.Out', onUpdate: drawFloor });
  }

  function write({ text, size, weight, ink, box, align }: Label): void {
    const written = scene.add.text(0, 0, text, {
      fontFamily: FACE,
      fontSize: `${size}px`,
      fontStyle: `${weight}`,
      color: cssOf(ink),
      stroke: cssOf('hall'),
      strokeThickness: OUTLINE,
      align,
      resolution: density,
    });
    written.setLineSpacing(size * LINE - written.getTextMetrics().fontSize - OUTLINE); // the outline would push lines apart
    const x =
      align === 'left'
        ? box.left + written.width / 2 - OUTLINE / 2
        : align === 'right'
          ? box.left + box.width - written.width / 2 + OUTLINE / 2
          : box.left + box.width / 2;
    const snap = (at: number, extent: number): number => Math.round((at - extent / 2) * density) / density;
    names.add(
      written.setOrigin(0, 0).setPosition(snap(x, written.width), snap(box.top + box.height / 2, written.height)),
    );
  }

  return {
    light: lamps,
    show(picture, plan, moment) {
      const still = moment === 'still';
      rows.clear();
      stroke(rows, picture.rows);
      showFloor(picture.floor, still);
      const glide = moment === 'regroup' ? REGROUP : 0;
      seats.show(picture.seats, {
        ms: still ? 0 : moment === 'objection' ? OUT : CHANGE,
        rippling: moment === 'sitting',
        glide,
      });
      objections.show(picture.objections, plan.unit, still ? null : moment === 'objection' ? OUT : 0);
      gavel.show(picture.gavel, plan, still);
      names.removeAll(true);
      picture.labels.forEach(write);
      scene.tweens.killTweensOf(standing);
      for (const one of standing) one.setAlpha(glide > 0 ? 0 : 1);
      if (glide > 0) scene.tweens.add({ targets: standing, alpha: 1, delay: glide, duration: OUT });
    },
    fit(plan, next) {
      density = next;
      root.setScale(next);
      seats.clear();
      objections.clear();
      gavel.clear();
      lamps.seat(plan);
    },
  };
}
