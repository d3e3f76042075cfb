import { describe, expect, test } from 'vitest';
import { carries, tallyOf } from '../../../src/core/committee/ballot.ts';
import { stage } from '../../../src/core/committee/where.ts';
import { acting, after, ballots, draftScenario, inPlenary, requested, revising, tabled, votedOn } from './room.ts';
import { openCommittee } from '../../../src/core/committee/committee.ts';
import { CODES } from '../../../src/core/world/states.ts';

describe('rule 126: of those present and voting', () => {
  test('abstentions do not count against a draft: 79 to 60 carries with 33 abstaining', () => {
    expect(carries({ yes: 79, no: 60, abstain: 33, absent: 21 })).toBe(true);
  });
  test('a tie does not carry', () => {
    expect(carries({ yes: 60, no: 60, abstain: 73, absent: 0 })).toBe(false);
  });
  test('two thirds of Yes and No are twice as many Yes as No', () => {
    expect(carries({ yes: 100, no: 50, abstain: 0, absent: 43 }, 'two-thirds')).toBe(true);
    expect(carries({ yes: 99, no: 50, abstain: 0, absent: 44 }, 'two-thirds')).toBe(false);
  });
  test('the board counts all 193', () => {
    const { yes, no, abstain, absent } = tallyOf(ballots(100, 40));
    expect([yes, no, abstain, absent]).toEqual([100, 40, 53, 0]);
  });
});

describe('in the Committee', () => {
  test('a draft on which nobody asks for a vote is gavelled', () => {
    const approved = after(acting(), { type: 'put', question: 'whole' }, { type: 'gavel' });
    expect(stage(approved)).toBe('action.explanations-after');
    expect(approved.votes).toEqual([]);
  });
  test('one delegation is enough to force a vote, even at “May I take it”, and none can block', () => {
    const asked = after(acting(), { type: 'put', question: 'whole' }, requested);
    expect(stage(asked)).toBe('action.recorded-vote');
    const voted = after(asked, { type: 'cast', ballots: ballots(192, 1) }, { type: 'announce' });
    expect(stage(voted)).toBe('action.explanations-after');
  });
  test('rule 133: a tied draft is lost at once', () => {
    expect(after(acting(), requested, ...votedOn('whole', 60, 60)).fate).toBe('rejected');
  });
  test('rule 116: a motion that carries ends the draft without judging it', () => {
    const moved = after(acting(), { type: 'move-no-action', by: 'IR' });
    expect(after(moved, ...votedOn('no-action', 90, 70)).fate).toBe('no-action');
    const rejected = after(moved, ...votedOn('no-action', 70, 90));
    expect(stage(rejected)).toBe('action.explanations-before');
  });
  test('rule 130: an amendment is voted on first and changes the text for all', () => {
    const amended = after(
      revising(),
      { type: 'amend', by: 'US', paragraph: 'op1', change: 'soften' },
      { type: 'begin-action' },
      ...votedOn('amendment', 90, 70),
    );
    expect(amended.paragraphs.find(({ id }) => id === 'op1')?.force).toBe(0.5);
    expect(amended.amended).toBe(true);
  });
  test('rule 129: a part that falls leaves the rest; without operative parts the draft is lost', () => {
    const divided = after(
      acting(),
      { type: 'request-division', by: 'US', paragraph: 'op1' },
      { type: 'request-division', by: 'US', paragraph: 'op2' },
      ...votedOn('division', 50, 90),
    );
    expect(divided.paragraphs.map(({ id }) => id)).toEqual(['op2', 'pp1']);
    expect(after(divided, ...votedOn('division', 50, 90)).fate).toBe('rejected');
  });
  test('a part that is kept stays, and the whole comes last', () => {
    const kept = after(
      acting(),
      { type: 'request-division', by: 'US', paragraph: 'op1' },
      ...votedOn('division', 92, 52),
      requested,
      ...votedOn('whole', 104, 50),
    );
    expect(kept.paragraphs).toHaveLength(3);
    expect(kept.votes.map(({ question }) => question)).toEqual(['division', 'whole']);
  });
  test('rule 153: a draft that costs money waits for the estimate', () => {
    expect(stage(acting({ costs: true }))).toBe('action.pbi-read');
    expect(stage(after(acting({ costs: true }), { type: 'read-estimate' }))).toBe('action.explanations-before');
  });
});

describe('in the plenary', () => {
  test('the Assembly votes as the Committee did, and the draft is a resolution', () => {
    const adopted = after(inPlenary(), ...votedOn('whole', 119, 46), { type: 'advance' });
    expect(adopted.fate).toBe('adopted-by-vote');
  });
  test('rule 95: a tie is voted again, and then lost', () => {
    const tied = after(inPlenary(), ...votedOn('whole', 60, 60));
    expect(stage(tied)).toBe('plenary.explanations-before');
    expect(after(tied, ...votedOn('whole', 60, 60)).fate).toBe('rejected');
    expect(after(tied, ...votedOn('whole', 61, 60), { type: 'advance' }).fate).toBe('adopted-by-vote');
  });
  test('an important question needs two thirds', () => {
    expect(after(inPlenary({ majority: 'two-thirds' }), ...votedOn('whole', 100, 60)).fate).toBe('rejected');
  });
});

test('nobody tables by the deadline: no draft stands', () => {
  const idle = openCommittee(draftScenario(), 1, []);
  const late = after(
    idle,
    { type: 'adopt-agenda' },
    { type: 'advance' },
    { type: 'advance' },
    { type: 'reach-deadline' },
  );
  expect(late.fate).toBe('withdrawn');
});

test('sponsors may take a draft back until voting on it begins', () => {
  expect(after(acting(), { type: 'withdraw-draft', by: 'RU' }).fate).toBe('withdrawn');
});

test('all 193 Members can sponsor', () => {
  const everybody = CODES.filter((code) => code !== 'RU' && code !== 'CU').reduce(
    (room, by) => after(room, { type: 'cosponsor', by }),
    tabled(),
  );
  expect(everybody.sponsors).toHaveLength(193);
});
