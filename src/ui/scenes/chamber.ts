/** The picture of the Assembly: rows that carry the line of consent, lights for those who are silent, flags for those who speak. */
import type { Stance, StateCode } from '../../core/terms.ts';
import { FLAGS_FROM } from './amphitheatre.ts';
import type { RoomModel } from './contract.ts';
import { IN_ROWS } from './marks.ts';
import { boxesAlong, placeNames, type Name } from './naming.ts';
import { rowLine, type RowLine } from './neighbours.ts';
import type { Glyph, Label, Measure, Objection, Picture, Stroke } from './picture.ts';
import type { Box, Plan, Seat } from './plan.ts';
import { floorAndGavel, objectionsOf, rings, showsStances, stancesOf } from './standing.ts';
import { dashesAlong, lineAlong, trackOf, type Point } from './track.ts';

const { flag: FLAG } = IN_ROWS;
const ASKED = 0.7; // how strong a flag is that shows only because all were asked for
const FLOOR_CLEAR = 17; // units from the speaker's seat at which the floor line begins

function rowStrokes(plan: Plan, stanceOf: (code: StateCode) => Stance): readonly Stroke[] {
  const lines: Record<RowLine, (readonly Point[])[]> = { plain: [], strong: [], frayed: [] };
  plan.rows.forEach((track, row) => {
    const seats = plan.seats.filter((seat) => seat.row === row).sort((a, b) => a.along - b.along);
    for (const { from, to, line } of rowLine(seats, stanceOf, track.length, plan.unit)) {
      if (line === 'frayed') lines.frayed.push(...dashesAlong(track, from, to, 2, 4));
      else lines[line].push(lineAlong(track, from, to));
    }
  });
  return [
    { lines: lines.plain, width: 1.25, ink: 'row' },
    { lines: lines.frayed, width: 1.5, ink: 'row' },
    { lines: lines.strong, width: Math.max(1.25, 1.8 * plan.unit), ink: 'row-strong' },
  ];
}

/** A seat's marks: a light for the many, flag and sign for those who have spoken or on whom the room looks. */
function seatGlyphs(model: RoomModel, plan: Plan, seat: Seat, stance: Stance): readonly Glyph[] {
  const alpha = model.phase === 'objection' ? 0.72 : 1;
  const at = { x: seat.x, y: seat.y, alpha };
  if (stance === 'object') return [];
  const around = rings(model, seat, stance);
  const flags = plan.pitch >= FLAGS_FROM && showsStances(model);
  const flag: Glyph = { ...at, mark: { flag: seat.code, size: FLAG * plan.unit } };
  if (stance === 'sponsor')
    return [...(flags ? [{ ...at, mark: 'ring' } as const, flag] : [{ ...at, mark: 'sponsor' } as const]), ...around];
  if (stance === 'bracket')
    return [
      ...(flags ? [flag, { ...at, mark: 'brackets' } as const] : [{ ...at, mark: 'bracket' } as const]),
      ...around,
    ];
  if (!flags || (around.length === 0 && model.flags !== true)) return [{ ...at, mark: stance }, ...around];
  const aside = FLAG * 0.42 * plan.unit;
  return [
    { ...flag, alpha: alpha * (around.length === 0 ? ASKED : 1) },
    ...around,
    { x: seat.x + aside, y: seat.y + aside, alpha, mark: `badge-${stance}` },
  ];
}

const CLEAR: Readonly<Record<Stance, number>> = {
  sponsor: 12.5,
  bracket: 13,
  object: 24,
  'in-favour': 6,
  silent: 5,
  unknown: 3,
};

/** Size of words in px: never below 13, and larger where the room is. */
const lettersIn = ({ unit }: Plan): number => Math.round(Math.min(22, Math.max(13, 13 * unit)));

