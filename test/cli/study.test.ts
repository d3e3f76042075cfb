import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Desk, expectMistake, openDesk, PROGRAM, ROOT } from './terminal.ts';

const SMALL = join(ROOT, 'scenarios/first-chair.yaml');
const FEW = ['study', SMALL, '--runs', '3', '--vary', 'model.base=0.45,1'];

vi.setConfig({ testTimeout: 60_000 }); // each command starts a program, on a machine that may be busy

let desk: Desk;
beforeAll(() => {
  desk = openDesk();
  desk.sim(...FEW, '--out', 'whole', '--workers', '1');
}, 60_000);
afterAll(() => desk.close());

const started = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [PROGRAM, ...args], { cwd: desk.folder, stdio: 'ignore' });
const ended = (child: ChildProcess): Promise<number | null> => new Promise((settle) => child.on('close', settle));
const at = (...path: readonly string[]): string => join(desk.folder, ...path);
/** Every file of a folder with its bytes. */
const bytesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(at(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(at(folder).length + 1), readFileSync(path).toString('base64')];
      }),
  );

test('three shards as processes, merged, are the study of one process, byte for byte', async () => {
  const shards = ['1', '2', '3'].map((part) => started(...FEW, '--shard', `${part}/3`, '--out', `part-${part}`));
  expect(await Promise.all(shards.map(ended))).toEqual([0, 0, 0]);
  expectMistake(
    desk.sim('merge', 'part-1', 'part-3', '--out', 'half'),
    /^sim: 2 games are missing; the first is number 1 of part 2\/3$/,
  );
  expect(existsSync(at('half'))).toBe(false);
  expect(desk.sim('merge', 'part-1', 'part-2', 'part-3', '--out', 'joined').code).toBe(0);
  expect(bytesIn('joined')).toEqual(bytesIn('whole'));
  expect(Object.keys(bytesIn('whole'))).toContain('records/median.jsonl');
});

test('a study that was killed goes on with what it had, for any number of workers', async () => {
  const child = started(...FEW, '--out', 'killed', '--workers', '1');
  const journal = at('killed', 'runs.jsonl');
  const over = ended(child);
  for (let wait = 0; wait < 600 && child.exitCode === null; wait++) {
    if (existsSync(journal) && readFileSync(journal, 'utf8').includes('\n')) break;
    await new Promise((settle) => setTimeout(settle, 20));
  }
  child.kill('SIGKILL');
  await over;
  const [first = ''] = readFileSync(journal, 'utf8').split('\n');
  // As a crash leaves it: one finished run, and a line cut off in the middle.
  truncateSync(journal, Buffer.byteLength(`${first}\n`));
  appendFileSync(journal, first.slice(0, 40));
  const again = desk.sim(...FEW, '--out', 'killed', '--workers', '2');
  expect(again.err).toMatch(/^Going on after 1 of 6\.$/m);
  expect(bytesIn('killed')).toEqual(bytesIn('whole'));
});

test('Parquet and CSV hold the same, and the dictionary has every column', async () => {
  for (const table of ['runs', 'provisions', 'against', 'meetings']) {
    const { buffer, byteOffset, byteLength } = readFileSync(at('whole', `${table}.parquet`));
    const file = buffer.slice(byteOffset, byteOffset + byteLength);
    const rows = await parquetReadObjects({ file });
    const [header = '', ...lines] = readFileSync(at('whole', `${table}.csv`), 'utf8')
      .trimEnd()
      .split('\r\n');
    const told = rows.map((row) =>
      Object.values(row)
        .map((value) => (value === null ? '' : String(value)))
        .join(','),
    );
    expect(told, table).toEqual(lines);
    const dictionary = readFileSync(at('whole', 'columns.csv'), 'utf8');
    for (const column of header.split(',')) expect(dictionary).toContain(`${table},${column},`);
  }
});

test('the records of the telling runs replay', () => {
  const [record = ''] = readdirSync(at('whole', 'records'));
  expect(desk.sim('replay', join('whole', 'records', record), '--json').code).toBe(0);
});

test('one agenda is played in several rooms with the same luck', () => {
  const { code } = desk.sim('study', 'gge-2016-2017', '--compare', 'gge,oewg', '--runs', '1', '--out', 'rooms');
  expect(code).toBe(0);
  const { cells } = JSON.parse(readFileSync(at('rooms', 'summary.json'), 'utf8')) as { cells: { scenario: string }[] };
  expect(cells.map(({ scenario }) => scenario)).toEqual(['gge-2016-2017', 'gge-2016-2017-in-oewg']);
});

describe('what cannot be played is told in one line, and nothing is written', () => {
  beforeAll(() => {
    mkdirSync(at('full', 'of-things'), { recursive: true });
  });
  test.each<readonly [readonly string[], RegExp]>([
    [['--out', 'new', '--vary', 'model.bsae=1'], /^sim: --vary model\.bsae: no such setting; model\.base was meant\?$/],
    [['--out', 'new', '--vary', 'scenario.forum.tension=2'], /^sim: --vary .*: 2 stands for no value; a number from 0/],
    [['--out', 'new', '--shard', '4/3'], /^sim: --shard 4\/3: I\/N is expected/],
    [['--out', 'new', '--compare', 'gge'], /^sim: --compare gge: gge and oewg, or scenarios by name, are expected/],
    [['--out', 'full'], /^sim: --out full: not empty, and no study in it$/],
    [['--out', 'whole'], /^sim: --out whole: another study is in it$/],
  ])('%s', (options, line) => {
    const before = desk.files();
    expectMistake(desk.sim('study', SMALL, ...options), line);
    expect(desk.files()).toEqual(before);
  });
  test('a merge of no study', () =>
    expectMistake(desk.sim('merge', 'full', '--out', 'new'), /^sim: full: no study in it$/));
});

test('a counterfactual tells where the histories part, in the language asked for', () => {
  desk.sim('search', SMALL, '--as', 'US', '--budget', '6', '--record', 'line.jsonl');
  expect(desk.sim('counterfactual', 'line.jsonl').out).toMatch(/^ +1 {2}meeting 1, US: /m);
  const { out } = desk.sim('counterfactual', 'line.jsonl', '--change', 'JO=bridge-builder', '--lang', 'ru');
  expect(out).toMatch(/Истории (не )?расходятся/);
  expectMistake(
    desk.sim('counterfactual', 'line.jsonl', '--change', '999'),
    /^sim: --change 999: the record has inputs 1 to \d+$/,
  );
  expectMistake(desk.sim('counterfactual', 'line.jsonl', '--change', 'gladly'), /^sim: --change gladly: N, N=ACT or /);
});
