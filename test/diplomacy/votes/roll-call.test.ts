import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Resolution } from '../../../src/core/resolution.ts';
import { ISSUES } from '../../../src/core/terms.ts';
import { RECORDED_VOTES } from '../../../src/core/world/resolutions.ts';
import { CODES, indexOf } from '../../../src/core/world/states.ts';
import { rollCall, VOTE_TERMS } from '../../../src/diplomacy/votes/roll-call.ts';

const recorded = (id: string): Resolution => {
  const found = RECORDED_VOTES.find(({ resolution }) => resolution.id === id);
  if (found === undefined) throw new Error(`no vote on ${id}`);
  return found.resolution;
};
const sum = (values: Float64Array): number => values.reduce((total, one) => total + one, 0);

const share = fc.double({ min: 0, max: 1, noNaN: true });
const codes = fc.subarray([...CODES], { maxLength: 40 });
const anyResolution: fc.Arbitrary<Resolution> = fc.record({
  id: fc.constant('draft'),
  date: fc.constant('2024-12-01'),
  text: fc.array(
    fc.record({
      issue: fc.constantFrom(...ISSUES),
      place: fc.double({ min: -1, max: 1, noNaN: true }),
      force: share,
      ambiguity: share,
      agreed: share,
      weight: fc.double({ min: 0.1, max: 3, noNaN: true }),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  lead: fc.subarray([...CODES], { minLength: 1, maxLength: 3 }),
  sponsors: codes,
  rivalSponsors: codes,
  treatyHolders: codes,
  novelty: share,
  competes: share,
  duplicates: share,
  early: share,
  series: fc.boolean(),
});

describe('any text', () => {
  test('gives every State three chances that sum to one', () =>
    fc.assert(
      fc.property(anyResolution, (resolution) => {
        const { yes, no, abstain } = rollCall(resolution);
        CODES.forEach((_, i) => {
          const three = [yes[i], no[i], abstain[i]] as number[];
          expect(Math.min(...three)).toBeGreaterThanOrEqual(0);
          expect(three[0]! + three[1]! + three[2]!).toBeCloseTo(1, 12);
        });
      }),
      { numRuns: 25 },
    ));

  test('moves a State by named terms and nothing else', () =>
    fc.assert(
      fc.property(anyResolution, (resolution) => {
        const { leaning, terms } = rollCall(resolution);
        CODES.forEach((_, i) => {
          const told = VOTE_TERMS.filter((term) => term !== 'torn').map((term) => terms[term][i] as number);
          expect(told.reduce((total, one) => total + one, 0)).toBeCloseTo(leaning[i] as number, 9);
        });
      }),
      { numRuns: 25 },
    ));

  test('wins a State that sponsors it', () => {
    const resolution = recorded('A/RES/73/27');
    const place = indexOf('MX');
    const with_ = rollCall({ ...resolution, sponsors: [...resolution.sponsors, 'MX'] });
    expect(with_.yes[place]).toBeGreaterThan(rollCall(resolution).yes[place] as number);
  });

  test('loses the sponsors of the rival draft and the parties to a treaty it would double', () => {
    const resolution = { ...recorded('A/RES/71/28'), competes: 1, duplicates: 1 };
    const place = indexOf('MX');
    const plain = rollCall(resolution).yes[place] as number;
    expect(rollCall({ ...resolution, rivalSponsors: ['MX', 'US'] }).yes[place]).toBeLessThan(plain);
    expect(rollCall({ ...resolution, treatyHolders: ['MX', 'US'] }).yes[place]).toBeLessThan(plain);
  });
});

describe('a text of 2018 or earlier', () => {
  test('that the Assembly repeats each year loses next to nobody', () =>
    expect(sum(rollCall(recorded('A/RES/71/28')).yes)).toBeGreaterThan(180));

  test('makes those abstain who are as near to its opponents as to its sponsors', () => {
    const { terms, abstain } = rollCall(recorded('A/RES/73/187'));
    expect(terms.torn[indexOf('BS')]).toBeGreaterThan(terms.torn[indexOf('FR')] as number);
    expect(abstain[indexOf('BS')]).toBeGreaterThan(abstain[indexOf('FR')] as number);
    expect(abstain[indexOf('BS')]).toBeGreaterThan(abstain[indexOf('RU')] as number);
  });
});
