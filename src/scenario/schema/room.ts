/** What is particular in the room: positions, stakes, relations, news, briefings. */
import { z } from 'zod';
import { as, inBothLanguages, issue, listOf, number, oneOf, slug, source, stateCode, whole, words } from './fields.ts';
import { MOST_MEETINGS } from './forum.ts';
import { READING_IDS } from './text.ts';

const why = words.describe('The reason, as the delegation would give it');

export const position = z
  .strictObject(
    {
      state: stateCode,
      issue,
      position: number(-1, 1).describe('On the axis of the issue, -1..1'),
      salience: number(0, 4).nullable().default(null).describe('Multiplies the salience of the common table, 0..4'),
      hardness: number(0.2, 2).nullable().default(null).describe('Replaces the hardness of the common table, 0.2..2'),
      why,
      source,
    },
    as('positions'),
  )
  .meta({ description: 'A position that differs from the common table' });

export const stake = z
  .strictObject(
    {
      state: stateCode,
      provision: slug.describe('Id of a provision of the text or of a norm on the shelf'),
      wants: oneOf(READING_IDS).nullable().default(null).describe('Reading it wants'),
      refuses: oneOf([...READING_IDS, 'deleted'])
        .nullable()
        .default(null)
        .describe('Reading it refuses, or "deleted"'),
      weight: number(0, 1),
      why,
      source,
    },
    as('block'),
  )
  .meta({ description: 'A local interest of one delegation in one provision: wants, refuses, or both' });

export const relation = z
  .strictObject({ of: stateCode, towards: stateCode, affinity: number(-1, 1), source }, as('block'))
  .meta({ description: 'Affinity that differs from what memberships and positions give' });

const brackets = z.strictObject(
  { kind: oneOf(['brackets-at-least', 'brackets-at-most']), count: whole(0, 200) },
  as('condition'),
);
const silenceBroken = z.strictObject({ kind: oneOf(['silence-broken']) }, as('condition'));
const standing = z.strictObject(
  {
    kind: oneOf(['standing']),
    provision: slug,
    standing: oneOf([...READING_IDS, 'summary', 'deleted']).describe('Reading that stands, or "summary", or "deleted"'),
  },
  as('condition'),
);

const effect = z
  .strictObject(
    {
      tension: number(-1, 1).default(0).describe('Added to the tension of the forum'),
      mode: oneOf(['virtual', 'hybrid']).nullable().default(null).describe('How the room meets from now on'),
      salience: listOf(z.strictObject({ issue, factor: number(0, 4) }, as('block')))
        .default([])
        .describe('Factor on the salience of an issue, for everybody'),
      goodwill: listOf(z.strictObject({ of: stateCode, towards: stateCode, change: number(-1, 1) }, as('block')))
        .default([])
        .describe('Change of goodwill between two delegations'),
    },
    as('effect'),
  )
  .describe('What the news changes');

export const inject = z
  .strictObject(
    {
      id: slug,
      meeting: whole(1, MOST_MEETINGS).describe('It arrives before this meeting opens; the first is 1'),
      condition: z
        .discriminatedUnion('kind', [brackets, silenceBroken, standing], as('condition'))
        .nullable()
        .default(null)
        .describe('It arrives only if this holds then'),
      headline: words,
      body: words,
      source,
      effect,
    },
    as('block'),
  )
  .meta({ description: 'News from outside the room, or a letter from capitals' });

export const briefing = z
  .strictObject(
    {
      state: stateCode,
      headline: words,
      body: listOf(z.strictObject(inBothLanguages, as('words')), 1, 8).describe('Paragraphs'),
    },
    as('block'),
  )
  .meta({ description: 'A briefing written by hand for one delegation' });
