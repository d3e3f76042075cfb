/** Guidance of a lesson: advice that comes when it is needed, and goes when it has been taken. */
import { z } from 'zod';
import type { ActType } from '../../core/acts.ts';
import type { HappeningType } from '../../core/happenings.ts';
import { DEEDS, POINTS } from '../../core/scenario.ts';
import { as, listOf, oneOf, slug, stateCode, whole, words } from './fields.ts';
import { MOST_MEETINGS } from './forum.ts';

/** Acts whose being in order can call for advice. */
const OPEN = [
  'take-floor',
  'propose-reading',
  'bracket',
  'lift-bracket',
  'ask',
  'sound',
  'offer-package',
  'convene',
  'ask-capital',
  'stay-silent',
  'object',
  'done',
] as const satisfies readonly ActType[];

/** What the room is told that can call for advice. */
const HAPPENED = [
  'statement-made',
  'bracket-placed',
  'proposal-ruled',
  'draft-circulated',
  'adjourned',
  'question-put',
  'objected',
  'suspended',
  'talk',
] as const satisfies readonly HappeningType[];

const condition = z
  .strictObject(
    {
      meeting: whole(1, MOST_MEETINGS).optional().describe('This meeting or a later one is under way'),
      open: listOf(oneOf(OPEN), 1).optional().describe('One of these acts is in order'),
      did: listOf(oneOf(DEEDS), 1).optional().describe('The player has done one of these'),
      not: listOf(oneOf(DEEDS), 1).optional().describe('The player has done none of these'),
      happened: oneOf(HAPPENED).optional().describe('The room has been told of such a thing'),
      question: z.boolean(as('boolean')).optional().describe('A question is put (true), or none is (false)'),
      brackets: whole(1, 200).optional().describe('At least so many brackets of others stand in the draft'),
      over: z.boolean(as('boolean')).optional().describe('The game has ended (true), or has not (false)'),
    },
    as('block'),
  )
  .meta({ id: 'moment', description: 'A moment of the game; each part given must hold' });

const step = z
  .strictObject(
    {
      id: slug,
      when: condition.describe('Shown from the moment this holds'),
      until: condition.nullable().default(null).describe('Until this holds; left out = until it is put away'),
      point: oneOf(POINTS).describe('What on the screen it points at'),
      say: words.describe('One to three short sentences'),
    },
    as('block'),
  )
  .meta({ description: 'One piece of advice' });

export const guidance = z
  .strictObject(
    {
      seat: stateCode.describe('Delegation to begin with'),
      seed: whole(0, 4_294_967_295).describe('Seed to begin with'),
      steps: listOf(step, 1, 40).describe('The first whose time it is, is shown'),
    },
    as('block'),
  )
  .meta({ description: 'How a lesson leads a first-time player' });
