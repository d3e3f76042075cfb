import { describe, expect, test } from 'vitest';
import type { CommitteeAct } from '../../../src/core/committee/acts.ts';
import { canInCommittee, stepCommittee } from '../../../src/core/committee/committee.ts';
import { COMMITTEE_REFUSALS, type CommitteeRefusalCode } from '../../../src/core/committee/refusals.ts';
import type { Committee } from '../../../src/core/committee/state.ts';
import { CODES } from '../../../src/core/world/states.ts';
import { acting, after, inPlenary, opened, requested, revising, tabled, tabling, votedOn } from './room.ts';

type Case = readonly [room: () => Committee, act: CommitteeAct];

const change = { paragraph: 'op1', change: 'soften' } as const;
const explain = (by: string, words = 'It goes too far.'): CommitteeAct => ({ type: 'explain', by, words });
const onTheBoard = () => after(acting(), requested, { type: 'put', question: 'whole' });
const lost = () => after(acting(), requested, ...votedOn('whole', 10, 90));
const divisionAsked = () => after(acting(), { type: 'request-division', by: 'US', paragraph: 'op1' });
const amended = () =>
  after(revising(), { type: 'amend', by: 'US', ...change }, { type: 'begin-action' }, ...votedOn('amendment', 9, 1));

/** For each refusal an act that meets it. */
const CASES: { readonly [K in CommitteeRefusalCode]: readonly Case[] } = {
  'out-of-order': [[tabling, { type: 'gavel' }]],
  over: [[lost, requested]],
  'members-only': [
    [tabled, { type: 'cosponsor', by: 'VA' }],
    [onTheBoard, { type: 'vote', by: 'PS', ballot: 'yes' }],
  ],
  'not-yours-to-table': [[tabling, { type: 'table', by: 'KE' }]],
  'already-tabled': [[tabled, { type: 'table', by: 'RU' }]],
  'past-the-deadline': [[opened, { type: 'table', by: 'RU' }]],
  'nothing-tabled': [[tabling, { type: 'cosponsor', by: 'KE' }]],
  'already-sponsor': [[tabled, { type: 'cosponsor', by: 'CU' }]],
  'not-a-sponsor': [[tabled, { type: 'withdraw-sponsorship', by: 'KE' }]],
  'lead-stays': [[tabled, { type: 'withdraw-sponsorship', by: 'RU' }]],
  'not-the-penholder': [
    [revising, { type: 'revise', by: 'KE', ...change }],
    [revising, { type: 'revise', by: 'CU', ...change }],
  ],
  'not-circulated': [[acting, { type: 'revise', by: 'RU', ...change }]],
  'no-such-paragraph': [[revising, { type: 'amend', by: 'US', paragraph: 'op9', change: 'soften' }]],
  'changes-nothing': [
    [
      () => after(revising(), { type: 'revise', by: 'RU', paragraph: 'op1', change: 'strengthen' }),
      {
        type: 'amend',
        by: 'US',
        paragraph: 'op1',
        change: 'strengthen',
      },
    ],
  ],
  'not-an-amendment': [[() => revising({}, 1), { type: 'amend', by: 'US', paragraph: 'op1', change: 'delete' }]],
  'own-words': [[revising, { type: 'amend', by: 'CU', ...change }]],
  'already-amended': [[amended, { type: 'withdraw-draft', by: 'RU' }]],
  'too-late-to-withdraw': [
    [() => after(divisionAsked(), ...votedOn('division', 9, 1)), { type: 'withdraw-draft', by: 'RU' }],
  ],
  'voting-has-begun': [[onTheBoard, explain('KE')]],
  'not-on-order': [[onTheBoard, { type: 'point-of-order', by: 'KE', on: 'substance' }]],
  'own-text': [[acting, explain('CU')]],
  'already-explained': [
    [() => after(acting(), explain('KE')), explain('KE')],
    [() => after(acting(), explain('AD'), requested, ...votedOn('whole', 90, 9)), explain('AD')],
  ],
  'reason-needed': [
    [acting, explain('KE', ' ')],
    [acting, explain('KE', 'x'.repeat(301))],
  ],
  'vote-requested': [[() => after(acting(), requested), { type: 'request-vote', by: 'KE' }]],
  'division-requested': [[divisionAsked, { type: 'request-division', by: 'KE', paragraph: 'op1' }]],
  'only-part': [[() => acting({}, 1), { type: 'request-division', by: 'KE', paragraph: 'op1' }]],
  'motion-made': [
    [() => after(acting(), { type: 'move-no-action', by: 'IR' }), { type: 'move-no-action', by: 'KE' }],
    [
      () => after(acting(), { type: 'move-no-action', by: 'IR' }, ...votedOn('no-action', 1, 9)),
      { type: 'move-no-action', by: 'KE' },
    ],
  ],
  'no-voting': [[acting, { type: 'vote', by: 'KE', ballot: 'no' }]],
  'already-voted': [
    [() => after(onTheBoard(), { type: 'vote', by: 'KE', ballot: 'no' }), { type: 'vote', by: 'KE', ballot: 'yes' }],
  ],
  'no-quorum': [
    [
      onTheBoard,
      { type: 'cast', ballots: Object.fromEntries(CODES.map((code, at) => [code, at < 96 ? 'yes' : 'absent'])) },
    ],
  ],
  'votes-open': [[onTheBoard, { type: 'announce' }]],
  'nothing-to-put': [[acting, { type: 'put', question: 'amendment' }]],
  'first-things-first': [[divisionAsked, { type: 'put', question: 'whole' }]],
  'no-estimate': [[() => acting({ costs: true }), { type: 'put', question: 'whole' }]],
  'vote-required': [[() => after(acting(), requested), { type: 'gavel' }]],
  'nothing-asked': [[revising, { type: 'answer-change', accepted: true, margin: 0 }]],
  'not-waited-for': [[tabled, { type: 'done', by: 'US' }]],
};

describe.each(Object.entries(CASES))('%s', (code, cases) => {
  test.each(cases)('is met, and nothing changes', (room, act) => {
    const before = room();
    expect(canInCommittee(before, act)).toEqual({ code });
    expect(stepCommittee(before, act)).toEqual({ refusal: { code } });
  });
});

test('every refusal teaches in both languages and names its rule', () => {
  for (const [code, { sentence, rule }] of Object.entries(COMMITTEE_REFUSALS)) {
    expect(sentence.en, code).toMatch(/^[A-Z].*\.$/);
    expect(sentence.ru, code).toMatch(/^[А-ЯЁ].*\.$/);
    expect(rule.ru, code).toMatch(/[а-яё]/);
  }
});

test('a delegation that votes otherwise in the plenary may explain there again', () => {
  const explained = after(acting(), explain('AD'), requested, ...votedOn('whole', 100, 50));
  const plenary = after(explained, { type: 'report' }, { type: 'open-plenary' }, { type: 'put', question: 'whole' });
  const otherwise = Object.fromEntries(CODES.map((code, at) => [code, at === 0 ? 'no' : 'yes'] as const));
  const voted = after(plenary, { type: 'cast', ballots: otherwise }, { type: 'announce' });
  expect(canInCommittee(voted, explain('AD'))).toBeNull();
  expect(canInCommittee(after(inPlenary(), ...votedOn('whole', 100, 50)), explain('AE'))).toBeNull();
});
