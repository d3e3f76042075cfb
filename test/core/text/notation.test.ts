import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDraft, writeDraft } from '../../../src/core/text/notation.ts';
import { anyDraft } from './random-draft.ts';
import { plan, zeroDraft } from './sample-text.ts';

const written = `zero-draft open
p2 hospitals should low text moved:- sponsors:- [US low shall 3] [CU out as-is 4]
p2 yearly-report should voluntary text moved:MX sponsors:EG,PK
p3 cables should low summary moved:- sponsors:-`;

const withLine = (line: number, text: string): string =>
  written
    .split('\n')
    .toSpliced(line - 1, 1, text)
    .join('\n');

test('a draft reads back as it was written', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      expect(readDraft(writeDraft(plan, draft), plan)).toEqual({ ok: true, draft });
    }),
  );
});

test('a written draft is one line for the draft and one for each provision', () => {
  const read = readDraft(written, plan);
  expect(read.ok && writeDraft(plan, read.draft)).toBe(written);
  expect(read.ok && read.draft.brackets[1]).toEqual({
    by: 'CU',
    provision: 'hospitals',
    reading: null,
    force: null,
    since: 4,
  });
});

test('empty lines and wide spaces are read tolerantly', () => {
  const loose = written.replaceAll('\n', '\r\n\r\n').replaceAll(' ', '   ');
  const read = readDraft(loose, plan);
  expect(read.ok && writeDraft(plan, read.draft)).toBe(written);
});

test.each([
  ['a draft without its first line', '', 1, '', 'zero-draft open'],
  ['an unknown first line', withLine(1, 'Rev.0 open'), 1, 'Rev.0 open', 'Rev.1 closed'],
  [
    'an unknown provision',
    withLine(4, 'p3 cable should low text moved:- sponsors:-'),
    4,
    'cable',
    'a provision of this text',
  ],
  ['a provision in the wrong paragraph', withLine(4, 'p2 cables should low text moved:- sponsors:-'), 4, 'p2', 'p3'],
  [
    'an unknown verb',
    withLine(4, 'p3 cables must low text moved:- sponsors:-'),
    4,
    'must',
    'notes, encourages, should, shall',
  ],
  [
    'an unknown reading',
    withLine(4, 'p3 cables should middle text moved:- sponsors:-'),
    4,
    'middle',
    'low, high, bridge',
  ],
  [
    'an unknown standing',
    withLine(4, 'p3 cables should low annex moved:- sponsors:-'),
    4,
    'annex',
    'text, summary, deleted',
  ],
  [
    'a State by its name',
    withLine(4, 'p3 cables should low text moved:Mexico sponsors:-'),
    4,
    'Mexico',
    'two capital letters',
  ],
  [
    'a missing part',
    withLine(4, 'p3 cables should low text moved:-'),
    4,
    'p3 cables should low text moved:-',
    'sponsors:',
  ],
  [
    'a bracket without a meeting',
    withLine(4, 'p3 cables should low text moved:- sponsors:- [US low shall]'),
    4,
    '[US low shall]',
    'four parts',
  ],
  ['a provision twice', `${written}\np3 cables should low text moved:- sponsors:-`, 5, 'cables', 'once'],
])('%s is told with its line', (_, text, line, found, expected) => {
  const read = readDraft(text, plan);
  expect(read).toMatchObject({ ok: false, line, found });
  expect(read.ok ? '' : read.expected).toContain(expected);
});

test('a draft without brackets writes none', () => {
  expect(writeDraft(plan, zeroDraft)).not.toContain('[');
});
