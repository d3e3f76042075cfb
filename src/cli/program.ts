/** The commands and options of the terminal, with their help in one language. */
import { Command } from 'commander';
import type { Language } from '../core/terms.ts';
import type { Ended } from './outcome.ts';
import { addHistoryCommands, HISTORY_COMMANDS } from './history-program.ts';
import { addStudyCommands, STUDY_COMMANDS } from './study-program.ts';
import { terminalIn } from './words.ts';

/** What a command does with what it was given; loaded when it is called, so that no command waits for another's rooms. */
export type Action = (command: string, args: readonly unknown[]) => Promise<Ended>;

const OWN_COMMANDS = ['run', 'replay', 'validate', 'list', 'explain', 'chart', 'card'] as const;
export const COMMANDS = [...OWN_COMMANDS, ...STUDY_COMMANDS, ...HISTORY_COMMANDS] as const;

/** Policies by name, for the help alone: a test holds the list to that of `diplomacy`. */
export const POLICIES_IN_HELP = ['silent', 'random', 'maximalist', 'obstructor', 'bridge-builder', 'log-roller'];

const TITLES = {
  'Usage:': 'help-usage',
  'Options:': 'help-options',
  'Commands:': 'help-commands',
  'Arguments:': 'help-arguments',
} as const;

/** The program; `act` is called with the command's name and its arguments. */
export function programIn(language: Language, version: string, act: Action, ended: (how: Ended) => void): Command {
  const say = terminalIn(language);
  const titled = (title: string): string => (title in TITLES ? say(TITLES[title as keyof typeof TITLES]) : title);
  // Commander's own sentences for mistakes are replaced by ours, in the language asked for.
  const quiet = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({ writeErr: () => undefined })
      .configureHelp({ styleTitle: titled })
      .helpOption('-h, --help', say('option-help'))
      .option('--lang <language>', say('option-lang'));
  const program = quiet(new Command('sim'))
    .description(say('program'))
    .version(version, '--version', say('option-version'))
    .helpCommand(false);
  const command = (name: (typeof OWN_COMMANDS)[number]): Command => opened(name, say(name));
  const opened = (name: (typeof COMMANDS)[number], about: string): Command => {
    const made = quiet(program.command(name)).description(about).showSuggestionAfterError(false);
    return made.action(async (...args: readonly unknown[]) => ended(await act(name, args.slice(0, -1))));
  };
  command('run')
    .argument('<scenario>', say('run-scenario'))
    .option('--seed <n>', say('option-seed'))
    .option('--as <code>', say('option-as'))
    .option('--script <file>', say('option-script'))
    .option(
      '--policy <code=policy>',
      say('option-policy', { policies: POLICIES_IN_HELP.join(', ') }),
      (given: string, before: readonly string[] | undefined) => [...(before ?? []), given],
    )
    .option('--params <file>', say('option-params'))
    .option('--record <file>', say('option-record'))
    .option('--json', say('option-json'));
  command('replay').argument('<record>', say('replay-record')).option('--json', say('option-json'));
  command('validate').argument('<files...>', say('validate-files'));
  command('list').option('--json', say('option-json-list'));
  command('explain').argument('<record>', say('replay-record')).requiredOption('--state <code>', say('option-state'));
  command('chart').argument('<forum>', say('chart-forum')).option('--format <format>', say('option-format'));
  command('card');
  addStudyCommands(opened, language);
  addHistoryCommands(opened, language);
  return program;
}
