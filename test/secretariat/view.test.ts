import { expect, test } from 'vitest';
import type { Scenario } from '../../src/core/scenario.ts';
import { imagine } from '../../src/diplomacy/picture.ts';
import { openGame } from '../../src/secretariat/secretariat.ts';
import { forumOfHistory } from '../diplomacy/forum-of-history.ts';

const scenario = forumOfHistory('gge-2016');
const none = { en: '', ru: '' };
const edit = { provision: 'ihl-1', reading: 'high', force: 'should', standing: 'text' } as const;

test('what a ruling did to goodwill is on record, and announced to nobody', () => {
  const game = openGame({ scenario, seed: 2, people: ['KE'], policies: { EG: 'maximalist' } });
  for (let stop = 0; stop < 30 && game.conference().outcome === null; stop++)
    game.send({ type: 'done', by: 'KE' }, 'player');
  const recorded = game.lines().flatMap((line) => ('told' in line ? [line.told] : []));
  const felt = recorded.filter((told) => told.type === 'proposal-ruled' && told.goodwill.length > 0);
  expect(felt.length).toBeGreaterThan(0);
  const heard = game.view('KE').happenings.filter((told) => told.type === 'proposal-ruled');
  expect(heard.length).toBeGreaterThanOrEqual(felt.length);
  for (const told of heard) expect(told.goodwill).toEqual([]);
});

test('the reasons of others are heard in classes, and stand whole in the record', () => {
  const game = openGame({ scenario, seed: 2, people: ['KE'] });
  for (let stop = 0; stop < 6 && game.conference().outcome === null; stop++)
    game.send({ type: 'done', by: 'KE' }, 'player');
  const exact = game
    .lines()
    .flatMap((line) => ('told' in line && line.told.type === 'statement-made' ? line.told.terms : []));
  const heard = game.view('KE').happenings.flatMap((told) => (told.type === 'statement-made' ? told.terms : []));
  expect(heard.map(({ name }) => name)).toEqual(exact.map(({ name }) => name));
  expect(new Set(exact.map(({ value }) => value)).size).toBeGreaterThan(20);
  expect(new Set(heard.map(({ value }) => Math.abs(value))).size).toBeLessThanOrEqual(3);
});

test('the answer to an act tells its sender what it may hear, and no talk of others', () => {
  const game = openGame({ scenario, seed: 2, people: ['KE'], policies: { EG: 'bridge-builder' } });
  let talks = 0;
  for (let stop = 0; stop < 30 && game.conference().outcome === null; stop++) {
    const before = game.lines().length;
    const sent = game.send({ type: 'done', by: 'KE' }, 'player');
    if (!sent.ok) throw new Error(sent.refusal.code);
    talks += game
      .lines()
      .slice(before)
      .filter((line) => 'told' in line && line.told.type === 'talk').length;
    for (const { audience, type } of sent.happenings) {
      expect(audience ?? ['KE']).toContain('KE');
      expect(type).not.toBe('goodwill-changed');
    }
  }
  expect(talks).toBeGreaterThan(0);
});

test('the picture of the room does not depend on what the others keep to themselves', () => {
  const game = openGame({ scenario, seed: 2, people: ['KE'] });
  game.send({ type: 'ask', by: 'KE', with: 'US' }, 'player');
  const view = game.view('KE');
  const room = game.room();
  const you = room.nature.codes.indexOf('KE');
  const seen = imagine(view, room);
  const { nature } = room;
  const hidden = {
    ...nature,
    mood: 3,
    ownMind: nature.ownMind.map((e) => e + 1),
    position: nature.position.map((x, cell) => (cell % nature.n === you ? x : -x)),
    salience: nature.salience.map((s, cell) => (cell % nature.n === you ? s : 3 * s)),
    hardness: nature.hardness.map((h, i) => (i === you ? h : 2 * h)),
    radius: nature.radius.map((r, i) => (i === you ? r : 0)),
    asks: nature.asks.map((m, i) => (i === you ? m : 0)),
  };
  const imagined = imagine(view, { ...room, nature: hidden });
  expect(imagined.standing.discomfort).toEqual(seen.standing.discomfort);
  expect(imagined.day).toEqual(seen.day);
});

/** The forum with a local interest of one delegation in the words of `edit`. */
const withStake = (state: string): Scenario => ({
  ...scenario,
  stakes: [
    {
      state,
      provision: edit.provision,
      wants: null,
      refuses: edit.reading,
      weight: 1,
      why: none,
      source: { title: '', symbol: null, note: null, confidence: 'low' },
    },
  ],
});

test('a preview shows the own local interest, and that of nobody else', () => {
  const preview = (one: Scenario) => openGame({ scenario: one, seed: 2, people: ['KE'] }).preview('KE', edit);
  const plain = preview(scenario);
  expect(preview(withStake('MX'))).toEqual(plain);
  expect(preview(withStake('KE')).own).toBeCloseTo(plain.own - 2, 9); // two points a unit
});

test('news that changes the mood between the great powers changes the reading of the room', () => {
  const news = (tension: number): Scenario => ({
    ...scenario,
    injects: [
      {
        id: 'news',
        trigger: { meeting: 2, condition: null },
        headline: none,
        body: none,
        source: { title: '', symbol: null, note: null, confidence: 'low' },
        effect: { tension, mode: null, salience: [], goodwill: [] },
      },
    ],
  });
  const most = (tension: number) => {
    let sum = 0;
    for (let seed = 0; seed < 16; seed++) {
      const game = openGame({ scenario: news(tension), seed, people: ['KE'] });
      while (game.conference().meeting < 2) game.send({ type: 'done', by: 'KE' }, 'player');
      sum += game.view('KE').room.most;
    }
    return sum;
  };
  expect(most(0.5)).toBeGreaterThan(most(-0.5));
});
