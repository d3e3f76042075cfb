/** Where every State stands on every issue: arrays of 193 x 16, States as in `CODES`, issues as in `ISSUES`. */
import facts from '../../../assets/facts/positions.json' with { type: 'json' };
import type { Issue, StateCode } from '../terms.ts';
import { ISSUES } from '../terms.ts';
import { indexOf } from './states.ts';
import { numberGrid, textLists } from './table.ts';

/** What a position rests on, strongest first; the last two are estimates and are labelled so on screen. */
export type Basis = 'statement' | 'votes' | 'group' | 'ideal-point';

/** Issues a row. */
export const ISSUE_COUNT = ISSUES.length;

const places: ReadonlyMap<Issue, number> = new Map(ISSUES.map((issue, k) => [issue, k]));

/** Place of an issue in a row, 0..15. */
function issueIndex(issue: Issue): number {
  const place = places.get(issue);
  if (place === undefined) throw new Error(`${issue} is no issue`);
  return place;
}

/** Place of a State's row and an issue in the arrays of this file. */
export function cellOf(state: StateCode, issue: Issue): number {
  return indexOf(state) * ISSUE_COUNT + issueIndex(issue);
}

/** Position, -1..1; poles in `issues.ts`. */
export const POSITIONS: Float64Array = numberGrid(facts, 'position', ISSUE_COUNT);

/** Position as it would be without recorded votes on texts about ICT, for calibration that leaves a text out. */
export const POSITIONS_WITHOUT_VOTES: Float64Array = numberGrid(facts, 'position_without_votes', ISSUE_COUNT);

/** Salience, 0..1; the sixteen of a State sum to 1. */
export const SALIENCES: Float64Array = normalised(numberGrid(facts, 'salience', ISSUE_COUNT));

const codes: readonly string[] = textLists(facts, 'basis', ISSUE_COUNT).flat();

/** What the position of a State on an issue rests on. */
export function basisOf(state: StateCode, issue: Issue): Basis {
  const parts = (codes[cellOf(state, issue)] ?? '').split(' ');
  if (parts.includes('S')) return 'statement';
  if (parts.includes('V')) return 'votes';
  return parts.includes('I') && !parts.some((part) => part.startsWith('M:')) ? 'ideal-point' : 'group';
}

/** The file rounds to four digits; the model wants sums of 1. */
function normalised(rounded: Float64Array): Float64Array {
  const exact = Float64Array.from(rounded);
  for (let start = 0; start < exact.length; start += ISSUE_COUNT) {
    let sum = 0;
    for (let k = start; k < start + ISSUE_COUNT; k++) sum += rounded[k] ?? 0;
    for (let k = start; k < start + ISSUE_COUNT; k++) exact[k] = (rounded[k] ?? 0) / sum;
  }
  return exact;
}
