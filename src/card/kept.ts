/**
 * The scores that stand in the repository, as the terminal printed them: `sim backtest --json` and `sim facts --json`.
 * Renewed by hand where the model changes; a test works out parts of them again.
 */
import printedBacktest from '../../assets/facts/scores/backtest.json' with { type: 'json' };
import printedFacts from '../../assets/facts/scores/facts.json' with { type: 'json' };
import type { Basis, ForumRow, Goal } from '../study/backtest/forums.ts';
import type { VoteScore } from '../study/backtest/votes.ts';
import type { Finding } from '../study/facts/stylised.ts';

/** One forum, as printed. */
type KeptForum = Pick<ForumRow, 'id' | 'agree' | 'happened' | 'objectors' | 'issues' | 'basis' | 'fitted' | 'leftOut'>;

interface Backtest {
  readonly runs: number;
  readonly votes: readonly VoteScore[];
  readonly forums: readonly KeptForum[];
  readonly otherForums: readonly KeptForum[];
  readonly brier: number;
  readonly leaveOneOutBrier: number | null;
  readonly leaveOneOutMeanBrier: number | null;
  readonly baseRateBrier: number;
  readonly goals: readonly Goal[];
  readonly parameters: Readonly<Record<string, number>>;
}

const backtestOf = (printed: unknown): Backtest => printed as Backtest;
const factsOf = (printed: unknown): { readonly runs: number; readonly facts: readonly Finding[] } =>
  printed as { readonly runs: number; readonly facts: readonly Finding[] };

export const BACKTEST = backtestOf(printedBacktest);
export const FACTS = factsOf(printedFacts);

/** The basis that the card tells of: full scenarios where all forums have one. */
export const BASIS: Basis = BACKTEST.forums[0]?.basis ?? 'bare';
