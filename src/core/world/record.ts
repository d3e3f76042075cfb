/** The public record of a State: what it and its groups have said, and on which side of an issue it is known to stand. */
import facts from '../../../assets/facts/statements.json' with { type: 'json' };
import { ISSUES, type Issue, type StateCode, type Words } from '../terms.ts';
import { MEMBERSHIPS, membersOf, regionOf } from './groups.ts';
import { POSITIONS, cellOf } from './positions.ts';
import { REGIONS, isState } from './states.ts';
import { column, members, numbers, texts } from './table.ts';

/** One statement or act on record. */
export interface Statement {
  readonly issue: Issue;
  readonly actors: readonly string[]; // States by code, groups by key, as they spoke
  readonly position: number; // -1..1, a coarse judgement
  readonly year: number | null; // null where the record is of many years
  readonly reason: Words; // in our own words
  readonly source: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** Distance from the middle past which a position counts as known to the room. */
const KNOWN = 0.35;

const issues = members(facts, 'issue', ISSUES);
const actors = texts(facts, 'actors');
const positions = numbers(facts, 'position');
const years = column(facts, 'year');
const english = texts(facts, 'reason_en');
const russian = texts(facts, 'reason_ru');
const sources = texts(facts, 'source');
const confidences = members(facts, 'confidence', ['high', 'medium', 'low']);

/** The whole record, issue by issue as in the file. */
export const STATEMENTS: readonly Statement[] = issues.map((issue, row) => {
  const year = years[row];
  return {
    issue,
    actors: (actors[row] ?? '').split(' '),
    position: positions[row] ?? 0,
    year: typeof year === 'number' ? year : null,
    reason: { en: english[row] ?? '', ru: russian[row] ?? '' },
    source: sources[row] ?? '',
    confidence: confidences[row] ?? 'low',
  };
});

/** States for which an actor of the record speaks: itself, or the members of the group. Throws for an unknown actor. */
export function statesOf(actor: string): readonly StateCode[] {
  const group = MEMBERSHIPS.find((key) => key === actor);
  if (group !== undefined) return membersOf(group);
  const region = REGIONS.find((key) => key === actor);
  if (region !== undefined) return regionOf(region);
  if (!isState(actor)) throw new Error(`${actor} is neither State nor group`);
  return [actor];
}

/** What stands on record for a State, its own words before those of its groups. */
export function recordOf(state: StateCode): readonly Statement[] {
  const own = STATEMENTS.filter((statement) => statement.actors.includes(state));
  const shared = STATEMENTS.filter(
    (statement) => !own.includes(statement) && statement.actors.some((actor) => statesOf(actor).includes(state)),
  );
  return [...own, ...shared];
}

/** The side a State is known to be on, for each issue where it is known: -1 or 1, absent near the middle. */
export function signsOf(state: StateCode): Readonly<Partial<Record<Issue, -1 | 1>>> {
  const signs: Partial<Record<Issue, -1 | 1>> = {};
  for (const issue of ISSUES) {
    const x = POSITIONS[cellOf(state, issue)] ?? 0;
    if (x > KNOWN) signs[issue] = 1;
    if (x < -KNOWN) signs[issue] = -1;
  }
  return signs;
}
