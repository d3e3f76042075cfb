import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Scenario } from '../../src/core/scenario.ts';
import { meetingsOf } from '../../src/diplomacy/chair.ts';
import { alwaysIn, WAY_NAMES } from '../../src/diplomacy/search/lines.ts';
import { broughtHome, openLineSearch, playLine, searchLine, type Sought } from '../../src/secretariat/search-line.ts';
import { openGame, restoreGame } from '../../src/secretariat/secretariat.ts';
import { forumOfHistory } from '../diplomacy/forum-of-history.ts';

vi.setConfig({ testTimeout: 60_000 }); // many games, on a machine that may be busy

let scenario: Scenario;
let sought: Sought;
beforeAll(() => {
  scenario = forumOfHistory('gge-2016');
  sought = { scenario, seed: 7, seat: 'KE' };
});

describe('a line of play', () => {
  test.each(['silent', 'bridge-builder', 'log-roller'] as const)('played %s throughout is that policy', (way) => {
    const led = openGame({ scenario, seed: 7, people: [], policies: { KE: way } });
    const line = playLine(sought, alwaysIn(way, meetingsOf(scenario.forum)));
    expect(broughtHome(line, 'KE')).toEqual(broughtHome(led, 'KE'));
    expect(line.conference().draft).toEqual(led.conference().draft);
  });

  test('is a script: its record plays again to the same byte', () => {
    const game = playLine(sought, alwaysIn('log-roller', meetingsOf(scenario.forum)));
    const again = restoreGame({ scenario, seed: 7, people: ['KE'] }, game.inputs());
    expect(again.record()).toBe(game.record());
  });

  test('can be played from the chair', () => {
    const { chair } = scenario.forum;
    const game = playLine({ ...sought, seat: chair }, alwaysIn('bridge-builder', meetingsOf(scenario.forum)));
    expect(game.conference().outcome).not.toBeNull();
  });
});

describe('a search for the best line', () => {
  test('finds nothing worse than the best of the ways it tries throughout', () => {
    const search = openLineSearch(sought);
    for (let step = 0; step < WAY_NAMES.length + 2; step++) search.step();
    const scores = search.tried.map(({ score }) => score);
    expect(search.tried.slice(0, WAY_NAMES.length).map(({ line }) => line.ways[0])).toEqual(WAY_NAMES);
    expect(new Set(scores).size).toBeGreaterThan(3);
    expect(search.best?.score).toBe(Math.max(...scores));
  });

  test('is the same for the same budget, and its line gives the score it promises', () => {
    const found = searchLine(sought, 5);
    expect(searchLine(sought, 5)).toEqual(found);
    expect(broughtHome(playLine(sought, found.line), 'KE').score).toBe(found.score);
  });
});
