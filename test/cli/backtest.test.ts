import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, expectMistake, openDesk } from './terminal.ts';

let desk: Desk;
beforeAll(() => {
  desk = openDesk();
});
afterAll(() => desk.close());

test('published cases are told in Russian with its commas, and a slip in a number in one line', () => {
  expect(desk.sim('cases', '--lang', 'ru').out).toContain('1,9736842105');
  expectMistake(desk.sim('backtest', '--runs', 'many'), /--runs many/);
});
