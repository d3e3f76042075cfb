import { expect, test } from 'vitest';
import { openConference } from '../../src/core/conference.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import type { Conference } from '../../src/core/state.ts';
import { ISSUES, type Issue } from '../../src/core/terms.ts';
import type { Provision } from '../../src/core/text/provision.ts';
import { standardParameters } from '../../src/diplomacy/parameters.ts';
import { followConference, openRoom, type Room } from '../../src/diplomacy/room.ts';
import { scoreOf } from '../../src/diplomacy/score.ts';
import { openGame } from '../../src/secretariat/secretariat.ts';
import { forumOfHistory } from './forum-of-history.ts';

const scenario = forumOfHistory('gge-2016');
const [first] = scenario.text.provisions as [Provision];

/** The forum with one norm on its shelf. */
const withShelf = (issue: Issue): Scenario => ({
  ...scenario,
  shelf: [{ ...first, id: 'tabled', norm: 'tabled', issue }],
});

/** A norm tabled at the second meeting: the room before and after, and how it was ruled on. */
function tabled(issue: Issue, seed: number) {
  const game = openGame({ scenario: withShelf(issue), seed, people: ['KE'] });
  while (game.conference().meeting < 2) game.send({ type: 'done', by: 'KE' }, 'player');
  const before = [...game.room().standing.discomfort];
  const { totalWeight } = game.room().columns;
  game.send({ type: 'take-floor', by: 'KE' }, 'player');
  expect(game.send({ type: 'table-norm', by: 'KE', provision: 'tabled' }, 'player').ok).toBe(true);
  const ruling = game.view('KE').happenings.findLast((told) => told.type === 'proposal-ruled');
  if (ruling === undefined) throw new Error('no ruling');
  return { before, totalWeight, room: game.room(), ruling };
}

test('a norm that was only tabled weighs nothing: nobody is hurt by it, nobody asks for it', () => {
  let refused = 0;
  for (let seed = 0; seed < 8; seed++) {
    const { before, room, ruling } = tabled('FORUM', seed);
    if (ruling.taken) continue;
    refused++;
    expect([...room.standing.discomfort]).toEqual(before);
  }
  expect(refused).toBeGreaterThan(0);
});

test('a norm is ruled on by what it opens: an issue that divides the room is kept out', () => {
  for (let seed = 0; seed < 8; seed++) expect(tabled('FORUM', seed).ruling.chance).toBeLessThan(0.05);
});

test('a norm that the room takes adds to the text, and takes no weight from the rest', () => {
  let taken = 0;
  for (let seed = 0; seed < 8; seed++) {
    const { totalWeight, room, ruling } = tabled('CAPACITY', seed);
    if (!ruling.taken) continue;
    taken++;
    expect(room.columns.ids).toContain('tabled');
    expect(room.columns.totalWeight).toBe(totalWeight);
  }
  expect(taken).toBeGreaterThan(0);
});

const opened = (): { room: Room; conference: Conference } => ({
  room: openRoom(scenario, 4, standardParameters()),
  conference: openConference(scenario, 4, ['KE']),
});

test('before the zero draft no words stand, and the text is worth nothing to anybody', () => {
  const { room, conference } = opened();
  followConference(room, conference);
  for (let i = 0; i < room.nature.n; i++) expect(Math.abs(scoreOf(room, i))).toBe(0);
});

test('news makes an issue weightier at the cost of the others, and is over when it is taken back', () => {
  const { room, conference } = opened();
  const { n, salience } = room.nature;
  const ihl = ISSUES.indexOf('IHL');
  followConference(room, { ...conference, salience: { IHL: 1.5 } });
  for (let i = 0; i < n; i++) {
    const sum = (of: Float64Array): number => ISSUES.reduce((total, _, k) => total + (of[k * n + i] as number), 0);
    expect(room.nature.salience[ihl * n + i]).toBeGreaterThan(salience[ihl * n + i] as number);
    expect(sum(room.nature.salience)).toBeCloseTo(sum(salience), 9);
  }
  followConference(room, conference);
  expect(room.nature.salience).toEqual(salience);
});

test('a capital that widens moves its own delegation and no other', () => {
  const { room, conference } = opened();
  const { codes, radius, salience } = room.nature;
  followConference(room, { ...conference, widened: [{ state: 'KE', provision: first.id }] });
  for (const [i, code] of codes.entries())
    if (code === 'KE') expect(room.nature.radius[i]).toBeGreaterThan(radius[i] as number);
    else expect(room.nature.radius[i]).toBe(radius[i]);
  expect(room.nature.salience).toEqual(salience);
});
