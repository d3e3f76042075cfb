import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStart } from '../../src/house/start.ts';
import { type Served, serveFolder } from '../../src/house/serve.ts';

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'site/assets'), { recursive: true });
  writeFileSync(join(folder, 'site/index.html'), '<h1>Without Objection</h1>');
  writeFileSync(join(folder, 'site/assets/a-1234.js'), 'export {};');
  writeFileSync(join(folder, 'site/.stamp'), 'stamp');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  served = await serveFolder(join(folder, 'site'), 0, '127.0.0.1');
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The status of a path as written: `fetch` would tidy it up first. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((done, fail) =>
    request({ port: served.port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end(),
  );

test('the root gives the page', async () => {
  const response = await fetch(`http://127.0.0.1:${served.port}/?scenario=gge-2014-2015&seed=7`);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe('<h1>Without Objection</h1>');
});
test('a file with a hash in its name may be kept for good, and travels squeezed', async () => {
  const { headers } = await fetch(`http://127.0.0.1:${served.port}/assets/a-1234.js`);
  expect(headers.get('cache-control')).toContain('immutable');
  expect(headers.get('content-encoding')).toBe('gzip');
});
test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/.stamp', '/assets', '/%00', '/%zz', '//'])(
  '%s is not to be had',
  async (path) => expect(await statusOf(path)).toBe(404),
);
test('writing is refused', async () => {
  expect((await fetch(`http://127.0.0.1:${served.port}/`, { method: 'POST' })).status).toBe(405);
});
test('a taken port gives the next one', async () => {
  const second = await serveFolder(join(folder, 'site'), served.port, '127.0.0.1');
  expect(second.port).toBeGreaterThan(served.port);
  await second.close();
});

test('npm start opens port 4173 for this machine alone unless told otherwise', () => {
  expect(readStart([])).toEqual({ port: 4173, lan: false });
  expect(readStart(['--port', '8080', '--lan'])).toEqual({ port: 8080, lan: true });
});
test.each([[['--port', 'many']], [['--port', '70000']], [['--port']], [['--speed']], [['now']]])(
  'npm start -- %j is told in one sentence',
  (args) => expect(readStart(args)).toMatch(/^[^\n]+$/),
);
