import fc from 'fast-check';
import type { Bracket, Draft, ProvisionStanding } from '../../../src/core/text/draft.ts';
import { STANDINGS } from '../../../src/core/text/provision.ts';
import { FORCE_WORDS } from '../../../src/core/terms.ts';
import { plan } from './sample-text.ts';

const state = fc.constantFrom('US', 'RU', 'CN', 'MX', 'KE', 'FJ', 'CU');

const standing = (readings: readonly string[]): fc.Arbitrary<ProvisionStanding> =>
  fc.record({
    reading: fc.constantFrom(...readings),
    force: fc.constantFrom(...FORCE_WORDS),
    standing: fc.constantFrom(...STANDINGS),
    movedBy: fc.option(state),
    sponsors: fc.uniqueArray(state, { maxLength: 3 }),
  });

const bracketsOn = (provision: string, readings: readonly string[]): fc.Arbitrary<readonly Bracket[]> =>
  fc.array(
    fc.record({
      by: state,
      provision: fc.constant(provision),
      reading: fc.option(fc.constantFrom(...readings)),
      force: fc.option(fc.constantFrom(...FORCE_WORDS)),
      since: fc.nat(12),
    }),
    { maxLength: 3 },
  );

/** Any draft of the sample text, its brackets in the order of its provisions. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.integer({ min: -1, max: 4 }),
    fc.boolean(),
    fc.tuple(...plan.provisions.map((p) => standing(p.readings.map((r) => r.id)))),
    fc.tuple(
      ...plan.provisions.map((p) =>
        bracketsOn(
          p.id,
          p.readings.map((r) => r.id),
        ),
      ),
    ),
  )
  .map(([revision, closed, standings, brackets]) => ({
    revision,
    closed,
    standings: Object.fromEntries(plan.provisions.map((p, i) => [p.id, standings[i]!])),
    brackets: brackets.flat(),
  }));
