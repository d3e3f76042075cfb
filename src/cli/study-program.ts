/** The commands that play many games: their options, and who does them. */
import type { Command } from 'commander';
import type { Language } from '../core/terms.ts';
import type { Ended } from './outcome.ts';
import { BALANCE_BUDGET, BALANCE_RUNS, SEARCH_BUDGET } from './study-standards.ts';
import { studyWordsIn } from './study-words.ts';

export const STUDY_COMMANDS = ['balance', 'search'] as const;
export type StudyCommand = (typeof STUDY_COMMANDS)[number];

/** Adds the commands; `open` makes one with its description. */
export function addStudyCommands(open: (name: StudyCommand, about: string) => Command, language: Language): void {
  const say = studyWordsIn(language);
  open('balance', say('balance'))
    .argument('<scenarios...>', say('balance-scenarios'))
    .option('--seats <codes>', say('option-seats'))
    .option('--runs <n>', say('option-runs', { n: BALANCE_RUNS }))
    .option('--seed <n>', say('option-first-seed'))
    .option('--budget <n>', say('option-budget', { n: BALANCE_BUDGET }))
    .option('--workers <n>', say('option-workers'))
    .option('--params <file>', say('option-params'))
    .option('--csv <file>', say('option-csv'))
    .option('--chart <file>', say('option-chart'))
    .option('--json', say('option-json'));
  open('search', say('search'))
    .argument('<scenario>', say('balance-scenarios'))
    .requiredOption('--as <code>', say('option-as-seat'))
    .option('--seed <n>', say('option-seed'))
    .option('--budget <n>', say('option-budget', { n: SEARCH_BUDGET }))
    .option('--params <file>', say('option-params'))
    .option('--record <file>', say('option-record-line'))
    .option('--json', say('option-json'));
}

/** Does one of the commands. */
export async function actOnStudy(command: string, args: readonly unknown[], language: Language): Promise<Ended> {
  const [first, options] = args;
  switch (command) {
    case 'balance':
      return (await import('./balance.ts')).balance(first as readonly string[], options as object, language);
    case 'search':
      return (await import('./search.ts')).search(first as string, options as { as: string }, language);
    default:
      throw new Error(`No command ${command}.`);
  }
}
