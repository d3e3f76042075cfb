import { describe, expect, test } from 'vitest';
import type { Act } from '../../../src/core/acts.ts';
import { step, waitingFor } from '../../../src/core/conference.ts';
import { provisionsInHand } from '../../../src/core/rules/item.ts';
import {
  adjourn,
  allSilent,
  by,
  floor,
  gavel,
  lastMeeting,
  open,
  opposedBy,
  put,
  refused,
  send,
  suspend,
  told,
  where,
  withText,
} from './room.ts';

const object = (who: string, ...provisions: string[]): Act => ({
  type: 'object',
  by: who,
  provisions,
  reason: 'Beyond our instructions.',
});
const types = (room: Parameters<typeof told>[0], act: Act) => told(room, act).map(({ type }) => type);

describe('a text passes when nobody objects', () => {
  test('the question, no objection, the gavel: a report by consensus', () => {
    const room = send(lastMeeting('gge'), put, allSilent);
    expect(where(room)).toBe('adoption.unopposed');
    expect(types(room, gavel)).toEqual(['gavelled', 'ended']);
    const after = send(room, gavel);
    expect(after.outcome).toBe('consensus');
    expect(where(after)).toBe('report.transmitted');
  });

  test('a clean text may go to the gavel before the mandate is used up', () => {
    expect(send(withText('gge'), put, allSilent, gavel).outcome).toBe('consensus');
  });

  test('brackets still open at the last meeting lapse when nobody objects', () => {
    const bracket: Act = { type: 'bracket', by: 'KE', provision: 'law', reading: 'low', force: null };
    const room = send(lastMeeting('gge'), floor('KE'), bracket, put, allSilent, gavel);
    expect(room.outcome).toBe('consensus');
    expect(room.draft.brackets).toEqual([]);
  });

  test('whoever says nothing has not objected', () => {
    const room = send(lastMeeting('gge'), put, { type: 'stay-silent', by: 'KE' }, allSilent);
    expect(room.objections).toEqual([]);
    expect(where(room)).toBe('adoption.unopposed');
  });
});

describe('one objection is enough', () => {
  test('of a person, against the silence of all others', () => {
    const room = send(lastMeeting('gge'), put, object('KE', 'law'), allSilent);
    expect(where(room)).toBe('adoption.opposed');
    expect(room.objections).toEqual([{ state: 'KE', provisions: ['law'], terms: [] }]);
    expect(room.stances['law']?.['KE']).toBe('object');
  });

  test('a person who has objected is not counted again with the minds', () => {
    const room = send(lastMeeting('gge'), put, object('KE', 'law'), opposedBy('KE', 'help'));
    expect(room.objections).toEqual([{ state: 'KE', provisions: ['law'], terms: [] }]);
  });

  test('then the Chair suspends once, reopens what was named, and puts the question again', () => {
    const change: Act = {
      type: 'circulate-draft',
      by,
      edits: [{ provision: 'defence', reading: 'low' }],
      easedFor: ['RU'],
      lifted: [],
      closed: true,
    };
    const opposed = send(lastMeeting('gge'), put, opposedBy('RU', 'defence'));
    expect(told(opposed, suspend)).toEqual([{ type: 'suspended', for: 'consultations' }]);
    const consulted = send(opposed, suspend, change);
    expect(told(consulted, put)).toEqual([{ type: 'question-put', question: 'adoption', again: true }]);
    const again = send(consulted, put);
    expect(again.question).toEqual({ question: 'adoption', putting: 2 });
    expect(again.objections).toEqual([]);
    expect(send(again, allSilent, gavel).outcome).toBe('consensus');
  });

  test('an objection to the whole text reopens the whole', () => {
    const change: Act = { type: 'propose-compromise', by, edit: { provision: 'help', reading: 'low' } };
    const room = send(lastMeeting('gge'), put, opposedBy('RU'), suspend, change);
    expect(room.draft.standings['help']?.reading).toBe('low');
  });

  test('a second objection ends a GGE without a report', () => {
    const room = send(lastMeeting('gge'), put, opposedBy('RU', 'defence'), suspend, put);
    const last = told(room, opposedBy('US', 'law')).at(-1);
    expect(last).toEqual({ type: 'ended', outcome: 'no-consensus', objectors: ['US'], summary: [] });
  });

  test('a second objection leaves an OEWG a procedural report, and what was not agreed goes to the summary', () => {
    const room = send(lastMeeting('oewg'), put, opposedBy('RU', 'defence'), suspend, put, opposedBy('RU', 'defence'));
    expect(room.outcome).toBe('procedural');
    expect(where(room)).toBe('procedural-report.chairs-summary');
    expect(room.draft.standings['defence']?.standing).toBe('summary');
    expect(room.draft.standings['law']?.standing).toBe('text');
  });
});

