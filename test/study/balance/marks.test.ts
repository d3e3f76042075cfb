import { describe, expect, test } from 'vitest';
import { POLICY_NAMES, type PolicyName } from '../../../src/diplomacy/policies/policies.ts';
import { cellsOf, PLAYERS, type SeatResult } from '../../../src/study/balance/cells.ts';
import { balanceChart } from '../../../src/study/balance/chart.ts';
import { type MarkName, marksOf, parOf } from '../../../src/study/balance/marks.ts';
import { seatsToTry } from '../../../src/study/balance/seats.ts';

type Scores = Readonly<Record<PolicyName | 'searched', number>>;
const FAIR: Scores = {
  silent: 10,
  random: 10,
  maximalist: 11,
  obstructor: 9,
  'bridge-builder': 16,
  'log-roller': 14,
  searched: 20,
};
/** A seat whose players bring home about the scores given, in ten games; a text in so many of them where it is silent. */
function seat(code: string, scores: Partial<Scores> = {}, texts = 4, alternative = 1): SeatResult {
  const all = { ...FAIR, ...scores };
  const outings = Array.from({ length: 10 }, (_, run) => ({
    policies: POLICY_NAMES.map((name) => ({
      score: all[name] + run / 100,
      adopted: run < (name === 'bridge-builder' ? texts + 2 : texts),
    })),
    searched: run < 3 ? { score: all.searched + run / 100, adopted: true } : null,
    alternative,
    text: 5,
  }));
  return { scenario: 'room', forum: 'room', seat: code, outings };
}
const markIn = (results: readonly SeatResult[], name: MarkName) => marksOf(results).find((mark) => mark.name === name);
const trading = seat('EG', { 'log-roller': 18 });

test('a room in which skill matters meets every mark', () =>
  expect(marksOf([seat('KE'), trading]).filter(({ met }) => met === false)).toEqual([]));

describe('a mark that does not hold says where', () => {
  test.each<readonly [MarkName, SeatResult]>([
    ['skill', seat('FJ', { 'bridge-builder': 12, 'log-roller': 13 })],
    ['obstruction', seat('FJ', { obstructor: 12 })],
    ['searched', seat('FJ', { searched: 16 })],
    ['in-reach', seat('FJ', { searched: 10.5 })],
    ['par', seat('FJ', { 'bridge-builder': 9, 'log-roller': 9 })],
  ])('%s', (name, bad) => {
    const mark = markIn([seat('KE'), trading, bad], name);
    expect(mark).toMatchObject({ met: false, but: ['FJ in room'] });
  });

  test('one way of playing is best everywhere', () =>
    expect(markIn([seat('KE'), seat('FJ')], 'variety')).toMatchObject({ met: false, holds: 2, of: 2 }));
  test('a room that always agrees is in no doubt, and one that hardly agrees is hard', () => {
    expect(markIn([seat('KE', {}, 10)], 'doubt')).toMatchObject({ met: false, but: ['room'] });
    expect(markIn([seat('KE', {}, 1)], 'doubt')).toMatchObject({ met: false });
    expect(markIn([seat('KE', {}, 10)], 'hard-rooms')).toMatchObject({ met: null, of: 0 });
  });
});

test('obstruction may pay where the alternative is better than the text', () =>
  expect(markIn([seat('US', { obstructor: 12 }, 4, 6)], 'obstruction')).toMatchObject({ met: true, holds: 1, of: 1 }));

test('par is 0 for silence and 100 for the searched line', () => {
  expect(parOf(seat('KE'), 'bridge-builder')).toBeCloseTo(60);
  expect(parOf(seat('KE', { searched: 9 }), 'bridge-builder')).toBeNull();
});

test('a cell holds mean, error and share of texts; the searched line only its own runs', () => {
  const cells = cellsOf([seat('KE')]);
  expect(cells.map(({ policy }) => policy)).toEqual(PLAYERS);
  expect(cells[0]).toMatchObject({ scenario: 'room', forum: 'room', seat: 'KE', runs: 10, agree: 0.4 });
  expect(cells[0]?.score).toBeCloseTo(10.045);
  expect(cells.at(-1)).toMatchObject({ policy: 'searched', runs: 3, agree: 1 });
});

test('the picture has a mark for every cell and no number that is none', () => {
  const svg = balanceChart(cellsOf([seat('KE')]), { title: 'A < B', scale: 'points', players: PLAYERS });
  expect(svg.match(/transform="translate/g)).toHaveLength(2 * PLAYERS.length);
  expect(svg).toContain('A &lt; B');
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});

test('twelve seats are of every weight, and the Chair’s is not among them', () => {
  const open = seatsToTry({ seats: ['US', 'KE', 'FJ'], chair: 'KE' });
  expect(open).toEqual(['FJ', 'US']);
  const many = 'US RU CN GB FR DE BR MX KE EG JP IN ID MY EE SN'.split(' ');
  expect(seatsToTry({ seats: many, chair: 'DE' })).toHaveLength(12);
});
