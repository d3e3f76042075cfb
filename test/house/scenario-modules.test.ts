import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { library } from 'virtual:library';
import { drafts, scenarios } from 'virtual:scenarios';
import { runnerImport } from 'vite';
import type { Scenario } from '../../src/core/scenario.ts';
import { scenarioModules } from '../../src/house/scenario-modules.ts';

/** Imports a YAML file as the build does. */
const importYaml = async (file: string): Promise<Scenario> => {
  const plugins = [scenarioModules(resolve('.'))];
  const settings = { root: resolve('.'), configFile: false, logLevel: 'silent', plugins } as const;
  return (await runnerImport<{ scenario: Scenario }>(file, settings)).module.scenario;
};

test('the library of norms arrives checked, each norm with its issue', () => {
  expect(library.norms.length).toBeGreaterThan(0);
  expect(library.norms.find((norm) => norm.issue === 'SELF_DEFENCE')).toBeDefined();
});

test('the list of scenarios names every file, earliest first, and leads to the whole', async () => {
  const files = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));
  expect([...scenarios, ...drafts].map((entry) => entry.file).toSorted()).toEqual(
    files.map((name) => `scenarios/${name}`).toSorted(),
  );
  const froms = scenarios.map((entry) => entry.period.from);
  expect(froms).toEqual(froms.toSorted());
  for (const { id, seats, load } of scenarios) {
    const scenario = await load();
    expect(scenario.id).toBe(id);
    expect(scenario.forum.seats).toHaveLength(seats);
  }
  for (const { id, load } of drafts) expect((await load()).id).toBe(id);
});

test('a faulty scenario stops the build and names file, line and column', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scenario-'));
  writeFileSync(join(folder, 'faulty.yaml'), 'format: 1\ncolour: blue\n');
  await expect(importYaml(join(folder, 'faulty.yaml'))).rejects.toThrow(/scenarios\/faulty\.yaml:2:1 .*colour/);
  rmSync(folder, { recursive: true });
});
