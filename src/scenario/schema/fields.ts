/** Fields that scenario files and the library of norms share. The `error` of each names what it expects. */
import { z } from 'zod';
import { ISSUES } from '../../core/terms.ts';
import type { Kind } from '../expectations.ts';
import { CODES } from '../../core/world/states.ts';

/** The kind that a field names as what it expects. */
export const as = (error: Kind): { error: Kind } => ({ error });

/** A number within bounds, both included. */
export const number = (least: number, most: number) =>
  z
    .number(as(`number ${least} ${most}`))
    .min(least, as(`number ${least} ${most}`))
    .max(most, as(`number ${least} ${most}`));

/** A whole number within bounds, both included. */
export const whole = (least: number, most: number) =>
  z
    .int(as(`whole ${least} ${most}`))
    .min(least, as(`whole ${least} ${most}`))
    .max(most, as(`whole ${least} ${most}`));

/** A list within bounds. */
export function listOf<T extends z.ZodType>(entry: T, least = 0, most = Number.POSITIVE_INFINITY) {
  const error = as(least === 0 && most === Number.POSITIVE_INFINITY ? 'list' : `entries ${least} ${most}`);
  const list = z.array(entry, error);
  const bounded = least > 0 ? list.min(least, error) : list;
  return most < Number.POSITIVE_INFINITY ? bounded.max(most, error) : bounded;
}

/** One name of a closed list. */
export function oneOf<const T extends readonly string[]>(names: T, kind: Kind = `one-of ${names.join(' ')}`) {
  return z.enum(names, as(kind));
}

export const slug = z.string(as('slug')).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, as('slug'));

export const stateCode = oneOf(CODES, 'state').meta({
  id: 'state',
  description: 'ISO 3166 alpha-2 code of a Member State',
});

export const issue = oneOf(ISSUES).meta({ id: 'issue', description: 'Axis of disagreement' });

/** Controls that change how a line reads or prints have no place in prose. */
const NO_CONTROLS = /^[^\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/;

const english = z
  .string(as('english'))
  .trim()
  .min(1, as('english'))
  .regex(NO_CONTROLS, as('english'))
  .regex(/^[^А-Яа-яЁё]*$/, as('english'));
const russian = z
  .string(as('russian'))
  .trim()
  .regex(NO_CONTROLS, as('russian'))
  .regex(/[А-Яа-яЁё]/, as('russian'));

/** Keys of words in both languages, to stand in a block beside others. */
export const inBothLanguages = { en: english.describe('In English'), ru: russian.describe('In Russian') };

export const words = z
  .strictObject(inBothLanguages, as('words'))
  .meta({ id: 'words', description: 'Words in English and in Russian' });

export const confidence = oneOf(['high', 'medium', 'low'], 'confidence').describe(
  'high = read in the document; medium = general knowledge that agrees with what was read; low = unsure',
);

export const date = z.iso.date(as('date'));

const sourceFields = {
  title: z
    .string(as('title'))
    .trim()
    .min(1, as('title'))
    .describe('Title of the document or page, or "General knowledge"'),
  symbol: z
    .string(as('symbol'))
    .trim()
    .min(1, as('symbol'))
    .nullable()
    .default(null)
    .describe('UN document symbol, with the paragraph if there is one'),
  note: words.nullable().default(null).describe('What to know about the source'),
  confidence,
};

/** A source of the scenario's list; the id serves to name it elsewhere in the file. */
export const listedSource = z.strictObject(
  { id: slug.optional().describe('Name for use in "source:" elsewhere in this file'), ...sourceFields },
  as('source'),
);

/** Where something was read: written out, or the id of a source of the scenario's list. */
export const source = z
  .union([slug, z.strictObject(sourceFields, as('source'))], as('source'))
  .meta({ id: 'source', description: 'A source written out, or the id of one under "sources"' });

/** Words with their source in one block. */
export const sourcedWords = (kind: Kind) => z.strictObject({ ...inBothLanguages, source }, as(kind));
