import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How a script ended; `told` is all it said, or nothing where it spoke to our own output. */
export interface Ended {
  readonly well: boolean;
  readonly told: string;
}

/** The script behind a command of an installed package: (root, "typescript", "tsc") gives its path. */
export function scriptOf(root: string, name: string, command: string): string {
  const about = join(root, 'node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(about, 'utf8')) as { bin: string | Record<string, string> };
  return join(dirname(about), typeof bin === 'string' ? bin : (bin[command] ?? ''));
}

/** Runs a script of Node's to its end, without input; it speaks to our output, or is listened to. */
export function runScript(
  script: string,
  args: readonly string[],
  how: { readonly root: string; readonly listen: boolean; readonly env?: Readonly<Record<string, string>> },
): Promise<Ended> {
  return new Promise((done, fail) => {
    const output = how.listen ? 'pipe' : 'inherit';
    const child = spawn(process.execPath, [script, ...args], {
      cwd: how.root,
      env: { ...process.env, ...how.env },
      stdio: ['ignore', output, output],
    });
    const parts: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => parts.push(part));
    child.stderr?.on('data', (part: Buffer) => parts.push(part));
    child.on('error', fail);
    child.on('close', (code) => done({ well: code === 0, told: Buffer.concat(parts).toString('utf8') }));
  });
}

/** Prints and waits until it is out, so that what a child prints next stands below it. */
export function print(text: string): Promise<void> {
  return new Promise((done) => process.stdout.write(text, () => done()));
}
