/** The plan of the house: which room may use which, and what the pure rooms must do without. */
import { describe, expect, test } from 'vitest';
import { bare, circleIn, type Import, importsOf, sourcesUnder } from './house/imports.ts';

/** For each room the rooms and packages it may use. A room may always use itself. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  core: ['facts', 'xstate', 'seedrandom'],
  diplomacy: ['core'],
  scenario: ['core', 'yaml', 'zod'],
  telling: ['core', 'languages'],
  secretariat: ['core', 'diplomacy', 'scenario', '@noble/hashes'],
  debrief: ['core', 'diplomacy', 'telling', 'secretariat'],
  study: ['core', 'diplomacy', 'scenario', 'telling', 'secretariat', 'debrief', 'languages', 'facts'],
  card: ['core', 'diplomacy', 'telling', 'study', 'languages', 'facts'],
  wire: ['core', 'zod'],
  ui: [
    ...[
      'core',
      'secretariat',
      'debrief',
      'telling',
      'card',
      'wire',
      'languages',
      'facts',
      'pictures',
      'virtual:scenarios',
    ],
    ...['lit-html', 'phaser', 'phaser-src', '@fontsource-variable'],
  ],
  main: ['ui', 'core', 'secretariat', 'wire', 'languages', 'virtual:scenarios'],
  offline: [],
  server: ['core', 'secretariat', 'scenario', 'wire', 'node'],
  cli: [
    ...['core', 'diplomacy', 'secretariat', 'scenario', 'debrief', 'telling', 'study', 'card', 'languages', 'node'],
    ...['commander', 'hyparquet-writer', 'virtual:library', 'virtual:scenarios', 'package.json'],
  ],
  house: ['core', 'scenario', 'launch', 'offline', 'node', 'vite', 'playwright-core', 'uqr'],
  launch: ['node', 'vite'],
};

/** What the screen may run of core; of the rest it takes types. The conference itself is the secretariat's. */
const CORE_FOR_SCREEN = /^src\/core\/((terms|exact)\.ts$|(text|world|forums|rules)\/)/;

