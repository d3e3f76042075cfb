/** A script for the committee as written: what one delegation does, stop by stop, and how it votes. */
import { z } from 'zod';
import { CHANGES, QUESTIONS } from '../../core/committee/acts.ts';
import { BALLOTS } from '../../core/terms.ts';
import { as, listOf, oneOf, slug, stateCode } from './fields.ts';

/** Stops of the chart at which a delegation may act. */
export const COMMITTEE_STOPS = [
  'tabling',
  'revising',
  'action.explanations-before',
  'action.without-a-vote',
  'action.explanations-after',
  'plenary.explanations-before',
  'plenary.without-a-vote',
  'plenary.explanations-after',
] as const;

const change = z.strictObject({ paragraph: slug, change: oneOf(CHANGES) }, as('block'));

/** Acts that need nothing beside their name. */
const BARE = [
  'table',
  'cosponsor',
  'withdraw-sponsorship',
  'withdraw-draft',
  'request-vote',
  'move-no-action',
] as const;

const act = z.union(
  [
    oneOf(BARE),
    z.strictObject({ 'ask-sponsorship': stateCode }, as('act')),
    z.strictObject({ 'ask-change': change }, as('act')),
    z.strictObject({ revise: change }, as('act')),
    z.strictObject({ 'revise-orally': change }, as('act')),
    z.strictObject({ amend: change }, as('act')),
    z.strictObject({ 'request-division': slug }, as('act')),
    z.strictObject({ 'point-of-order': oneOf(['conduct', 'substance']) }, as('act')),
    z.strictObject({ explain: z.string(as('line')) }, as('act')),
  ],
  as('act'),
);

const entry = z.union(
  [
    z.strictObject({ stage: oneOf(COMMITTEE_STOPS), acts: listOf(act, 1) }, as('moment')),
    z.strictObject(
      {
        vote: oneOf(BALLOTS),
        on: oneOf(QUESTIONS).default('whole'),
        house: oneOf(['committee', 'plenary']).optional(),
      },
      as('moment'),
    ),
  ],
  as('moment'),
);

export const committeeScript = listOf(entry, 1);
export type WrittenCommitteeAct = z.output<typeof act>;
