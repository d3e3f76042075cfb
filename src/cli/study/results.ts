/** Everything that a finished study leaves behind, written from its runs alone: the same whoever played them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../core/terms.ts';
import { openGame } from '../../secretariat/secretariat.ts';
import { csvOf } from '../../study/csv.ts';
import { reportOf } from '../../study/report/report.ts';
import { type CellFigures, figuresOf } from '../../study/runs/figures.ts';
import { type Plan, setupOf } from '../../study/runs/plan.ts';
import type { Row } from '../../study/runs/row.ts';
import { tablesOf } from '../../study/runs/tables.ts';
import { tellingRuns } from '../../study/runs/telling.ts';
import { studyWordsIn } from '../study-words.ts';
import { settleJournal } from './journal.ts';
import { parquetOf } from './parquet.ts';
import { writeWhole } from './write-whole.ts';

/** Writes tables, figures, report, dictionary and telling records; the rows stand in order of job. Gives the figures back. */
export function writeResults(
  folder: string,
  plan: Plan,
  rows: readonly Row[],
  language: Language,
): readonly CellFigures[] {
  const words = studyWordsIn(language);
  const tables = tablesOf(plan, rows);
  for (const table of tables) {
    const names = table.columns.map(({ name }) => name);
    writeWhole(join(folder, `${table.name}.csv`), csvOf(names, table.rows));
    writeWhole(join(folder, `${table.name}.parquet`), parquetOf(table));
  }
  const dictionary = tables.flatMap(({ name, columns }) =>
    columns.map((column) => [name, column.name, column.type, column.unit, words(`about-${column.about}`)]),
  );
  writeWhole(join(folder, 'columns.csv'), csvOf(['table', 'column', 'type', 'unit', 'about'], dictionary));
  const telling = tellingRuns(plan, rows);
  mkdirSync(join(folder, 'records'), { recursive: true });
  for (const { job, name } of telling)
    writeWhole(join(folder, 'records', `${name}.jsonl`), openGame(setupOf(plan, job)).record());
  const cells = figuresOf(plan, rows);
  const summary = { study: plan.study, rules: plan.rules, seed: plan.seed, runs: plan.runs, cells, telling };
  writeWhole(join(folder, 'summary.json'), `${JSON.stringify(summary, null, 1)}\n`);
  writeWhole(join(folder, 'report.html'), reportOf({ plan, rows, tables, telling }, words, language));
  settleJournal(folder, rows);
  return cells;
}
