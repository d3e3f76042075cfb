import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { print, runScript, scriptOf } from './run-script.ts';

/** One thing that was looked at: the types of a room, the lint, the format. */
export interface Finding {
  readonly what: string;
  readonly passed: boolean;
}

/** Folders with a tsconfig.json of their own: the pure rooms at the root, the two doors, then each room that sees a screen or Node. */
export function typedFolders(root: string): readonly string[] {
  const rooms = readdirSync(join(root, 'src')).map((name) => `src/${name}`);
  return ['.', 'src', ...rooms.sort(), 'test'].filter((folder) => existsSync(join(root, folder, 'tsconfig.json')));
}

/** Looks at types, lint and format, one after the other; prints a line for each, and before it what is wrong. */
export async function findings(root: string): Promise<readonly Finding[]> {
  const compiler = scriptOf(root, 'typescript', 'tsc');
  const looks = [
    ...typedFolders(root).map((folder) => ({
      what: `types of ${folder}`,
      script: compiler,
      args: ['--noEmit', '-p', folder],
    })),
    { what: 'lint', script: scriptOf(root, 'oxlint', 'oxlint'), args: ['--deny-warnings', '--format=unix'] },
    { what: 'format', script: scriptOf(root, '@biomejs/biome', 'biome'), args: ['format', '.', '--reporter=summary'] },
  ];
  const found: Finding[] = [];
  for (const { what, script, args } of looks) {
    const { well, told } = await runScript(script, args, { root, listen: true });
    await print(well ? `ok     ${what}\n` : `${told.trim()}\nFAILED ${what}\n`);
    found.push({ what, passed: well });
  }
  return found;
}

/** `npm run check`: exit code 0 if all is well. */
export async function check(root: string): Promise<number> {
  return (await findings(root)).every(({ passed }) => passed) ? 0 : 1;
}
