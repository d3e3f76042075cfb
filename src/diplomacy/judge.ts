import { softplus } from '../core/exact.ts';
import { stakeOf } from './stakes.ts';
import { chairsWorth, discomfortOf, type Standing } from './standing.ts';
import { IN_SUMMARY, IN_TEXT, type Swap, type Where } from './swap.ts';

/**
 * What a swap would make of everybody's discomfort. Fills `after` (by seat) and returns the change of the Chair's unease
 * (J: the room's unease less the text's substance). Changes nothing.
 */
export function judge(s: Standing, swap: Swap, after: Float64Array): number {
  const { nature, columns, parameters: p } = s;
  const { n } = nature;
  const at = swap.provision;
  const k = columns.issue[at] as number;
  const w = columns.weight[at] as number;
  const share = w / (columns.issueWeight[k] as number);
  const weightShare = w / columns.totalWeight;
  const oldIn = s.where[at] === IN_TEXT;
  const newIn = swap.where === IN_TEXT;
  const oldForce = oldIn ? (s.force[at] as number) : 0;
  const newForce = newIn ? swap.force : 0;
  const oldColumn = ((columns.offset[at] as number) + (s.reading[at] as number)) * n;
  const newColumn = ((columns.offset[at] as number) + swap.reading) * n;
  const parkedBefore = s.where[at] === IN_SUMMARY ? p.parked / 2 : 0;
  const parkedAfter = swap.where === IN_SUMMARY ? p.parked / 2 : 0;
  const { benefit: u, hurt: v, delivered: e } = columns;
  let unease = 0;
  for (let i = 0; i < n; i++) {
    const vOld = oldForce * (v[oldColumn + i] as number);
    const vNew = newForce * (v[newColumn + i] as number);
    const benefit =
      (s.benefit[i] as number) +
      weightShare * (newForce * (u[newColumn + i] as number) - oldForce * (u[oldColumn + i] as number));
    const gain =
      newForce * (e[newColumn + i] as number) + parkedAfter - oldForce * (e[oldColumn + i] as number) - parkedBefore;
    const cell = k * n + i;
    const short = (s.target[cell] as number) - (s.delivered[cell] as number) - share * gain;
    const unmet = short > 0 ? (s.askWeight[cell] as number) * short : 0;
    const before = s.unmet[cell] as number;
    const squares =
      (s.hurt[i] as number) +
      w * (vNew * vNew - vOld * vOld) +
      (s.unmetTotal[i] as number) -
      before * before +
      unmet * unmet;
    after[i] = discomfortOf(s, i, benefit, squares, s.stake[i] as number);
  }
  for (const cell of s.stakes[at] ?? []) {
    const change =
      stakeOf(cell, swap.reading, swap.where) - stakeOf(cell, s.reading[at] as number, s.where[at] as Where);
    after[cell.seat] = (after[cell.seat] as number) + p.stake * change;
  }
  for (let i = 0; i < n; i++) unease += (s.call[i] as number) * softplus((after[i] as number) - s.cut + p.margin);
  const substance =
    s.substance +
    weightShare *
      (newForce * (columns.plain[newColumn / n] as number) - oldForce * (columns.plain[oldColumn / n] as number));
  return unease - chairsWorth(s, substance) - s.unease;
}

/** Discomfort of one seat after a swap: what a delegation works out for itself, without judging the whole room. */
export function judgeOne(s: Standing, swap: Swap, i: number): number {
  const { nature, columns, parameters: p } = s;
  const { n } = nature;
  const at = swap.provision;
  const k = columns.issue[at] as number;
  const w = columns.weight[at] as number;
  const oldForce = s.where[at] === IN_TEXT ? (s.force[at] as number) : 0;
  const newForce = swap.where === IN_TEXT ? swap.force : 0;
  const oldCell = ((columns.offset[at] as number) + (s.reading[at] as number)) * n + i;
  const newCell = ((columns.offset[at] as number) + swap.reading) * n + i;
  const parked = (where: number): number => (where === IN_SUMMARY ? p.parked / 2 : 0);
  const vOld = oldForce * (columns.hurt[oldCell] as number);
  const vNew = newForce * (columns.hurt[newCell] as number);
  const benefit =
    (s.benefit[i] as number) +
    (w / columns.totalWeight) *
      (newForce * (columns.benefit[newCell] as number) - oldForce * (columns.benefit[oldCell] as number));
  const gain =
    newForce * (columns.delivered[newCell] as number) +
    parked(swap.where) -
    oldForce * (columns.delivered[oldCell] as number) -
    parked(s.where[at] as number);
  const cell = k * n + i;
  const short =
    (s.target[cell] as number) - (s.delivered[cell] as number) - (w / (columns.issueWeight[k] as number)) * gain;
  const unmet = short > 0 ? (s.askWeight[cell] as number) * short : 0;
  const before = s.unmet[cell] as number;
  const squares =
    (s.hurt[i] as number) +
    w * (vNew * vNew - vOld * vOld) +
    (s.unmetTotal[i] as number) -
    before * before +
    unmet * unmet;
  let stake = s.stake[i] as number;
  for (const held of s.stakes[at] ?? [])
    if (held.seat === i)
      stake += stakeOf(held, swap.reading, swap.where) - stakeOf(held, s.reading[at] as number, s.where[at] as Where);
  return discomfortOf(s, i, benefit, squares, stake);
}
