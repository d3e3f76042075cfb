import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundle } from '../../src/launch.mjs';

let root: string;
const program = { entry: 'src/run.ts', sources: ['src'], whole: false, development: false };
const write = (name: string, source: string): void => writeFileSync(join(root, 'src', name), source);
const shelf = (): readonly string[] => readdirSync(join(root, 'dist/bundles/src-run-ts'));
const run = (file: string): string => execFileSync(process.execPath, [file], { encoding: 'utf8' });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bundle-'));
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  write('run.ts', "import { outcome } from './outcome.ts';\nconsole.log(outcome satisfies string);\n");
  write('outcome.ts', "export const outcome: string = 'consensus';\n");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a program is bundled into plain JavaScript that runs', async () => {
  expect(run(await bundle(root, program))).toBe('consensus\n');
});
test('and not again while its sources are as they were', async () => {
  const file = await bundle(root, program);
  const made = statSync(file).mtimeMs;
  expect(await bundle(root, program)).toBe(file);
  expect(statSync(file).mtimeMs).toBe(made);
});
test('but again once a source has changed; the older bundle stays for those that run it', async () => {
  const older = await bundle(root, program);
  write('outcome.ts', "export const outcome = 'no consensus, and a procedural report';\n");
  expect(run(await bundle(root, program))).toContain('procedural');
  expect(existsSync(older)).toBe(true);
});
test('two launchers at once both get a whole bundle', async () => {
  const [one, other] = await Promise.all([bundle(root, program), bundle(root, program)]);
  expect(one).toBe(other);
  expect(shelf()).toHaveLength(1);
});
test('a fault is told with its place, without colours, and leaves nothing behind', async () => {
  write('run.ts', "import { outcome } from './income.ts';\nconsole.log(outcome);\n");
  const message = await bundle(root, program).catch((error: unknown) => String(error));
  expect(message).toMatch(/src\/run\.ts could not be bundled[\s\S]*run\.ts:1:/);
  expect(message).not.toContain('\u001b');
  expect(shelf()).toEqual([]);
});
test('an entry that is not there is told in a line', () =>
  expect(bundle(root, { ...program, entry: 'src/gone.ts' })).rejects.toThrow(/^There is no src\/gone\.ts to run\.$/));
