/** The bundled terminal as a child process, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { bundle } from '../../src/launch.mjs';

// Each test starts processes of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

export const ROOT = join(import.meta.dirname, '../..');
const SOURCES = ['src', 'assets', 'scenarios', 'vite.config.ts', 'package.json', 'package-lock.json'];

/** The file that `npm run sim` runs. */
export const PROGRAM = await bundle(ROOT, {
  entry: 'src/cli/main.ts',
  sources: SOURCES,
  whole: true,
  development: false,
});

export const GGE = join(ROOT, 'scenarios/gge-2014-2015.yaml');
export const FAILED_GGE = join(ROOT, 'scenarios/gge-2016-2017.yaml');
export const OEWG = join(ROOT, 'scenarios/oewg-2019-2021.yaml');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder for the files of a test, and the terminal in it. */
export interface Desk {
  readonly folder: string;
  readonly sim: (...args: readonly string[]) => Ran;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly files: () => readonly string[];
  readonly close: () => void;
}

export function openDesk(environment: Readonly<Record<string, string>> = {}): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'terminal-'));
  const { npm_lifecycle_event: _, INIT_CWD: __, FORCE_COLOR: ___, ...env } = process.env;
  return {
    folder,
    sim: (...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...env, ...environment },
        maxBuffer: 64_000_000,
      });
      return { code: status, out: stdout, err: stderr };
    },
    write: (name, content) => {
      writeFileSync(join(folder, name), content);
      return name;
    },
    files: () => readdirSync(folder).sort(),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The user's mistake: exit code 2, nothing on standard output, whole lines on standard error and no trace of our code. */
export function expectMistake({ code, out, err }: Ran, ...lines: readonly RegExp[]): void {
  expect(err).not.toMatch(/^\s+at |node:internal|\.js:\d+/m);
  const told = err.split('\n');
  expect(told.pop()).toBe('');
  expect(told).toHaveLength(lines.length);
  for (const [i, line] of lines.entries()) expect(told[i]).toMatch(line);
  expect(out).toBe('');
  expect(code).toBe(2);
}
