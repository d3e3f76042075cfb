import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One thing that was looked at: the types of a room, the lint, the format. */
export interface Finding {
  readonly what: string;
  readonly passed: boolean;
}

/** The script behind a command of an installed package: (root, "typescript", "tsc") gives its path. */
export function scriptOf(root: string, name: string, command: string): string {
  const about = join(root, 'node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(about, 'utf8')) as { bin: string | Record<string, string> };
  return join(dirname(about), typeof bin === 'string' ? bin : (bin[command] ?? ''));
}

/** Folders with a tsconfig.json of their own: the pure rooms at the root, the two doors, then each room that sees a screen or Node. */
export function typedFolders(root: string): readonly string[] {
  const rooms = readdirSync(join(root, 'src')).map((name) => `src/${name}`);
  return ['.', 'src', ...rooms.sort(), 'test'].filter((folder) => existsSync(join(root, folder, 'tsconfig.json')));
}

/** Looks at types, lint and format, and prints only what is wrong. */
export function findings(root: string): readonly Finding[] {
  const look = (what: string, script: string, args: readonly string[]): Finding => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
    if (status !== 0) process.stdout.write(`${what}\n${stdout}${stderr}\n`);
    return { what, passed: status === 0 };
  };
  const compiler = scriptOf(root, 'typescript', 'tsc');
  return [
    ...typedFolders(root).map((folder) => look(`types of ${folder}`, compiler, ['--noEmit', '-p', folder])),
    look('lint', scriptOf(root, 'oxlint', 'oxlint'), ['--deny-warnings']),
    look('format', scriptOf(root, '@biomejs/biome', 'biome'), ['format', '.', '--max-diagnostics=20']),
  ];
}

/** `npm run check`: exit code 0 if all is well. */
export async function check(root: string): Promise<number> {
  const all = findings(root);
  for (const { what, passed } of all) process.stdout.write(`${passed ? 'ok    ' : 'FAILED'} ${what}\n`);
  return all.every(({ passed }) => passed) ? 0 : 1;
}
