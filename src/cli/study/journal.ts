/** The journal of a study under way: a line for each finished run, on disk before it counts. */
import { closeSync, existsSync, fdatasyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../../study/runs/row.ts';
import { writeWhole } from './write-whole.ts';

const FILE = 'runs.jsonl';
const SYNC_EVERY = 100; // milliseconds: what a loss of power can cost at most

/** Runs of a journal, by job. A line that was cut off by a crash or spoiled by a loss of power does not count. */
export function readJournal(folder: string): Map<number, Row> {
  const rows = new Map<number, Row>();
  const path = join(folder, FILE);
  if (!existsSync(path)) return rows;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const row = rowIn(line);
    if (row !== null) rows.set(row.job, row);
  }
  return rows;
}

function rowIn(line: string): Row | null {
  if (!line.endsWith('}')) return null;
  try {
    const row = JSON.parse(line) as Row;
    return Number.isInteger(row.job) && Array.isArray(row.came) ? row : null;
  } catch {
    return null;
  }
}

/** A journal open for writing. */
export interface Journal {
  write(row: Row): void;
  close(): void;
}

/** Opens the journal to go on; a line that was cut off goes. */
export function openJournal(folder: string): Journal {
  const path = join(folder, FILE);
  if (existsSync(path)) truncateSync(path, readFileSync(path).lastIndexOf(10) + 1);
  const file = openSync(path, 'a');
  let synced = 0;
  return {
    write: (row) => {
      writeSync(file, `${JSON.stringify(row)}\n`);
      if (performance.now() - synced < SYNC_EVERY) return;
      fdatasyncSync(file);
      synced = performance.now();
    },
    close: () => {
      fdatasyncSync(file);
      closeSync(file);
    },
  };
}

/** Writes the journal of a finished study in order of job: the same for any number of workers. */
export function settleJournal(folder: string, rows: readonly Row[]): void {
  writeWhole(join(folder, FILE), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}
