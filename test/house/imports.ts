/** Reads who imports whom out of sources, by regular expression: no tool at hand reads our TypeScript for this. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export interface Import {
  readonly from: string; // "src/ui/desk.ts"
  readonly what: string; // "src/core/acts.ts", or the name of a package or of a virtual module: "node:fs", "xstate"
  readonly typesOnly: boolean;
}

const STATEMENT = /\b(?:import|export)\s+(?:(type)\s+)?(?:(\{[^}]*\}|[\w$*\s,{}]+?)\s+from\s+)?(['"])([^'"\n]+)\3/g;
const CALL = /\bimport\(\s*(['"])([^'"\n]+)\1\s*\)(\.[A-Z])?/g;
const WORKER = /\bnew URL\(\s*(['"])(\.[^'"\n]+\.ts)\1\s*,\s*import\.meta\.url\s*\)/g;

/** A source without its comments and, on demand, without what stands in quotes. */
export function bare(source: string, quotes: 'keep' | 'drop'): string {
  const TOKEN = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
  return source.replace(TOKEN, (token) => (token.startsWith('/') ? ' ' : quotes === 'keep' ? token : "''"));
}

/** Everything a file imports, exports on, calls for or starts as a worker. */
export function importsOf(file: string, source: string): readonly Import[] {
  const code = bare(source, 'keep');
  const found = (name: string, typesOnly: boolean): Import => ({ from: file, what: targetOf(file, name), typesOnly });
  return [
    ...[...code.matchAll(STATEMENT)].map(([, type, names = '', , name = '']) => found(name, !!type || allTypes(names))),
    ...[...code.matchAll(CALL)].map(([, , name = '', member]) => found(name, member !== undefined)),
    ...[...code.matchAll(WORKER)].map(([, , name = '']) => found(name, false)),
  ];
}

function allTypes(names: string): boolean {
  const listed = /^\{([^}]*)\}$/.exec(names.trim())?.[1]?.split(',') ?? [];
  const named = listed.map((name) => name.trim()).filter((name) => name !== '');
  return named.length > 0 && named.every((name) => name.startsWith('type '));
}

function targetOf(file: string, name: string): string {
  const path = name.replace(/\?.*$/, '');
  if (path.startsWith('.')) return posix.join(posix.dirname(file), path);
  if (path.startsWith('/')) return path.slice(1);
  return /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;
}

/** Every source under a folder of the repository, by path with forward slashes: "src/core/acts.ts". */
export function sourcesUnder(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const sources = names.filter((name) => /\.(ts|mjs)$/.test(name) && !name.endsWith('.d.ts')).sort();
  return new Map(sources.map((name) => [posix.join(folder, name), readFileSync(join(folder, name), 'utf8')]));
}

/** One circle of files that import each other, types included, as the road around it; null where there is none. */
export function circleIn(imports: readonly Import[]): readonly string[] | null {
  const roads = new Map<string, string[]>();
  for (const { from, what } of imports) roads.set(from, [...(roads.get(from) ?? []), what]);
  const done = new Set<string>();
  const walk = (file: string, road: readonly string[]): readonly string[] | null => {
    if (road.includes(file)) return [...road.slice(road.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const what of roads.get(file) ?? []) {
      const circle = walk(what, [...road, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of roads.keys()) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return null;
}
