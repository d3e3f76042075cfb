/** Names at a table. */
import type { StateCode } from '../../core/terms.ts';
import type { RoomModel } from './contract.ts';
import { boxesAlong, placeNames } from './naming.ts';
import type { Label, Measure, Weight } from './picture.ts';
import type { Box, Plan } from './plan.ts';
import { floorAndGavel } from './standing.ts';

/** Units from the speaker's seat at which the floor line begins. */
export const FLOOR_CLEAR = 31;

/** What names keep off where they are placed one by one: flags, the number in the middle, the Chair's plate, the floor line. */
function occupied(model: RoomModel, plan: Plan): readonly Box[] {
  const reach = Math.max(9, 17 * plan.unit);
  const { floor } = floorAndGavel(model, plan, FLOOR_CLEAR * plan.unit);
  const half = (plan.chair?.gap ?? 0) / 2;
  const { well } = plan;
  const inner = 0.7 * well.radius; // the square within the circle
  return [
    ...plan.seats.map(({ x, y }) => ({ left: x - reach, top: y - reach, width: 2 * reach, height: 2 * reach })),
    { left: well.x - inner, top: well.y - inner, width: 2 * inner, height: 2 * inner },
    ...(plan.chair === null
      ? []
      : [{ left: plan.chair.x - half, top: plan.chair.y - 24, width: 2 * half, height: 40 }]),
    ...(floor === null ? [] : boxesAlong(floor.from, floor.to, 6)),
  ];
}

/** Names beside the flags, each on the outer side of its arm; or the few that are asked for, where there is no room. */
export function tableNames(
  model: RoomModel,
  plan: Plan,
  measure: Measure,
  room: Box,
  pointed: StateCode | null,
): readonly Label[] {
  const asked = [model.you, model.floor, ...model.objectors, ...model.names, pointed];
  const shown = plan.named ? plan.seats : plan.seats.filter(({ code }) => asked.includes(code));
  const letters = plan.named ? Math.round(Math.min(17, Math.max(14, 15 * plan.unit))) : 13;
  const all = shown.map((seat) => {
    const { code } = seat;
    const name = model.seats.find((s) => s.code === code)?.name ?? code;
    const text = code === model.you ? (model.youLabel ?? name) : name;
    const stands = code === model.you || code === model.floor || model.objectors.includes(code);
    const left = seat.x < plan.podium.x;
    const space = left ? seat.x - room.left : room.left + room.width - seat.x;
    const weight: Weight = stands ? 600 : 400;
    const ink: Label['ink'] =
      stands || code === pointed ? 'chalk' : model.phase === 'objection' ? 'chalk-3' : 'chalk-2';
    return {
      seat,
      left,
      weight,
      ink,
      ...measure(text, letters, weight, plan.named ? space - 32 * plan.unit - 4 : undefined),
    };
  });
  const boxes = plan.named
    ? all.map(({ seat, left, width, height }): Box => {
        const { inY } = plan.rows[0]?.at(seat.along) ?? { inY: 0 };
        const ringed = seat.code === model.you || seat.code === model.floor;
        const away = (ringed ? 38 : 30) * plan.unit;
        return {
          left: left ? seat.x - away - width : seat.x + away,
          top: seat.y - height / 2 - 25 * Math.max(0, inY - 0.35) * plan.unit,
          width,
          height,
        };
      })
    : placeNames(
        all.map(({ seat, width, height }) => ({ at: seat, clear: Math.max(12, 30 * plan.unit), width, height })),
        occupied(model, plan),
        room,
      );
  return all.flatMap(({ text, size, weight, ink, left }, k) => {
    const box = boxes[k];
    return box === undefined
      ? []
      : [{ text, size, weight, ink, box, align: plan.named && left ? 'right' : 'left' } as const];
  });
}
