/** `facts`: the stylised facts, each with the sign that was written down and what came out. */
import type { Language } from '../core/terms.ts';
import { type LineTally, tallyOfLines } from '../study/facts/lines.ts';
import { type Finding, stylisedFacts } from '../study/facts/stylised.ts';
import { FACTS_RUNS } from './history-standards.ts';
import { historyWordsIn } from './history-words.ts';
import { decimal } from './numbers.ts';
import { done, type Ended, refused, say } from './outcome.ts';
import { painted, sayHeading, sayWrapped } from './paint.ts';
import { progressOn } from './progress.ts';
import { countOption } from './study-options.ts';
import { sayTable } from './table.ts';

/** Plays and tells. */
export function facts({ runs, json }: { readonly runs?: string; readonly json?: boolean }, language: Language): Ended {
  const count = countOption('--runs', runs, FACTS_RUNS, [2, 100_000], language);
  if (!count.ok) return refused(...count.lines);
  const progress = progressOn(process.stderr);
  const found = stylisedFacts(count.value, (share) => progress.say(`${Math.floor(100 * share)} %`));
  progress.end();
  const lines = tallyOfLines();
  if (json === true) say(JSON.stringify({ runs: count.value, facts: found, lines }));
  else sayFacts(found, lines, count.value, language);
  return done;
}

function sayFacts(found: readonly Finding[], lines: readonly LineTally[], runs: number, language: Language): void {
  const words = historyWordsIn(language);
  const two = (value: number): string => decimal(value, language, 2, 2);
  say(painted('bold', words('facts-title')));
  sayWrapped(words('facts-how', { runs }));
  sayTable(
    (['fact', 'making', 'room', 'measure', 'sign', 'arms', 'difference', 'verdict'] as const).map((name) =>
      words(`column-${name}`),
    ),
    found.map((one) => [
      words(`fact-${one.id}`),
      words(one.making),
      words(`room-${one.room}`),
      words(`measure-${one.measure}`),
      one.sign > 0 ? '+' : '−',
      `${two(one.from)} ► ${two(one.to)}`,
      `${two(one.difference)} [${one.interval.map(two).join(' ')}]`,
      words(one.verdict),
    ]),
  );
  sayHeading(words('lines'));
  sayWrapped(words('lines-how'));
  sayTable(
    [words('column-line'), words('column-expected')],
    lines.map(({ line, yes, abstain, no }) => [
      words(`line-${line}`),
      [yes, abstain, no].map((states) => decimal(states, language, 0)).join('–'),
    ]),
  );
}
