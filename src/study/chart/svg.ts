/** Small charts as SVG text: marks in data coordinates, words escaped. */

/** Text that may stand in SVG and HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A number for an attribute: at most two decimals, never -0. */
export const at = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** An element with its attributes and what stands in it. */
export function tag(name: string, attributes: Readonly<Record<string, string | number>>, inside = ''): string {
  const listed = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? at(value) : escaped(value)}"`)
    .join('');
  return inside === '' ? `<${name}${listed}/>` : `<${name}${listed}>${inside}</${name}>`;
}

/** A line of text. */
export const label = (
  x: number,
  y: number,
  text: string,
  more: Readonly<Record<string, string | number>> = {},
): string => tag('text', { x, y, ...more }, escaped(text));

/** A scale from data to the picture; a span of nothing is put in the middle. */
export function scaleOf(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): (value: number) => number {
  return (value) => (high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from));
}

const STEPS = [1, 2, 2.5, 5, 10] as const;

/** Round numbers from low to high, some five of them. */
export function ticksOf(low: number, high: number): readonly number[] {
  if (!(high > low)) return [low];
  const rough = (high - low) / 5;
  const magnitude = Number(`1e${Math.floor(Math.log10(rough))}`);
  const step = magnitude * (STEPS.find((one) => one * magnitude >= rough) ?? 10);
  const ticks: number[] = [];
  for (let n = Math.ceil(low / step); n * step <= high + step / 1e6; n++) ticks.push(Math.round(n * step * 1e6) / 1e6);
  return ticks;
}

/** Colours that stay apart for the colour-blind. Source: Okabe and Ito, 2008. */
const COLOURS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#555555'] as const;
/** The colour of the n-th thing. */
export const colourOf = (n: number): string => COLOURS[n % COLOURS.length] as string;
/** Shapes that stay apart without colour, around 0 0. */
const SHAPES = [
  'M-4 0A4 4 0 1 0 4 0A4 4 0 1 0-4 0Z',
  'M-4-4H4V4H-4Z',
  'M0-5L5 4H-5Z',
  'M0 5L5-4H-5Z',
  'M0-5L5 0L0 5L-5 0Z',
  'M-5-2H-2V-5H2V-2H5V2H2V5H-2V2H-5Z',
  'M-4-5L0-1L4-5L5-4L1 0L5 4L4 5L0 1L-4 5L-5 4L-1 0L-5-4Z',
];
/** A mark for the n-th thing at a place. */
export const markOf = (n: number, x: number, y: number): string =>
  tag('path', { d: SHAPES[n % SHAPES.length] as string, transform: `translate(${at(x)} ${at(y)})`, fill: colourOf(n) });

/** A whole picture with its title for those who do not see it. */
export const pictureOf = (width: number, height: number, title: string, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${at(width)} ${at(height)}" width="${at(width)}" height="${at(height)}" role="img" font-family="system-ui, sans-serif" font-size="12" fill="#1c1c1c"><title>${escaped(title)}</title>${inside}</svg>\n`;
