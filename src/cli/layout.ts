/** Lines for a terminal: wrapped between words, measured as a person sees them. */

const LETTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const WIDEST = 120;
const NARROWEST = 40;
const PIPED = 100;

/** Columns to write in: those of the terminal, at most 120; 100 when the output goes to a file. */
export function columnsOf(stream: { readonly isTTY?: boolean; readonly columns?: number }): number {
  if (stream.isTTY !== true) return PIPED;
  return Math.max(NARROWEST, Math.min(WIDEST, stream.columns ?? PIPED));
}

const lettersOf = (text: string): readonly string[] => [...LETTERS.segment(text)].map(({ segment }) => segment);

/** Letters that never join with the next one, so that counting them needs no segmenter. */
const SINGLE = /^[ -\u024f\u0370-\u0482\u048a-\u04ff\u2010-\u205e\u2212\u2580-\u259f]*$/;

/** Width of a text in letters as they are seen. */
export const widthOf = (text: string): number => (SINGLE.test(text) ? text.length : lettersOf(text).length);

/** A text filled up with spaces to a width. */
export const filled = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** A text in lines of at most `width`, the first after `first`, the rest after `rest`; a word longer than a line is cut. */
export function wrapped(text: string, width: number, first = '', rest = first): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  const next = (): void => {
    lines.push(line);
    line = rest;
    empty = true;
  };
  for (const word of text.split(' ')) {
    if (!empty && widthOf(line) + 1 + widthOf(word) > width) next();
    let left = word;
    while (empty && widthOf(line) + widthOf(left) > width) {
      const letters = lettersOf(left);
      const room = Math.max(1, width - widthOf(line));
      line += letters.slice(0, room).join('');
      left = letters.slice(room).join('');
      next();
    }
    line += empty ? left : ` ${left}`;
    empty = false;
  }
  return [...lines, line];
}

/** A bar of a length, to the left of a number. */
export const barOf = (length: number, mark: string): string => mark.repeat(Math.max(0, Math.round(length)));
