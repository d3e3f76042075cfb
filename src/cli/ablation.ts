/** `ablation`: each term of the model off in turn, and what becomes worse. */
import type { Language } from '../core/terms.ts';
import { ablatedForums, ablatedVotes } from '../study/ablation/ablation.ts';
import { ABLATION_RUNS } from './history-standards.ts';
import { historyWordsIn } from './history-words.ts';
import { decimal } from './numbers.ts';
import { done, type Ended, refused, say } from './outcome.ts';
import { sayHeading, sayWrapped } from './paint.ts';
import { progressOn } from './progress.ts';
import { countOption } from './study-options.ts';
import { sayTable } from './table.ts';

/** Plays and tells. Terms bear the names that `--params` takes. */
export function ablation(
  { runs, json }: { readonly runs?: string; readonly json?: boolean },
  language: Language,
): Ended {
  const count = countOption('--runs', runs, ABLATION_RUNS, [1, 100_000], language);
  if (!count.ok) return refused(...count.lines);
  const progress = progressOn(process.stderr);
  const votes = ablatedVotes();
  const forums = ablatedForums(count.value, (share) => progress.say(`${Math.floor(100 * share)} %`));
  progress.end();
  if (json === true) {
    say(JSON.stringify({ runs: count.value, votes, forums }));
    return done;
  }
  const words = historyWordsIn(language);
  const three = (value: number): string => decimal(value, language, 3, 3);
  sayHeading(words('ablation-votes'));
  sayWrapped(words('ablation-how'));
  sayTable(
    (['off', 'brier', 'accuracy', 'abstain'] as const).map((name) => words(`column-${name}`)),
    votes.map(({ off, brier, accuracy, abstain }) => [
      off ?? words('nothing-off'),
      three(brier),
      three(accuracy),
      decimal(abstain, language, 2, 2),
    ]),
  );
  sayHeading(words('ablation-forums', { n: count.value }));
  sayTable(
    (['off', 'brier', 'agree'] as const).map((name) => words(`column-${name}`)),
    forums.map(({ off, brier, agree }) => [off ?? words('nothing-off'), three(brier), decimal(agree, language, 2, 2)]),
  );
  return done;
}
