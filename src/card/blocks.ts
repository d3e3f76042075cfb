/** The model card as plain blocks, for whoever shows it: a page, a file, a terminal. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly words: string }
  | { readonly kind: 'paragraph'; readonly words: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly caption: string; readonly columns: readonly Column[]; readonly rows: Rows };

/** The first column names its row; `figure` columns hold numbers. */
interface Column {
  readonly words: string;
  readonly figure: boolean;
}

export type Rows = readonly (readonly string[])[];

export const heading = (level: 2 | 3, words: string): Block => ({ kind: 'heading', level, words });
export const paragraph = (words: string): Block => ({ kind: 'paragraph', words });
export const list = (...items: readonly string[]): Block => ({ kind: 'list', items });
/** A table; a column whose words begin with "#" holds figures. */
export const table = (caption: string, columns: readonly string[], rows: Rows): Block => ({
  kind: 'table',
  caption,
  columns: columns.map((words) => ({ words: words.replace('#', ''), figure: words.startsWith('#') })),
  rows,
});
