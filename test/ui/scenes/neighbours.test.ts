/** The line of consent runs through the rows until somebody frays or cuts it. */
import { expect, test } from 'vitest';
import type { Stance } from '../../../src/core/terms.ts';
import { edgeLine, rowLine } from '../../../src/ui/scenes/neighbours.ts';
import type { Seat } from '../../../src/ui/scenes/plan.ts';

const rowOf = (...stances: readonly Stance[]): { seats: readonly Seat[]; stanceOf: (code: string) => Stance } => ({
  seats: stances.map((_, k) => ({ code: `${k}`, row: 0, along: 100 * (k + 1), x: 0, y: 0 })),
  stanceOf: (code) => stances[Number(code)] ?? 'unknown',
});
const row = (...stances: readonly Stance[]): readonly string[] => {
  const { seats, stanceOf } = rowOf(...stances);
  const length = 100 * (stances.length + 1);
  return rowLine(seats, stanceOf, length, 1).map(({ from, to, line }) => `${from}-${to} ${line}`);
};
const edge = (...stances: readonly Stance[]): readonly string[] => {
  const { seats, stanceOf } = rowOf(...stances);
  const along = [50, 150, 350, 450];
  const placed = seats.map((seat, k) => ({ ...seat, along: along[k] ?? 0 }));
  return edgeLine(placed, stanceOf, 500, 100).map(({ from, to, line }) => `${from}-${to} ${line}`);
};

test('a silent row is one unbroken line', () => expect(row('silent', 'silent', 'unknown')).toEqual(['0-400 plain']));

test('the line is strong between two who are in favour, sponsors among them', () =>
  expect(row('sponsor', 'in-favour', 'silent')).toEqual(['0-100 plain', '100-200 strong', '200-400 plain']));

test('a bracket frays the line to both sides and stands in it', () =>
  expect(row('silent', 'bracket', 'in-favour', 'in-favour')).toEqual([
    '0-100 plain',
    '100-186 frayed',
    '214-300 frayed',
    '300-400 strong',
    '400-500 plain',
  ]));

test('an objection cuts the line', () =>
  expect(row('silent', 'object', 'silent')).toEqual(['0-166 plain', '234-400 plain']));

test('a cut that reaches over a short step leaves no splinter', () => {
  const seats = [10, 20].map((along, k) => ({ code: `${k}`, row: 0, along, x: 0, y: 0 }));
  expect(rowLine(seats, () => 'object', 30, 1)).toEqual([]);
});

test('at a table each seat answers for the edge in front of it, and the Chair for its own', () =>
  expect(edge('sponsor', 'silent', 'in-favour', 'unknown')).toEqual([
    '0-100 accord',
    '100-200 silent',
    '200-300 chair',
    '300-400 accord',
    '400-500 faint',
  ]));

test('neighbours who hold brackets share one opening', () =>
  expect(edge('bracket', 'bracket', 'object', 'silent')).toEqual([
    '0-200 open',
    '200-300 chair',
    '300-400 cut',
    '400-500 silent',
  ]));
