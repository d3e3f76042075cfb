import { describe, expect, test } from 'vitest';
import type { Act, ProposalRuling } from '../../../src/core/acts.ts';
import {
  adjourn,
  by,
  floor,
  open,
  opened,
  send,
  statement,
  suspend,
  told,
  where,
  withText,
  zeroDraft,
} from './room.ts';

const ruling = (more: Partial<ProposalRuling>): Act => ({
  type: 'take-up',
  by,
  proposal: { by: 'KE', edits: [], partners: [], taken: true, chance: 0.5, against: [], goodwill: [], ...more },
});

describe('a meeting', () => {
  test('goes from exchange over informals and a draft to its end', () => {
    const draft: Act = { type: 'circulate-draft', by, edits: [], easedFor: [], lifted: [], closed: false };
    let room = withText('gge');
    const path = [where(room)];
    for (const act of [suspend, draft, adjourn]) {
      room = send(room, act);
      path.push(where(room));
    }
    expect(path).toEqual(['session-1.exchange', 'session-1.informals', 'session-1.drafting', 'session-1.adjourned']);
  });

  test('renews what each person may do, and takes nothing over', () => {
    const spent = send(withText('gge'), floor('KE'), { type: 'ask', by: 'KE', with: 'RU' });
    expect(spent.budgets['KE']).toEqual({ interventions: 0, textActs: 1, slots: 1, messages: 1 });
    const next = send(spent, adjourn, open('help'));
    expect(next.budgets['KE']).toEqual({ interventions: 1, textActs: 1, slots: 2, messages: 1 });
    expect(next.floor).toEqual({ holder: null, spoken: [] });
    expect(next.clusterTurns).toEqual({ law: 2, help: 1 });
  });

  test('the last of a session leads to the next session', () => {
    expect(where(send(opened('gge'), adjourn))).toBe('session-1.adjourned');
    expect(where(send(withText('gge'), adjourn, open(), adjourn))).toBe('session-2.adjourned');
  });
});

describe('the zero draft', () => {
  test('is the first that goes out; before it no draft stands', () => {
    const before = opened('gge');
    expect(before.draft.revision).toBe(-1);
    const room = send(before, zeroDraft);
    expect(room.draft.revision).toBe(0);
    expect(room.circulated).toEqual([room.draft]);
    expect(room.draft.standings['law']).toEqual({
      reading: 'bridge',
      force: 'should',
      standing: 'text',
      movedBy: null,
      sponsors: [],
    });
  });

  test('may go out by letter between meetings', () => {
    expect(send(opened('gge'), adjourn, zeroDraft).draft.revision).toBe(0);
  });
});

describe('a bracket', () => {
  const bracket: Act = { type: 'bracket', by: 'KE', provision: 'law', reading: 'low', force: null };

  test('is a reservation that the room sees, and edits nothing', () => {
    const before = send(withText('gge'), floor('KE'));
    const room = send(before, bracket);
    expect(room.draft.standings).toBe(before.draft.standings);
    expect(room.draft.brackets).toEqual([{ by: 'KE', provision: 'law', reading: 'low', force: null, since: 2 }]);
    expect(room.stances['law']?.['KE']).toBe('bracket');
    expect(told(before, bracket)).toEqual([
      { type: 'bracket-placed', by: 'KE', provision: 'law', reading: 'low', force: null },
    ]);
  });

  test('may hold "shall", where the Chair’s drafts stop at "should"', () => {
    const room = send(withText('gge'), floor('KE'), { ...bracket, reading: 'bridge', force: 'shall' });
    expect(room.draft.brackets[0]?.force).toBe('shall');
  });

  test('falls when the Chair’s draft gives its holder what he asked for, and the room is told', () => {
    const draft: Act = {
      type: 'circulate-draft',
      by,
      edits: [{ provision: 'law', reading: 'low' }],
      easedFor: ['KE'],
      lifted: [],
      closed: false,
    };
    const room = send(withText('gge'), floor('KE'), bracket);
    expect(told(room, draft).map(({ type }) => type)).toEqual(['draft-circulated', 'bracket-lifted']);
    expect(send(room, draft).draft.brackets).toEqual([]);
  });

  test('is lifted by its holder', () => {
    const lift: Act = { type: 'lift-bracket', by: 'KE', provision: 'law' };
    const room = send(withText('gge'), floor('KE'), bracket, adjourn, open(), floor('KE'), lift);
    expect(room.draft.brackets).toEqual([]);
    expect(room.stances['law']?.['KE']).toBe('silent');
  });
});

