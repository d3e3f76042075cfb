/** However a file is damaged, it is told and never thrown. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { UNNAMED } from '../../src/scenario/expectations.ts';
import { compile, VALID } from './fixture.ts';

type Path = readonly (string | number)[];

const DATA: unknown = parse(VALID);

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys: Path = Array.isArray(value) ? value.map((_, i) => i) : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf((value as Readonly<Record<string, unknown>>)[key], [...path, key]))];
}

function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((entry: unknown, i) => (i === key ? replaced(entry, rest, by) : entry));
  const block = value as Readonly<Record<string, unknown>>;
  return { ...block, [key]: replaced(block[key], rest, by) };
}

const junk = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double(),
  fc.string(),
  fc.constant([]),
  fc.constant({}),
  fc.constant([[null]]),
  fc.constant({ en: 7 }),
  fc.constant('deleted'),
  fc.constant('all'),
);

test('any value in any place gives a scenario or faults that name what they expect', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pathsOf(DATA)), junk, (path, by) => {
      const compilation = compile(stringify(replaced(DATA, path, by), { aliasDuplicateObjects: false }));
      if (compilation.ok) return;
      expect(compilation.faults.length).toBeGreaterThan(0);
      for (const fault of compilation.faults) expect(fault.expected).not.toEqual(UNNAMED.expected);
    }),
    { numRuns: 60 },
  );
}, 30_000);

test('any text gives a scenario or faults', () => {
  fc.assert(
    fc.property(fc.nat(VALID.length), fc.nat(40), fc.string({ maxLength: 12 }), (at, length, by) => {
      const compilation = compile(VALID.slice(0, at) + by + VALID.slice(at + length));
      expect(compilation.ok || compilation.faults.length > 0).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('any bytes give faults', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(compile(bytes).ok).toBe(false);
    }),
    { numRuns: 200 },
  );
});
