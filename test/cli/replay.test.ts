import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, expectMistake, FAILED_GGE, GGE, openDesk } from './terminal.ts';

let desk: Desk;
let record: string;
let played: string;
beforeAll(() => {
  desk = openDesk();
  desk.write(
    'acts.yaml',
    '- { meeting: 2, acts: [take-floor, { bracket: { provision: self-defence } }, { ask: US }] }\n',
  );
  const run = ['run', FAILED_GGE, '--as', 'CU', '--script', 'acts.yaml', '--policy', 'KE=bridge-builder'];
  desk.write('params.yaml', 'tension: 0.9\n');
  const options = ['--seed', '5', '--params', 'params.yaml'];
  desk.sim(...run, ...options, '--record', 'record.jsonl');
  played = desk.sim(...run, ...options, '--json').out;
  record = readFileSync(join(desk.folder, 'record.jsonl'), 'utf8');
});
afterAll(() => desk.close());

const lines = (): string[] => record.trimEnd().split('\n');
/** A record with the hash that fits it. */
function sealed(rows: readonly string[]): string {
  const body = rows.map((row) => `${row}\n`).join('');
  return `${body}${JSON.stringify({ hash: createHash('sha256').update(body).digest('hex') })}\n`;
}

test('a record is played again from its seed, its people, policies and parameters, byte for byte', () => {
  const { code, out, err } = desk.sim('replay', 'record.jsonl');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^GGE 2016–2017/);
  expect(out).toContain('Cuba: led by a script');
  expect(out).toContain('Kenya: led by bridge-builder');
  expect(out).toContain('Parameters that differ: tension 0.9');
  expect(out).toMatch(/^Played again: every byte is the same\. Record [0-9a-f]{64}$/m);
});

test('and summed up as the run was', () => expect(desk.sim('replay', 'record.jsonl', '--json').out).toBe(played));

test('in Russian too', () =>
  expect(desk.sim('replay', 'record.jsonl', '--lang', 'ru').out).toMatch(/^Сыграно заново: совпал каждый байт\./m));

test('a record that is cut off anywhere is refused', () => {
  for (const share of [0.1, 0.37, 0.62, 0.99]) {
    const bytes = Buffer.from(record);
    desk.write('cut.jsonl', bytes.subarray(0, Math.floor(bytes.length * share)));
    expectMistake(
      desk.sim('replay', 'cut.jsonl'),
      /^cut\.jsonl:\d+: (not a line of JSON; the record is damaged or cut off|the hash )/,
    );
  }
  desk.write('cut.jsonl', `${lines().slice(0, -1).join('\n')}\n`);
  expectMistake(
    desk.sim('replay', 'cut.jsonl'),
    /^cut\.jsonl:\d+: the hash is missing at the end; the record is cut off$/,
  );
  desk.write('cut.jsonl', '');
  expectMistake(desk.sim('replay', 'cut.jsonl'), /^cut\.jsonl:1: /);
});

test('a record that was changed is refused: the hash tells', () => {
  desk.write('forged.jsonl', record.replace('"seed":5', '"seed":6'));
  expectMistake(
    desk.sim('replay', 'forged.jsonl'),
    new RegExp(
      `^forged\\.jsonl:${lines().length}: the hash does not fit what stands before it; the record was changed$`,
    ),
  );
  expectMistake(desk.sim('replay', 'forged.jsonl', '--lang', 'ru'), /контрольная сумма не сходится; протокол изменен$/);
  expectMistake(desk.sim('explain', 'forged.jsonl', '--state', 'CU'), /the hash does not fit/);
});

test('a record that was changed and sealed anew is refused at the first line that the rules do not give', () => {
  const rows = lines().slice(0, -1);
  const at = rows.findIndex((row) => row.includes('"proposal-ruled"') || row.includes('"draft-circulated"'));
  rows[at] = (rows[at] ?? '').replace('"type":"draft-circulated"', '"type":"draft-circulated","secret":true');
  desk.write('sealed.jsonl', sealed(rows));
  expectMistake(
    desk.sim('replay', 'sealed.jsonl'),
    new RegExp(`^sealed\\.jsonl:${at + 1}: the rules give another line here; the record was changed$`),
  );
  expectMistake(desk.sim('replay', 'sealed.jsonl', '--json'), /the rules give another line here/);
});

test.each([
  ['no scenario', { scenario: {} }],
  ['a State that does not sit', { people: ['XX'] }],
  ['a policy that nobody has', { policies: { CU: 'cheerful' } }],
  ['people that are no list', { people: 7 }],
  ['no parameters', { parameters: null }],
])('a header with %s is refused in one line', (_, change) => {
  const header = JSON.stringify({ ...(JSON.parse(lines()[0] ?? '') as object), ...change });
  desk.write('header.jsonl', sealed([header, ...lines().slice(1, -1)]));
  expectMistake(
    desk.sim('replay', 'header.jsonl'),
    /^header\.jsonl:\d+: (the header names a game that cannot be opened|the rules give another line here; the record was changed)$/,
  );
});

test.each([
  ['a scenario', GGE, /yaml:1: not a line of JSON/],
  ['another JSON', 'other.json', /^other\.json:1: the header of a record is expected here$/],
  ['a record of another format', 'format.json', /^format\.json:1: a record of another format$/],
])('%s is no record', (_, file, line) => {
  desk.write('other.json', '{"a":1}\n');
  desk.write('format.json', sealed([JSON.stringify({ record: 2, seed: 1, scenario: {} })]));
  expectMistake(desk.sim('replay', file), line);
});

test('a record of other rules is told as it stands, and not compared', () => {
  const header = JSON.stringify({ ...(JSON.parse(lines()[0] ?? '') as object), rules: 99 });
  desk.write('old.jsonl', sealed([header, ...lines().slice(1, -1)]));
  const { code, out } = desk.sim('replay', 'old.jsonl');
  expect(code).toBe(0);
  expect(out).toMatch(/^ {2}Meeting 12 of 12: /m);
  expect(out).toContain('Told as recorded, under version 99 of the rules; not compared.');
  expectMistake(
    desk.sim('replay', 'old.jsonl', '--json'),
    /^old\.jsonl: made under version 99 of the rules, this is version \d+; no --json of it$/,
  );
  expectMistake(desk.sim('explain', 'old.jsonl', '--state', 'CU'), /it cannot be explained$/);
});

test('nothing but the files that were asked for is ever written', () =>
  expect(desk.files().filter((name) => !/\.(jsonl?|yaml)$/.test(name))).toEqual([]));