describe('a mandate that expires', () => {
  test('without a question put leaves no report', () => {
    expect(send(lastMeeting('gge'), adjourn).outcome).toBe('no-consensus');
    expect(send(lastMeeting('oewg'), adjourn).outcome).toBe('procedural');
    expect(send(lastMeeting('consultations'), adjourn).outcome).toBe('no-consensus');
  });

  test('counts those who still hold a bracket as objectors', () => {
    const bracket: Act = { type: 'bracket', by: 'KE', provision: 'law', reading: 'low', force: null };
    const room = send(lastMeeting('gge'), floor('KE'), bracket);
    expect(told(room, adjourn).at(-1)).toMatchObject({ type: 'ended', objectors: ['KE'] });
  });
});

describe('distance without blocking', () => {
  const distance: Act = { type: 'announce-disassociation', by: 'KE', provisions: ['cables'] };

  test('takes effect with the gavel and changes not a word of the text', () => {
    const room = send(lastMeeting('oewg'), put, distance, allSilent);
    expect(types(room, gavel)).toEqual(['gavelled', 'disassociated', 'ended']);
    const after = send(room, gavel);
    expect(after.outcome).toBe('consensus-with-disassociation');
    expect(where(after)).toBe('report.with-disassociation');
    expect(after.draft.standings).toEqual(room.draft.standings);
  });

  test('is not told before the gavel', () => {
    expect(types(send(lastMeeting('oewg'), put), distance)).toEqual([]);
  });

  test('falls away when its delegation objects after all', () => {
    const room = send(lastMeeting('oewg'), put, distance, object('KE', 'cables'));
    expect(room.disassociations).toEqual([]);
  });
});

test('positions are explained with the question put, words of people and terms of minds', () => {
  const explained: Act = { type: 'explain-position', by: 'KE', words: 'We join the consensus.' };
  const room = send(lastMeeting('gge'), put);
  expect(told(room, explained)).toEqual([
    { type: 'position-explained', by: 'KE', words: 'We join the consensus.', terms: [] },
  ]);
  const minds: Act = { ...allSilent, explanations: [{ state: 'RU', terms: [{ name: 'red-line', value: 1 }] }] } as Act;
  expect(send(room, explained, minds).explained).toEqual(['KE', 'RU']);
});

test('after the gavel nothing more is in order', () => {
  const room = send(lastMeeting('gge'), put, allSilent, gavel);
  expect(step(room, open())).toEqual({ refusal: { code: 'over' } });
});

describe('consultations after a first objection', () => {
  const words = (provision: string): Act => ({
    type: 'propose-reading',
    by: 'KE',
    edit: { provision, reading: 'low' },
  });
  const suspended = () => send(lastMeeting('gge'), put, opposedBy('RU', 'defence'), suspend);

  test('wait for each delegation that somebody leads, and let it go on when it has nothing more', () => {
    expect(waitingFor(suspended())).toEqual(['KE']);
    expect(waitingFor(send(suspended(), { type: 'done', by: 'KE' }))).toEqual([]);
  });

  test('reopen what was named, and nothing else: for one proposal, without the floor', () => {
    expect(provisionsInHand(suspended())).toEqual(['defence']);
    expect(refused(suspended(), words('law'))).toBe('only-what-was-named');
    const proposed = send(suspended(), words('defence'));
    expect(proposed.pending).toMatchObject({ type: 'propose-reading', by: 'KE' });
    expect(refused(proposed, words('defence'))).toBe('one-text-act');
    expect(refused(suspended(), floor('KE'))).toBe('list-closed');
  });

  test('are no time for new reservations or names: the text stays closed', () => {
    const bracket: Act = { type: 'bracket', by: 'KE', provision: 'defence', reading: 'low', force: null };
    expect(refused(suspended(), bracket)).toBe('text-closed');
    expect(refused(suspended(), { type: 'ask-sponsorship', by: 'KE', with: 'RU', provision: 'defence' })).toBe(
      'text-closed',
    );
  });

  test('give two slots for talks anew, on what was named', () => {
    const sound = (provision: string): Act => ({
      type: 'sound',
      by: 'KE',
      with: 'RU',
      edit: { provision, reading: 'low' },
    });
    const spent = send(
      lastMeeting('gge'),
      { type: 'ask', by: 'KE', with: 'RU' },
      { type: 'ask', by: 'KE', with: 'US' },
    );
    const room = send(spent, put, opposedBy('RU', 'defence'), suspend);
    expect(room.budgets['KE']).toEqual({ interventions: 0, textActs: 1, slots: 2, messages: 1 });
    expect(refused(room, sound('law'))).toBe('only-what-was-named');
    expect(refused(room, sound('defence'))).toBeNull();
  });

  test('leave nothing to trade where one provision alone was named', () => {
    const give = { provision: 'defence', reading: 'low' };
    const take = { provision: 'law', reading: 'low' };
    const offer: Act = { type: 'offer-package', by: 'KE', with: 'RU', give, take };
    expect(refused(suspended(), offer)).toBe('only-what-was-named');
    const two = send(lastMeeting('gge'), put, opposedBy('RU', 'defence', 'law'), suspend);
    expect(refused(two, offer)).toBeNull();
  });
});
