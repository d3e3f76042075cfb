import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  column,
  flags,
  members,
  numberGrid,
  numbers,
  textLists,
  texts,
  textsOrNull,
} from '../../../src/core/world/table.ts';
import { CODES } from '../../../src/core/world/states.ts';

interface File {
  readonly title: string;
  readonly licence: string;
  readonly columns: readonly Readonly<Record<string, string>>[];
  readonly rows: readonly (readonly unknown[])[];
}

const read = (name: string): string =>
  readFileSync(new URL(`../../../assets/facts/${name}.json`, import.meta.url), 'utf8');
const parse = (name: string): File => JSON.parse(read(name)) as File;

describe.each(['states', 'places', 'delegations', 'positions', 'issues', 'groups', 'statements'])(
  'the table %s',
  (name) => {
    const file = parse(name);

    it('says what it is, under which licence, and where each column comes from', () => {
      expect(file.title).not.toBe('');
      expect(file.licence).not.toBe('');
      for (const each of file.columns) {
        expect(Object.keys(each)).toEqual(['name', 'source', 'date', 'confidence', 'note']);
        for (const key of ['name', 'source', 'date']) expect(each[key]).not.toBe('');
        expect(['high', 'medium', 'low']).toContain(each['confidence']);
      }
      expect(new Set(file.columns.map((each) => each['name'])).size).toBe(file.columns.length);
    });

    it('keeps one row a line, each cell under its column', () => {
      for (const row of file.rows) expect(row).toHaveLength(file.columns.length);
      const lines = read(name)
        .split('\n')
        .filter((line) => line.startsWith('    ['));
      expect(lines).toHaveLength(file.rows.length);
    });

    it('has a row for each Member State in order, where it is about States', () => {
      if (file.columns[0]?.['name'] !== 'code') return expect(file.rows.length).toBeGreaterThan(0);
      expect(file.rows.map((row) => row[0])).toEqual([...CODES]);
    });
  },
);

describe('reading a table', () => {
  const table = {
    title: 'Trial',
    columns: [{ name: 'word' }, { name: 'count' }, { name: 'pair' }, { name: 'gap' }],
    rows: [
      ['a', 1, [1, 2], null],
      ['b', 0, [3, 4], 'x'],
    ],
  };

  it('gives a column in its type', () => {
    expect(texts(table, 'word')).toEqual(['a', 'b']);
    expect([...numbers(table, 'count')]).toEqual([1, 0]);
    expect(flags(table, 'count')).toEqual([true, false]);
    expect(textsOrNull(table, 'gap')).toEqual([null, 'x']);
    expect([...numberGrid(table, 'pair', 2)]).toEqual([1, 2, 3, 4]);
  });

  it('stops at a cell of another type, another length, or outside the list', () => {
    expect(() => column(table, 'none')).toThrow('no column none');
    expect(() => texts(table, 'count')).toThrow('is no text');
    expect(() => numbers(table, 'word')).toThrow('is no number');
    expect(() => numberGrid(table, 'pair', 3)).toThrow('not 3 entries');
    expect(() => textLists(table, 'pair', 2)).toThrow('is no text');
    expect(() => members(table, 'word', ['a'])).toThrow('b is not in the list');
  });
});
