import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedProvisions, diffParagraph, diffWords } from '../../../src/core/text/diff.ts';
import { applyEdit } from '../../../src/core/text/edit.ts';
import { cleanParagraph } from '../../../src/core/text/clean.ts';
import { anyDraft } from './random-draft.ts';
import { plan, zeroDraft } from './sample-text.ts';

test('a changed reading shows the words that went and the words that came', () => {
  const after = applyEdit(zeroDraft, { provision: 'hospitals', reading: 'high' }, null);
  expect(diffParagraph(plan, zeroDraft, after, 'p2', 'en').slice(0, 4)).toEqual([
    { kind: 'kept', words: 'States should refrain from ICT activity that' },
    { kind: 'removed', words: 'knowingly damages' },
    { kind: 'added', words: 'may damage' },
    { kind: 'kept', words: 'hospitals. Each year, on a voluntary basis, States should report to the Assembly.' },
  ]);
});

test('kept and removed words are the earlier text, kept and added ones the later', () => {
  fc.assert(
    fc.property(anyDraft, anyDraft, (before, after) => {
      const runs = diffParagraph(plan, before, after, 'p2', 'ru');
      const read = (skip: 'removed' | 'added') => runs.flatMap((r) => (r.kind === skip ? [] : [r.words])).join(' ');
      expect(read('added')).toBe(cleanParagraph(plan, before, 'p2', 'ru'));
      expect(read('removed')).toBe(cleanParagraph(plan, after, 'p2', 'ru'));
    }),
  );
});

test('between a text and itself everything is kept', () => {
  expect(diffWords('a b a', 'a b a')).toEqual([{ kind: 'kept', words: 'a b a' }]);
  expect(diffWords('', '')).toEqual([]);
});

test('only provisions that changed are told, brackets placed and fallen with them', () => {
  const bracket = { by: 'US', provision: 'cables', reading: 'high', force: null, since: 2 } as const;
  const held = { ...zeroDraft, brackets: [bracket] };
  expect(changedProvisions(plan, zeroDraft, zeroDraft)).toEqual([]);
  expect(changedProvisions(plan, zeroDraft, held)).toMatchObject([
    { provision: 'cables', placed: [bracket], fallen: [] },
  ]);
  const met = applyEdit(held, { provision: 'cables', reading: 'high' }, 'US');
  expect(changedProvisions(plan, held, met)).toMatchObject([
    { provision: 'cables', fallen: [bracket], after: { movedBy: 'US' } },
  ]);
});

test('a norm tabled since has no standing before', () => {
  const { cables, ...earlier } = zeroDraft.standings;
  expect(changedProvisions(plan, { ...zeroDraft, standings: earlier }, zeroDraft)).toMatchObject([
    { provision: 'cables', before: null, after: cables },
  ]);
});
