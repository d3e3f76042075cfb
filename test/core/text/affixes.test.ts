import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitAffixes } from '../../../src/core/text/affixes.ts';

test('shared words stand outside the alternatives', () => {
  expect(splitAffixes(['that knowingly damages hospitals', 'that may damage hospitals'])).toEqual({
    before: 'that',
    middles: ['knowingly damages', 'may damage'],
    after: 'hospitals',
  });
});

test('an alternative that only adds words keeps a word beside them', () => {
  expect(splitAffixes(['report', 'report yearly'])).toEqual({
    before: '',
    middles: ['report', 'report yearly'],
    after: '',
  });
});

test('alternatives put together again are what they were, and none is empty', () => {
  const phrase = fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 6 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 4 }), (phrases) => {
      const { before, middles, after } = splitAffixes(phrases);
      expect(middles.map((middle) => [before, middle, after].filter((w) => w !== '').join(' '))).toEqual(phrases);
      expect(middles).not.toContain('');
    }),
  );
});
