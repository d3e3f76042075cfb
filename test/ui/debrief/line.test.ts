/** The line of a picture of the result. */
import { expect, test } from 'vitest';
import { lineOf } from '../../../src/ui/debrief/picture/line.ts';

const BOX = { left: 100, top: 50, width: 300, height: 90 };
const stop = (agreeing: number, ...broken: string[]) => ({ agreeing, broken });

test('a game in which nobody broke the silence is one line from edge to edge', () => {
  const { stretches, gaps } = lineOf([stop(17), stop(18), stop(19), stop(20)], 20, BOX);
  expect(gaps).toEqual([]);
  expect(stretches).toEqual([
    [
      { x: 100, y: 140 },
      { x: 200, y: 110 },
      { x: 300, y: 80 },
      { x: 400, y: 50 },
    ],
  ]);
});

test('an objection parts the line before the stop at which it was made', () => {
  const { stretches, gaps } = lineOf([stop(20), stop(20, 'CU'), stop(20)], 20, BOX);
  expect(stretches.map((points) => points.map(({ x }) => x))).toEqual([
    [100, 145],
    [205, 250, 400],
  ]);
  expect(gaps).toEqual([{ x: 175, y: 50 }]);
});

test('a room of which all was known at once is a point, and nothing is divided by nothing', () => {
  expect(lineOf([stop(20)], 20, BOX).stretches).toEqual([[{ x: 100, y: 50 }]]);
  expect(lineOf([], 20, BOX).stretches).toEqual([]);
});
