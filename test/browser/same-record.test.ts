import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashOf } from '../../src/secretariat/record.ts';
import { type Input, openGame } from '../../src/secretariat/secretariat.ts';
import { forumOfHistory } from '../diplomacy/forum-of-history.ts';
import { openBrowser } from './chromium.ts';

let browser: Browser;
let script: string;

/** The whole engine as one script that a page can run. */
async function engine(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('../../src/secretariat/secretariat.ts', import.meta.url)),
        formats: ['iife'],
        name: 'engine',
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (bundle === undefined || !('output' in bundle)) throw new Error('nothing was built');
  return bundle.output[0].code;
}

beforeAll(async () => {
  script = await engine();
  browser = await openBrowser();
});
afterAll(async () => browser?.close());

const GAMES = [
  { forum: 'gge-2014', people: [] as string[], policies: {} },
  { forum: 'gge-2016', people: [], policies: { KE: 'bridge-builder' } },
  { forum: 'oewg-2019', people: [], policies: {} },
  { forum: 'oewg-2019', people: [], policies: { SG: 'log-roller' } },
  { forum: 'gge-2016', people: ['EG'], policies: {} },
] as const;

test('the same scenario, seed and acts give the same record in Node and in Chromium, byte for byte', async () => {
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  for (const [seed, { forum, people, policies }] of GAMES.entries()) {
    const scenario = forumOfHistory(forum);
    const inputs = people.length === 0 ? [] : talks(people[0] as string);
    const setup = { scenario, seed, people, policies } as Parameters<typeof openGame>[0];
    const game = openGame(setup);
    for (const { act, from } of inputs) game.send(act, from);
    const there = await page.evaluate(
      ([given, sent]) => {
        const { openGame: open } = (globalThis as unknown as { engine: { openGame: typeof openGame } }).engine;
        const played = open(given);
        for (const { act, from } of sent) played.send(act, from);
        return played.record();
      },
      [setup, inputs] as const,
    );
    expect(there.length).toBeGreaterThan(10_000);
    expect(hashOf(there)).toBe(hashOf(game.record()));
  }
  await page.close();
});

/** A person who asks, sounds and waits for twelve meetings. */
function talks(by: string): Input[] {
  const inputs: Input[] = [];
  for (let stop = 0; stop < 30; stop++) {
    inputs.push({ act: { type: 'ask', by, with: 'US' }, from: 'player' });
    inputs.push({
      act: {
        type: 'sound',
        by,
        with: 'CU',
        edit: { provision: 'ihl-1', reading: 'mid-blurred', force: 'encourages', standing: 'text' },
      },
      from: 'player',
    });
    inputs.push({ act: { type: 'done', by }, from: 'player' });
  }
  return inputs;
}
