import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { normalizePath, type Plugin, runnerImport } from 'vite';
import type { Scenario } from '../core/scenario.ts';
import type { CommitteeScenario } from '../core/committee/agenda.ts';
import type * as compiling from '../scenario/compile-any.ts';
import type * as reading from '../scenario/library.ts';
import type * as telling from '../scenario/faults.ts';

const LIBRARY = 'virtual:library';
const SCENARIOS = 'virtual:scenarios';

/** Reads YAML with the scenario room's own code, which the build tool loads as it loads any source. */
class Reader {
  readonly #root: string;
  #library: Promise<reading.Library> | null = null;

  constructor(root: string) {
    this.#root = root;
  }

  /** Files of a folder that end in .yaml, with their full paths, in order of name. */
  yamlIn(folder: string): readonly string[] {
    const names = readdirSync(join(this.#root, folder)).filter((name) => name.endsWith('.yaml'));
    return names.sort().map((name) => join(this.#root, folder, name));
  }

  /** The library of norms. Throws with every fault of its files. */
  library(): Promise<reading.Library> {
    this.#library ??= this.#readLibrary();
    return this.#library;
  }

  /** One compiled scenario. Throws with every fault of the file. */
  async scenario(path: string): Promise<Scenario | CommitteeScenario> {
    const { compileAny } = await this.#room<typeof compiling>('compile-any');
    const file = `scenarios/${basename(path)}`;
    const compilation = compileAny(await readFile(path), file, await this.library());
    return compilation.ok ? compilation.scenario : this.#refuse(compilation.faults);
  }

  async #readLibrary(): Promise<reading.Library> {
    const { readLibrary } = await this.#room<typeof reading>('library');
    const files = this.yamlIn('assets/norms').map(async (path) => ({
      name: basename(path),
      text: await readFile(path),
    }));
    const found = readLibrary(await Promise.all(files));
    return found.ok ? found.library : this.#refuse(found.faults);
  }

  async #refuse(faults: readonly telling.Fault[]): Promise<never> {
    const { formatFault } = await this.#room<typeof telling>('faults');
    throw new Error(faults.map((fault) => formatFault(fault, 'en')).join('\n'));
  }

  async #room<T>(file: string): Promise<T> {
    const path = join(this.#root, `src/scenario/${file}.ts`);
    const { module } = await runnerImport<T>(path, { root: this.#root, configFile: false, logLevel: 'silent' });
    return module;
  }
}

function moduleOf(name: string, value: unknown): { code: string; moduleType: 'js' } {
  return { code: `export const ${name} = ${JSON.stringify(value)};\n`, moduleType: 'js' };
}

interface Shipped<T> {
  readonly path: string;
  readonly scenario: T;
}

/** Rooms under `scenarios`, which the page can seat; draft resolutions under `drafts`, which only the terminal can. */
async function listOf(reader: Reader): Promise<string> {
  const read = reader.yamlIn('scenarios').map(async (path) => ({ path, scenario: await reader.scenario(path) }));
  const shipped = await Promise.all(read);
  const rooms = shipped.filter((one): one is Shipped<Scenario> => !('kind' in one.scenario));
  const drafts = shipped.filter((one): one is Shipped<CommitteeScenario> => 'kind' in one.scenario);
  const entry = (path: string, told: object): string => {
    const file = `scenarios/${basename(path)}`;
    const load = `async () => (await import(${JSON.stringify(normalizePath(path))})).scenario`;
    return `{ ...${JSON.stringify({ file, ...told })}, load: ${load} }`;
  };
  const listed = (name: string, entries: readonly string[]): string =>
    `export const ${name} = [\n${entries.join(',\n')}\n];\n`;
  return [
    listed(
      'scenarios',
      rooms
        .toSorted((a, b) => (a.scenario.period.from < b.scenario.period.from ? -1 : 1))
        .map(({ path, scenario: { id, title, summary, period, forum, guidance } }) => {
          const lesson = guidance === undefined ? null : { seat: guidance.seat, seed: guidance.seed };
          return entry(path, { id, title, summary, period, kind: forum.kind, seats: forum.seats.length, lesson });
        }),
    ),
    listed(
      'drafts',
      drafts
        .toSorted((a, b) => (a.scenario.draft.date < b.scenario.draft.date ? -1 : 1))
        .map(({ path, scenario: { id, title, dossier, draft } }) =>
          entry(path, { id, title, summary: dossier?.summary ?? title, date: draft.date }),
        ),
    ),
  ].join('');
}

/**
 * Turns the library of norms and the scenarios into modules when something is built or tested, checked and compiled,
 * so that neither the YAML reader nor the schema travels to the browser. A faulty file stops the build with its faults.
 */
export function scenarioModules(root: string): Plugin {
  const reader = new Reader(root);
  return {
    name: 'scenario-modules',
    resolveId: (id) => (id === LIBRARY || id === SCENARIOS ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${LIBRARY}`) return moduleOf('library', await reader.library());
      if (id === `\0${SCENARIOS}`) return listOf(reader);
      return id.endsWith('.yaml') ? moduleOf('scenario', await reader.scenario(id)) : null;
    },
  };
}
