import { expect, test } from 'vitest';
import { CLOSED_ROOM, playArm } from '../../../src/study/facts/arms.ts';
import { tallyOfLines } from '../../../src/study/facts/lines.ts';

test('a bridge put to the vote wins more and loses fewer than either line', () => {
  const [security, law, bridge] = tallyOfLines();
  if (security === undefined || law === undefined || bridge === undefined) throw new Error('three lines');
  expect(bridge.yes).toBeGreaterThan(Math.max(security.yes, law.yes));
  expect(bridge.no).toBeLessThan(Math.min(security.no, law.no));
  expect(Math.min(security.no, law.no)).toBeGreaterThan(10);
});

test('two arms that change nothing are the same game, seed by seed', () => {
  expect(playArm(CLOSED_ROOM, { forum: {} }, 3)).toEqual(playArm(CLOSED_ROOM, {}, 3));
});

test('a room without blurred words offers none', () => {
  const [plain, blurred] = [playArm(CLOSED_ROOM, { plain: true }, 2), playArm(CLOSED_ROOM, {}, 2)];
  expect(plain).not.toEqual(blurred);
});
