/** The commands that play many games: their options, and who does them. */
import type { Command } from 'commander';
import type { Language } from '../core/terms.ts';
import type { Ended } from './outcome.ts';
import { BALANCE_BUDGET, BALANCE_RUNS, SEARCH_BUDGET, STUDY_RUNS } from './study-standards.ts';
import { studyWordsIn } from './study-words.ts';

export const STUDY_COMMANDS = ['study', 'merge', 'balance', 'search', 'counterfactual'] as const;
export type StudyCommand = (typeof STUDY_COMMANDS)[number];

/** Adds the commands; `open` makes one with its description. */
export function addStudyCommands(open: (name: StudyCommand, about: string) => Command, language: Language): void {
  const say = studyWordsIn(language);
  open('study', say('study'))
    .argument('<scenario>', say('balance-scenarios'))
    .requiredOption('--out <folder>', say('option-out'))
    .option('--runs <n>', say('option-runs', { n: STUDY_RUNS }))
    .option('--seed <n>', say('option-first-seed'))
    .option('--vary <path=values>', say('option-vary'), (given: string, before: readonly string[] | undefined) => [
      ...(before ?? []),
      given,
    ])
    .option('--compare <rooms>', say('option-compare'))
    .option('--params <file>', say('option-params'))
    .option('--workers <n>', say('option-workers'))
    .option('--shard <i/n>', say('option-shard'));
  open('merge', say('merge'))
    .argument('<folders...>', say('merge-folders'))
    .requiredOption('--out <folder>', say('option-out-merged'));
  open('counterfactual', say('counterfactual'))
    .argument('<record>', say('counterfactual-record'))
    .option('--change <change>', say('option-change'))
    .option('--record <file>', say('option-record-other'));
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
    case 'study':
      return (await import('./study.ts')).study(first as string, options as { out: string }, language);
    case 'merge':
      return (await import('./merge.ts')).merge(first as readonly string[], options as { out: string }, language);
    case 'counterfactual':
      return (await import('./counterfactual.ts')).counterfactual(first as string, options as object, language);
    case 'balance':
      return (await import('./balance.ts')).balance(first as readonly string[], options as object, language);
    case 'search':
      return (await import('./search.ts')).search(first as string, options as { as: string }, language);
    default:
      throw new Error(`No command ${command}.`);
  }
}
