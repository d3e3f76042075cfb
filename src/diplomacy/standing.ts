import { softplus } from '../core/exact.ts';
import type { Scenario } from '../core/scenario.ts';
import { FORCE, ISSUES } from '../core/terms.ts';
import type { Draft } from '../core/text/draft.ts';
import type { Columns } from './columns.ts';
import type { Nature } from './nature.ts';
import type { Parameters } from './parameters.ts';

/** Where the words of a provision are: in the text, in the Chair's summary, or out. */
export const IN_TEXT = 0;
export const IN_SUMMARY = 1;
export const OUT = 2;
export type Where = typeof IN_TEXT | typeof IN_SUMMARY | typeof OUT;

/** One swap, in the numbers of the columns. */
export interface Swap {
  readonly provision: number;
  readonly reading: number; // index within the provision
  readonly force: number; // 0..1
  readonly where: Where;
}

/**
 * How the delegations of one game stand to the text as it is, kept up to date swap by swap. `discomfort` is B of the model:
 * without goodwill and without what is known on the last day only. A private ledger of sums, never part of a record.
 */
export interface Standing {
  readonly nature: Nature;
  readonly columns: Columns;
  readonly parameters: Parameters;
  readonly cut: number; // over it a delegation objects
  readonly ambition: number;
  readonly reading: Int32Array; // by provision
  readonly force: Float64Array; // by provision
  readonly where: Uint8Array; // by provision
  readonly constant: Float64Array; // by seat: what no words change
  readonly target: Float64Array; // [issue * n + seat] what the capital asks for; 0 = no ask
  readonly askWeight: Float64Array; // [issue * n + seat]
  readonly benefit: Float64Array; // by seat: U
  readonly hurt: Float64Array; // by seat: sum of w v²
  readonly delivered: Float64Array; // [issue * n + seat]
  readonly unmet: Float64Array; // [issue * n + seat]: A
  readonly unmetTotal: Float64Array; // by seat: sum of A²
  readonly stake: Float64Array; // by seat: St
  readonly stakes: readonly (readonly StakeCell[])[]; // by provision
  readonly discomfort: Float64Array; // by seat: B
  readonly alternative: Float64Array; // by seat: U_alt
  readonly call: Float64Array; // by seat: .3 + c, weight in the Chair's unease
  unease: number; // J
  substance: number; // S, 0..1
}

interface StakeCell {
  readonly seat: number;
  readonly wants: number; // reading index, or -1
  readonly refuses: number; // reading index, -2 = deletion, -1 = none
  readonly weight: number;
}

const stakeOf = (cell: StakeCell, reading: number, where: Where): number => {
  if (where === OUT) return cell.refuses === -2 ? cell.weight : 0;
  if (where === IN_SUMMARY) return 0;
  return reading === cell.wants ? -cell.weight : reading === cell.refuses ? cell.weight : 0;
};

/** Opens the ledger of a game on the draft given (every provision must stand in it). */
export function openStanding(
  scenario: Scenario,
  nature: Nature,
  columns: Columns,
  p: Parameters,
  draft: Draft,
): Standing {
  const { n } = nature;
  const { forum } = scenario;
  const cells = ISSUES.length * n;
  const constant = new Float64Array(n);
  const target = new Float64Array(cells);
  const askWeight = new Float64Array(cells);
  const forumIssue = ISSUES.indexOf('FORUM');
  for (let i = 0; i < n; i++) {
    const owner = forum.owners[nature.codes[i] as string] ?? 0;
    constant[i] =
      p.base -
      p.isolation * (nature.isolation[i] as number) -
      p.capacity * forum.capacity * (nature.need[i] as number) -
      p.ownership * owner;
    for (let k = 0; k < ISSUES.length; k++) {
      if ((columns.issueWeight[k] as number) === 0) continue;
      const cell = k * n + i;
      const x = nature.position[cell] as number;
      const wish = k === forumIssue ? Math.abs(x) : x;
      askWeight[cell] = p.hurt * (nature.salience[cell] as number) * (nature.hardness[i] as number);
      if (wish <= p.askFrom) continue;
      target[cell] =
        (p.ask *
          forum.ambition *
          (nature.asks[i] as number) *
          (1 - p.askAgreed * (columns.agreedShare[k] as number)) *
          (wish - p.askFrom)) /
        (1 - p.askFrom);
    }
  }
  const stakes: StakeCell[][] = Array.from({ length: columns.provisions }, () => []);
  for (const stake of scenario.stakes) {
    const at = columns.indexOf.get(stake.provision);
    const seat = nature.codes.indexOf(stake.state);
    if (at === undefined || seat < 0) continue;
    const readings = columns.readings[at] as readonly string[];
    stakes[at]?.push({
      seat,
      wants: stake.wants === null ? -1 : readings.indexOf(stake.wants),
      refuses: stake.refuses === null ? -1 : stake.refuses === 'deleted' ? -2 : readings.indexOf(stake.refuses),
      weight: stake.weight,
    });
  }
  const standing: Standing = {
    nature,
    columns,
    parameters: p,
    cut: forum.kind === 'oewg' ? p.objectsAbove : (p.unhappyAbove + p.objectsAbove) / 2,
    ambition: forum.ambition,
    reading: new Int32Array(columns.provisions),
    force: new Float64Array(columns.provisions),
    where: new Uint8Array(columns.provisions),
    constant,
    target,
    askWeight,
    benefit: new Float64Array(n),
    hurt: new Float64Array(n),
    delivered: new Float64Array(cells),
    unmet: new Float64Array(cells),
    unmetTotal: new Float64Array(n),
    stake: new Float64Array(n),
    stakes,
    discomfort: new Float64Array(n),
    alternative: new Float64Array(n),
    call: Float64Array.from(nature.weight, (c) => 0.3 + c),
    unease: 0,
    substance: 0,
  };
  for (let at = 0; at < columns.provisions; at++) {
    const swap = swapOf(standing, draft, at);
    standing.reading[at] = swap.reading;
    standing.force[at] = swap.force;
    standing.where[at] = swap.where;
  }
  sumAfresh(standing);
  return standing;
}

