/** A backtest on the terminal. */
import type { Language } from '../core/terms.ts';
import { BASELINES } from '../study/backtest/baselines.ts';
import type { ForumRow, ForumsResult, Goal } from '../study/backtest/forums.ts';
import { limitOf } from '../study/backtest/limits.ts';
import type { ScoresWithIntervals } from '../study/backtest/vote-scores.ts';
import type { VoteScore, VotesResult } from '../study/backtest/votes.ts';
import { mean } from '../study/statistics.ts';
import { historyWordsIn } from './history-words.ts';
import { decimal } from './numbers.ts';
import { say } from './outcome.ts';
import { painted, sayHeading, sayWrapped } from './paint.ts';
import { sayTable } from './table.ts';

const NAMED = 3; // delegations or issues a cell
const QUIET = 2; // fewest States against or abstaining for a vote to count as contested

/** Writes the votes: a row for the model, one for each baseline, and the record. */
export function sayVotes({ votes, free }: VotesResult, language: Language): void {
  const words = historyWordsIn(language);
  const two = (value: number): string => decimal(value, language, 3, 3);
  say(painted('bold', words('votes')));
  sayWrapped(words('votes-how'));
  const contested = votes.filter(({ recorded }) => recorded.no + recorded.abstain > QUIET);
  const cells = (name: string, scores: ScoresWithIntervals): readonly string[] => {
    const [low, high] = scores.intervals.brier;
    const [least, most] = scores.intervals.accuracy;
    return [
      name,
      `${two(scores.accuracy)} [${two(least)} ${two(most)}]`,
      two(scores.balanced),
      `${two(scores.brier)} [${two(low)} ${two(high)}]`,
      two(scores.log),
      tally(scores.expected, language),
    ];
  };
  const rows = contested.flatMap((vote) => [
    [vote.text, '', '', '', '', ''],
    cells(`  ${words('model')}`, vote),
    ...BASELINES.map((name) => cells(`  ${words(name)}`, vote.baselines[name])),
    [`  ${words('recorded')}`, '', '', '', '', tally(vote.recorded, language)],
  ]);
  const columns = ['forecast', 'accuracy', 'balanced', 'brier', 'log', 'expected'] as const;
  sayTable(
    columns.map((name) => words(`column-${name}`)),
    rows,
  );
  const quiet = votes.filter((vote) => !contested.includes(vote));
  const over = (of: (vote: VoteScore) => number): string => two(mean(quiet.map(of)));
  say();
  sayWrapped(words('votes-quiet', { accuracy: over((vote) => vote.accuracy), brier: over((vote) => vote.brier) }));
  sayWrapped(words('votes-free', { n: free }));
  sayWrapped(words('votes-key'), '', '', 'dim');
}

/** Writes the forums, and the goals written down before. */
export function sayForums(result: ForumsResult, runs: number, language: Language): void {
  const words = historyWordsIn(language);
  const { rows, brier, leaveOneOutBrier, baseRateBrier, free, goals } = result;
  sayHeading(words('forums', { n: runs }));
  sayWrapped(words('forums-how', { free }));
  const columns = ['forum', 'basis', 'agree', 'happened', 'objectors', 'issues', 'apart'] as const;
  const cells = (row: ForumRow): readonly string[] => [
    row.id,
    words(row.basis),
    decimal(row.agree, language, 2, 2),
    words(row.happened ? 'agreed' : 'failed'),
    row.objectors.slice(0, NAMED).join(' '),
    row.issues.slice(0, NAMED).join(' '),
    decimal(row.apart, language, 2, 2),
  ];
  sayTable(
    columns.map((name) => words(`column-${name}`)),
    rows.map(cells),
  );
  say();
  for (const basis of ['bare', 'scenario'] as const) {
    const value = brier[basis];
    if (value !== null)
      sayWrapped(words('forums-brier', { brier: decimal(value, language, 3, 3), basis: words(basis) }));
  }
  if (leaveOneOutBrier !== null)
    sayWrapped(
      words('forums-left-out', {
        brier: decimal(leaveOneOutBrier, language, 3, 3),
        base: decimal(baseRateBrier, language, 3, 3),
      }),
    );
  sayHeading(words('goals'));
  for (const goal of goals) sayGoal(goal, language);
}

function sayGoal({ name, basis, value, met }: Goal, language: Language): void {
  const words = historyWordsIn(language);
  const found = typeof value === 'number' ? decimal(value, language, 3) : value.join(' ');
  const limit = decimal(limitOf(name), language);
  const told = `${words(`goal-${name}`, { limit })} (${words(basis)}): ${found} – ${words(met ? 'met' : 'not-met')}`;
  sayWrapped(told, '  ', '    ', met ? null : 'red');
}

const tally = ({ yes, abstain, no }: VoteScore['recorded'], language: Language): string =>
  [yes, abstain, no].map((count) => decimal(count, language, 0)).join('–');