const square = ({ x, y }: Point, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

/** Names of you, the floor, those who object and those whom the page or the pointer asks for. */
function nameLabels(
  model: RoomModel,
  plan: Plan,
  measure: Measure,
  room: Box,
  pointed: StateCode | null,
  objections: readonly Objection[],
): readonly Label[] {
  const stanceOf = stancesOf(model);
  const wanted = [...new Set([model.you, model.floor, ...model.objectors, ...model.names, pointed])];
  const shown = wanted.flatMap((code) => plan.seats.find((seat) => seat.code === code) ?? []);
  const texts = shown.map(({ code }) => {
    const name = model.seats.find((seat) => seat.code === code)?.name ?? code;
    const text = code === model.you ? (model.youLabel ?? name) : name;
    const weight = code === model.you || code === model.floor || model.objectors.includes(code) ? 600 : 500;
    return { weight, ...measure(text, lettersIn(plan), weight) } as const;
  });
  const names = shown.map((seat, k): Name => {
    const { width = 0, height = 0 } = texts[k] ?? {};
    const raised = objections.find(({ code }) => code === seat.code);
    const ringed = seat.code === model.you || seat.code === model.floor;
    const clear =
      raised !== undefined
        ? 30 * raised.scale
        : Math.max(ringed ? Math.max(9, 19 * plan.unit) : 0, CLEAR[stanceOf(seat.code)] * plan.unit) + 3;
    return { at: raised?.placard ?? seat, clear, width, height };
  });
  const { floor } = floorAndGavel(model, plan, FLOOR_CLEAR * plan.unit);
  const lines = floor === null ? objections : [...objections, floor];
  const taken = [
    ...lines.flatMap(({ from, to }) => boxesAlong(from, to, 6)),
    ...plan.seats.map((seat) => square(seat, (showsStances(model) ? CLEAR[stanceOf(seat.code)] : 5) * plan.unit)),
    ...objections.map(({ placard, scale }) => ({
      left: placard.x - 23 * scale,
      top: placard.y - 38 * scale,
      width: 46 * scale,
      height: 76 * scale,
    })),
  ];
  return placeNames(names, taken, room).flatMap((box, k) => {
    const text = texts[k];
    return text === undefined ? [] : [{ ...text, ink: 'chalk', box, align: 'left' } as const];
  });
}

/** The Chair's desk under the podium, with its plate, where the box has room for it. */
function desk(
  model: RoomModel,
  plan: Plan,
  measure: Measure,
  room: Box,
): { readonly strokes: readonly Stroke[]; readonly labels: readonly Label[] } {
  const top = plan.podium.y + 15 * plan.unit;
  const plate = model.chairLabel;
  if (plate === undefined || plan.pitch < FLAGS_FROM || !showsStances(model) || top + 44 > room.top + room.height)
    return { strokes: [], labels: [] };
  const radius = 170 * plan.unit;
  const half = 0.36;
  const arc = trackOf([
    { centre: { x: plan.podium.x, y: top + radius }, radius, start: Math.PI / 2 + half, end: Math.PI / 2 - half },
  ]);
  const { text, size, width, height } = measure(plate, lettersIn(plan), 500);
  const box = { left: plan.podium.x - width / 2, top: top + 15 * plan.unit, width, height };
  return {
    strokes: [{ lines: [lineAlong(arc, 0, arc.length)], width: 2, ink: 'chalk' }],
    labels: [{ text, size, weight: 500, ink: 'chalk-2', box, align: 'center' }],
  };
}

/** Draws the Assembly as the model has it; `room` is the whole canvas, `pointed` the seat under the pointer. */
export function chamberPicture(
  model: RoomModel,
  plan: Plan,
  measure: Measure,
  room: Box,
  pointed: StateCode | null,
): Picture {
  const stanceOf = stancesOf(model);
  const against = plan.seats.filter(({ code }) => stanceOf(code) === 'object');
  const objections = objectionsOf(model, plan, against);
  const podium = desk(model, plan, measure, room);
  const letters = showsStances(model) ? plan.letters : [];
  return {
    rows: [...rowStrokes(plan, stanceOf), ...podium.strokes],
    ...floorAndGavel(model, plan, FLOOR_CLEAR * plan.unit),
    seats: new Map(plan.seats.map((seat) => [seat.code, seatGlyphs(model, plan, seat, stanceOf(seat.code))])),
    objections,
    labels: [
      ...letters.map(
        ({ letter, x, y }): Label => ({
          text: letter,
          size: lettersIn(plan),
          weight: 500,
          ink: 'chalk-3',
          box: square({ x, y }, 8),
          align: 'center',
        }),
      ),
      ...podium.labels,
      ...nameLabels(model, plan, measure, room, pointed, objections),
    ],
  };
}