const PURE = ['core', 'diplomacy', 'scenario', 'telling', 'secretariat', 'debrief', 'wire'];
/** A record made in one engine must replay in another: no clock, no luck, nothing that engines round or sort differently. */
const IMPURE: readonly RegExp[] = [
  /\bMath\s*\.\s*(random|exp|expm1|log\w*|pow|a?(sin|cos|tan)h?|atan2|cbrt|hypot)\b/,
  /\*\*/,
  /\bDate\b\s*[.(]|\bnew Date\b|\bperformance\s*\./,
  /\b(setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame)\b/,
];
const LOCALE = /\b(Intl|localeCompare|toLocale\w+)\b/;
/** Rooms whose sentences reach no record: what they say may follow the engine's words and numbers. */
const MAY_KNOW_LOCALES = ['telling', 'debrief', 'scenario'];

/** The room a path or package belongs to: "core" for "src/core/acts.ts", "node" for "node:fs". */
function roomOf(what: string): string {
  if (what.startsWith('node:')) return 'node';
  const [, place, room] = /^(src|assets)\/([\w-]+)/.exec(what) ?? [];
  if (place === undefined || room === undefined) return what;
  return place === 'assets' && !['facts', 'languages'].includes(room) ? 'pictures' : room;
}

/** What is wrong with one import, in words, or null. */
function trespass({ from, what, typesOnly }: Import): string | null {
  const [room, other] = [roomOf(from), roomOf(what)];
  if (what.startsWith('test/') || (room !== other && !MAY_USE[room]?.includes(other)))
    return `${from} uses ${what}, and ${room} may not use ${other}`;
  if (room === 'ui' && other === 'core' && !typesOnly && !CORE_FOR_SCREEN.test(what))
    return `${from} runs ${what}, and the screen decides nothing`;
  return null;
}

/** The words in a source of a pure room that tie it to a machine or a moment. */
function impurities(file: string, source: string): readonly string[] {
  const room = roomOf(file);
  if (!PURE.includes(room)) return [];
  const code = bare(source, 'drop');
  return [...IMPURE, ...(MAY_KNOW_LOCALES.includes(room) ? [] : [LOCALE])].flatMap((pattern) => {
    const found = pattern.exec(code);
    return found ? [`${file} uses ${found[0]}`] : [];
  });
}

const sources = sourcesUnder('src');
const imports = [...sources].flatMap(([file, source]) => importsOf(file, source));

test('every room stands in the plan', () => {
  expect(sources.size).toBeGreaterThan(50);
  expect([...new Set([...sources.keys()].map(roomOf))].filter((room) => !(room in MAY_USE))).toEqual([]);
});
test('each room uses only the rooms and packages below it', () =>
  expect(imports.flatMap((found) => trespass(found) ?? [])).toEqual([]));
test('no file comes back to itself by its imports', () => expect(circleIn(imports)).toBeNull());
test('the pure rooms know no clock, no luck, no screen and no machine', () =>
  expect([...sources].flatMap(([file, source]) => impurities(file, source))).toEqual([]));

describe('a planted fault is found', () => {
  const wrong = (file: string, source: string): readonly string[] =>
    importsOf(file, source).flatMap((found) => trespass(found) ?? []);

  test.each([
    ['src/core/acts.ts', "import { judge } from '../diplomacy/objection.ts';"],
    ['src/core/acts.ts', "export * from '../ui/desk.ts';"],
    ['src/core/acts.ts', "import type { View } from '../secretariat/view-of.ts';"],
    ['src/core/acts.ts', "const late = await import('node:fs');"],
    ['src/diplomacy/chair.ts', "let view: import('../ui/desk.ts').Desk;"],
    ['src/debrief/score.ts', "import { parse } from 'yaml';"],
    ['src/ui/desk.ts', "import {\n  open,\n  type Conference,\n} from '../core/conference.ts';"],
    ['src/ui/desk.ts', "import { run } from '../cli/run.ts';"],
    ['src/ui/desk.ts', "new Worker(new URL('../diplomacy/par.ts', import.meta.url));"],
    ['src/cli/run.ts', "import '../../test/house/imports.ts';"],
  ])('%s: %s', (file, source) => expect(wrong(file, source)).toHaveLength(1));

  test.each([
    ['src/core/acts.ts', "// import { judge } from '../diplomacy/objection.ts';"],
    ['src/ui/desk.ts', "import { type Conference } from '../core/conference.ts';"],
    ['src/ui/desk.ts', "import { STANCES, type Stance } from '../core/terms.ts';"],
    ['src/secretariat/record.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
    ['src/cli/run.ts', "import { readFile } from 'node:fs/promises';"],
  ])('and what is allowed is not: %s: %s', (file, source) => expect(wrong(file, source)).toEqual([]));

  test.each([
    'Math.random()',
    'Math.log2(x)',
    'x ** 2',
    'Date.now()',
    'new Date()',
    'setTimeout(f, 1)',
    'performance.now()',
    'a.localeCompare(b)',
  ])('%s in a pure room', (code) => expect(impurities('src/core/exact.ts', `const x = ${code};`)).toHaveLength(1));

  test('but not a word in a comment or in quotes', () =>
    expect(impurities('src/core/exact.ts', "/** Math.random() */ const x = 'new Date()'; // x ** 2")).toEqual([]));

  test('a circle of three, by types alone', () => {
    const files = { a: './b.ts', b: './c.ts', c: './a.ts' };
    const circle = Object.entries(files).flatMap(([name, next]) =>
      importsOf(`src/core/${name}.ts`, `import type { X } from '${next}';`),
    );
    expect(circleIn(circle)).toEqual(['src/core/a.ts', 'src/core/b.ts', 'src/core/c.ts', 'src/core/a.ts']);
    expect(circleIn(circle.slice(0, 2))).toBeNull();
  });
});
