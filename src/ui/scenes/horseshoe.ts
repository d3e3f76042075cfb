/** The picture of a table: every flag with its name, and the line of consent along the edge. */
import type { Stance, StateCode } from '../../core/terms.ts';
import type { RoomModel } from './contract.ts';
import { TABLE_EDGE } from './horseshoe-plan.ts';
import { AT_TABLE, type Mark } from './marks.ts';
import { edgeLine, type EdgeLine } from './neighbours.ts';
import type { Glyph, Label, Measure, Picture, Stroke } from './picture.ts';
import type { Box, Plan, Seat } from './plan.ts';
import { floorAndGavel, objectionsOf, rings, showsStances, stancesOf } from './standing.ts';
import { FLOOR_CLEAR, tableNames } from './table-names.ts';
import { dashesAlong, insetOf, lineAlong, type Point, type Track } from './track.ts';

/** The end of the line in front of those who hold a bracket: a foot that points into the opening. */
function bracketEnd(track: Track, along: number, into: 1 | -1, inset: number, unit: number): readonly Point[] {
  const arm = Math.max(4, 8 * unit);
  const foot = along + into * Math.max(3, 6 * unit);
  return [
    insetOf(track.at(foot), inset - arm),
    insetOf(track.at(along), inset - arm),
    insetOf(track.at(along), inset + arm),
    insetOf(track.at(foot), inset + arm),
  ];
}

function edgeStrokes(plan: Plan, track: Track, stanceOf: (code: StateCode) => Stance, gap: number): readonly Stroke[] {
  const { unit } = plan;
  const inset = TABLE_EDGE * unit;
  const step = Math.max(3, 5 * unit);
  const lines: Record<EdgeLine, (readonly Point[])[]> = {
    accord: [],
    silent: [],
    faint: [],
    open: [],
    cut: [],
    chair: [],
  };
  for (const { from, to, line } of edgeLine(plan.seats, stanceOf, track.length, gap)) {
    if (line === 'cut') continue;
    if (line === 'open')
      lines.open.push(bracketEnd(track, from + step, 1, inset, unit), bracketEnd(track, to - step, -1, inset, unit));
    else if (line === 'faint') lines.faint.push(...dashesAlong(track, from, to, 3, 5, inset));
    else lines[line].push(lineAlong(track, from, to, inset));
  }
  const thin = Math.max(1.5, 2 * unit);
  return [
    { lines: lines.accord, width: Math.max(2.4, 4 * unit), ink: 'accord' },
    { lines: lines.silent, width: thin, ink: 'silent' },
    { lines: lines.faint, width: thin, ink: 'edge' },
    { lines: lines.chair, width: thin, ink: 'chalk' },
    { lines: lines.open, width: Math.max(1.6, 2.8 * unit), ink: 'bracket' },
  ];
}

function seatGlyphs(model: RoomModel, plan: Plan, seat: Seat, stance: Stance): readonly Glyph[] {
  if (stance === 'object') return [];
  const alpha = model.phase === 'objection' ? 0.45 : 1;
  const at = { x: seat.x, y: seat.y, alpha };
  const flag: Glyph = { ...at, mark: { flag: seat.code, size: AT_TABLE.flag * plan.unit } };
  const around = rings(model, seat, stance);
  if (model.flags === false) return [{ ...at, mark: stance }, ...around];
  if (stance === 'sponsor') return [{ ...at, mark: 'ring' }, flag, ...around];
  if (stance === 'bracket') return [flag, { ...at, mark: 'brackets' }, ...around];
  return [flag, ...around, { ...badgePlace(plan, seat), alpha, mark: `badge-${stance}` }];
}

/** Where the sign of a stance stands at a flag: at its lower right. */
export const badgePlace = ({ unit }: Plan, { x, y }: Point): Point => ({ x: x + 12.5 * unit, y: y + 12.5 * unit });

/** How the plate shows a stance; one that is not known leaves it bare, an objection raises a placard instead. */
const SIGNS: Readonly<Record<Stance, Mark | null>> = {
  sponsor: 'badge-in-favour',
  'in-favour': 'badge-in-favour',
  silent: 'badge-silent',
  bracket: 'badge-bracket',
  object: null,
  unknown: null,
};

/** The Chair's plate at the head of the table, with the sign of its own stance at a corner. */
function plate(
  model: RoomModel,
  plan: Plan,
  measure: Measure,
  stance: Stance,
): { readonly strokes: readonly Stroke[]; readonly labels: readonly Label[]; readonly glyphs: readonly Glyph[] } {
  if (plan.chair === null) return { strokes: [], labels: [], glyphs: [] };
  const { x, y, gap } = plan.chair;
  const words = model.chairLabel ?? model.seats.find(({ code }) => code === model.chair)?.name ?? model.chair;
  const { text, size, width, height } = measure(words, plan.named ? 14 : 13, 600, gap - 28);
  const [w, h] = [width / 2 + (plan.named ? 12 : 8), height / 2 + (plan.named ? 7 : 3)];
  const top = Math.max(Math.min(y, y + 13 - h), h + 2); // two lines grow away from the table
  const frame = [
    { x: x - w, y: top - h },
    { x: x + w, y: top - h },
    { x: x + w, y: top + h },
    { x: x - w, y: top + h },
  ];
  const sign = showsStances(model) ? SIGNS[stance] : null;
  return {
    strokes: [{ lines: [[...frame, ...frame.slice(0, 2)]], width: model.you === model.chair ? 3 : 1.5, ink: 'chalk' }],
    labels: [
      {
        text,
        size,
        weight: 600,
        ink: 'chalk',
        box: { left: x - width / 2, top: top - height / 2, width, height },
        align: 'center',
      },
    ],
    glyphs: sign === null ? [] : [{ x: x + w, y: top + h, alpha: 1, mark: sign }],
  };
}

/** Draws a table as the model has it; `room` is the whole canvas, `pointed` the seat under the pointer. */
export function tablePicture(
  model: RoomModel,
  plan: Plan,
  measure: Measure,
  room: Box,
  pointed: StateCode | null,
): Picture {
  const stanceOf = stancesOf(model);
  const [track] = plan.rows;
  const { chair } = plan;
  const objections = objectionsOf(
    model,
    plan,
    [...plan.seats, ...(chair === null ? [] : [chair])].filter(({ code }) => stanceOf(code) === 'object'),
  );
  const front = plate(model, plan, measure, stanceOf(model.chair));
  return {
    rows: [...(track === undefined ? [] : edgeStrokes(plan, track, stanceOf, chair?.gap ?? 0)), ...front.strokes],
    ...floorAndGavel(model, plan, FLOOR_CLEAR * plan.unit),
    seats: new Map([
      ...plan.seats.map((seat) => [seat.code, seatGlyphs(model, plan, seat, stanceOf(seat.code))] as const),
      [model.chair, front.glyphs],
    ]),
    objections,
    labels: [...front.labels, ...tableNames(model, plan, measure, room, pointed)],
  };
}
