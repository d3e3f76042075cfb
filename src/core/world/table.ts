/** Reading the facts tables of `assets/facts`: a bad cell is our own bug and throws. */

/** A facts table as it stands in its file. */
export interface Table {
  readonly title: string;
  readonly columns: readonly { readonly name: string }[];
  readonly rows: readonly (readonly unknown[])[];
}

/** The cells of one column, top to bottom. */
export function column(table: Table, name: string): readonly unknown[] {
  const at = table.columns.findIndex((c) => c.name === name);
  if (at < 0) throw new Error(`${table.title}: no column ${name}`);
  return table.rows.map((row) => row[at]);
}

/** One column of words. */
export function texts(table: Table, name: string): readonly string[] {
  return column(table, name).map((cell) => asText(cell, table, name));
}

/** One column of words or nothing. */
export function textsOrNull(table: Table, name: string): readonly (string | null)[] {
  return column(table, name).map((cell) => (cell === null ? null : asText(cell, table, name)));
}

/** One column of numbers. */
export function numbers(table: Table, name: string): Float64Array {
  return Float64Array.from(column(table, name), (cell) => asNumber(cell, table, name));
}

/** One column of 0 and 1. */
export function flags(table: Table, name: string): readonly boolean[] {
  return column(table, name).map((cell) => asNumber(cell, table, name) === 1);
}

/** One column of words from a closed list. */
export function members<T extends string>(table: Table, name: string, list: readonly T[]): readonly T[] {
  return texts(table, name).map((cell) => {
    const found = list.find((word) => word === cell);
    if (found === undefined) throw new Error(`${table.title}, ${name}: ${cell} is not in the list`);
    return found;
  });
}

/** One column of lists of words, each `width` long. */
export function textLists(table: Table, name: string, width: number): readonly (readonly string[])[] {
  return lists(table, name, width).map((list) => list.map((cell) => asText(cell, table, name)));
}

/** One column of lists of numbers, each `width` long, laid end to end. */
export function numberGrid(table: Table, name: string, width: number): Float64Array {
  return Float64Array.from(lists(table, name, width).flat(), (cell) => asNumber(cell, table, name));
}

function lists(table: Table, name: string, width: number): readonly (readonly unknown[])[] {
  return column(table, name).map((cell) => {
    if (!Array.isArray(cell) || cell.length !== width) throw new Error(`${table.title}, ${name}: not ${width} entries`);
    const list: readonly unknown[] = cell;
    return list;
  });
}

function asText(cell: unknown, table: Table, name: string): string {
  if (typeof cell !== 'string') throw new Error(`${table.title}, ${name}: ${String(cell)} is no text`);
  return cell;
}

function asNumber(cell: unknown, table: Table, name: string): number {
  if (typeof cell !== 'number') throw new Error(`${table.title}, ${name}: ${String(cell)} is no number`);
  return cell;
}
