/** What one takes away: the record, the decisions as a table, the page on paper. */
import { decisionsCsv } from '../../debrief/csv.ts';
import type { Game } from '../desk.ts';
import { saveFile } from '../download.ts';
import { idOf } from '../shelf.ts';
import { contextOf } from '../tell.ts';

/** Saves what was done in a game, as far as its delegation could know, for a spreadsheet. */
export function saveDecisions({ key, view }: Game): void {
  const csv = decisionsCsv(view.happenings, { ...contextOf(view), you: null });
  saveFile(`${idOf(key)}.csv`, csv, 'text/csv;charset=utf-8', true);
}

/** Prints the page with all that is folded away, which folds again afterwards. */
export function printPage(): void {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('.debrief details:not([open])')];
  for (const part of folded) part.open = true;
  addEventListener('afterprint', () => folded.forEach((part) => (part.open = false)), { once: true });
  print();
}
