/** Mistakes on the command line, told in one line in the user's language. */
import type { Command, CommanderError } from 'commander';
import type { Language } from '../core/terms.ts';
import { nearest } from '../scenario/nearest.ts';
import { COMMANDS } from './program.ts';
import { terminalIn } from './words.ts';

/** The name that commander's message puts in quotation marks. */
const named = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? '';

/** What is wrong, and where the help is; one line. */
export function mistakeOf({ code, message }: CommanderError, program: Command, language: Language): string {
  const say = terminalIn(language);
  const found = named(message);
  const mistake = told();
  return `sim: ${say('see-help', { mistake: mistake.endsWith('?') ? mistake : `${mistake}.` })}`;

  function told(): string {
    switch (code) {
      case 'commander.unknownOption': {
        const options = program.commands.flatMap((command) => command.options.map(({ long }) => long ?? ''));
        const near = nearest(found.replace(/=.*/, ''), [...new Set(options), '--help', '--version']);
        return near === null ? say('unknown-option', { found }) : say('unknown-option-near', { found, near });
      }
      case 'commander.unknownCommand': {
        const near = nearest(found, COMMANDS);
        return near === null ? say('unknown-command', { found }) : say('unknown-command-near', { found, near });
      }
      case 'commander.missingArgument':
        return say('missing-argument', { found });
      case 'commander.optionMissingArgument':
        return say('missing-value', { found });
      case 'commander.missingMandatoryOptionValue':
        return say('missing-option', { found });
      case 'commander.excessArguments':
        return say('too-many');
      case 'commander.help':
        return say('no-command', { commands: COMMANDS.join(', ') });
      default:
        return message.replace(/^error: /, '').replaceAll(/\s*\n\s*/g, ' ');
    }
  }
}
