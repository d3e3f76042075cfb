/** Files of the library of norms: frames, and norms by issue. */
import { z } from 'zod';
import { FORCE_WORDS } from '../../core/terms.ts';
import { as, confidence, date, inBothLanguages, listOf, number, slug, words } from './fields.ts';
import { agreed, ambiguity, forces, place, READINGS, readingId } from './text.ts';

const sentence = z
  .string(as('sentence'))
  .trim()
  .regex(/^(?=[^{}]*\{force\}[^{}]*\{substance\}[^{}]*$|[^{}]*\{substance\}[^{}]*\{force\}[^{}]*$)/, as('sentence'));

/** Words that fill `{force}`, for each verb. */
export const frames = z.record(slug, z.record(z.enum(FORCE_WORDS, as('forces')), words, as('block')), as('block'));

const normReading = z.strictObject(
  { id: readingId, label: words, place, ambiguity, agreed, ...inBothLanguages },
  as('block'),
);

export const norm = z.strictObject(
  {
    id: slug,
    title: words,
    source: z.string(as('title')).trim().min(1, as('title')),
    confidence,
    since: date.describe('First day on which the norm can be tabled'),
    adopted: z.string(as('symbol')).trim().min(1, as('symbol')).nullable().default(null),
    'agreed-from': z
      .record(date, number(0, 1), as('block'))
      .optional()
      .describe('Share of the agreed words that is agreed language from a day on; from `since` on if left out'),
    frame: slug,
    sentence: z.strictObject({ en: sentence, ru: sentence }, as('words')),
    words: forces,
    settled: words.optional(),
    readings: listOf(normReading, READINGS.least, READINGS.most),
  },
  as('block'),
);

export const norms = listOf(norm);
