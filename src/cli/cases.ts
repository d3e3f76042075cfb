/** `cases`: published cases to their printed digits, and our own rules on the same input. */
import type { Language } from '../core/terms.ts';
import { type CaseValue, publishedCases } from '../study/cases/cases.ts';
import { historyWordsIn } from './history-words.ts';
import { decimal } from './numbers.ts';
import { done, type Ended, say } from './outcome.ts';
import { sayHeading, sayWrapped } from './paint.ts';
import { sayTable } from './table.ts';

const DIGITS = 10;

/** Works the cases out and tells them. */
export function cases({ json }: { readonly json?: boolean }, language: Language): Ended {
  const told = publishedCases();
  if (json === true) {
    say(JSON.stringify({ cases: told }));
    return done;
  }
  const words = historyWordsIn(language);
  const number = (value: number | null): string => (value === null ? '–' : decimal(value, language, DIGITS));
  const cells = ({ name, issue, published, ours }: CaseValue): readonly string[] => [
    issue === null ? words(name) : `${words(name)}: ${issue}`,
    number(published),
    number(ours),
  ];
  for (const { id, values } of told) {
    sayHeading(words(id));
    sayWrapped(words(`${id}-how`));
    sayTable([words('column-value'), words('column-published'), words('column-ours')], values.map(cells));
  }
  return done;
}
