import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

function launch(...words: readonly string[]): {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/launch.mjs', ...words], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

test('the terminal speaks alone on standard output, with or without its name', { timeout: 60_000 }, () => {
  const plain = { code: 0, out: `${version}\n`, err: '' };
  expect(launch('sim', '--version')).toEqual(plain);
  expect(launch('--version')).toEqual(plain);
});
test('the exit code of the terminal is passed on', { timeout: 60_000 }, () => {
  const { code, out, err } = launch('sim', '--no-such-option');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^[^\n]+\n$/);
});
test('a wrong option of npm start is told in a line', { timeout: 60_000 }, () => {
  const { code, out, err } = launch('start', '--speed', '9');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^[^\n]*--speed[^\n]*\n$/);
});
