import { FORCE, ISSUES, type StateCode } from '../core/terms.ts';
import type { Draft } from '../core/text/draft.ts';
import type { Room } from './room.ts';
import { stakeOf } from './stakes.ts';
import { asItStands } from './standing.ts';
import { IN_TEXT, type Swap, WHERE } from './swap.ts';

/**
 * What the text as it stands brings seat i, on its own scale: the words of each issue by their force and clarity, less for
 * distance from its position, weighted by its salience; 100 would be all its words at full force. Parked and deleted words
 * bring nothing. A local interest adds 2 a unit.
 */
export function scoreOf(room: Room, i: number): number {
  const { columns, standing: s, parameters: p } = room;
  let sum = 0;
  for (let at = 0; at < columns.provisions; at++) sum += broughtBy(room, i, asItStands(s, at));
  return sum - p.stakeScore * (s.stake[i] as number);
}

/** What each provision brings seat i as a draft has it, local interests included, by provision id; they sum to the score. */
export function worthBy(room: Room, draft: Draft, i: number): Record<string, number> {
  const { columns, standing: s, parameters: p } = room;
  const worth: Record<string, number> = {};
  for (const [at, id] of columns.ids.entries()) {
    const standing = draft.standings[id];
    if (standing === undefined) continue;
    const reading = (columns.readings[at] as readonly string[]).indexOf(standing.reading);
    const where = WHERE[standing.standing];
    let brought = reading < 0 ? 0 : broughtBy(room, i, { provision: at, reading, force: FORCE[standing.force], where });
    for (const cell of s.stakes[at] ?? []) if (cell.seat === i) brought -= p.stakeScore * stakeOf(cell, reading, where);
    worth[id] = brought;
  }
  return worth;
}

/** How the score of seat i changes with swaps, each of another provision: words and local interests. */
export function gainOf(room: Room, i: number, swaps: readonly Swap[]): number {
  const { standing: s, parameters: p } = room;
  let gain = 0;
  for (const swap of swaps) {
    const now = asItStands(s, swap.provision);
    gain += broughtBy(room, i, swap) - broughtBy(room, i, now);
    for (const cell of s.stakes[swap.provision] ?? [])
      if (cell.seat === i)
        gain -= p.stakeScore * (stakeOf(cell, swap.reading, swap.where) - stakeOf(cell, now.reading, now.where));
  }
  return gain;
}

/** What the words of one provision bring seat i if they stand so. */
const broughtBy = (room: Room, i: number, { provision, reading, force, where }: Swap): number =>
  where === IN_TEXT ? force * wordsWorth(room, provision, reading, i) : 0;

/** Score of one reading at full force for seat i: share of the issue x clarity x nearness. May be below 0. */
export function wordsWorth(room: Room, at: number, reading: number, i: number): number {
  const { columns, nature, parameters: p } = room;
  const k = columns.issue[at] as number;
  const column = (columns.offset[at] as number) + reading;
  const share =
    ((nature.salience[k * nature.n + i] as number) / 16) *
    ((columns.weight[at] as number) / (columns.issueWeight[k] as number));
  const d = Math.abs((columns.place[column] as number) - (nature.position[k * nature.n + i] as number));
  return 100 * share * (columns.plain[column] as number) * (1 - p.scoreReach * d);
}

/**
 * What seat i has without a text: a share of what a resolution adopted by vote would bring, whose words stand where the
 * majority is, pulled to its own place by its weight; less a price at home if it objected alone.
 */
export function alternativeOf(room: Room, i: number, objectedAlone: boolean): number {
  const { nature, parameters: p } = room;
  const { n } = nature;
  let sum = 0;
  for (let k = 0; k < ISSUES.length; k++) {
    if ((room.columns.issueWeight[k] as number) === 0) continue;
    let majority = 0;
    for (let j = 0; j < n; j++) majority += (nature.position[k * n + j] as number) / n;
    const x = nature.position[k * n + i] as number;
    const pull = p.alternativePull * (nature.weight[i] as number);
    const d = Math.abs((1 - pull) * majority + pull * x - x);
    sum += ((nature.salience[k * n + i] as number) / 16) * (1 - p.scoreReach * d);
  }
  const text = 100 * p.alternativeForce * (1 - p.blurSubstance * p.alternativeAmbiguity) * sum;
  return p.alternativeShare * text - (objectedAlone ? p.aloneCost * (nature.isolation[i] as number) : 0);
}

/** What a delegation brings home at the end: the text if there is one, else its alternative. */
export function resultOf(room: Room, code: StateCode, adopted: boolean, objectors: readonly StateCode[]): number {
  const i = room.nature.codes.indexOf(code);
  if (adopted) return scoreOf(room, i);
  return alternativeOf(room, i, objectors.length === 1 && objectors[0] === code);
}
