import { describe, expect, test } from 'vitest';
import { branchOf, gameOfBranch } from '../../src/debrief/branch.ts';
import { findTurningPoints } from '../../src/debrief/turning-points.ts';
import { readRecord } from '../../src/secretariat/record.ts';
import { gameOfRecord } from '../../src/secretariat/restore.ts';
import { drain, objecting, played } from './played.ts';

describe('what turned it', () => {
  test('is the objection, where without it there would have been a text', async () => {
    const game = await played('gge-2014-2015', 'KE', 'bridge-builder', objecting);
    const points = drain(findTurningPoints(game, 'KE')).value;
    const objection = points.find(({ yours }) => yours?.type === 'object');
    expect(objection?.without?.adopted).toBe(true);
    expect(points.length).toBeLessThanOrEqual(3);
    expect(points.map(({ inputs }) => inputs)).toEqual(points.map(({ inputs }) => inputs).sort((a, b) => a - b));
  });

  test('is told of moments of the room where a seat kept silent, and each can be played on from', async () => {
    const game = await played('oewg-2019-2021', 'KE', 'silent');
    const points = drain(findTurningPoints(game, 'KE')).value;
    expect(points.length).toBeGreaterThan(0);
    for (const { yours, told, inputs } of points) {
      expect(yours).toBeNull();
      expect(told).not.toBeNull();
      expect(inputs).toBeLessThan(game.inputs().length);
    }
  });
});

describe('a branch', () => {
  test('shares the beginning of its parent to the byte, names it, and can be gone on with', async () => {
    const game = await played('gge-2014-2015', 'KE', 'bridge-builder');
    const [point] = drain(findTurningPoints(game, 'KE')).value;
    const at = point?.inputs ?? 0;
    const branch = gameOfBranch(game, branchOf(game, at));
    expect(branch.conference().outcome).toBeNull();
    expect(branch.conference().meeting).toBe(point?.meeting);
    const shared = branch.lines().length;
    expect(JSON.stringify(game.lines().slice(0, shared))).toBe(JSON.stringify(branch.lines()));
    const read = readRecord(branch.record());
    if (!read.ok) throw new Error(read.fault.code);
    const parent = readRecord(game.record());
    expect(read.value.header.parent).toEqual({ hash: parent.ok ? parent.value.hash : '', inputs: at });
    expect(gameOfRecord(read.value).record()).toBe(branch.record());
  });

  test('cannot leave a game after its end', async () => {
    const game = await played('gge-2014-2015', 'KE', 'silent');
    expect(() => branchOf(game, 10_000)).toThrow();
  });
});
