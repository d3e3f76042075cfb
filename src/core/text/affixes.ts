/** Words that the alternatives of a bracket share stand outside it: "States [should / shall]", not "[States should / States shall]". */

/** Alternatives cut down to where they differ; `before` and `after` are shared, without spaces at their ends. */
export interface Affixes {
  readonly before: string;
  readonly middles: readonly string[]; // never empty, in the order given
  readonly after: string;
}

const shared = (
  rows: readonly (readonly string[])[],
  at: (row: readonly string[], i: number) => string | undefined,
): number => {
  const room = Math.min(...rows.map((row) => row.length)) - 1; // every alternative keeps a word
  let count = 0;
  while (count < room && new Set(rows.map((row) => at(row, count))).size === 1) count += 1;
  return count;
};

/** Cuts shared words off both ends of the alternatives; with fewer than two different ones nothing is shared. */
export function splitAffixes(alternatives: readonly string[]): Affixes {
  if (new Set(alternatives).size < 2) return { before: '', middles: alternatives, after: '' };
  const rows = alternatives.map((words) => words.split(' '));
  const start = shared(rows, (row, i) => row[i]);
  const rest = rows.map((row) => row.slice(start));
  const end = shared(rest, (row, i) => row[row.length - 1 - i]);
  const first = rows[0] ?? [];
  return {
    before: first.slice(0, start).join(' '),
    middles: rest.map((row) => row.slice(0, row.length - end).join(' ')),
    after: end === 0 ? '' : first.slice(-end).join(' '),
  };
}
