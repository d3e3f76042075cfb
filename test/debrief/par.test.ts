import { beforeAll, describe, expect, test } from 'vitest';
import { endingOf } from '../../src/debrief/again.ts';
import { onScale, type Par, workOutPar } from '../../src/debrief/par.ts';
import { profileOf, SIDES } from '../../src/debrief/profile.ts';
import { resultOf } from '../../src/debrief/result.ts';
import type { Secretariat } from '../../src/secretariat/secretariat.ts';
import { drain, objecting, played } from './played.ts';

const LINES = 6; // the six policies

let silent: Secretariat;
let par: Par;
let pauses: number;

beforeAll(async () => {
  silent = await played('gge-2014-2015', 'KE', 'silent');
  ({ value: par, pauses } = drain(workOutPar(silent, 'KE', LINES)));
});

describe('par', () => {
  test('is 0 for a seat that kept silent, and the silent line is the very game that was played', () => {
    expect(par.yours).toBe(par.without);
    expect(onScale(par.yours, par)).toBe(0);
    expect(par.silent.conference.draft).toEqual(silent.conference().draft);
    expect(par.tried).toBe(LINES);
    expect(pauses).toBeGreaterThan(20 * LINES); // the screen can draw in between
  });

  test('is 100 for a seat that played the best line, and in between for one that played a lesser', async () => {
    const [way] = par.best.line.ways;
    if (way !== 'log-roller' && way !== 'bridge-builder' && way !== 'maximalist') throw new Error(`best: ${way}`);
    const best = await played('gge-2014-2015', 'KE', way);
    expect(onScale(endingOf(best, 'KE').worth, par)).toBeCloseTo(100);
    const bridge = onScale(par.bridge, par) ?? 0;
    expect(bridge).toBeGreaterThan(0);
    expect(bridge).toBeLessThanOrEqual(100);
  });

  test('is of no scale where nothing could be won', () => {
    const best = { line: { ways: [], ending: 'as-played' }, score: 4, adopted: true } as const;
    expect(onScale(9, { without: 4, best })).toBeNull();
    expect(onScale(5, { without: 3, best })).toBe(200);
    expect(onScale(2, { without: 3, best })).toBe(-100);
  });

  test('judges the Chair against a Chair that nobody led', async () => {
    const game = await played('gge-2014-2015', 'BR', 'silent');
    expect(game.scenario.forum.chair).toBe('BR');
    const alone = drain(workOutPar(game, 'BR', 1)).value;
    expect(alone.silent.conference.draft).not.toEqual(game.conference().draft);
  });
});

describe('a profile', () => {
  const profileIn = (game: Secretariat) =>
    profileOf(
      game,
      'KE',
      { ...par, yours: endingOf(game, 'KE').worth },
      resultOf(game.conference(), 'en', () => ''),
    );

  test('has five sides, each from 0 to 1; without a text there is no substance', async () => {
    const profile = profileIn(await played('gge-2014-2015', 'KE', 'bridge-builder', objecting));
    for (const side of SIDES) {
      expect(profile[side], side).toBeGreaterThanOrEqual(0);
      expect(profile[side], side).toBeLessThanOrEqual(1);
    }
    expect(profile.substance).toBe(0);
    expect(profile.trust).not.toBe(0.5);
  });

  test('of one who said nothing shows neither bridge nor wall', () => {
    const { bridge, mandate, substance } = profileIn(silent);
    expect([bridge, mandate]).toEqual([0.5, 0]);
    expect(substance).toBeGreaterThan(0);
  });
});
