import { parquetWriteBuffer } from 'hyparquet-writer';
import type { StudyTable } from '../../study/runs/tables.ts';

const TYPES = { integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN', text: 'STRING' } as const;
const MOST_INT32 = 2 ** 31 - 1;

/** A table as a Parquet file, with the same columns as its CSV. Whole numbers that 32 bits do not hold are written as doubles. */
export function parquetOf({ columns, rows }: StudyTable): Uint8Array {
  const columnData = columns.map(({ name, type }, at) => {
    const data = rows.map((row) => row[at] ?? null);
    const large = type === 'integer' && data.some((value) => Number(value) > MOST_INT32);
    return { name, data, type: large ? TYPES.number : TYPES[type], nullable: true };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'without-objection' }));
}
