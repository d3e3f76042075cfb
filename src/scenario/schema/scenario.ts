/** Format 1 of scenario files: the shape of each part. What parts say of one another is in `checks`. */
import { z } from 'zod';
import { contested } from './contested.ts';
import { as, date, listedSource, listOf, slug, source, stateCode, words } from './fields.ts';
import { forum } from './forum.ts';
import { guidance } from './guidance.ts';
import { briefing, inject, position, relation, stake } from './room.ts';
import { text } from './text.ts';

/** A scenario file as written. */
export const scenarioFile = z
  .strictObject(
    {
      format: z.literal(1, as('format')).describe('Format of this file'),
      id: slug.describe('The file’s name without its ending'),
      title: words,
      summary: words.describe('One or two sentences for the list of scenarios'),
      period: z.strictObject({ from: date, to: date }, as('block')).describe('First and last day'),
      ledger: listOf(z.string(as('event')).regex(/^(?:E(?:0[1-9]|1\d|2\d)|F(?:[1-9]|1[0-2]))$/, as('event')))
        .default([])
        .describe('Events of the interview: E01 to E29, F1 to F12'),
      sources: listOf(listedSource, 1),
      contested: listOf(contested).default([]),
      teaches: z
        .strictObject({ idea: words, misconception: words, correction: words }, as('block'))
        .describe('One idea, the misconception it corrects, the correction'),
      forum,
      text,
      positions: listOf(position).default([]),
      stakes: listOf(stake).default([]),
      relations: listOf(relation).default([]),
      injects: listOf(inject).default([]),
      briefings: listOf(briefing).default([]),
      history: z
        .strictObject(
          {
            outcome: words.describe('What happened'),
            adopted: z.boolean(as('boolean')),
            disassociated: listOf(stateCode).default([]),
            source,
          },
          as('block'),
        )
        .describe('How it ended in fact'),
      afterwards: z
        .strictObject({ adopted: words, 'not-adopted': words }, as('block'))
        .describe('What followed, for either outcome'),
      guidance: guidance.optional(),
      questions: listOf(words, 3).describe('For the debrief; three at least'),
    },
    as('block'),
  )
  .meta({ title: 'Without Objection: scenario', description: 'A scenario file, format 1' });

export type ScenarioFile = z.output<typeof scenarioFile>;
