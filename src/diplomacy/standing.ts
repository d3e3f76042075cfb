import { softplus } from '../core/exact.ts';
import type { Scenario } from '../core/scenario.ts';
import { FORCE, ISSUES } from '../core/terms.ts';
import type { Draft } from '../core/text/draft.ts';
import type { Columns } from './columns.ts';
import type { Nature } from './nature.ts';
import type { Parameters } from './parameters.ts';
import { type StakeCell, stakeCells, stakeOf } from './stakes.ts';
import { IN_SUMMARY, IN_TEXT, OUT, type Swap, WHERE, type Where } from './swap.ts';

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
  readonly call: Float64Array; // by seat: .3 + c, weight in the Chair's unease
  unease: number; // J
  substance: number; // S, 0..1
  draft: Draft | null; // that it was brought to, null once a swap has moved it on
}

/** A change of discomfort, or a hurt, too small to count. */
export const BELOW_NOTICE = 1e-9;

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
    stakes: stakeCells(scenario.stakes, nature, columns),
    discomfort: new Float64Array(n),
    call: Float64Array.from(nature.weight, (c) => 0.3 + c),
    unease: 0,
    substance: 0,
    draft,
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

/** How provision `at` stands in a draft, in numbers. Out of the text where the draft does not know it, or is not yet drafted. */
function swapOf(standing: Standing, draft: Draft, at: number): Swap {
  const { columns } = standing;
  const found = draft.standings[columns.ids[at] as string];
  if (found === undefined || draft.revision < 0) return { provision: at, reading: 0, force: 0.5, where: OUT };
  const reading = (columns.readings[at] as readonly string[]).indexOf(found.reading);
  return {
    provision: at,
    reading: Math.max(0, reading),
    force: FORCE[found.force],
    where: WHERE[found.standing],
  };
}

/** How provision `at` stands in the ledger, as the swap that would bring it there. */
export const asItStands = (s: Standing, at: number): Swap => ({
  provision: at,
  reading: s.reading[at] as number,
  force: s.force[at] as number,
  where: s.where[at] as Where,
});

/** Sums everything afresh: after the text or a constant has changed. Seat by seat, so that its sums stay in the processor. */
export function sumAfresh(s: Standing): void {
  const { columns, parameters: p } = s;
  const { n } = s.nature;
  const { benefit: u, hurt: v } = columns;
  const { stake } = s;
  const standing = columns.provisions;
  const first = new Int32Array(standing); // cell of seat 0 in the column of each provision that stands in the text
  const force = new Float64Array(standing);
  const weight = new Float64Array(standing);
  const worth = new Float64Array(standing);
  let count = 0;
  stake.fill(0);
  s.delivered.fill(0);
  s.substance = 0;
  for (let at = 0; at < standing; at++) {
    const where = s.where[at] as Where;
    const reading = s.reading[at] as number;
    for (const cell of s.stakes[at] ?? [])
      stake[cell.seat] = (stake[cell.seat] as number) + stakeOf(cell, reading, where);
    deliver(s, at);
    if (where !== IN_TEXT) continue;
    const w = columns.weight[at] as number;
    const f = s.force[at] as number;
    const column = (columns.offset[at] as number) + reading;
    first[count] = column * n;
    force[count] = f;
    weight[count] = w;
    worth[count] = (w / columns.totalWeight) * f;
    s.substance += (worth[count] as number) * (columns.plain[column] as number);
    count++;
  }
  sumAsks(s);
  let unease = 0;
  for (let i = 0; i < n; i++) {
    let benefit = 0;
    let hurt = 0;
    for (let at = 0; at < count; at++) {
      const cell = (first[at] as number) + i;
      const sting = (force[at] as number) * (v[cell] as number);
      benefit += (worth[at] as number) * (u[cell] as number);
      hurt += (weight[at] as number) * sting * sting;
    }
    s.benefit[i] = benefit;
    s.hurt[i] = hurt;
    const discomfort = discomfortOf(s, i, benefit, hurt + (s.unmetTotal[i] as number), stake[i] as number);
    s.discomfort[i] = discomfort;
    unease += (s.call[i] as number) * softplus(discomfort - s.cut + p.margin);
  }
  s.unease = unease - chairsWorth(s, s.substance);
}

/** Adds what provision `at` delivers to those who ask for its issue. */
function deliver(s: Standing, at: number): void {
  const { columns, delivered } = s;
  const { n } = s.nature;
  const where = s.where[at] as Where;
  if (where === OUT) return;
  const k = columns.issue[at] as number;
  const share = (columns.weight[at] as number) / (columns.issueWeight[k] as number);
  const row = k * n;
  if (where === IN_SUMMARY) {
    const parked = (share * s.parameters.parked) / 2;
    for (let i = 0; i < n; i++) delivered[row + i] = (delivered[row + i] as number) + parked;
    return;
  }
  const first = ((columns.offset[at] as number) + (s.reading[at] as number)) * n;
  const brought = share * (s.force[at] as number);
  for (let i = 0; i < n; i++)
    delivered[row + i] = (delivered[row + i] as number) + brought * (columns.delivered[first + i] as number);
}

/** What of their asks the text leaves unmet. Issues without a provision have none. */
function sumAsks(s: Standing): void {
  const { n } = s.nature;
  const { target, askWeight, delivered, unmet, unmetTotal } = s;
  unmetTotal.fill(0);
  for (let k = 0; k < ISSUES.length; k++) {
    if (s.columns.issueWeight[k] === 0) continue;
    for (let i = 0, cell = k * n; i < n; i++, cell++) {
      const short = (target[cell] as number) - (delivered[cell] as number);
      const left = short > 0 ? (askWeight[cell] as number) * short : 0;
      unmet[cell] = left;
      unmetTotal[i] = (unmetTotal[i] as number) + left * left;
    }
  }
}

/** B of the model: `squares` is the sum of the squares of red lines and unmet asks; U_alt is 0 in every forum so far. */
export const discomfortOf = (s: Standing, i: number, benefit: number, squares: number, stake: number): number =>
  (s.constant[i] as number) +
  s.parameters.redLine * Math.sqrt(squares > 0 ? squares : 0) -
  s.parameters.benefit * benefit +
  s.parameters.stake * stake;

/** What the substance of a text is worth to the Chair, in the unit of unease. */
export const chairsWorth = (s: Standing, substance: number): number =>
  s.parameters.substance * (s.ambition / 0.45) * substance;

/** Makes one swap or several. */
export function make(s: Standing, ...swaps: readonly Swap[]): void {
  for (const swap of swaps) {
    s.reading[swap.provision] = swap.reading;
    s.force[swap.provision] = swap.force;
    s.where[swap.provision] = swap.where;
  }
  s.draft = null;
  sumAfresh(s);
}

/** Brings the ledger to a draft; nothing happens where it is there already. */
export function follow(s: Standing, draft: Draft): void {
  if (draft === s.draft) return;
  s.draft = draft;
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
