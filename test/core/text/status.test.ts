import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/text/draft.ts';
import { applyEdit } from '../../../src/core/text/edit.ts';
import { isClean, paragraphStatus, paragraphWith, substance } from '../../../src/core/text/status.ts';
import { plan, zeroDraft } from './sample-text.ts';

const bracketed: Draft = {
  ...zeroDraft,
  brackets: [{ by: 'CU', provision: 'cables', reading: null, force: null, since: 1 }],
};
const cables = (standing: 'summary' | 'deleted') => applyEdit(zeroDraft, { provision: 'cables', standing }, null);

test('a paragraph without brackets is agreed, settled words always are', () => {
  expect(paragraphStatus(plan, zeroDraft, 'p1')).toBe('agreed');
  expect(paragraphStatus(plan, zeroDraft, 'p2')).toBe('agreed');
});

test('one bracket makes its paragraph bracketed and the text unclean', () => {
  expect(paragraphStatus(plan, bracketed, 'p3')).toBe('bracketed');
  expect(paragraphStatus(plan, bracketed, 'p2')).toBe('agreed');
  expect(isClean(bracketed)).toBe(false);
  expect(isClean(zeroDraft)).toBe(true);
});

test('a paragraph whose words moved to the summary, or are deleted, says so', () => {
  expect(paragraphStatus(plan, cables('summary'), 'p3')).toBe('summary');
  expect(paragraphStatus(plan, cables('deleted'), 'p3')).toBe('deleted');
});

test('a paragraph of which one sentence is left is still agreed', () => {
  const half = applyEdit(zeroDraft, { provision: 'hospitals', standing: 'deleted' }, null);
  expect(paragraphStatus(plan, half, 'p2')).toBe('agreed');
});

test('substance is force times clarity, by weight, over the whole text', () => {
  // hospitals 2 x .75 x .88, the report 1 x .75 x 1, the cables 1 x .75 x .88, of a weight of 4
  expect(substance(plan, zeroDraft)).toBeCloseTo((2 * 0.75 * 0.88 + 0.75 + 0.75 * 0.88) / 4, 12);
});

test('words out of the text add no substance but stay in the weight', () => {
  expect(substance(plan, cables('summary'))).toBeCloseTo((2 * 0.75 * 0.88 + 0.75) / 4, 12);
});

test('a norm that was tabled and kept out takes no substance from the rest; one that was taken adds its own', () => {
  const own = plan.provisions.length - 1;
  const tabled = plan.provisions[own]?.id ?? '';
  const out = applyEdit(zeroDraft, { provision: tabled, standing: 'deleted' }, null);
  const before = { ...plan, provisions: plan.provisions.slice(0, own) };
  expect(substance(plan, out, own)).toBeCloseTo(substance(before, zeroDraft), 12);
  expect(substance(plan, zeroDraft, own)).toBeGreaterThan(substance(plan, out, own));
});

test('blurred words say less than plain ones', () => {
  const blurred = applyEdit(zeroDraft, { provision: 'hospitals', reading: 'bridge' }, null);
  expect(substance(plan, blurred)).toBeLessThan(substance(plan, zeroDraft));
});

test('a provision knows its paragraph, or that it stands in none', () => {
  expect(paragraphWith(plan, 'yearly-report')?.number).toBe(2);
  expect(paragraphWith(plan, 'elsewhere')).toBeNull();
});
