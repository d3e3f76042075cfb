/** The charts of a report, each a whole SVG. Every series has its colour and its shape. */
import { at, colourOf, label, markOf, pictureOf, scaleOf, tag, ticksOf } from '../chart/svg.ts';

/** A part of a bar, or a point of a row. */
export interface Part {
  readonly name: string;
  readonly value: number; // 0..1
}

const WIDTH = 760;
const LEFT = 250;
const RIGHT = 24;
const ROW = 24;

const percent = (value: number): string => `${Math.round(100 * value)} %`;

/** The names of series with their marks; gives the height it takes. */
function legendOf(names: readonly string[], width = WIDTH): { readonly svg: string; readonly height: number } {
  const parts: string[] = [];
  let [x, y] = [12, 16];
  for (const [n, name] of names.entries()) {
    const wide = 26 + name.length * 7;
    if (x + wide > width && x > 12) [x, y] = [12, y + 20];
    parts.push(markOf(n, x, y - 4), label(x + 10, y, name));
    x += wide;
  }
  return { svg: parts.join(''), height: y + 12 };
}

/** The left edge of a row has its name; names too long for it are cut. */
const rowName = (y: number, name: string): string =>
  label(LEFT - 10, y + 15, name.length > 33 ? `${name.slice(0, 32)}…` : name, { 'text-anchor': 'end' });

/** Rows of shares that together make 1: outcomes, fates of words. Parts of the same name have the same colour. */
export function stackedBars(
  title: string,
  rows: readonly { readonly name: string; readonly parts: readonly Part[] }[],
  told: 'legend' | 'inside',
): string {
  const names = [...new Set(rows.flatMap(({ parts }) => parts.map(({ name }) => name)))];
  const legend = told === 'legend' ? legendOf(names) : { svg: '', height: 0 };
  const x = scaleOf([0, 1], [LEFT, WIDTH - RIGHT]);
  const drawn = rows.map(({ name, parts }, row) => {
    const y = legend.height + row * ROW;
    let from = 0;
    const bars = parts.map((part, n) => {
      const [start, end] = [x(from), x(from + part.value)];
      from += part.value;
      const words = told === 'legend' ? percent(part.value) : part.name;
      const fits = end - start > words.length * 6.6 + 6;
      const fill = told === 'legend' ? colourOf(names.indexOf(part.name)) : n % 2 === 0 ? '#d7e3ec' : '#efe3cf';
      const bar = tag('rect', { x: start, y, width: Math.max(0, end - start - 1), height: ROW - 4, fill });
      const tip = `<title>${label(0, 0, `${part.name}: ${percent(part.value)}`).replace(/<[^>]*>/g, '')}</title>`;
      const ink = told === 'legend' ? '#ffffff' : '#1c1c1c';
      return `<g>${tip}${bar}${fits ? label(start + 4, y + 14, words, { fill: ink }) : ''}</g>`;
    });
    return rowName(y, name) + bars.join('');
  });
  return pictureOf(WIDTH, legend.height + rows.length * ROW + 6, title, legend.svg + drawn.join(''));
}

/** Rows with a mark for each series: who blocks in which cell. Values are shares. */
export function dotRows(
  title: string,
  series: readonly string[],
  rows: readonly { readonly name: string; readonly values: readonly number[] }[],
): string {
  const legend = legendOf(series);
  const most = Math.max(0.01, ...rows.flatMap(({ values }) => values));
  const x = scaleOf([0, most], [LEFT, WIDTH - RIGHT - 20]);
  const bottom = legend.height + rows.length * ROW;
  const grid = ticksOf(0, most).map(
    (tick) =>
      tag('path', { d: `M${at(x(tick))} ${legend.height}V${bottom}`, stroke: '#ddd8cc' }) +
      label(x(tick), bottom + 14, percent(tick), { 'text-anchor': 'middle' }),
  );
  const drawn = rows.map(({ name, values }, row) => {
    const y = legend.height + row * ROW;
    return rowName(y - 4, name) + values.map((value, n) => markOf(n, x(value), y + 8)).join('');
  });
  return pictureOf(WIDTH, bottom + 22, title, legend.svg + grid.join('') + drawn.join(''));
}

/** A frame with two axes, and what is drawn in it. */
function framed(
  title: string,
  series: readonly string[],
  [xName, yName]: readonly [string, string],
  [xSpan, ySpan]: readonly [readonly [number, number], readonly [number, number]],
  draw: (x: (value: number) => number, y: (value: number) => number) => string,
): string {
  const legend = legendOf(series);
  const [top, bottom, left, right] = [legend.height + 22, legend.height + 330, 56, WIDTH - RIGHT];
  const [x, y] = [scaleOf(xSpan, [left, right]), scaleOf(ySpan, [bottom, top])];
  const grid = [
    ...ticksOf(...xSpan)
      .filter((tick) => xSpan[1] <= 1 || Number.isInteger(tick))
      .map(
        (tick) =>
          tag('path', { d: `M${at(x(tick))} ${top}V${bottom}`, stroke: '#e4e0d8' }) +
          label(x(tick), bottom + 16, String(tick), { 'text-anchor': 'middle' }),
      ),
    ...ticksOf(...ySpan).map(
      (tick) =>
        tag('path', { d: `M${left} ${at(y(tick))}H${right}`, stroke: '#e4e0d8' }) +
        label(left - 8, y(tick) + 4, String(tick), { 'text-anchor': 'end' }),
    ),
  ];
  const names = label(right, bottom + 34, xName, { 'text-anchor': 'end' }) + label(10, top - 8, yName);
  return pictureOf(WIDTH, bottom + 42, title, legend.svg + grid.join('') + names + draw(x, y));
}

/** Points on the unit square: substance against legitimacy. `points` hold their series. */
export function scatter(
  title: string,
  series: readonly string[],
  axes: readonly [string, string],
  points: readonly { readonly series: number; readonly x: number; readonly y: number }[],
): string {
  const unit = [0, 1] as const;
  return framed(title, series, axes, [unit, unit], (x, y) =>
    tag('g', { opacity: 0.55 }, points.map((point) => markOf(point.series, x(point.x), y(point.y))).join('') || ' '),
  );
}

/** Lines over the meetings of a conference. */
export function linesOver(
  title: string,
  series: readonly string[],
  axes: readonly [string, string],
  lines: readonly (readonly number[])[],
): string {
  const longest = Math.max(2, ...lines.map(({ length }) => length));
  const most = Math.max(1, ...lines.flat());
  return framed(
    title,
    series,
    axes,
    [
      [1, longest],
      [0, most],
    ],
    (x, y) =>
      lines
        .map((line, n) => {
          const path = line.map(
            (value, meeting) => `${meeting === 0 ? 'M' : 'L'}${at(x(meeting + 1))} ${at(y(value))}`,
          );
          const marks = line.map((value, meeting) => markOf(n, x(meeting + 1), y(value)));
          return (
            tag('path', { d: path.join(''), fill: 'none', stroke: colourOf(n), 'stroke-width': 2 }) + marks.join('')
          );
        })
        .join(''),
  );
}
