/** The picture of a result, as one would show it to somebody: painted once, on a canvas of its own. */
import places from '../../../../assets/flags/flags.json' with { type: 'json' };
import sheet from '../../../../assets/flags/flags-2x.png';
import type { StateCode } from '../../../core/terms.ts';
import type { Stop } from '../../../debrief/course.ts';
import { broken } from '../../scenes/lettering.ts';
import { cssOf, type Ink } from '../../scenes/palette.ts';
import { lineOf } from './line.ts';

/** Everything that stands on the picture. */
export interface Result {
  readonly outcome: string; // "It was so decided."
  readonly state: StateCode;
  readonly who: string; // "Kenya"
  readonly what: string; // scenario and its dates
  readonly text: string; // how many paragraphs ended how
  readonly sides: readonly { readonly name: string; readonly percent: number }[]; // of the profile; empty while it is not known
  readonly stops: readonly Stop[];
  readonly agreeing: string; // what the line shows
  readonly seats: number;
  readonly name: string; // of the game
}

const [WIDTH, HEIGHT, EDGE] = [1200, 630, 64];
const SERIF = '"Source Serif 4 Variable", Georgia, serif';
const SANS = '"Golos Text Variable", system-ui, sans-serif';
const CELLS: Readonly<Record<StateCode, readonly number[]>> = places.at;

type Pen = CanvasRenderingContext2D;

interface Letters {
  readonly font: string; // as CSS writes it
  readonly ink: Ink;
  readonly align?: CanvasTextAlign;
}

function write(pen: Pen, words: string, x: number, y: number, { font, ink, align = 'left' }: Letters): void {
  pen.font = font;
  pen.fillStyle = cssOf(ink);
  pen.textAlign = align;
  pen.fillText(words, x, y);
}

/** Writes words in at most `lines` lines; what does not fit ends in an ellipsis. */
function writeLines(pen: Pen, words: string, x: number, y: number, room: number, lines: number, how: Letters): void {
  pen.font = how.font;
  const all = broken(words, room, (line) => pen.measureText(line).width);
  const leading = parseFloat(how.font.replace(/^\d+ /, '')) * 1.3;
  all.slice(0, lines).forEach((line, k) => {
    const cut = k === lines - 1 && all.length > lines;
    write(pen, cut ? `${line.replace(/[,.;:]$/, '')} …` : line, x, y + k * leading, how);
  });
}

function paintFlag(
  pen: Pen,
  flags: HTMLImageElement | null,
  code: StateCode,
  x: number,
  y: number,
  size: number,
): void {
  const [left, top] = CELLS[code] ?? [];
  if (flags === null || left === undefined || top === undefined) return;
  const cell = places.cell * 2;
  pen.drawImage(flags, left * 2, top * 2, cell, cell, x, y, size, size);
}

function paintLine(pen: Pen, { stops, seats }: Result): void {
  const box = { left: EDGE, top: 318, width: WIDTH - 2 * EDGE, height: 104 };
  pen.strokeStyle = cssOf('row');
  pen.lineWidth = 1.5;
  pen.setLineDash([2, 7]);
  pen.beginPath();
  pen.moveTo(box.left, box.top);
  pen.lineTo(box.left + box.width, box.top);
  pen.stroke();
  pen.setLineDash([]);
  const { stretches, gaps } = lineOf(stops, seats, box);
  pen.strokeStyle = cssOf('chalk');
  pen.lineWidth = 5;
  pen.lineJoin = pen.lineCap = 'round';
  for (const stretch of stretches) {
    pen.beginPath();
    for (const { x, y } of stretch) pen.lineTo(x, y);
    pen.stroke();
  }
  pen.fillStyle = cssOf('signal');
  pen.strokeStyle = cssOf('chalk');
  pen.lineWidth = 2;
  for (const { x, y } of gaps) {
    pen.beginPath();
    pen.roundRect(x - 7, y - 19, 14, 38, 2);
    pen.fill();
    pen.stroke();
  }
}

function paintSides(pen: Pen, { sides, text }: Result): void {
  const small: Letters = { font: `400 22px ${SANS}`, ink: 'chalk-2' };
  if (sides.length === 0) return writeLines(pen, text, EDGE, 536, WIDTH - 2 * EDGE, 2, small);
  const gap = 28;
  const width = (WIDTH - 2 * EDGE - gap * (sides.length - 1)) / sides.length;
  sides.forEach(({ name, percent }, k) => {
    const x = EDGE + k * (width + gap);
    write(pen, name, x, 528, { ...small, font: `400 19px ${SANS}` });
    write(pen, String(percent), x + width, 528, { font: `600 24px ${SANS}`, ink: 'chalk', align: 'right' });
    pen.fillStyle = cssOf('hall-3');
    pen.fillRect(x, 544, width, 6);
    pen.fillStyle = cssOf('accord');
    pen.fillRect(x, 544, (width * percent) / 100, 6);
  });
}

async function flagSheet(): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = sheet;
  return image.decode().then(
    () => image,
    () => null,
  );
}

/** Paints the picture, 1200 x 630 px, as a PNG; null where the browser cannot. */
export async function paintResult(result: Result): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  const faces = [`400 64px ${SERIF}`, `600 24px ${SANS}`, `400 22px ${SANS}`];
  const [flags] = await Promise.all([
    flagSheet(),
    Promise.allSettled(faces.map((face) => document.fonts.load(face, result.outcome + result.who))),
  ]);
  pen.fillStyle = cssOf('hall');
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  write(pen, result.name, EDGE, 82, { font: `600 22px ${SANS}`, ink: 'chalk-2' });
  writeLines(pen, result.outcome, EDGE, 170, WIDTH - 2 * EDGE, 1, { font: `400 68px ${SERIF}`, ink: 'chalk' });
  paintFlag(pen, flags, result.state, EDGE, 204, 56);
  write(pen, result.who, EDGE + 74, 228, { font: `600 26px ${SANS}`, ink: 'chalk' });
  writeLines(pen, result.what, EDGE + 74, 258, WIDTH - 2 * EDGE - 74, 1, { font: `400 20px ${SANS}`, ink: 'chalk-2' });
  paintLine(pen, result);
  write(pen, result.agreeing, EDGE, 462, { font: `400 18px ${SANS}`, ink: 'chalk-3' });
  paintSides(pen, result);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}
