/** Positions as they follow from recorded votes: one number a State moves all its positions, each issue by its own share. */
import { ISSUES, type Issue } from '../../core/terms.ts';
import { ISSUE_COUNT, POSITIONS, POSITIONS_WITHOUT_VOTES, SALIENCES } from '../../core/world/positions.ts';
import { affinities } from '../../diplomacy/affinity.ts';
import type { Standings } from '../../diplomacy/votes/factors.ts';

/** C_k: how far a unit of a State's lean moves its position on an issue (judgement of the table's coder). */
const REACH: Readonly<Record<Issue, number>> = {
  IHL: -0.3,
  SELF_DEFENCE: -0.3,
  NEW_TREATY: 0.6,
  NEW_NORMS: 0.6,
  FORUM: 0.9,
  ATTRIBUTION: 0.5,
  SOVEREIGNTY_CONTENT: 0.6,
  STAKEHOLDERS: -0.5,
  CAPACITY: 0.1,
  TERMINOLOGY: 0.5,
  SUPPLY_CHAIN: 0.4,
  POC_CBM: 0,
  CYBERCRIME_TREATY: 1,
  GENDER_SDG: -0.1,
  EXISTING_LAW: -0.3,
  MILITARY: 0.3,
};
const FLOOR = 0.4; // of salience, whatever the position

/** Saliences as they would be without recorded votes: they follow the distance of a position from the middle. */
const saliences = ((): Float64Array => {
  const plain = SALIENCES.map((s, cell) => (s * weight(POSITIONS_WITHOUT_VOTES, cell)) / weight(POSITIONS, cell));
  return plain.map((s, cell) => {
    const start = cell - (cell % ISSUE_COUNT);
    return s / plain.subarray(start, start + ISSUE_COUNT).reduce((sum, one) => sum + one, 0);
  });
})();
const friends = affinities(POSITIONS_WITHOUT_VOTES);

function weight(positions: Float64Array, cell: number): number {
  return FLOOR + Math.abs(positions[cell] as number);
}

/** Standings that know no recorded vote but by the leans given, one a State in the order of `CODES`, about -1..1. */
export function leaning(leans: Float64Array): Standings {
  const positions = POSITIONS_WITHOUT_VOTES.map((x, cell) => {
    const reach = REACH[ISSUES[cell % ISSUE_COUNT] as Issue];
    return Math.max(-1, Math.min(1, x + reach * (leans[Math.floor(cell / ISSUE_COUNT)] as number)));
  });
  return { positions, saliences, affinities: friends };
}
