/** First pass over a file: its shape against the schema, every departure from it as a problem. */
import { z } from 'zod';
import { expectationOf, oneOf } from './expectations.ts';
import { describe, quoted, same } from './faults.ts';
import type { Path, Problem } from './faults.ts';
import { CODES } from '../core/world/states.ts';
import { nearest, nearestState } from './nearest.ts';
import { entries, field } from './probe.ts';

export type Shape<T> = { readonly value: T | null; readonly problems: readonly Problem[] };

type Issue = z.core.$ZodIssue;
type Union = Extract<Issue, { code: 'invalid_union' }>;

/** Data against a schema: the value with its defaults when all is well, else every problem. */
export function shapeOf<T>(schema: z.ZodType<T>, data: unknown): Shape<T> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const issues = parsed.error.issues.flatMap((issue) => branches(issue));
  return { value: null, problems: issues.flatMap((issue) => problemsOf(schema, data, issue)) };
}

/** A union's own issue, or those of the one alternative that is of the right kind. */
function branches(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const near = issue.errors.filter((branch) => !branch.some(ofAnotherKind));
  const only = near.length === 1 ? near[0] : undefined;
  return only === undefined ? [issue] : inside(issue, only);
}

function ofAnotherKind(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

function inside(union: Union, issues: readonly Issue[]): readonly Issue[] {
  return issues.flatMap((issue) => branches({ ...issue, path: [...union.path, ...issue.path] }));
}

function problemsOf(schema: z.ZodType, data: unknown, issue: Issue): readonly Problem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(keysAt(schema, path, valueAt(data, path)), [...path, key]));
  const value = valueAt(data, path);
  const { expected, example } = expectationOf(issue.message);
  const state = issue.message === 'state' ? nearestState(value) : null;
  const choices =
    issue.code === 'invalid_value' && typeof value === 'string' ? nearest(value, issue.values.map(String)) : null;
  return [{ path, key: false, found: describe(value), expected, example: state ?? choices ?? example }];
}

function unknownKey(known: readonly string[], path: Path): Problem {
  const key = String(path.at(-1));
  const byState = known.length > 0 && known.every((name) => CODES.includes(name));
  if (byState)
    return {
      path,
      key: true,
      found: same(quoted(key)),
      expected: expectationOf('state').expected,
      example: nearestState(key),
    };
  const found = { en: `the unknown key ${quoted(key)}`, ru: `неизвестный ключ ${quoted(key)}` };
  return { path, key: true, found, expected: oneOf(known), example: nearest(key, known) };
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      Array.isArray(value) ? (value[Number(step)] as unknown) : field({ value, path: [] }, String(step)).value,
    data,
  );
}

/** Keys that the schema allows in the block at a path; of several shapes, in the one whose kind the block names. */
function keysAt(schema: z.ZodType, path: Path, block: unknown): readonly string[] {
  const blocks = path.reduce<readonly z.ZodType[]>(
    (at, step) => at.flatMap(kinds).flatMap((kind) => below(kind, step)),
    [schema],
  );
  const named = blocks.flatMap(kinds).filter((kind) => !namesAnother(kind, block));
  return [...new Set(named.flatMap(keysOf))];
}

function namesAnother(kind: z.ZodType, block: unknown): boolean {
  const issues = kind.safeParse(block).error?.issues ?? [];
  return issues.some((issue) => issue.code === 'invalid_value' && issue.path.join('.') === 'kind');
}

/** A schema without its wrappers; each alternative of a union. */
function kinds(schema: z.ZodType): readonly z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return kinds(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) return (schema.options as readonly z.ZodType[]).flatMap(kinds);
  return [schema];
}

function below(schema: z.ZodType, step: string | number): readonly z.ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  if (!(schema instanceof z.ZodObject)) return [];
  return entries({ value: schema.shape, path: [] })
    .filter((entry) => entry.key === step)
    .map((entry) => entry.value as z.ZodType);
}

function keysOf(schema: z.ZodType): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) return schema.keyType.options.map(String);
  return [];
}
