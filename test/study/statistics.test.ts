import { expect, test } from 'vitest';
import { csvOf } from '../../src/study/csv.ts';
import { isAbove, mean, median, paired, shareInterval, standardError } from '../../src/study/statistics.ts';

test('the standard error of a mean is that of the textbook', () => {
  expect(mean([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5);
  expect(standardError([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.138_09 / Math.sqrt(8), 5);
  expect(standardError([3])).toBe(0);
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test('the interval of a share stays within 0 and 1, and is Wilson’s', () => {
  const [low, high] = shareInterval(8, 10);
  expect([low, high].map((bound) => bound.toFixed(4))).toEqual(['0.4902', '0.9433']);
  expect(shareInterval(0, 20)[0]).toBe(0);
  expect(shareInterval(20, 20)[1]).toBe(1);
});

test('paired runs show a difference that the spread of the runs would hide', () => {
  const one = [1, 20, 300, 4];
  const other = one.map((value, at) => value + 1 + at / 10);
  expect(isAbove(paired(other, one))).toBe(true);
  expect(isAbove(paired(one, other))).toBe(false);
});

test('a cell of a table with a comma, a quotation mark or a line end is quoted', () =>
  expect(
    csvOf(
      ['a', 'b'],
      [
        ['x, "y"', null],
        [1.5, true],
      ],
    ),
  ).toBe('a,b\r\n"x, ""y""",\r\n1.5,true\r\n'));
