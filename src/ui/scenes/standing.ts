/** What the model says of each seat, as both shapes of room ask for it. */
import type { Stance, StateCode } from '../../core/terms.ts';
import type { RoomModel } from './contract.ts';
import type { Glyph, Objection, Picture } from './picture.ts';
import type { Plan, Seat } from './plan.ts';
import type { Point } from './track.ts';

/** True while what a seat has shown is on view; while a question is put all that counts is who breaks the silence. */
export const showsStances = ({ phase }: RoomModel): boolean => phase === 'sitting' || phase === 'over';

/** The stance that a seat shows in the phase of the moment. */
export function stancesOf(model: RoomModel): (code: StateCode) => Stance {
  const objectors = new Set(model.objectors);
  const shown = new Map(model.seats.map(({ code, stance }) => [code, stance]));
  return (code) => {
    if (objectors.has(code)) return 'object';
    return showsStances(model) ? (shown.get(code) ?? 'unknown') : 'silent';
  };
}

/** The rings round your seat and round the speaker's. */
export function rings(model: RoomModel, seat: Seat, stance: Stance): readonly Glyph[] {
  const at = { x: seat.x, y: seat.y, alpha: 1 };
  const you = model.you === seat.code;
  const floor = model.floor === seat.code;
  const wide = stance === 'bracket';
  return [
    ...(you ? [{ ...at, mark: wide ? 'you-wide' : 'you' } as const] : []),
    ...(floor ? [{ ...at, mark: you ? 'floor-outer' : wide ? 'floor-wide' : 'floor' } as const] : []),
  ];
}

/** How much smaller placards stand where several object, so that the rows stay in sight. */
export const placardScale = (count: number): number => (count <= 3 ? 1 : count <= 8 ? 0.62 : 0.42);

/** Where a ray or the floor line ends on its way to the podium, `share` of the free radius from there. */
function towardsPodium(plan: Plan, from: Point, share: number): Point {
  const { podium, front } = plan;
  const distance = Math.hypot(from.x - podium.x, from.y - podium.y) || 1;
  const ratio = Math.min(1, (front * share) / distance);
  return { x: podium.x + (from.x - podium.x) * ratio, y: podium.y + (from.y - podium.y) * ratio };
}

/** A raised placard for each seat that objects, and its ray, which is gone when the room sits again to consult. */
export function objectionsOf(model: RoomModel, plan: Plan, seats: readonly Seat[]): readonly Objection[] {
  const consulted = model.phase === 'sitting' && model.objectors.length === 0;
  const scale = placardScale(seats.length) * plan.unit * (plan.shape === 'amphitheatre' ? 1 : 0.78); // at a table the neighbours' flags stay in sight
  return seats.map((seat) => ({
    code: seat.code,
    placard: { x: seat.x, y: Math.max(seat.y - 15 * scale, 39 * scale) }, // in the last row it must not leave the room
    scale,
    from: seat,
    to: consulted ? seat : towardsPodium(plan, seat, plan.shape === 'amphitheatre' ? 0.6 : 1),
  }));
}

/** The dotted line from the speaker's seat, and the Chair's gavel. */
export function floorAndGavel(model: RoomModel, plan: Plan, clear: number): Pick<Picture, 'floor' | 'gavel' | 'lit'> {
  const speaker = plan.seats.find(({ code }) => code === model.floor);
  const floor = speaker === undefined ? null : lineToPodium(plan, speaker, clear);
  return {
    floor,
    gavel: model.phase === 'silence' ? 'up' : model.phase === 'gavel' ? 'down' : null,
    lit: model.phase === 'gavel',
  };
}

function lineToPodium(plan: Plan, seat: Seat, clear: number): NonNullable<Picture['floor']> {
  const to = towardsPodium(plan, seat, plan.shape === 'amphitheatre' ? 0.8 : 1.15);
  const distance = Math.hypot(to.x - seat.x, to.y - seat.y) || 1;
  const start = Math.min(1, clear / distance);
  return { code: seat.code, from: { x: seat.x + (to.x - seat.x) * start, y: seat.y + (to.y - seat.y) * start }, to };
}
