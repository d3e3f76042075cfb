import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHANGES, type CommitteeAct, QUESTIONS } from '../../../src/core/committee/acts.ts';
import { canInCommittee, stepCommittee } from '../../../src/core/committee/committee.ts';
import { COMMITTEE_REFUSALS } from '../../../src/core/committee/refusals.ts';
import type { Committee } from '../../../src/core/committee/state.ts';
import { BALLOTS } from '../../../src/core/terms.ts';
import { acting, ballots, inPlenary, opened, revising, tabled } from './room.ts';

const by = fc.constantFrom('RU', 'CU', 'US', 'KE', 'VA');
const change = fc.record({
  paragraph: fc.constantFrom('op1', 'op2', 'pp1', 'op9'),
  change: fc.constantFrom(...CHANGES),
});
const bare = (...types: readonly string[]) => fc.constantFrom(...types).map((type) => ({ type }) as CommitteeAct);
const own = (...types: readonly string[]) =>
  fc.tuple(fc.constantFrom(...types), by).map(([type, who]): CommitteeAct => ({ type, by: who }) as CommitteeAct);

const anyAct: fc.Arbitrary<CommitteeAct> = fc.oneof(
  bare('adopt-agenda', 'advance', 'reach-deadline', 'begin-action', 'read-estimate', 'announce', 'gavel'),
  bare('report', 'open-plenary', 'fifth-committee-reports'),
  own('table', 'cosponsor', 'withdraw-sponsorship', 'withdraw-draft', 'request-vote', 'move-no-action', 'done'),
  fc
    .tuple(fc.constantFrom('ask-change', 'revise', 'revise-orally', 'amend'), by, change)
    .map(([type, who, what]) => ({ type, by: who, ...what })),
  fc.tuple(by, fc.constantFrom('op1', 'op2')).map(([who, paragraph]) => ({
    type: 'request-division' as const,
    by: who,
    paragraph,
  })),
  fc.tuple(by, fc.constantFrom(...BALLOTS)).map(([who, ballot]) => ({ type: 'vote' as const, by: who, ballot })),
  fc.constantFrom(...QUESTIONS).map((question) => ({ type: 'put' as const, question })),
  fc.tuple(fc.nat(100), fc.nat(93)).map(([yes, no]) => ({ type: 'cast' as const, ballots: ballots(yes, no) })),
  fc.boolean().map((accepted) => ({ type: 'answer-change' as const, accepted, margin: 0 })),
  by.map((who) => ({ type: 'explain' as const, by: who, words: 'Because.' })),
);

const STARTS: readonly (() => Committee)[] = [
  opened,
  tabled,
  revising,
  acting,
  inPlenary,
  () => acting({ costs: true }),
];

test('no act, in order or out of it, breaks the rules', () => {
  fc.assert(
    fc.property(fc.constantFrom(...STARTS), fc.array(anyAct, { maxLength: 40 }), (start, acts) => {
      let room = start();
      for (const act of acts) {
        const refusal = canInCommittee(room, act);
        const step = stepCommittee(room, act);
        if ('refusal' in step) {
          expect(refusal).toEqual(step.refusal);
          expect(COMMITTEE_REFUSALS).toHaveProperty(step.refusal.code);
          continue;
        }
        expect(refusal).toBeNull();
        room = step.committee;
        if (room.fate === null) expect(room.paragraphs.some(({ operative }) => operative)).toBe(true);
        expect(new Set(room.sponsors).size).toBe(room.sponsors.length);
        for (const { tally } of room.votes) expect(tally.yes + tally.no + tally.abstain + tally.absent).toBe(193);
        if (room.fate === 'adopted-by-vote') expect(room.votes.at(-1)?.carried).toBe(true);
        if (room.fate === 'without-a-vote') expect(room.voteAskedBy).toBeNull();
      }
    }),
    { numRuns: 300 },
  );
});
