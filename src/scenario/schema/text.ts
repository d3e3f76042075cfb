/** The text: paragraphs of provisions taken from the library of norms, and what else may be tabled. */
import { z } from 'zod';
import { FORCE_WORDS } from '../../core/terms.ts';
import { as, inBothLanguages, listOf, number, oneOf, slug, words } from './fields.ts';

/** Readings of a norm: three places on its axis, each plain or blurred. */
export const READING_IDS = ['low', 'low-blurred', 'mid', 'mid-blurred', 'high', 'high-blurred'] as const;

/** From this ambiguity a reading is a bridge that leaves the question open. */
export const BLURRED = 0.5;

/** Fewest and most readings of a provision. */
export const READINGS = { least: 3, most: 6 } as const;

export const readingId = oneOf(READING_IDS);
export const forces = z.array(oneOf(FORCE_WORDS), as('forces')).min(2, as('forces')).max(4, as('forces'));
export const place = number(-1, 1).describe('Place on the axis of the issue, -1..1');
export const ambiguity = number(0, 1).describe(
  'How much the words leave open, 0..1; from 0.5 they are a blurred bridge',
);
export const agreed = number(0, 1).describe('Share that is agreed language, 0..1');

const readingOverride = z
  .strictObject(
    {
      place: place.optional(),
      ambiguity: ambiguity.optional(),
      agreed: agreed.optional(),
      label: words.optional(),
      en: inBothLanguages.en.optional(),
      ru: inBothLanguages.ru.optional(),
    },
    as('block'),
  )
  .meta({
    description: 'What differs from the library in this reading; words are given in both languages or not at all',
  });

export const provision = z
  .strictObject(
    {
      norm: slug.describe('Id in the library of norms'),
      id: slug.optional().describe('Id of the provision in this scenario; the norm’s id if left out'),
      title: words.optional().describe('Title, if it differs from the norm’s'),
      weight: number(0.01, 100).default(1).describe('Weight beside the others; all are scaled to sum to weight-sum'),
      words: forces.optional().describe('Verbs on offer, rising; the norm’s if left out'),
      'agreed-place': place
        .nullable()
        .default(null)
        .describe('Place of the agreed language before this forum, if there is any'),
      readings: z
        .partialRecord(readingId, readingOverride, as('block'))
        .default({})
        .describe('What differs from the library, by reading'),
      without: listOf(readingId).default([]).describe('Readings of the norm that are not on offer here'),
    },
    as('block'),
  )
  .meta({ id: 'provision', description: 'A provision made from a norm of the library' });

const paragraph = z
  .strictObject(
    {
      cluster: slug.describe('Id of an agenda item of the forum'),
      provisions: z.array(provision, as('provisions')).min(1, as('provisions')).max(3, as('provisions')).optional(),
      settled: words.optional().describe('Words nobody contests, instead of provisions'),
      'settled-norm': slug.optional().describe('A norm whose settled sentence stands here, instead of provisions'),
    },
    as('block'),
  )
  .meta({ description: 'Exactly one of provisions, settled and settled-norm' });

export const text = z
  .strictObject(
    {
      paragraphs: listOf(paragraph, 1, 60),
      shelf: z
        .union(
          [z.literal('all', as('shelf')), z.array(z.union([slug, provision], as('shelf')), as('shelf'))],
          as('shelf'),
        )
        .default([])
        .describe(
          'Norms that may still be tabled: "all" (those known by the end of the period), or a list; norms of the text are left out',
        ),
    },
    as('block'),
  )
  .meta({ description: 'The text to be negotiated' });
