/** `backtest`: the votes and the forums of history, foretold and beside what happened. */
import { scenarios } from 'virtual:scenarios';
import type { Language } from '../core/terms.ts';
import { backtestForums } from '../study/backtest/forums.ts';
import { backtestObject } from '../study/backtest/object.ts';
import { backtestVotes } from '../study/backtest/votes.ts';
import { sayForums, sayVotes } from './backtest-told.ts';
import { BACKTEST_DRAWS, BACKTEST_RUNS } from './history-standards.ts';
import { done, type Ended, refused, say } from './outcome.ts';
import { progressOn } from './progress.ts';
import { countOption, firstFault } from './study-options.ts';

/** Options of `backtest`, as the user gave them. */
interface BacktestOptions {
  readonly runs?: string;
  readonly draws?: string;
  readonly json?: boolean;
}

/** Foretells, plays, and tells both. */
export async function backtest(options: BacktestOptions, language: Language): Promise<Ended> {
  const runs = countOption('--runs', options.runs, BACKTEST_RUNS, [1, 100_000], language);
  const draws = countOption('--draws', options.draws, BACKTEST_DRAWS, [0, 100_000], language);
  const fault = firstFault(runs, draws);
  if (fault !== null || !runs.ok || !draws.ok) return refused(...(fault ?? []));
  const progress = progressOn(process.stderr);
  const told = (from: number, to: number) => (share: number) =>
    progress.say(`${Math.floor(100 * (from + (to - from) * share))} %`);
  const loaded = await Promise.all(scenarios.filter(({ kind }) => isForum(kind)).map((one) => one.load()));
  const votes = backtestVotes(told(0, 0.5));
  const forums = backtestForums(runs.value, { scenarios: loaded, draws: draws.value, told: told(0.5, 1) });
  progress.end();
  if (options.json === true) say(JSON.stringify(backtestObject(votes, forums, runs.value)));
  else {
    sayVotes(votes, language);
    sayForums(forums, runs.value, language);
  }
  return done;
}

const isForum = (kind: string): boolean => kind === 'gge' || kind === 'oewg';
