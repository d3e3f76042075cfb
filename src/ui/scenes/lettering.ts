/** Words on the canvas: how wide they run, and where their lines break. */
import type { Measure } from './picture.ts';

/** The interface's face, as canvas text names it. */
export const FACE = '"Golos Text Variable", system-ui, sans-serif';
export const LINE = 1.2; // line height, of the size

/** Breaks words into lines no wider than `wrap`; a word longer than that keeps a line of its own. */
export function broken(text: string, wrap: number, widthOf: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer) > wrap) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Measures text in the interface's face; `scale` is the reader's own text size. */
export function lettering(scale: number): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  return (text, size, weight, wrap = Infinity) => {
    const px = size * scale;
    const widthOf = (line: string): number => {
      if (pen === null) return line.length * px * 0.55;
      pen.font = `${weight} ${px}px ${FACE}`;
      return pen.measureText(line).width;
    };
    const lines = broken(text, wrap, widthOf);
    return {
      text: lines.join('\n'),
      size: px,
      width: Math.max(...lines.map(widthOf)),
      height: lines.length * px * LINE,
    };
  };
}

/** Resolves when the face can be drawn with; at once where it has no fonts to wait for. */
export async function faceReady(): Promise<void> {
  const faces = [500, 600].map((weight) => document.fonts.load(`${weight} 13px ${FACE}`, 'Aя'));
  await Promise.allSettled(faces);
}
