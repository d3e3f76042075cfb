import type { Stake } from '../core/scenario.ts';
import type { Columns } from './columns.ts';
import type { Nature } from './nature.ts';
import { IN_TEXT, OUT, type Where } from './swap.ts';

const NONE = -1;
const DELETION = -2;

/** A local interest of one seat in one provision, in the numbers of the columns. */
export interface StakeCell {
  readonly seat: number;
  readonly wants: number; // reading index, or NONE
  readonly refuses: number; // reading index, DELETION or NONE
  readonly weight: number; // 0..1
}

/** The stakes of those seated, by provision of the text. */
export function stakeCells(stakes: readonly Stake[], nature: Nature, columns: Columns): StakeCell[][] {
  const cells: StakeCell[][] = Array.from({ length: columns.provisions }, () => []);
  for (const { state, provision, wants, refuses, weight } of stakes) {
    const at = columns.indexOf.get(provision);
    const seat = nature.codes.indexOf(state);
    if (at === undefined || seat < 0) continue;
    const readings = columns.readings[at] as readonly string[];
    cells[at]?.push({
      seat,
      wants: wants === null ? NONE : readings.indexOf(wants),
      refuses: refuses === null ? NONE : refuses === 'deleted' ? DELETION : readings.indexOf(refuses),
      weight,
    });
  }
  return cells;
}

/** What a stake weighs on words that stand so: its weight where the refused ones stand, less its weight where the wanted ones do. */
export function stakeOf(cell: StakeCell, reading: number, where: Where): number {
  if (where === OUT) return cell.refuses === DELETION ? cell.weight : 0;
  if (where !== IN_TEXT) return 0;
  return reading === cell.wants ? -cell.weight : reading === cell.refuses ? cell.weight : 0;
}
