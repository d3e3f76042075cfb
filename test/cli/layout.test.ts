import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, filled, widthOf, wrapped } from '../../src/cli/layout.ts';
import { decimal, signed } from '../../src/cli/numbers.ts';

test('lines break between words and keep their margins', () => {
  expect(wrapped('the room was never of one mind', 12, '- ', '  ')).toEqual([
    '- the room',
    '  was never',
    '  of one',
    '  mind',
  ]);
  expect(wrapped('', 10, '  ')).toEqual(['  ']);
});

test('a word longer than a line is cut, never a letter', () => {
  expect(wrapped('конвенция', 5)).toEqual(['конве', 'нция']);
  expect(wrapped('ee\u0301e\u0301e', 2)).toEqual(['ee\u0301', 'e\u0301e']);
  expect(widthOf('e\u0301')).toBe(1);
});

test('no line is wider than asked, and no word is lost', () =>
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 20 }).filter((word) => !/\s/.test(word))),
      fc.integer({ min: 8, max: 60 }),
      (words, width) => {
        const lines = wrapped(words.join(' '), width, '  ', '   ');
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(
          lines
            .map((line) => line.trim())
            .join('')
            .replaceAll(' ', ''),
        ).toBe(words.join(''));
      },
    ),
  ));

test('a terminal gives its own width within reason, a file gets a hundred columns', () => {
  expect(columnsOf({ isTTY: true, columns: 80 })).toBe(80);
  expect(columnsOf({ isTTY: true, columns: 300 })).toBe(120);
  expect(columnsOf({ isTTY: true, columns: 10 })).toBe(40);
  expect(columnsOf({})).toBe(100);
});

test('numbers are written as each language writes them', () => {
  expect(decimal(-0.425, 'en')).toBe('−0.43');
  expect(decimal(0.5, 'ru', 2, 2)).toBe('0,50');
  expect(signed(1, 'en')).toBe('+1.00');
  expect(signed(-0.2, 'ru')).toBe('−0,20');
  expect(filled('ab', 4)).toBe('ab  ');
});
