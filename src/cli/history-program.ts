/** The commands that hold the model against what is on record: their options, and who does them. */
import type { Command } from 'commander';
import type { Language } from '../core/terms.ts';
import { ABLATION_RUNS, BACKTEST_DRAWS, BACKTEST_RUNS, FACTS_RUNS } from './history-standards.ts';
import { historyWordsIn } from './history-words.ts';
import type { Ended } from './outcome.ts';

export const HISTORY_COMMANDS = ['backtest', 'cases', 'facts', 'ablation'] as const;
export type HistoryCommand = (typeof HISTORY_COMMANDS)[number];

/** Adds the commands; `open` makes one with its description. */
export function addHistoryCommands(open: (name: HistoryCommand, about: string) => Command, language: Language): void {
  const say = historyWordsIn(language);
  open('backtest', say('backtest'))
    .option('--runs <n>', say('option-runs', { n: BACKTEST_RUNS }))
    .option('--draws <n>', say('option-draws', { n: BACKTEST_DRAWS }))
    .option('--json', say('option-json'));
  open('cases', say('cases')).option('--json', say('option-json'));
  open('facts', say('facts'))
    .option('--runs <n>', say('option-arm-runs', { n: FACTS_RUNS }))
    .option('--json', say('option-json'));
  open('ablation', say('ablation'))
    .option('--runs <n>', say('option-runs', { n: ABLATION_RUNS }))
    .option('--json', say('option-json'));
}

export const isHistoryCommand = (command: string): boolean => HISTORY_COMMANDS.some((name) => name === command);

/** Does one of the commands. */
export async function actOnHistory(command: string, args: readonly unknown[], language: Language): Promise<Ended> {
  const options = args[0] as object;
  switch (command) {
    case 'backtest':
      return (await import('./backtest.ts')).backtest(options, language);
    case 'cases':
      return (await import('./cases.ts')).cases(options, language);
    case 'facts':
      return (await import('./facts.ts')).facts(options, language);
    case 'ablation':
      return (await import('./ablation.ts')).ablation(options, language);
    default:
      throw new Error(`No command ${command}.`);
  }
}
