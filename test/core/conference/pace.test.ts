import { describe, expect, test } from 'vitest';
import type { Act, ActType } from '../../../src/core/acts.ts';
import { inOrder, openConference, waitingFor } from '../../../src/core/conference.ts';
import type { Conference } from '../../../src/core/state.ts';
import { scenarioOf } from '../fixture.ts';
import { adjourn, allSilent, by, floor, gavel, lastMeeting, opposedBy, put, send, suspend, withText } from './room.ts';

const done = (who: string): Act => ({ type: 'done', by: who });
const silence: Act = { type: 'place-under-silence', by, subject: 'text', hours: 72 };

describe('the room waits', () => {
  test('for each person in exchange and in informals, and asks anew in each phase', () => {
    const exchange = withText('gge', ['KE', 'US']);
    expect(waitingFor(exchange)).toEqual(['KE', 'US']);
    expect(waitingFor(send(exchange, done('KE')))).toEqual(['US']);
    expect(waitingFor(send(exchange, done('KE'), done('US'), suspend))).toEqual(['KE', 'US']);
  });

  test('while a silence runs and while the question is put', () => {
    expect(waitingFor(send(withText('gge'), silence))).toEqual(['KE']);
    expect(waitingFor(send(withText('gge'), put))).toEqual(['KE']);
  });

  test('for nobody between meetings or after the gavel', () => {
    expect(waitingFor(send(withText('gge'), adjourn))).toEqual([]);
    expect(waitingFor(send(withText('gge'), put, allSilent, gavel))).toEqual([]);
  });

  test('for a person in the chair while the text is in the Chair’s hands', () => {
    const draft: Act = { type: 'circulate-draft', by, edits: [], easedFor: [], lifted: [], closed: false };
    expect(waitingFor(send(withText('gge', [by, 'KE']), suspend, draft))).toEqual([by]);
    expect(waitingFor(send(lastMeeting('gge', [by]), put, opposedBy('RU', 'law'), suspend))).toEqual([by]);
  });

  test('for nobody when nobody is led by a person', () => {
    expect(waitingFor(withText('gge', []))).toEqual([]);
  });

  test('only for those who have a seat', () => {
    expect(openConference(scenarioOf('gge'), 1, ['KE', 'FR']).humans).toEqual(['KE']);
  });
});

const inOrderNow = (room: Conference, who = 'KE'): ActType[] =>
  inOrder(room, who)
    .filter(({ refusal }) => refusal === null)
    .map(({ type }) => type);

describe('what is in order', () => {
  test('before the floor is given: to ask for it, to sign, the corridor, the capital', () => {
    expect(inOrderNow(withText('gge'))).toEqual([
      'take-floor',
      'cosponsor',
      'ask',
      'sound',
      'offer-package',
      'seek-package',
      'ask-sponsorship',
      'convene',
      'warn',
      'ask-capital',
      'reply',
      'done',
    ]);
  });

  test('with the floor: one text act', () => {
    const now = inOrderNow(send(withText('gge'), floor('KE')));
    expect(now).toContain('propose-reading');
    expect(now).toContain('bracket');
    expect(now).not.toContain('take-floor');
    expect(now).not.toContain('lift-bracket');
  });

  test('with the question put: silence, objection, explanation, and a distance only where one may be taken', () => {
    const closed = inOrderNow(send(lastMeeting('gge'), put));
    expect(closed).toEqual(['stay-silent', 'object', 'explain-position', 'reply', 'done']);
    expect(inOrderNow(send(lastMeeting('oewg'), put))).toContain('announce-disassociation');
  });

  test('for the Chair: the room and the pen, but no side', () => {
    const now = inOrderNow(withText('gge', [by]), by);
    expect(now).toEqual(
      expect.arrayContaining(['suspend', 'circulate-draft', 'propose-compromise', 'put-question', 'adjourn']),
    );
    expect(now).not.toContain('bracket');
    expect(now).not.toContain('gavel');
  });

  test('a silence while the text is clean and a meeting is left for the gavel', () => {
    expect(inOrderNow(withText('gge', [by]), by)).toContain('place-under-silence');
    expect(inOrderNow(lastMeeting('gge', [by]), by)).not.toContain('place-under-silence');
  });

  test('nothing for who has no seat, and nothing after the end', () => {
    expect(inOrderNow(withText('gge'), 'FR')).toEqual([]);
    expect(inOrderNow(send(lastMeeting('gge'), adjourn))).toEqual([]);
  });

  test('says why the rest is not, and what a talk costs', () => {
    const list = inOrder(withText('gge'), 'KE');
    expect(list.find(({ type }) => type === 'bracket')).toEqual({
      type: 'bracket',
      refusal: { code: 'no-floor' },
      slots: 0,
    });
    expect(list.find(({ type }) => type === 'request-vote')?.refusal).toEqual({ code: 'no-vote-here' });
    expect(list.find(({ type }) => type === 'convene')?.slots).toBe(2);
  });
});
