/** Format 1 of a file that holds a draft resolution. Only its name, date, sponsors and text must be there. */
import { z } from 'zod';
import { FORCE, FORCE_WORDS } from '../../core/terms.ts';
import {
  as,
  date,
  inBothLanguages,
  issue,
  listedSource,
  listOf,
  number,
  oneOf,
  slug,
  source,
  stateCode,
  words,
} from './fields.ts';
import { briefing } from './room.ts';
import { contested } from './contested.ts';

/** Plain words stand for both languages. */
const plainOrWords = z
  .union([z.string(as('words')).trim().min(1, as('words')), z.strictObject(inBothLanguages, as('words'))], as('words'))
  .transform((given) => (typeof given === 'string' ? { en: given, ru: given } : given));

const force = z
  .union([oneOf(FORCE_WORDS), number(0, 1)], as('force'))
  .transform((given) => (typeof given === 'number' ? given : FORCE[given]));

const paragraph = z.strictObject(
  {
    id: slug.optional().describe('"op1", "pp3"; numbered where left out'),
    part: oneOf(['operative', 'preambular']).default('operative'),
    issue,
    place: number(-1, 1).describe('Where the paragraph stands between the poles of its issue'),
    force: force.default(FORCE.encourages).describe('The verb, or its strength from 0 to 1'),
    ambiguity: number(0, 1).default(0.3).describe('What the words leave open'),
    agreed: number(0, 1).default(0.5).describe('Share of agreed language'),
    weight: number(0.1, 5).default(1).describe('Next to the other paragraphs'),
    words: plainOrWords.nullable().default(null).describe('As the paragraph reads, in your own words'),
  },
  as('paragraph'),
);

const share = number(0, 1);

const process = z.strictObject(
  {
    committee: oneOf(['first', 'second', 'third']).default('first'),
    series: z.boolean(as('boolean')).default(false).describe('Sequel of a series that the Assembly has adopted before'),
    novelty: share
      .optional()
      .describe('0 repeats a standing text, 1 sets up something wholly new; by default 0.1 in a series, else 0.6'),
    rival: z
      .strictObject(
        {
          name: z.string(as('symbol')).optional(),
          scenario: slug.optional().describe('Id of the scenario that holds the rival draft'),
          sponsors: listOf(stateCode, 1),
        },
        as('block'),
      )
      .optional()
      .describe('A rival draft on the same item, and who sponsors it'),
    competes: share
      .optional()
      .describe('How squarely it stands against the rival draft; by default 1 where there is one'),
    doubles: z
      .strictObject({ name: z.string(as('symbol')).optional(), holders: listOf(stateCode, 1) }, as('block'))
      .optional()
      .describe('A treaty or body that the text would double, and who stands by it'),
    duplicates: share.optional().describe('How far it doubles that treaty or body; by default 1 where there is one'),
    early: share.default(0).describe('Decided before a running group has reported'),
    costs: z
      .boolean(as('boolean'))
      .default(false)
      .describe('Buys meetings: an estimate is read, and the plenary waits for the Fifth Committee'),
    vote: oneOf(['recorded', 'if-asked'])
      .default('recorded')
      .describe('A recorded vote has been requested, or the delegations decide whether to request one'),
    majority: oneOf(['simple', 'two-thirds']).default('simple'),
    absent: number(0, 0.4)
      .optional()
      .describe(
        'Mean share of Members not in the hall; by default 0.07, and 0.12 for a text that waits for the budget',
      ),
  },
  as('block'),
);

/** The file as written. */
export const committeeFile = z
  .strictObject(
    {
      format: z.literal(1, as('format')).default(1),
      resolution: z.string(as('resolution')).trim().min(1, as('resolution')).describe('Symbol or name of the draft'),
      date: date.describe('Day of the plenary’s action'),
      sponsors: listOf(stateCode, 1).describe('Who sponsors it; the first leads unless "lead" says otherwise'),
      lead: listOf(stateCode, 1).optional(),
      text: listOf(paragraph, 1).describe('Its paragraphs as readings on issues'),
      process: process.prefault({}),
      id: slug.optional().describe('The file’s name without its ending'),
      title: plainOrWords.optional(),
      summary: plainOrWords.optional().describe('One or two sentences for the list of scenarios'),
      ledger: listOf(z.string(as('event')).regex(/^(?:E(?:0[1-9]|1\d|2\d)|F(?:[1-9]|1[0-2]))$/, as('event'))).default(
        [],
      ),
      sources: listOf(listedSource).default([]),
      contested: listOf(contested).default([]),
      teaches: z.strictObject({ idea: words, misconception: words, correction: words }, as('block')).optional(),
      briefings: listOf(briefing).default([]),
      history: z
        .strictObject({ outcome: words, adopted: z.boolean(as('boolean')), source }, as('block'))
        .optional()
        .describe('How it ended in fact. No run reads it'),
      afterwards: z.strictObject({ adopted: words, 'not-adopted': words }, as('block')).optional(),
      questions: listOf(words).default([]),
    },
    as('block'),
  )
  .meta({ title: 'Without Objection: draft resolution', description: 'A file with a draft resolution, format 1' });

export type CommitteeFile = z.output<typeof committeeFile>;
