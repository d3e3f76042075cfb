/** Parameters of the model that differ from its table: a block of names and numbers. */
import { z } from 'zod';
import { as, number, whole } from './schema/fields.ts';
import { type Fault, inOrder } from './faults.ts';
import { parseYaml } from './parse.ts';
import { shapeOf } from './shape.ts';

/** What a file may say of one parameter: the table's unit and the range in which it was tried. */
export interface Tried {
  readonly unit: string;
  readonly range: readonly [number, number];
}

export type ParametersReading<N extends string> =
  | { readonly ok: true; readonly parameters: Readonly<Partial<Record<N, number>>> }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const PARAMETER = { en: 'a parameter of the model', ru: 'параметр модели' };
const SHARES = ['share', 'chance', 'ambiguity'];

/** Bounds of a parameter: from nothing, so that it can be switched off, to twice what was tried; a share is at most 1. */
export function boundsOf({ unit, range: [low, high] }: Tried): readonly [least: number, most: number] {
  return [Math.min(0, 2 * low), SHARES.includes(unit) ? 1 : Math.max(0, 2 * high)];
}

/** Reads a file of parameters against the table; an unknown name, or a number that cannot be, is a fault. */
export function readParametersFile<N extends string>(
  source: string | Uint8Array,
  file: string,
  table: Readonly<Record<N, Tried>>,
): ParametersReading<N> {
  const parsing = parseYaml(source, file);
  if (!parsing.ok) return parsing;
  const { data, locate } = parsing.parsed;
  const fields = Object.entries<Tried>(table).map(([name, tried]) => {
    const [least, most] = boundsOf(tried);
    return [name, (tried.unit === 'count' ? whole(least, most) : number(least, most)).optional()] as const;
  });
  const { value, problems } = shapeOf(z.strictObject(Object.fromEntries(fields), as('parameters')), data);
  // The whole table would be a long line; the nearest name is the example.
  const told = problems.map((problem) => (problem.key ? { ...problem, expected: PARAMETER } : problem));
  return value === null
    ? { ok: false, faults: inOrder(told.map(locate)) }
    : { ok: true, parameters: value as Partial<Record<N, number>> };
}
