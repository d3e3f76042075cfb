/** The terminal: one file a command, thin. */
import { isMainThread } from 'node:worker_threads';
import { CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import type { Language } from '../core/terms.ts';
import { actOnHistory, isHistoryCommand } from './history-program.ts';
import { done, type Ended, refused } from './outcome.ts';
import { programIn } from './program.ts';
import type { RunOptions } from './run-options.ts';
import { languageNamed, terminalIn } from './words.ts';

/** The language asked for: looked for before anything is parsed, so that mistakes are told in it too. */
function languageWord(words: readonly string[]): string {
  const at = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = words[at];
  if (word === undefined) return 'en';
  return word === '--lang' ? (words[at + 1] ?? 'en') : word.replace('--lang=', '');
}

const asked = languageWord(process.argv);
const known = languageNamed(asked);
const language: Language = known ?? 'en';

/** Each command is loaded when it is called: `--version` need not wait for the rooms that play. */
async function act(command: string, args: readonly unknown[]): Promise<Ended> {
  const [first, options] = args;
  switch (command) {
    case 'run':
      return (await import('./run.ts')).run(first as string, options as RunOptions, language);
    case 'replay':
      return (await import('./replay.ts')).replay(first as string, options as { json?: boolean }, language);
    case 'validate':
      return (await import('./validate.ts')).validate(first as readonly string[], language);
    case 'list':
      return (await import('./list.ts')).list(first as { json?: boolean }, language);
    case 'explain':
      return (await import('./explain.ts')).explain(first as string, options as { state: string }, language);
    case 'card':
      return (await import('./card.ts')).card(language);
    case 'chart':
      return (await import('./chart.ts')).chart(first as string, options as { format?: string }, language);
    default:
      return isHistoryCommand(command)
        ? actOnHistory(command, args, language)
        : (await import('./study-program.ts')).actOnStudy(command, args, language);
  }
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no mistake. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
process.stdout.on('error', endQuietly);
process.stderr.on('error', endQuietly);

let ended: Ended = done;
const program = programIn(language, manifest.version, act, (how) => {
  ended = how;
});
try {
  // Workers are started on this very file.
  if (!isMainThread) await import('./pool/worker.ts');
  else if (known === null) ended = refused(`sim: ${terminalIn(language)('bad-lang', { found: asked })}`);
  else await program.parseAsync(process.argv);
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  if (!['commander.helpDisplayed', 'commander.version'].includes(error.code)) {
    const { mistakeOf } = await import('./mistakes.ts');
    ended = refused(mistakeOf(error, program, language));
  }
}
process.exitCode = ended.code;
