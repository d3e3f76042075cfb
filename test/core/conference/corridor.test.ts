import { describe, expect, test } from 'vitest';
import type { Act, CorridorAct, TalkAnswer } from '../../../src/core/acts.ts';
import { adjourn, open, send, told, withText } from './room.ts';

const answer: TalkAnswer = { answer: 'yes', worst: null, notWithout: null, learnt: [], package: null, eases: true };
const ask: CorridorAct = { type: 'ask', by: 'KE', with: 'RU' };
const offer: CorridorAct = {
  type: 'offer-package',
  by: 'KE',
  with: 'US',
  give: { provision: 'law', reading: 'high' },
  take: { provision: 'help', reading: 'high' },
};

describe('a talk in the corridor', () => {
  test('costs a slot and waits for its answer', () => {
    const room = send(withText('gge'), ask);
    expect(room.budgets['KE']?.slots).toBe(1);
    expect(room.talks).toEqual([{ meeting: 2, by: 'KE', with: 'RU', about: ask, answer: null }]);
  });

  test('is told to the two who talked, and to nobody else', () => {
    const answered: Act = {
      type: 'answer-talk',
      by: 'RU',
      with: 'KE',
      about: ask,
      answer,
      goodwill: [{ of: 'RU', towards: 'KE', change: 2 }],
    };
    const room = send(withText('gge'), ask);
    expect(told(room, answered)[0]).toEqual({ type: 'talk', about: ask, with: 'RU', answer, audience: ['KE', 'RU'] });
    const after = send(room, answered);
    expect(after.talks[0]?.answer).toEqual(answer);
    expect(after.goodwill['KE']?.['RU']).toBe(1);
  });

  test('with friends convened is a talk with each', () => {
    const room = send(withText('gge'), { type: 'convene', by: 'KE', with: ['RU', 'US', 'RU'], provision: 'law' });
    expect(room.talks.map((talk) => talk.with)).toEqual(['RU', 'US']);
    expect(room.budgets['KE']?.slots).toBe(0);
  });

  test('goes on between meetings', () => {
    expect(send(withText('gge'), adjourn, ask).talks).toHaveLength(1);
  });
});

describe('a package', () => {
  test('offered to a person waits for an answer', () => {
    const room = send(withText('gge', ['KE', 'US']), offer);
    expect(room.offers).toEqual([{ by: 'KE', to: 'US', give: offer.give, take: offer.take }]);
    const said: Act = { type: 'answer-package', by: 'US', with: 'KE', accept: true };
    expect(told(room, said)).toMatchObject([
      { type: 'talk', with: 'US', answer: { answer: 'yes' }, audience: ['KE', 'US'] },
    ]);
    const after = send(room, said);
    expect(after.offers).toEqual([]);
    expect(after.talks[0]?.answer?.answer).toBe('yes');
  });

  test('offered to a mind waits for no person', () => {
    expect(send(withText('gge'), offer).offers).toEqual([]);
  });

  test('lapses when the next meeting opens', () => {
    expect(send(withText('gge', ['KE', 'US']), offer, adjourn, open()).offers).toEqual([]);
  });
});

describe('a message to the capital', () => {
  const message: Act = { type: 'ask-capital', by: 'KE', provision: 'law', reason: 'isolated' };
  const granted: Act = {
    type: 'answer-capital',
    by: 'KE',
    provision: 'law',
    widened: true,
    patience: -0.3,
    why: 'granted',
  };

  test('may widen the instructions at the price of patience, and is told to its delegation alone', () => {
    const room = send(withText('gge'), message);
    expect(told(room, granted)).toEqual([
      { type: 'capital-answered', by: 'KE', provision: 'law', widened: true, why: 'granted', audience: ['KE'] },
    ]);
    const after = send(room, granted);
    expect(after.widened).toEqual([{ state: 'KE', provision: 'law' }]);
    expect(after.patience['KE']).toBeCloseTo(0.7);
  });

  test('never takes more patience than there is', () => {
    const room = send(withText('gge'), message, { ...granted, patience: -5 });
    expect(room.patience['KE']).toBe(0);
  });
});

test('news changes tension, weight of issues and goodwill', () => {
  const room = send(withText('gge'), { type: 'inject', inject: 'letter' });
  expect(room.tension).toBeCloseTo(0.6);
  expect(room.salience).toEqual({ IHL: 1.5 });
  expect(room.goodwill['US']?.['RU']).toBeCloseTo(-0.1);
});

test('goodwill is told to the one it is felt towards', () => {
  const room = withText('gge');
  const remember: Act = {
    type: 'remember',
    goodwill: [
      { of: 'RU', towards: 'KE', change: -0.1 },
      { of: 'CN', towards: 'KE', change: -0.1 },
      { of: 'KE', towards: 'US', change: 0.1 },
    ],
  };
  expect(told(room, remember).map(({ audience }) => audience)).toEqual([['KE'], ['US']]);
});
