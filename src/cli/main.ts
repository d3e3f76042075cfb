/** The terminal: one file a command, thin. */
import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { chart } from './chart.ts';
import { explain } from './explain.ts';
import { list } from './list.ts';
import { languageOption, policyOption, seedOption, stateOption } from './options.ts';
import type { Ended } from './outcome.ts';
import { replay } from './replay.ts';
import { run } from './run.ts';
import { validate } from './validate.ts';

let ended: Ended = { code: 0 };
const ends =
  <A extends readonly unknown[]>(command: (...args: A) => Ended | Promise<Ended>) =>
  async (...args: A): Promise<void> => {
    ended = await command(...args);
  };

const program = new Command('sim')
  .description('Plays, replays and explains conferences in which a text passes only when nobody objects.')
  .version(manifest.version, '--version', 'prints the version')
  .helpOption('-h, --help', 'prints this help')
  .exitOverride()
  .configureOutput({ writeErr: () => undefined });

program
  .command('run')
  .description('plays a scenario to its end and tells what happened')
  .argument('<scenario>', 'scenario file, for example scenarios/oewg-2019-2021.yaml')
  .option('--seed <n>', 'seed of the game', seedOption, 1)
  .option('--as <code>', 'delegation that the script leads', stateOption)
  .option('--script <file>', 'acts of that delegation (YAML)')
  .option('--policy <code=policy>', 'lets a policy lead a delegation; may be repeated', policyOption, {})
  .option('--params <file>', 'parameters of the model that differ from the table (YAML)')
  .option('--lang <language>', 'en or ru', languageOption, 'en')
  .option('--record <file>', 'writes the record of the game')
  .option('--json', 'prints one object and nothing else')
  .action(ends(run));
program
  .command('replay')
  .description('plays a record again, compares every byte and tells it')
  .argument('<record>', 'record file')
  .option('--lang <language>', 'en or ru', languageOption, 'en')
  .option('--json', 'prints one object and nothing else')
  .action(ends(replay));
program
  .command('validate')
  .description('checks scenario files and tells every fault')
  .argument('<files...>', 'scenario files')
  .option('--lang <language>', 'en or ru', languageOption, 'en')
  .action(ends(validate));
program
  .command('list')
  .description('lists the scenarios that are shipped')
  .option('--lang <language>', 'en or ru', languageOption, 'en')
  .option('--json', 'prints one list and nothing else')
  .action(ends(list));
program
  .command('explain')
  .description('tells why a delegation decided as it did, in named terms')
  .argument('<record>', 'record file')
  .requiredOption('--state <code>', 'the delegation', stateOption)
  .option('--lang <language>', 'en or ru', languageOption, 'en')
  .action(ends(explain));
program
  .command('chart')
  .description('prints the very chart that runs a forum')
  .argument('<forum>', 'gge, oewg, consultations, or a scenario file')
  .option('--format <format>', 'mermaid or json', 'mermaid')
  .action(ends(chart));

// Subcommands are made before `exitOverride` reaches them, so each is told on its own.
for (const command of program.commands) command.exitOverride().configureOutput({ writeErr: () => undefined });

try {
  await program.parseAsync(process.argv);
  process.exitCode = ended.code;
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  const asked = ['commander.helpDisplayed', 'commander.version', 'commander.help'].includes(error.code);
  if (error.code === 'commander.help') program.outputHelp();
  else if (!asked) process.stderr.write(`${error.message.replace(/^error: /, 'sim: ')}. See: npm run sim -- --help\n`);
  process.exitCode = asked && error.code !== 'commander.help' ? 0 : 2;
}
