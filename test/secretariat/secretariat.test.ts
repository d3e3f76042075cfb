import { expect, test } from 'vitest';
import { openGame } from '../../src/secretariat/secretariat.ts';
import { forumOfHistory } from '../diplomacy/forum-of-history.ts';

const open = (people: readonly string[], seed = 5) => openGame({ scenario: forumOfHistory('gge-2016'), seed, people });

test('nobody led by a person: the conference runs from the mandate to its end', () => {
  expect(open([]).conference().outcome).not.toBeNull();
});

test('the room waits for a delegation that a person leads, and goes on when it is done', () => {
  const game = open(['KE']);
  expect(game.waiting()).toEqual(['KE']);
  expect(game.conference().meeting).toBe(1);
  const sent = game.send({ type: 'done', by: 'KE' }, 'player');
  expect(sent.ok).toBe(true);
  expect(game.view('KE').place[1]).toBe('informals');
});

test('what is out of order is refused and changes nothing', () => {
  const game = open(['KE']);
  const before = game.record();
  const sent = game.send({ type: 'object', by: 'KE', provisions: [], reason: 'no' }, 'player');
  expect(sent).toEqual({ ok: false, refusal: { code: 'no-question-put' } });
  expect(game.record()).toBe(before);
});

test('one may go back to the opening of a meeting', () => {
  const game = open(['KE']);
  const start = game.record();
  game.send({ type: 'ask', by: 'KE', with: 'CU' }, 'player');
  expect(game.undoMeeting()).toBe(true);
  expect(game.record()).toBe(start);
});

test('a delegation sees its own instructions and none of another', () => {
  const game = open(['KE', 'CU']);
  const view = game.view('KE');
  expect(view.instructions.length).toBe(15);
  expect(view.dossiers['CU']?.learnt).toBeNull();
  expect(JSON.stringify(view)).not.toContain('"refuses"');
});

test('a talk in the corridor is heard by those who talk and by nobody else', () => {
  const game = open(['KE', 'EG']);
  game.send({ type: 'ask', by: 'KE', with: 'CU' }, 'player');
  const heard = (code: string) => game.view(code).happenings.filter((told) => told.type === 'talk').length;
  expect(heard('KE')).toBe(1);
  expect(heard('EG')).toBe(0);
});

test('what was asked in the corridor fills the dossier, to the nearest quarter', () => {
  const game = open(['KE']);
  game.send({ type: 'ask', by: 'KE', with: 'CU' }, 'player');
  const learnt = game.view('KE').dossiers['CU']?.learnt;
  expect(learnt?.positions.length).toBe(4);
  for (const { position } of learnt?.positions ?? []) expect(position * 4).toBe(Math.round(position * 4));
});

test('a person sends acts of its own delegation only, and none that minds or the Chair decide', () => {
  const game = open(['KE']);
  const before = game.record();
  for (const act of [
    { type: 'done', by: 'US' },
    { type: 'suspend', by: 'DE' },
    { type: 'hear-statements', by: 'DE', statements: [] },
    { type: 'answer-question', objections: [], disassociations: [], explanations: [] },
    { type: 'remember', goodwill: [{ of: 'US', towards: 'KE', change: 1 }] },
  ] as const)
    expect(game.send(act, 'player').ok).toBe(false);
  expect(game.record()).toBe(before);
});

test('nobody is said to hold a bracket that is no longer in the draft', () => {
  for (let seed = 0; seed < 5; seed++) {
    const game = open(['KE'], seed);
    for (let stop = 0; stop < 26 && game.conference().outcome === null; stop++) {
      game.send({ type: 'done', by: 'KE' }, 'player');
      const { draft, stances } = game.view('KE');
      for (const [provision, declared] of Object.entries(stances))
        for (const [by, stance] of Object.entries(declared))
          if (stance === 'bracket')
            expect(draft.brackets.some((held) => held.by === by && held.provision === provision)).toBe(true);
    }
  }
});
