/** Paints marks and flags on sheets at the size they are shown, so that both renderers show the same pixels. */
import places from '../../../assets/flags/flags.json' with { type: 'json' };
import small from '../../../assets/flags/flags-1x.png';
import large from '../../../assets/flags/flags-2x.png';
import type { StateCode } from '../../core/terms.ts';
import { MARKS, type Mark, type Shape } from './marks.ts';
import type { Scene } from './phaser.ts';

export const MARK_SHEET = 'marks';
export const FLAG_SHEET = 'flags';

const CELLS: Readonly<Record<StateCode, readonly number[]>> = places.at;

/** The flags as pictures, at two sizes; null when they could not be had, and seats go without. */
type Flags = { readonly small: HTMLImageElement; readonly large: HTMLImageElement } | null;

async function picture(source: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = source;
  await image.decode();
  return image;
}

export async function fetchFlags(): Promise<Flags> {
  try {
    const [one, two] = await Promise.all([picture(small), picture(large)]);
    return { small: one, large: two };
  } catch {
    return null;
  }
}

interface Cell {
  readonly name: string;
  readonly size: number; // device px, square
  readonly paint: (pen: CanvasRenderingContext2D) => void; // round the middle of its cell
}

/** Lays cells out in lines and gives each its frame. */
function bake(scene: Scene, key: string, cells: readonly Cell[]): void {
  const width = 2048;
  let [x, y, line] = [0, 0, 0];
  const laid = cells.map((cell) => {
    if (x + cell.size > width) [x, y, line] = [0, y + line, 0];
    const place = { ...cell, x, y };
    x += cell.size;
    line = Math.max(line, cell.size);
    return place;
  });
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = y + line;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no 2D canvas to paint the marks on');
  pen.imageSmoothingQuality = 'high';
  for (const { x: left, y: top, size, paint } of laid) {
    pen.save();
    pen.translate(left + size / 2, top + size / 2);
    paint(pen);
    pen.restore();
  }
  if (scene.textures.exists(key)) scene.textures.remove(key);
  const texture = scene.textures.addCanvas(key, canvas);
  for (const { name, x: left, y: top, size } of laid) texture?.add(name, 0, left, top, size, size);
}

const even = (px: number): number => 2 * Math.ceil(px / 2);

export function bakeMarks(scene: Scene, shapes: Readonly<Record<Mark, Shape>>, dpr: number): void {
  const cells = MARKS.map((name): Cell => {
    const { reach, paint } = shapes[name];
    return {
      name,
      size: even(2 * (reach + 1) * dpr),
      paint(pen) {
        pen.scale(dpr, dpr);
        paint(pen);
      },
    };
  });
  bake(scene, MARK_SHEET, cells);
}

/** Flags as discs of a diameter in px. */
export function bakeFlags(
  scene: Scene,
  flags: Flags,
  codes: readonly StateCode[],
  diameter: number,
  dpr: number,
): void {
  if (flags === null) return;
  const size = even(diameter * dpr);
  const [image, scale] = size > places.cell ? [flags.large, 2] : [flags.small, 1];
  const cell = places.cell * scale;
  const cells = codes.flatMap((name): readonly Cell[] => {
    const [x, y] = CELLS[name] ?? [];
    if (x === undefined || y === undefined) return [];
    return [
      {
        name,
        size,
        paint: (pen) => pen.drawImage(image, x * scale, y * scale, cell, cell, -size / 2, -size / 2, size, size),
      },
    ];
  });
  bake(scene, FLAG_SHEET, cells);
}
