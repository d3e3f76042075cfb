/** The place: the canvas room, mounted in an element of the page. */
import type { StateCode } from '../../core/terms.ts';
import { chamberPicture } from './chamber.ts';
import type { MountRoom, Room, RoomModel } from './contract.ts';
import { easelOf, type Moment } from './easel.ts';
import { density, openHall } from './hall.ts';
import { tablePicture } from './horseshoe.ts';
import { faceReady, lettering } from './lettering.ts';
import { AT_TABLE, IN_ROWS, shapesFor } from './marks.ts';
import { Phaser } from './phaser.ts';
import { type Box, boxOf, seatsOf, type Plan, type Seat } from './plan.ts';
import { watchPointer } from './pointer.ts';
import { chooseRenderer } from './renderer.ts';
import { seatAll } from './seating.ts';
import { bakeFlags, bakeMarks, fetchFlags } from './sheet.ts';
import { sleeper } from './sleep.ts';

/** What tests may ask of the room that stands on the page. */
interface RoomHook {
  readonly ready: boolean; // a first frame with seats in it has been drawn
  readonly frames: number; // drawn so far
  readonly asleep: boolean;
  readonly renderer: Room['renderer'];
  readonly seatAt: Room['seatAt'];
}
declare global {
  interface Window {
    room?: RoomHook;
  }
}

const LATIN = /^\p{Script=Latin}/u;

/** Guests and their names: when these change, everybody is seated anew. */
const guestsKey = ({ seats, chair, seed }: RoomModel): string =>
  `${seed} ${chair} ${seats.map((s) => s.code + s.name).join()}`;

/** What the order of seats depends on: when this changes, the same guests change places. */
const orderKey = ({ order, seats }: RoomModel): string =>
  order === 'stance' ? `${order} ${seats.map((s) => s.stance).join()}` : order;

/** Puts a room into an element of the page; it stands when the promise resolves, and draws when it is shown a model. */
export const mountRoom: MountRoom = async (parent, options) => {
  const renderer = chooseRenderer(options.renderer);
  const [flags, hall] = await Promise.all([fetchFlags(), openHall(parent, renderer)]);
  const { game, scene, canvas } = hall;
  const easel = easelOf(scene);
  const sleep = sleeper(game, scene);
  let model: RoomModel | null = null;
  let plan: Plan | null = null;
  let pointed: StateCode | null = null;
  let pick: ((code: StateCode) => void) | null = null;
  let ready = false;

  const measure = (): ReturnType<typeof lettering> =>
    lettering(Number(getComputedStyle(parent).getPropertyValue('--scale')) || 1);

  function draw(moment: Moment): void {
    if (model === null || plan === null) return;
    const whole = { left: 0, top: 0, width: parent.clientWidth, height: parent.clientHeight };
    const paint = plan.shape === 'amphitheatre' ? chamberPicture : tablePicture;
    easel.show(paint(model, plan, measure(), whole, pointed), plan, moment);
    ready = true;
    refresh();
  }

  function refresh(): void {
    if (scene.tweens.getTweens().length > 0) sleep.wake();
    else sleep.frame();
  }

  /** Gives every guest a seat in a box. */
  function seatIn(box: Box, { seats, chair, seed, order }: RoomModel): Plan {
    const width = measure();
    const stances = new Map(seats.map(({ code, stance }) => [code, stance]));
    return seatAll(
      {
        codes: seats.map(({ code }) => code),
        chair,
        seed,
        order,
        stanceOf: (code) => stances.get(code) ?? 'unknown',
        nameWidth: Math.max(0, ...seats.map(({ name }) => width(name, 15, 500).width)),
        latin: seats.every(({ name }) => LATIN.test(name)),
      },
      box,
    );
  }

  /** Seats everybody in the box of the moment; nothing while the page hides it. */
  function layOut(): void {
    const box = boxOf(parent);
    if (model === null || box.width < 40 || box.height < 40) return;
    const dpr = density();
    hall.resize(parent.clientWidth, parent.clientHeight, dpr);
    plan = seatIn(box, model);
    const table = plan.shape !== 'amphitheatre';
    const codes = seatsOf(plan).map(({ code }) => code);
    bakeMarks(scene, shapesFor(plan.unit, table ? AT_TABLE : IN_ROWS), dpr);
    bakeFlags(scene, flags, codes, (table ? AT_TABLE.flag : IN_ROWS.flag * 2) * plan.unit, dpr);
    easel.fit(plan, dpr);
    if (model.phase === 'gavel') easel.light.set(true, true);
    const frame = parent.parentElement ?? parent;
    frame.style.setProperty('--well-x', `${plan.well.x}px`);
    frame.style.setProperty('--well-y', `${plan.well.y}px`);
    frame.style.setProperty('--well-radius', `${plan.well.radius}px`);
    draw('still');
  }

  const findSeat = (code: StateCode): Seat | null =>
    plan === null ? null : (seatsOf(plan).find((seat) => seat.code === code) ?? null);
  const seatAt: Room['seatAt'] = (code) => {
    const seat = findSeat(code);
    return seat === null ? null : { x: seat.x, y: seat.y };
  };

  const pointer = watchPointer(
    canvas,
    () => (plan === null ? [] : seatsOf(plan)),
    (code) => {
      pointed = code;
      draw('still');
    },
    (code) => pick?.(code),
  );
  const watch = new ResizeObserver(() => layOut());
  watch.observe(parent);
  addEventListener('resize', layOut); // the page's own zoom changes the density and not the box
  game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, layOut);
  void faceReady().then(layOut);

  const hook: RoomHook = {
    get ready() {
      return ready && sleep.frames > 0;
    },
    get frames() {
      return sleep.frames;
    },
    get asleep() {
      return !game.loop.running;
    },
    renderer,
    seatAt,
  };
  window.room = hook;

  return {
    renderer,
    seatAt,
    show(next) {
      const before = model;
      model = next;
      if (before?.phase !== next.phase)
        easel.light.set(next.phase === 'gavel', next.reducedMotion || next.phase !== 'objection');
      if (plan === null || before === null || guestsKey(before) !== guestsKey(next)) return layOut();
      const moved = orderKey(before) !== orderKey(next);
      if (moved) plan = seatIn(boxOf(parent), next);
      const broke = next.phase === 'objection' && before.phase !== 'objection';
      draw(next.reducedMotion ? 'still' : broke ? 'objection' : moved ? 'regroup' : 'sitting');
    },
    sweep(done, row = () => undefined) {
      easel.light.sweep(model?.reducedMotion ?? false, row, done);
      refresh();
    },
    onPick(handler) {
      pick = handler;
    },
    destroy() {
      watch.disconnect();
      removeEventListener('resize', layOut);
      pointer.abort();
      hall.close();
      if (window.room === hook) delete window.room;
    },
  };
};
