import { z } from 'zod';
import { as, slug, sourcedWords } from './fields.ts';

/** A claim of the interview with what stands against it. */
export const contested = z
  .strictObject(
    { id: slug, claim: sourcedWords('claim'), record: sourcedWords('record'), others: sourcedWords('others') },
    as('block'),
  )
  .meta({ description: 'A claim of the interview beside what the record says and how others see it' });
