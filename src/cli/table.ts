import { filled, widthOf } from './layout.ts';
import { say } from './outcome.ts';
import { painted } from './paint.ts';

/** Writes a table: the first column to the left, the others to the right, two spaces between. */
export function sayTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = header.map((title, at) => Math.max(widthOf(title), ...rows.map((row) => widthOf(row[at] ?? ''))));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => {
        const width = widths[at] as number;
        return at === 0 ? filled(cell, width) : ' '.repeat(width - widthOf(cell)) + cell;
      })
      .join('  ')
      .trimEnd();
  say(painted('bold', line(header)));
  for (const row of rows) say(line(row));
}
