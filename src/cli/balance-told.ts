/** A balance on the terminal: a table for each room, and the pass marks below it. */
import type { Language } from '../core/terms.ts';
import { broughtBy, PLAYERS, type Player, scoresOf, type SeatResult } from '../study/balance/cells.ts';
import { type Mark, parOf } from '../study/balance/marks.ts';
import type { Bill } from '../study/balance/play.ts';
import { mean, NORMAL_95, standardError } from '../study/statistics.ts';
import { decimal } from './numbers.ts';
import { say } from './outcome.ts';
import { painted, sayHeading, sayWrapped } from './paint.ts';
import { studyWordsIn } from './study-words.ts';
import { sayTable } from './table.ts';

const MOST_NAMED = 6; // seats named where a mark does not hold

/** Writes the table. */
export function sayBalance(results: readonly SeatResult[], bill: Bill, language: Language): void {
  const words = studyWordsIn(language);
  say(painted('bold', words('balance-title')));
  sayWrapped(words('balance-how', { runs: bill.runs }));
  if (bill.searched > 0) sayWrapped(words('balance-searched', { budget: bill.budget, n: bill.searched }));
  const players = PLAYERS.filter((player) => results.some((result) => scoresOf(result, player).length > 0));
  const header = [
    words('column-seat'),
    ...players.map((player) => words(`column-${player}`)),
    words('column-agree'),
    ...(bill.searched > 0 ? [words('column-par')] : []),
  ];
  const scored = (result: SeatResult, player: Player): string => {
    const scores = scoresOf(result, player);
    const half = NORMAL_95 * standardError(scores);
    return `${decimal(mean(scores), language, 1, 1)} ±${decimal(half, language, 1, 1)}`;
  };
  const agreed = (result: SeatResult, player: Player): string =>
    decimal(100 * mean(broughtBy(result, player).map(({ adopted }) => (adopted ? 1 : 0))), language, 0);
  const par = (result: SeatResult, player: 'bridge-builder' | 'log-roller'): string => {
    const value = parOf(result, player);
    return value === null ? '–' : decimal(value, language, 0);
  };
  for (const { id, title } of bill.scenarios) {
    sayHeading(title[language]);
    sayTable(
      header,
      results
        .filter(({ scenario }) => scenario === id)
        .map((result) => [
          result.seat,
          ...players.map((player) => scored(result, player)),
          (['silent', 'bridge-builder', 'log-roller'] as const).map((player) => agreed(result, player)).join(' '),
          ...(bill.searched > 0 ? [`${par(result, 'bridge-builder')} ${par(result, 'log-roller')}`] : []),
        ]),
    );
  }
  say();
  sayWrapped(words('balance-key'), '', '', 'dim');
}

/** Writes the pass marks, each met or not. */
export function sayMarks(marks: readonly Mark[], language: Language): void {
  const words = studyWordsIn(language);
  sayHeading(words('marks'));
  for (const { name, met, holds, of, but } of marks) {
    const verdict = words(met === null ? 'nothing-to-count' : met ? 'met' : 'not-met');
    sayWrapped(`${words(`mark-${name}`, { holds, of })} – ${verdict}`, '  ', '    ', met === false ? 'red' : null);
    if (but.length === 0) continue;
    const list = `${but.slice(0, MOST_NAMED).join(', ')}${but.length > MOST_NAMED ? ' …' : ''}`;
    sayWrapped(words('mark-but', { list }), '    ', '    ', 'dim');
  }
}