const WHERE: Readonly<Record<string, Where>> = { text: IN_TEXT, summary: IN_SUMMARY, deleted: OUT };

/** How provision `at` stands in a draft, in numbers. Out of the text where the draft does not know it. */
export function swapOf(standing: Standing, draft: Draft, at: number): Swap {
  const { columns } = standing;
  const found = draft.standings[columns.ids[at] as string];
  if (found === undefined) return { provision: at, reading: 0, force: 0.5, where: OUT };
  const reading = (columns.readings[at] as readonly string[]).indexOf(found.reading);
  return {
    provision: at,
    reading: Math.max(0, reading),
    force: FORCE[found.force],
    where: WHERE[found.standing] as Where,
  };
}

/** Sums everything afresh: after the text or a constant has changed. */
export function sumAfresh(s: Standing): void {
  const { nature, columns, parameters: p } = s;
  const { n } = nature;
  s.benefit.fill(0);
  s.hurt.fill(0);
  s.delivered.fill(0);
  s.stake.fill(0);
  s.unmetTotal.fill(0);
  s.substance = 0;
  for (let at = 0; at < columns.provisions; at++) {
    const k = columns.issue[at] as number;
    const w = columns.weight[at] as number;
    const where = s.where[at] as Where;
    const column = (columns.offset[at] as number) + (s.reading[at] as number);
    const f = s.force[at] as number;
    const share = w / (columns.issueWeight[k] as number);
    for (const cell of s.stakes[at] ?? [])
      s.stake[cell.seat] = (s.stake[cell.seat] as number) + stakeOf(cell, s.reading[at] as number, where);
    if (where === IN_TEXT) s.substance += (w / columns.totalWeight) * f * (columns.plain[column] as number);
    for (let i = 0; i < n; i++) {
      if (where === IN_TEXT) {
        const v = f * (columns.hurt[column * n + i] as number);
        s.benefit[i] =
          (s.benefit[i] as number) + (w / columns.totalWeight) * f * (columns.benefit[column * n + i] as number);
        s.hurt[i] = (s.hurt[i] as number) + w * v * v;
        s.delivered[k * n + i] =
          (s.delivered[k * n + i] as number) + share * f * (columns.delivered[column * n + i] as number);
      } else if (where === IN_SUMMARY) {
        s.delivered[k * n + i] = (s.delivered[k * n + i] as number) + (share * p.parked) / 2;
      }
    }
  }
  let unease = 0;
  for (let i = 0; i < n; i++) {
    let squares = 0;
    for (let k = 0; k < ISSUES.length; k++) {
      const cell = k * n + i;
      const short = (s.target[cell] as number) - (s.delivered[cell] as number);
      const unmet = short > 0 ? (s.askWeight[cell] as number) * short : 0;
      s.unmet[cell] = unmet;
      squares += unmet * unmet;
    }
    s.unmetTotal[i] = squares;
    s.discomfort[i] = discomfortOf(s, i, s.benefit[i] as number, (s.hurt[i] as number) + squares, s.stake[i] as number);
    unease += (s.call[i] as number) * softplus((s.discomfort[i] as number) - s.cut + p.margin);
  }
  s.unease = unease - chairsWorth(s, s.substance);
}

const discomfortOf = (s: Standing, i: number, benefit: number, squares: number, stake: number): number =>
  (s.constant[i] as number) +
  s.parameters.redLine * Math.sqrt(squares > 0 ? squares : 0) -
  s.parameters.benefit * (benefit - (s.alternative[i] as number)) +
  s.parameters.stake * stake;

const chairsWorth = (s: Standing, substance: number): number =>
  s.parameters.substance * (s.ambition / 0.45) * substance;

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

/** Makes one swap or several. */
export function make(s: Standing, ...swaps: readonly Swap[]): void {
  for (const swap of swaps) {
    s.reading[swap.provision] = swap.reading;
    s.force[swap.provision] = swap.force;
    s.where[swap.provision] = swap.where;
  }
  sumAfresh(s);
}

/** Brings the ledger to a draft; nothing happens where it is there already. */
export function follow(s: Standing, draft: Draft): void {
  let changed = false;
  for (let at = 0; at < s.columns.provisions; at++) {
    const swap = swapOf(s, draft, at);
    if (s.reading[at] === swap.reading && s.where[at] === swap.where && s.force[at] === swap.force) continue;
    s.reading[at] = swap.reading;
    s.force[at] = swap.force;
    s.where[at] = swap.where;
    changed = true;
  }
  if (changed) sumAfresh(s);
}

/** How much provision `at` hurts seat i: its red line squared and its part of the unmet ask. */
export function hurtOf(s: Standing, at: number, i: number): number {
  const { columns, nature } = s;
  const { n } = nature;
  const k = columns.issue[at] as number;
  const w = columns.weight[at] as number;
  const unmet = s.unmet[k * n + i] as number;
  const f = s.where[at] === IN_TEXT ? (s.force[at] as number) : 0;
  const v = f * (columns.hurt[((columns.offset[at] as number) + (s.reading[at] as number)) * n + i] as number);
  return w * v * v + (unmet * unmet * w) / (columns.issueWeight[k] as number);
}
