import { escaped } from '../chart/svg.ts';
import type { Mean } from '../runs/figures.ts';

/** A number with two decimals. */
export const shown = (value: number): string => value.toFixed(2);
/** A mean with the half width of its 95 % interval. */
export const meanIn = (value: Mean | null): string =>
  value === null ? '–' : `${shown(value.mean)} ± ${shown(1.96 * value.se)}`;

/** A table with a header. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], name: 'th' | 'td'): string =>
    `<tr>${row.map((cell) => `<${name}>${escaped(cell)}</${name}>`).join('')}</tr>`;
  return `<div class="wide"><table><thead>${cells(header, 'th')}</thead><tbody>${rows.map((row) => cells(row, 'td')).join('')}</tbody></table></div>`;
}
