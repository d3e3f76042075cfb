/** The tidy tables of a study: one row a thing, one column a property, the same names in CSV, Parquet and JSON. */
import { FORCE } from '../../core/terms.ts';
import type { Value } from '../csv.ts';
import type { Plan } from './plan.ts';
import { type Cell, cellsOf, placeOfJob } from './plan.ts';
import type { Row } from './row.ts';

/** A column: its type, its unit or range, and the key of its sentence in the dictionary. */
interface Column {
  readonly name: string;
  readonly type: 'integer' | 'number' | 'boolean' | 'text';
  readonly unit: string;
  readonly about: ColumnKey;
}

/** A table with its rows in order of job. */
export interface StudyTable {
  readonly name: 'runs' | 'provisions' | 'against' | 'meetings';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
}

/** Columns by name: type, and unit or range. The sentences stand in `assets/languages/study.*.ts` as `column-about-…`. */
const COLUMNS = {
  job: ['integer', 'from 0'],
  cell: ['integer', 'from 0'],
  run: ['integer', 'from 0'],
  seed: ['integer', ''],
  scenario: ['text', 'id'],
  forum: ['text', 'kind'],
  outcome: ['text', ''],
  adopted: ['boolean', ''],
  substance: ['number', '0..1'],
  legitimacy: ['number', '0..1'],
  inclusive: ['number', '0..1'],
  undivided: ['number', '0..1'],
  explained: ['number', '0..1'],
  meetings: ['integer', 'from 1'],
  brackets: ['integer', 'from 0'],
  objectors: ['integer', 'from 0'],
  disassociated: ['integer', 'from 0'],
  provision: ['text', 'id'],
  issue: ['text', ''],
  reading: ['text', 'id'],
  place: ['number', '-1..1'],
  ambiguity: ['number', '0..1'],
  agreed: ['number', '0..1'],
  force: ['number', '0..1'],
  standing: ['text', ''],
  first: ['text', 'id'],
  kept: ['boolean', ''],
  moved: ['text', 'ISO 3166'],
  state: ['text', 'ISO 3166'],
  how: ['text', ''],
  worst: ['text', 'id'],
  term: ['text', ''],
  meeting: ['integer', 'from 1'],
} as const satisfies Readonly<Record<string, readonly [Column['type'], string]>>;

/** Keys of the sentences that tell a column; `varied` stands for every setting that the study varies. */
type ColumnKey = keyof typeof COLUMNS | 'varied';

const column = (name: keyof typeof COLUMNS): Column => {
  const [type, unit] = COLUMNS[name];
  return { name, type, unit, about: name };
};
const columns = (...names: readonly (keyof typeof COLUMNS)[]): readonly Column[] => names.map(column);

/** Columns by which every row of every table is found: which run it is, and under which settings. */
function keysOf(plan: Plan): readonly Column[] {
  const varied = plan.varied.map(({ path, values }): Column => {
    const [value] = values;
    const type = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
    return { name: path, type, unit: '', about: 'varied' };
  });
  return [...columns('job', 'cell', 'run', 'seed', 'scenario', 'forum'), ...varied];
}

function keyValues(plan: Plan, cells: readonly Cell[], { job }: Row): readonly Value[] {
  const { cell: number, run } = placeOfJob(plan, job);
  const cell = cells[number] as Cell;
  const scenario = plan.scenarios[cell.scenario];
  return [job, number, run, plan.seed + run, scenario?.id ?? '', scenario?.forum.kind ?? '', ...cell.values];
}

/** The four tables of rows that stand in order of job. */
export function tablesOf(plan: Plan, rows: readonly Row[]): readonly StudyTable[] {
  const cells = cellsOf(plan);
  const keys = keysOf(plan);
  const table = (
    name: StudyTable['name'],
    own: readonly Column[],
    valuesOf: (row: Row) => readonly (readonly Value[])[],
  ): StudyTable => ({
    name,
    columns: [...keys, ...own],
    rows: rows.flatMap((row) => {
      const key = keyValues(plan, cells, row);
      return valuesOf(row).map((values) => [...key, ...values]);
    }),
  });
  return [
    table(
      'runs',
      columns(
        ...(['outcome', 'adopted', 'substance', 'legitimacy', 'inclusive', 'undivided', 'explained'] as const),
        ...(['meetings', 'brackets', 'objectors', 'disassociated'] as const),
      ),
      (row) => [
        [
          ...[row.outcome, row.adopted, row.substance, row.legitimacy, row.inclusive, row.undivided, row.explained],
          ...[row.brackets.length, row.brackets.at(-1) ?? 0],
          row.stood.filter(({ how }) => how !== 'disassociates').length,
          row.stood.filter(({ how }) => how === 'disassociates').length,
        ],
      ],
    ),
    table(
      'provisions',
      columns(
        ...(['provision', 'issue', 'reading', 'place', 'ambiguity', 'agreed', 'force', 'standing'] as const),
        ...(['first', 'kept', 'moved'] as const),
      ),
      (row) =>
        row.came.map(({ provision: id, reading, force, standing, first, movedBy }) => {
          const { scenario: at } = cells[placeOfJob(plan, row.job).cell] as Cell;
          const scenario = plan.scenarios[at];
          const provision = [...(scenario?.text.provisions ?? []), ...(scenario?.shelf ?? [])].find(
            (one) => one.id === id,
          );
          const words = provision?.readings.find((one) => one.id === reading);
          return [
            ...[id, provision?.issue ?? null, reading],
            ...[words?.place ?? null, words?.ambiguity ?? null, words?.agreed ?? null],
            ...[FORCE[force], standing, first, first === null ? null : first === reading, movedBy],
          ];
        }),
    ),
    table('against', columns('state', 'how', 'worst', 'term'), (row) =>
      row.stood.map(({ state, how, provisions, term }) => [state, how, provisions[0] ?? null, term]),
    ),
    table('meetings', columns('meeting', 'brackets'), (row) => row.brackets.map((brackets, at) => [at + 1, brackets])),
  ];
}
