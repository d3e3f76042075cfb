import { expect, test } from 'vitest';
import { isAdopted } from '../../src/debrief/result.ts';
import { openGame } from '../../src/secretariat/secretariat.ts';
import { forumOfHistory } from './forum-of-history.ts';

/**
 * Share of games that agree, and of games suspended once, in the first build of the model (300 seeds each). For the two open
 * rooms as they are now that late instructions weigh by hardness: before, they agreed in .99 and .94 of games and were
 * suspended in .03 and .11, and nobody in them had to fear for the text.
 */
const TABLE = {
  'gge-2004': { agree: 0.09, suspended: 0.93 },
  'gge-2009': { agree: 0.99, suspended: 0.03 },
  'gge-2012': { agree: 0.95, suspended: 0.09 },
  'gge-2014': { agree: 0.74, suspended: 0.32 },
  'gge-2016': { agree: 0.33, suspended: 0.75 },
  'gge-2019': { agree: 1, suspended: 0.01 },
  'oewg-2019': { agree: 0.91, suspended: 0.24 },
  'oewg-2021': { agree: 0.88, suspended: 0.31 },
} as const;
const SEEDS = 80;
const WITHIN = 0.19; // three standard errors of a share of a half, on 80 seeds against 300

const measured = new Map<string, number>();

for (const [id, { agree, suspended }] of Object.entries(TABLE))
  test(`${id} agrees in ${agree} of games, and is suspended in ${suspended}`, { timeout: 30_000 }, () => {
    let agreed = 0;
    let halted = 0;
    for (let seed = 0; seed < SEEDS; seed++) {
      const game = openGame({ scenario: forumOfHistory(id), seed, people: [] });
      if (isAdopted(game.conference().outcome)) agreed++;
      if (
        game
          .lines()
          .some((line) => 'told' in line && line.told.type === 'suspended' && line.told.for === 'consultations')
      )
        halted++;
    }
    measured.set(id, agreed / SEEDS);
    expect(Math.abs(agreed / SEEDS - agree)).toBeLessThan(WITHIN);
    expect(Math.abs(halted / SEEDS - suspended)).toBeLessThan(WITHIN);
  });

test('the two groups that failed in history are the two that agree least', () => {
  const order = [...measured].sort((left, right) => left[1] - right[1]).map(([id]) => id);
  expect(order.slice(0, 2)).toEqual(['gge-2004', 'gge-2016']);
});

test('the open room of 2019 is in doubt: with nobody in the lead it agrees in most games and not in all', () => {
  expect(measured.get('oewg-2019')).toBeGreaterThan(0.75);
  expect(measured.get('oewg-2019')).toBeLessThan(0.96);
});

test('over the seven forums the shares that agree are near what happened', () => {
  const happened = {
    'gge-2004': 0,
    'gge-2009': 1,
    'gge-2012': 1,
    'gge-2014': 1,
    'gge-2016': 0,
    'gge-2019': 1,
    'oewg-2019': 1,
  };
  let brier = 0;
  for (const [id, agreed] of Object.entries(happened)) brier += ((measured.get(id) ?? 0.5) - agreed) ** 2 / 7;
  expect(brier).toBeLessThan(0.08);
});
