import type { Language } from '../../core/terms.ts';
import type { CellFigures } from '../../study/runs/figures.ts';
import type { Plan } from '../../study/runs/plan.ts';
import { decimal } from '../numbers.ts';
import { sayWrapped } from '../paint.ts';
import { studyWordsIn } from '../study-words.ts';

const MOST_CELLS = 40; // cells told on the terminal; all are in the report

/** Writes a line for each cell: how often there is a text, and how sure that is. */
export function sayCells({ scenarios }: Plan, cells: readonly CellFigures[], language: Language): void {
  const words = studyWordsIn(language);
  const percent = (share: number): string => decimal(100 * share, language, 0);
  for (const { scenario, settings, agree } of cells.slice(0, MOST_CELLS)) {
    const title = scenarios.find(({ id }) => id === scenario)?.forum.title[language] || scenario;
    const name = [title, ...Object.entries(settings).map(([path, value]) => `${path} ${value}`)].join(', ');
    const { share, low, high } = agree;
    const line = words('study-cell', { name, share: percent(share), low: percent(low), high: percent(high) });
    sayWrapped(line, '  ', '    ');
  }
}
