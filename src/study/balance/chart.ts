/** The picture of a balance: each seat a row, what each way of playing brings home, with 95 % intervals. */
import { label, markOf, pictureOf, scaleOf, tag, ticksOf } from '../chart/svg.ts';
import { NORMAL_95 } from '../statistics.ts';
import { type Cell, PLAYERS } from './cells.ts';

const LEFT = 60;
const WIDTH = 860;
const ROW = 26;
const HEAD = 34;
const TOP = 64;

/** Draws the cells. `words` has the title, the name of the scale, and the name of each player in the order of `PLAYERS`. */
export function balanceChart(
  cells: readonly Cell[],
  words: { readonly title: string; readonly scale: string; readonly players: readonly string[] },
): string {
  const rooms = [...new Set(cells.map(({ scenario }) => scenario))];
  const reach = (cell: Cell, sign: -1 | 1): number => cell.score + sign * NORMAL_95 * cell.se;
  const low = Math.min(0, ...cells.map((cell) => reach(cell, -1)));
  const high = Math.max(1, ...cells.map((cell) => reach(cell, 1)));
  const x = scaleOf([low, high], [LEFT, WIDTH - 20]);
  const parts: string[] = [label(12, 22, words.title, { 'font-size': 16, 'font-weight': 600 })];
  const step = (WIDTH - 30) / PLAYERS.length;
  for (const [n] of PLAYERS.entries())
    parts.push(markOf(n, 18 + n * step, 42), label(28 + n * step, 46, words.players[n] ?? ''));
  let y = TOP;
  for (const room of rooms) {
    y += HEAD;
    parts.push(label(12, y - 14, room, { 'font-weight': 600 }));
    for (const seat of new Set(cells.filter(({ scenario }) => scenario === room).map((cell) => cell.seat))) {
      parts.push(tag('path', { d: `M${LEFT} ${y}H${WIDTH - 20}`, stroke: '#e4e0d8' }), label(16, y + 4, seat));
      for (const cell of cells.filter((one) => one.scenario === room && one.seat === seat)) {
        const n = PLAYERS.indexOf(cell.policy);
        const height = y + (n - 3) * 2.6;
        const line = `M${x(reach(cell, -1)).toFixed(1)} ${height}H${x(reach(cell, 1)).toFixed(1)}`;
        parts.push(tag('path', { d: line, stroke: '#8a8578' }), markOf(n, x(cell.score), height));
      }
      y += ROW;
    }
  }
  for (const tick of ticksOf(low, high))
    parts.push(
      tag('path', { d: `M${x(tick).toFixed(1)} ${TOP}V${y}`, stroke: '#cfcabd', 'stroke-dasharray': '2 4' }),
      label(x(tick), y + 16, String(tick), { 'text-anchor': 'middle' }),
    );
  parts.push(label(WIDTH - 20, y + 34, words.scale, { 'text-anchor': 'end' }));
  return pictureOf(WIDTH, y + 46, words.title, parts.join(''));
}
