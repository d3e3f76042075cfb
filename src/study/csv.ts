/** What a cell of a table may hold; null is written as nothing. */
export type Value = string | number | boolean | null;

const QUOTED = /[",\r\n]/;

/** One cell by RFC 4180. */
function csvCell(value: Value): string {
  if (value === null) return '';
  const text = String(value);
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV by RFC 4180, with its line ends; the header first. */
export const csvOf = (header: readonly string[], rows: readonly (readonly Value[])[]): string =>
  [header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
