import { describe, expect, test } from 'vitest';
import type { Act } from '../../../src/core/acts.ts';
import { allSilent, adjourn, by, gavel, open, opened, send, told, where, withText, zeroDraft } from './room.ts';

const place = (subject: 'text' | 'modalities'): Act => ({ type: 'place-under-silence', by, subject, hours: 72 });
const hours = (n: number): Act => ({ type: 'hour', hours: n });
const letter: Act = { type: 'break-silence', by: 'KE', reason: 'It goes beyond the mandate.' };

describe('a text under silence', () => {
  const placed = () => send(withText('gge'), place('text'));

  test('closes the meeting in which the Chair announces it', () => {
    expect(told(withText('gge'), place('text')).map(({ type }) => type)).toEqual(['silence-placed', 'adjourned']);
    expect(where(placed())).toBe('session-1.under-silence');
  });

  test('may also be placed by letter between meetings', () => {
    const room = send(withText('gge'), adjourn);
    expect(told(room, place('text')).map(({ type }) => type)).toEqual(['silence-placed']);
  });

  test('stands agreed when the hours have passed, and goes straight to the gavel', () => {
    const halfway = send(placed(), hours(48));
    expect(halfway.silence).toEqual({ subject: 'text', hoursLeft: 24 });
    expect(told(halfway, hours(24))).toEqual([{ type: 'silence-kept', subject: 'text' }]);
    const room = send(halfway, hours(24), open());
    expect(where(room)).toBe('adoption.unopposed');
    expect(send(room, gavel).outcome).toBe('consensus');
  });

  test('is broken by one letter, and goes back to drafting', () => {
    expect(told(placed(), letter)).toEqual([
      { type: 'silence-broken', subject: 'text', by: ['KE'], reason: 'It goes beyond the mandate.', objections: [] },
    ]);
    const room = send(placed(), letter);
    expect(where(room)).toBe('session-1.adjourned');
    expect(room.silence).toBeNull();
    expect(room.programmeAgreed).toBe(true);
  });

  test('is broken by a mind, which says why', () => {
    const breaks = [{ state: 'RU', provisions: ['law'], terms: [] }];
    expect(told(placed(), { type: 'answer-silence', breaks })).toEqual([
      { type: 'silence-broken', subject: 'text', by: ['RU'], reason: '', objections: breaks },
    ]);
  });

  test('runs on when the minds have nothing against it', () => {
    expect(where(send(placed(), { type: 'answer-silence', breaks: [] }))).toBe('session-1.under-silence');
  });

  test('kept in an OEWG leaves room for a distance before the gavel', () => {
    const room = send(withText('oewg'), place('text'), hours(72), open());
    const distanced = send(room, { type: 'announce-disassociation', by: 'KE', provisions: ['law'] }, allSilent, gavel);
    expect(distanced.outcome).toBe('consensus-with-disassociation');
  });

  test('broken after the last meeting of a session leads to the next session', () => {
    const room = send(withText('gge'), adjourn, open(), place('text'), letter);
    expect(where(room)).toBe('session-2.adjourned');
  });
});

test('a silence kept goes to the gavel even when news has moved the room to screens', () => {
  const room = send(withText('gge'), place('text'), hours(72), { type: 'inject', inject: 'pandemic' }, open());
  expect(room.mode).toBe('virtual');
  expect(send(room, gavel).outcome).toBe('consensus');
});

describe('modalities under silence', () => {
  const placed = () => send(opened('oewg'), zeroDraft, place('modalities'));

  test('kept, the room goes on in formal mode', () => {
    const room = send(placed(), hours(72));
    expect(where(room)).toBe('session-1.adjourned');
    expect(send(room, open()).mode).toBe('formal');
  });

  test('broken, the same people in the same room meet in informal mode', () => {
    const types = told(placed(), letter).map(({ type }) => type);
    expect(types).toEqual(['silence-broken', 'mode-changed']);
    const room = send(placed(), letter, open());
    expect(room.mode).toBe('informal');
    expect(room.programmeAgreed).toBe(false);
  });

  test('the programme, once nobody objects to it, makes the room formal again', () => {
    const room = send(placed(), letter, open(), { type: 'put-question', by, question: 'programme' });
    expect(where(room)).toBe('session-1.programme');
    expect(told(room, allSilent).map(({ type }) => type)).toEqual(['programme-agreed', 'mode-changed']);
    expect(send(room, allSilent).mode).toBe('formal');
  });

  test('one objection to the programme costs form, not talk', () => {
    const room = send(
      placed(),
      letter,
      open(),
      { type: 'put-question', by, question: 'programme' },
      { type: 'object', by: 'KE', provisions: [], reason: 'Not with these modalities.' },
      allSilent,
    );
    expect(where(room)).toBe('session-1.exchange');
    expect(room.mode).toBe('informal');
    expect(room.programmeAgreed).toBe(false);
  });

  test('a second letter of the Chair, kept, settles them', () => {
    const room = send(placed(), letter, open(), place('modalities'), hours(72));
    expect(room.programmeAgreed).toBe(true);
    expect(send(room, open()).mode).toBe('formal');
  });

  test('a statement in informal mode leaves no bracket and changes no word', () => {
    const room = send(placed(), letter, open());
    const heard = send(room, {
      type: 'hear-statements',
      by,
      statements: [
        {
          by: 'RU',
          provision: 'law',
          stances: { law: 'bracket' },
          unhappy: true,
          proposal: { edit: { provision: 'law', reading: 'low' }, taken: true },
          bracket: { provision: 'defence', reading: 'low', force: null },
          lifts: [],
          terms: [],
        },
      ],
    });
    expect(heard.draft).toBe(room.draft);
    expect(heard.stances['law']?.['RU']).toBe('bracket');
  });
});

describe('how the room meets', () => {
  test('a virtual session meets on screens, and the last session in person again', () => {
    let room = withText('oewg');
    const modes = [room.mode];
    while (room.meeting < 6) {
      room = send(room, adjourn, open());
      modes.push(room.mode);
    }
    expect(modes).toEqual(['formal', 'formal', 'virtual', 'formal', 'formal']);
  });

  test('news moves the room to screens; for its last session the body finds a form in which it can decide', () => {
    let room = withText('gge');
    expect(told(room, { type: 'inject', inject: 'pandemic' }).map(({ type }) => type)).toEqual([
      'inject-arrived',
      'mode-changed',
    ]);
    room = send(room, { type: 'inject', inject: 'pandemic' });
    expect(room.mode).toBe('virtual');
    expect(send(room, adjourn, open()).mode).toBe('virtual');
    expect(send(room, adjourn, open(), adjourn, open()).mode).toBe('hybrid');
  });
});