describe('a proposal', () => {
  const proposal: Act = { type: 'propose-reading', by: 'KE', edit: { provision: 'law', reading: 'low' } };

  test('waits for the room, and the floor goes to the next speaker', () => {
    const room = send(withText('gge', ['KE', 'US']), floor('KE'), proposal);
    expect(room.pending).toEqual(proposal);
    expect(room.draft.standings['law']?.reading).toBe('bridge');
    expect(send(room, floor('US')).floor.holder).toBe('US');
  });

  test('taken, stands in the text as words of its mover', () => {
    const room = send(
      withText('gge'),
      floor('KE'),
      proposal,
      ruling({
        edits: [{ provision: 'law', reading: 'low' }],
        goodwill: [{ of: 'RU', towards: 'KE', change: 0.2 }],
      }),
    );
    expect(room.pending).toBeNull();
    expect(room.draft.standings['law']).toMatchObject({ reading: 'low', movedBy: 'KE' });
    expect(room.goodwill['KE']?.['RU']).toBe(0.2);
  });

  test('refused, leaves the text as it was', () => {
    const before = send(withText('gge'), floor('KE'), proposal);
    const room = send(before, ruling({ edits: [{ provision: 'law', reading: 'low' }], taken: false }));
    expect(room.draft).toBe(before.draft);
    expect(room.pending).toBeNull();
  });

  test('of words of one’s own adds a reading with the meaning declared', () => {
    const room = send(withText('gge'), floor('KE'), {
      type: 'propose-words',
      by: 'KE',
      provision: 'law',
      words: ' respect the law in full ',
      place: 0.3,
      ambiguity: 0.1,
      force: 'should',
    });
    expect(room.text.provisions[0]?.readings.at(-1)).toEqual({
      id: 'own-KE-1',
      label: { en: 'respect the law in full', ru: 'respect the law in full' },
      words: { en: 'respect the law in full', ru: 'respect the law in full' },
      place: 0.3,
      ambiguity: 0.1,
      agreed: 0,
      author: 'KE',
    });
  });

  test('of a norm from the shelf makes a paragraph of the item in hand, out of the text until it is taken', () => {
    const tabled = send(withText('gge'), floor('KE'), { type: 'table-norm', by: 'KE', provision: 'reports' });
    expect(tabled.text.paragraphs.at(-1)).toEqual({
      id: 'p5',
      number: 5,
      cluster: 'law',
      settled: null,
      provisions: ['reports'],
    });
    expect(tabled.draft.standings['reports']).toMatchObject({ standing: 'deleted', sponsors: ['KE'] });
    const taken = send(tabled, ruling({ edits: [{ provision: 'reports', standing: 'text' }] }));
    expect(taken.draft.standings['reports']).toMatchObject({ standing: 'text', movedBy: 'KE' });
  });

  test('from the corridor comes to the Chair with its partners', () => {
    const edits = [
      { provision: 'law', reading: 'low' },
      { provision: 'help', reading: 'high' },
    ];
    const room = send(withText('gge'), suspend, ruling({ edits, partners: ['RU'] }));
    expect(room.draft.standings['help']).toMatchObject({ reading: 'high', movedBy: 'KE' });
  });

  test('to move words to the summary exists only in a room that has one', () => {
    const summary: Act = { type: 'propose-summary', by: 'KE', provision: 'law' };
    const room = send(
      withText('oewg'),
      floor('KE'),
      summary,
      ruling({ edits: [{ provision: 'law', standing: 'summary' }] }),
    );
    expect(room.draft.standings['law']?.standing).toBe('summary');
  });
});

describe('a round of statements', () => {
  test('is one act: stances, brackets, words taken and unhappiness of all who spoke', () => {
    const room = send(withText('gge'), {
      type: 'hear-statements',
      by,
      statements: [
        statement('RU', {
          unhappy: true,
          stances: { law: 'in-favour', defence: 'bracket' },
          bracket: { provision: 'defence', reading: 'low', force: null },
        }),
        statement('US', {
          stances: { law: 'sponsor' },
          proposal: { edit: { provision: 'law', reading: 'high' }, taken: true },
        }),
        statement('CN', { proposal: { edit: { provision: 'law', reading: 'low' }, taken: false } }),
      ],
    });
    expect(room.unhappy).toEqual(['RU']);
    expect(room.stances).toEqual({ law: { RU: 'in-favour', US: 'sponsor', CN: 'silent' }, defence: { RU: 'bracket' } });
    expect(room.draft.brackets).toEqual([{ by: 'RU', provision: 'defence', reading: 'low', force: null, since: 2 }]);
    expect(room.draft.standings['law']).toMatchObject({ reading: 'high', movedBy: 'US', sponsors: ['US'] });
    expect(room.floor.spoken).toEqual(['RU', 'US', 'CN']);
  });

  test('lifts brackets, and whoever is content again is no longer unhappy', () => {
    const held = send(withText('gge'), {
      type: 'hear-statements',
      by,
      statements: [statement('RU', { unhappy: true, bracket: { provision: 'law', reading: 'low', force: null } })],
    });
    const room = send(held, adjourn, open(), {
      type: 'hear-statements',
      by,
      statements: [statement('RU', { lifts: ['law'] })],
    });
    expect(room.draft.brackets).toEqual([]);
    expect(room.unhappy).toEqual([]);
  });

  test('leaves the conference before it untouched', () => {
    const before = withText('gge');
    const copy = structuredClone({ draft: before.draft, stances: before.stances });
    send(before, { type: 'hear-statements', by, statements: [statement('RU', { stances: { law: 'sponsor' } })] });
    expect({ draft: before.draft, stances: before.stances }).toEqual(copy);
  });
});

test('a signature needs no floor, and can be taken back', () => {
  const signed = send(withText('gge'), { type: 'cosponsor', by: 'KE', provision: 'law' });
  expect(signed.draft.standings['law']?.sponsors).toEqual(['KE']);
  expect(signed.stances['law']?.['KE']).toBe('sponsor');
  const back = send(signed, adjourn, open(), { type: 'withdraw', by: 'KE', provision: 'law' });
  expect(back.draft.standings['law']?.sponsors).toEqual([]);
});

test('a right of reply is told, and a new meeting gives two more', () => {
  const reply: Act = { type: 'reply', by: 'KE', to: 'RU' };
  const room = send(withText('gge'), reply, reply);
  expect(told(withText('gge'), reply)).toEqual([{ type: 'replied', by: 'KE', to: 'RU' }]);
  expect(send(room, adjourn, open(), reply).replies).toEqual({ KE: 1 });
});
