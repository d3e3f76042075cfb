/** The launcher's commands that keep the house: serve, build, check, test. */
import { stripVTControlCharacters } from 'node:util';
import { check } from './check.ts';
import { buildOneFile } from './one-file.ts';
import { freshPage } from './page.ts';
import { start } from './start.ts';
import { test } from './test.ts';

const COMMANDS: Readonly<Record<string, (root: string, args: readonly string[]) => Promise<number>>> = {
  start,
  check,
  test,
  build: async (root) => {
    process.stdout.write(`${await freshPage(root)}\n${await buildOneFile(root)}\n`);
    return 0;
  },
};

/** Runs one command and gives its exit code. What goes wrong outside our own code is told in a line, not as a trace. */
export async function keepHouse(root: string, command: string, args: readonly string[]): Promise<number> {
  const run = COMMANDS[command];
  if (!run) throw new Error(`the house has no command ${command}`);
  try {
    return await run(root, args);
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${stripVTControlCharacters(told)}\n`);
    if (command === 'test') process.stdout.write('0 passed, 1 failed\n');
    return 1;
  }
}
