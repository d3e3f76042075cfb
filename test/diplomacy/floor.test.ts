import { expect, test } from 'vitest';
import { openConference, step } from '../../src/core/conference.ts';
import type { Conference } from '../../src/core/state.ts';
import { leftBy, WORDS_OUT } from '../../src/diplomacy/brackets.ts';
import { hearStatements } from '../../src/diplomacy/floor.ts';
import { make } from '../../src/diplomacy/standing.ts';
import { IN_SUMMARY, IN_TEXT, OUT } from '../../src/diplomacy/swap.ts';
import { openGame } from '../../src/secretariat/secretariat.ts';
import { forumOfHistory } from './forum-of-history.ts';

test('a bracket falls where its wish is met or the words leave the text, and stays otherwise', () => {
  const wants = { seat: 1, provision: 0, reading: 2, force: 0.5 };
  const out = { seat: 2, provision: 0, reading: WORDS_OUT, force: null };
  const elsewhere = { ...wants, provision: 3 };
  const held = [wants, out, elsewhere];
  const swap = { provision: 0, reading: 2, force: 0.5, where: IN_TEXT } as const;
  expect(leftBy(held, swap)).toEqual([out, elsewhere]);
  expect(leftBy(held, { ...swap, force: 0.75 })).toEqual(held);
  expect(leftBy(held, { ...swap, where: IN_SUMMARY })).toEqual([elsewhere]);
  expect(leftBy(held, { ...swap, where: OUT })).toEqual([elsewhere]);
});

test('without a programme of work there is talk, and nothing of it is on record', () => {
  let proposals = 0;
  for (let seed = 0; seed < 6; seed++) {
    const game = openGame({ scenario: forumOfHistory('gge-2004'), seed, people: ['MX'] });
    const [room, conference] = [game.room(), game.conference()];
    const before = [...room.standing.discomfort];
    const proposed = hearStatements(room, conference.cluster ?? '', 1, [], [], false);
    for (const { proposal, bracket, lifts } of proposed) {
      if (proposal !== null) proposals++;
      expect(proposal?.taken ?? false).toBe(false);
      expect(bracket).toBeNull();
      expect(lifts).toEqual([]);
    }
    expect([...room.standing.discomfort]).toEqual(before);
  }
  expect(proposals).toBeGreaterThan(0);
});

test('nobody brackets words that are not in the text', () => {
  let asked = 0;
  for (let seed = 0; seed < 12; seed++) {
    const game = openGame({ scenario: forumOfHistory('gge-2004'), seed, people: ['MX'] });
    const [room, conference] = [game.room(), game.conference()];
    const { standing: s, columns } = room;
    make(s, ...columns.ids.map((_, provision) => ({ provision, reading: 0, force: 0.5, where: OUT }) as const));
    const statements = hearStatements(room, conference.cluster ?? '', 1, [], [], true);
    for (const { bracket, unhappy } of statements) {
      if (unhappy) asked++;
      const at = columns.indexOf.get(bracket?.provision ?? '');
      if (at !== undefined) expect(s.where[at]).toBe(IN_TEXT);
    }
  }
  expect(asked).toBeGreaterThan(0);
});

test('who has let a bracket go no longer shows one', () => {
  let lifted = 0;
  for (let seed = 0; seed < 20; seed++) {
    const scenario = forumOfHistory('gge-2016');
    let conference: Conference = openConference(scenario, seed, []);
    for (const line of openGame({ scenario, seed, people: [] }).lines()) {
      if (!('act' in line)) continue;
      const taken = step(conference, line.act);
      if ('refusal' in taken) throw new Error(taken.refusal.code);
      conference = taken.conference;
      if (line.act.type !== 'hear-statements') continue;
      for (const { by, lifts } of line.act.statements)
        for (const provision of lifts) {
          lifted++;
          const holds = conference.draft.brackets.some((b) => b.by === by && b.provision === provision);
          expect(conference.stances[provision]?.[by] === 'bracket').toBe(holds);
        }
    }
  }
  expect(lifted).toBeGreaterThan(10);
});
