import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

const NORMS = 'virtual:norms';

/** Names of the YAML files in a folder, without their ending, in order. */
function yamlNames(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => basename(name, '.yaml'))
    .sort();
}

/** Turns YAML files into modules when the page or the terminal is built, so that no YAML reader travels with them. */
export function yamlModules(root: string): Plugin {
  const norms = join(root, 'assets/norms');
  return {
    name: 'yaml-modules',
    resolveId: (id) => (id === NORMS ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${NORMS}`) {
        const names = yamlNames(norms);
        const imports = names.map((name, n) => `import { data as n${n} } from ${JSON.stringify(join(norms, `${name}.yaml`))};`);
        const entries = names.map((name, n) => `${JSON.stringify(name)}: n${n}`);
        return `${imports.join('\n')}\nexport const files = { ${entries.join(', ')} };\n`;
      }
      if (!id.endsWith('.yaml')) return null;
      const data: unknown = parse(await readFile(id, 'utf8'));
      return { code: `export const data = ${JSON.stringify(data)};\n`, moduleType: 'js' };
    },
  };
}
