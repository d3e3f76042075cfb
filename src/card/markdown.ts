/** The model card as Markdown, for the repository and for papers. */
import type { Language } from '../core/terms.ts';
import type { Block } from './blocks.ts';
import { cardTitle, modelCard } from './card.ts';

const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('*', '\\*');

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.words}`;
    case 'paragraph':
      return block.words;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table': {
      const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
      const rule = `|${block.columns.map(({ figure }) => (figure ? '---:' : '---')).join('|')}|`;
      return [line(block.columns.map(({ words }) => words)), rule, ...block.rows.map(line)].join('\n');
    }
  }
}

/** The whole card, with its title. */
export const cardInMarkdown = (language: Language): string =>
  `${[`# ${cardTitle(language)}`, ...modelCard(language).map(written)].join('\n\n')}\n`;
