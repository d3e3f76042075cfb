/** The runs worth opening: median, best, worst, and one of each kind of failure. */
import type { Plan } from './plan.ts';
import { cellsOf, placeOfJob } from './plan.ts';
import type { Row } from './row.ts';

/** A run worth opening, and what it shows. */
export interface TellingRun {
  readonly job: number;
  readonly shows: 'median' | 'best' | 'worst' | 'failure';
  readonly kind: string | null; // of a failure: outcome, and the provision that most stood against
  readonly name: string; // of its file, without ending
}

const MOST_FAILURES = 8; // kinds of failure kept for each room, the commonest first

/** What a run is worth: its text by substance and legitimacy; without one, less the more stood against it. */
const worth = ({ adopted, substance, legitimacy, stood }: Row): number =>
  adopted ? substance + legitimacy : -1 - stood.length / 1000;

/** The kind of a failure. */
function kindOf({ outcome, stood }: Row): string {
  const counts = new Map<string, number>();
  for (const { provisions } of stood)
    if (provisions[0] !== undefined) counts.set(provisions[0], (counts.get(provisions[0]) ?? 0) + 1);
  const [worst] = [...counts].toSorted(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
  return worst === undefined ? outcome : `${outcome}-${worst[0]}`;
}

/** Chooses them for each room of the plan; of equals the first. A run may show two things and is then named twice. */
export function tellingRuns(plan: Plan, rows: readonly Row[]): readonly TellingRun[] {
  const cells = cellsOf(plan);
  return plan.scenarios.flatMap(({ id }, scenario) => {
    const own = rows.filter(({ job }) => cells[placeOfJob(plan, job).cell]?.scenario === scenario);
    if (own.length === 0) return [];
    const ordered = own.toSorted((one, other) => worth(one) - worth(other) || one.job - other.job);
    const name = (shows: string): string => (plan.scenarios.length > 1 ? `${id}-${shows}` : shows);
    const chosen = (row: Row, shows: TellingRun['shows'], kind: string | null = null): TellingRun => ({
      job: row.job,
      shows,
      kind,
      name: name(kind === null ? shows : `failure-${kind}`),
    });
    const failures = new Map<string, Row[]>();
    for (const row of own.filter(({ adopted }) => !adopted))
      failures.set(kindOf(row), [...(failures.get(kindOf(row)) ?? []), row]);
    const best = ordered.findLast((row, at) => at === 0 || worth(row) > worth(ordered[at - 1] as Row));
    return [
      chosen(ordered[(ordered.length - 1) >> 1] as Row, 'median'),
      chosen(best ?? (ordered[0] as Row), 'best'),
      chosen(ordered[0] as Row, 'worst'),
      ...[...failures]
        .toSorted(([one, rowsOf], [other, rowsOther]) => rowsOther.length - rowsOf.length || (one < other ? -1 : 1))
        .slice(0, MOST_FAILURES)
        .map(([kind, [first]]) => chosen(first as Row, 'failure', kind)),
    ];
  });
}
