/** The shapes of the room: six stances, badges, rings, placard and gavel. Sizes are in px of the page. */
import { cssOf, type Ink } from './palette.ts';

type Pen = CanvasRenderingContext2D;

/** A shape to be painted round (0, 0), and how far it reaches from there. */
export interface Shape {
  readonly reach: number;
  readonly paint: (pen: Pen) => void;
}

const STANCES = ['sponsor', 'ring', 'in-favour', 'silent', 'bracket', 'brackets', 'unknown', 'lit'] as const;
const BADGES = ['badge-in-favour', 'badge-silent', 'badge-unknown', 'badge-bracket', 'badge-lit'] as const;
const RINGS = ['you', 'you-wide', 'floor', 'floor-wide', 'floor-outer'] as const;
export const MARKS = [...STANCES, ...BADGES, ...RINGS, 'placard', 'gavel'] as const;
export type Mark = (typeof MARKS)[number];

/** Sizes that differ between a seat in a row, which is a light, and a seat at a table, which is a flag; in units. */
export interface Measures {
  readonly flag: number; // diameter of a flag
  readonly ring: number; // radius of a sponsor's ring
  readonly wide: number; // half width of a pair of brackets, and half height
  readonly high: number;
  readonly you: number; // radius of the ring round your seat
  readonly badge: number; // radius of a stance beside a flag
}
export const IN_ROWS: Measures = { flag: 18, ring: 12, wide: 12.5, high: 10, you: 16, badge: 4.4 };
export const AT_TABLE: Measures = { flag: 32, ring: 20.5, wide: 22, high: 20, you: 26.5, badge: 6.2 };

function disc(pen: Pen, radius: number, ink: Ink): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  pen.fillStyle = cssOf(ink);
  pen.fill();
}

function circle(pen: Pen, radius: number, width: number, ink: Ink, dots = false): void {
  pen.beginPath();
  const turn = 2 * Math.PI * radius;
  const count = Math.max(8, Math.round(turn / (width * 2.1)));
  pen.setLineDash(dots ? [0, turn / count] : []);
  pen.lineCap = dots ? 'round' : 'butt';
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  pen.lineWidth = width;
  pen.strokeStyle = cssOf(ink);
  pen.stroke();
  pen.setLineDash([]);
}

function brackets(pen: Pen, wide: number, high: number, width: number): void {
  pen.beginPath();
  const arm = high * 0.5;
  for (const side of [-1, 1]) {
    const x = side * (wide - width / 2);
    const y = high - width / 2;
    pen.moveTo(x - side * arm, -y);
    pen.lineTo(x, -y);
    pen.lineTo(x, y);
    pen.lineTo(x - side * arm, y);
  }
  pen.lineWidth = width;
  pen.lineJoin = 'miter';
  pen.strokeStyle = cssOf('bracket');
  pen.stroke();
}

/** A stance beside a flag, set off from it by a rim of the hall's colour. */
const badge = (radius: number, rim: number, paint: (pen: Pen) => void): Shape => ({
  reach: radius + rim + 1,
  paint(pen) {
    disc(pen, radius + rim, 'hall');
    paint(pen);
  },
});

function placard(pen: Pen, u: number): void {
  pen.beginPath();
  pen.roundRect(-22 * u, -37 * u, 44 * u, 74 * u, 3 * u);
  pen.fillStyle = cssOf('signal');
  pen.fill();
  pen.lineWidth = Math.max(1.2, 2 * u);
  pen.strokeStyle = cssOf('chalk');
  pen.stroke();
}

/** The Chair's gavel as it lies after the blow, its handle held at (0, 0). */
function gavel(pen: Pen, u: number): void {
  pen.fillStyle = pen.strokeStyle = cssOf('chalk');
  pen.lineCap = 'round';
  pen.lineWidth = 4 * u;
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.lineTo(-58 * u, 0);
  pen.stroke();
  pen.beginPath();
  pen.roundRect(-84 * u, -20 * u, 26 * u, 40 * u, 4 * u);
  pen.fill();
  pen.lineWidth = 3 * u;
  pen.beginPath();
  for (const y of [-25 * u, 25 * u]) {
    pen.moveTo(-86 * u, y);
    pen.lineTo(-56 * u, y);
  }
  pen.stroke();
}

/** How a room of one unit paints each mark. Strokes never fall below what the eye can hold. */
export function shapesFor(u: number, { ring, wide, high, you, badge: b }: Measures): Readonly<Record<Mark, Shape>> {
  const thick = Math.max(1.2, (ring > 15 ? 2.6 : 2) * u);
  const small = Math.max(2.4, b * u);
  const dot = Math.max(1.6, small * 0.5);
  const gap = Math.max(1, 2 * u);
  const light = Math.max(2.4, 5.6 * u);
  const open = Math.max(2, 4.2 * u);
  const rim = Math.max(1, 1.5 * u);
  const outer = Math.max(8, you * u);
  const bracket = Math.max(1.2, (ring > 15 ? 2.8 : 2.2) * u);
  const round = (radius: number, dots: boolean): Shape => ({
    reach: radius + thick + 1,
    paint: (pen) => circle(pen, radius, dots ? Math.max(1.4, 2 * u) : thick, 'chalk', dots),
  });
  const whole = (radius: number, paint: (pen: Pen) => void): Shape => ({ reach: radius + 2, paint });
  return {
    sponsor: whole(ring * u, (pen) => {
      disc(pen, ring * u, 'hall');
      circle(pen, ring * u, thick, 'accord');
      disc(pen, light, 'accord');
    }),
    ring: whole(ring * u + thick, (pen) => {
      disc(pen, ring * u, 'hall');
      circle(pen, ring * u, thick, 'accord');
    }),
    'in-favour': whole(light, (pen) => disc(pen, light, 'accord')),
    silent: whole(open + rim, (pen) => {
      disc(pen, open, 'hall');
      circle(pen, open, rim, 'silent');
    }),
    bracket: whole(wide * u, (pen) => {
      brackets(pen, wide * u, high * u, bracket);
      disc(pen, Math.max(1.3, 2.6 * u), 'bracket');
    }),
    brackets: whole(wide * u, (pen) => brackets(pen, wide * u, high * u, bracket)),
    unknown: whole(2.2 * u + 1, (pen) => disc(pen, Math.max(1.1, 2.2 * u), 'edge')),
    lit: whole(light, (pen) => disc(pen, light, 'chalk')),
    'badge-in-favour': badge(small, gap, (pen) => disc(pen, small, 'accord')),
    'badge-silent': badge(small, gap, (pen) => circle(pen, small - rim / 2, rim, 'silent')),
    'badge-unknown': badge(dot, gap, (pen) => disc(pen, dot, 'chalk-3')),
    'badge-bracket': badge(small * 1.6, gap, (pen) => brackets(pen, small * 1.5, small * 1.2, bracket)),
    'badge-lit': badge(small, gap, (pen) => disc(pen, small, 'chalk')),
    you: round(outer, false),
    'you-wide': round(Math.max(outer, Math.hypot(wide, high) * u + thick * 1.5), false),
    floor: round(outer, true),
    'floor-wide': round(Math.max(outer, Math.hypot(wide, high) * u + thick * 1.5), true),
    'floor-outer': round(Math.max(outer, Math.hypot(wide, high) * u + thick * 1.5) + 4, true),
    placard: { reach: 39 * u, paint: (pen) => placard(pen, u) },
    gavel: { reach: 90 * Math.max(0.5, u), paint: (pen) => gavel(pen, Math.max(0.5, u)) },
  };
}
