/** The forum: who sits, how long, under which facts. */
import { z } from 'zod';
import { FORUM_KINDS } from '../../core/terms.ts';
import { as, listOf, number, oneOf, slug, stateCode, whole, words } from './fields.ts';

/** Fewest and most seats of each kind of forum. */
export const SEATS = {
  gge: { least: 15, most: 25 },
  oewg: { least: 193, most: 193 },
  consultations: { least: 3, most: 14 },
} as const;

/** Most played meetings of a forum, all sessions together. */
export const MOST_MEETINGS = 40;

const session = z
  .strictObject(
    {
      id: slug,
      kind: oneOf(['organisational', 'session', 'virtual']).describe('How this sitting meets'),
      title: words,
      dates: words.describe('As printed: "9 to 13 September 2019"'),
      meetings: whole(1, 20).describe('Played meetings; each stands for hours / all meetings'),
    },
    as('block'),
  )
  .meta({ description: 'One sitting of the forum' });

const cluster = z
  .strictObject({ id: slug, title: words }, as('block'))
  .meta({ description: 'An agenda item; paragraphs name it' });

export const forum = z
  .strictObject(
    {
      id: slug,
      kind: oneOf(FORUM_KINDS).describe(
        'gge: 15 to 25 seats with the permanent five; oewg: all 193; consultations: 3 to 14',
      ),
      title: words,
      mandate: z
        .string(as('symbol'))
        .trim()
        .min(1, as('symbol'))
        .describe('Resolution that set the forum up: A/RES/73/27'),
      seats: z
        .union([z.literal('all', as('seats')), z.array(stateCode, as('seats'))], as('seats'))
        .describe('"all", or the codes of the seated Member States'),
      chair: stateCode.describe('The delegation that presides; it is seated'),
      'chair-name': words.nullable().default(null).describe('Name of the person in the chair, if it is told'),
      'chair-lean': number(0, 1).describe('Pull of the zero draft to the Chair’s own position, 0..1'),
      hours: number(1, 2000).describe('Meeting hours that the played meetings stand for'),
      'procedural-share': number(0, 1).describe('Share of the hours spent on procedure, 0..1'),
      sessions: listOf(session, 1, 20),
      clusters: listOf(cluster, 1, 20),
      'weight-sum': number(1, 60).describe(
        'What the weights of the provisions are scaled to: 15 in a GGE, 21 in an OEWG',
      ),
      ambition: number(0, 1).describe('Force the zero draft aims at, 0..1'),
      tension: number(0, 1).describe('Tension between the great powers when the text is put, 0..1'),
      access: number(-1, 1)
        .nullable()
        .default(null)
        .describe('-1 closed to 1 open to stakeholders; left out where it is not an issue'),
      capacity: number(0, 1).describe('What the forum offers in capacity building, 0..1'),
      owners: z
        .partialRecord(stateCode, number(0, 1), as('block'))
        .default({})
        .describe('Stake of delegations in the forum itself, by code, 0..1'),
      summary: z.boolean(as('boolean')).describe('A Chair’s summary or an annex can take what is not agreed'),
    },
    as('block'),
  )
  .meta({ description: 'The forum, and the facts of it that the model reads' });
