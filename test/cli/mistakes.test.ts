import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { POLICY_NAMES } from '../../src/diplomacy/policies/policies.ts';
import { POLICIES_IN_HELP } from '../../src/cli/program.ts';
import { type Desk, expectMistake, FAILED_GGE, GGE, openDesk } from './terminal.ts';

let desk: Desk;
beforeAll(() => {
  desk = openDesk();
  desk.write('acts.yaml', '- { meeting: 1, acts: [take-floor] }\n');
  desk.write('bad-acts.yaml', '- { meeting: 99, acts: [take-flor] }\n');
  desk.write('params.yaml', 'tension: 0.5\n');
  desk.write('bad-params.yaml', 'tensoin: 0.5\nblur: 7\n');
  desk.write('broken.yaml', 'format: 1\nid: [\n');
  desk.write('nul.yaml', 'id: \0\n');
  mkdirSync(join(desk.folder, 'folder'));
});
afterAll(() => desk.close());

const help = String.raw`\. See: npm run sim -- --help$`;

describe('a mistake is told in one line, with exit code 2, and nothing is written', () => {
  test.each<readonly [string, readonly string[], RegExp]>([
    ['no command', [], new RegExp(`^sim: no command; one of run, replay, .*, search.* is expected${help}`)],
    ['an unknown command', ['negotiate'], new RegExp(`^sim: unknown command negotiate${help}`)],
    ['a command with a slip', ['replya', 'x'], /^sim: unknown command replya; replay was meant\? See: /],
    ['an unknown option', ['run', GGE, '--sed', '3'], /^sim: unknown option --sed; --seed was meant\? See: /],
    ['an unknown option of no name', ['list', '--x'], new RegExp(`^sim: unknown option --x${help}`)],
    ['a command without its argument', ['run'], new RegExp(`^sim: missing argument <scenario>${help}`)],
    ['too many arguments', ['run', GGE, GGE], new RegExp(`^sim: too many arguments${help}`)],
    ['an option without its value', ['run', GGE, '--seed'], new RegExp(`^sim: missing value of --seed <n>${help}`)],
    ['explain without a State', ['explain', 'x'], new RegExp(`^sim: missing option --state <code>${help}`)],
    ['a language that is not spoken', ['list', '--lang', 'fr'], /^sim: --lang fr: en or ru is expected$/],
    [
      'a seed that is no number',
      ['run', GGE, '--seed', 'seven'],
      /^sim: --seed seven: a whole number from 0 on is expected, for example 7$/,
    ],
    ['a seed with a fraction', ['run', GGE, '--seed', '1.5'], /^sim: --seed 1\.5: /],
    ['a seed below 0', ['run', GGE, '--seed=-1'], /^sim: --seed -1: /],
    ['a seed that no number holds', ['run', GGE, '--seed', '99999999999999999999'], /^sim: --seed 9{20}: /],
    ['a missing file', ['run', 'nowhere.yaml'], /^nowhere\.yaml: no such file$/],
    ['a folder instead of a file', ['run', 'folder'], /^folder: a folder, not a file$/],
    ['a file that is no YAML', ['run', 'broken.yaml'], /^broken\.yaml:\d+:\d+ found /],
    ['a file with a NUL', ['run', 'nul.yaml'], /^nul\.yaml:1:5 found a NUL character/],
    [
      'a policy that nobody has',
      ['run', GGE, '--policy', 'KE=cheerful'],
      /^sim: --policy KE=cheerful: CODE=POLICY is expected, POLICY one of silent, .*; for example KE=bridge-builder$/,
    ],
    ['a policy of nobody', ['run', GGE, '--policy', 'silent'], /^sim: --policy silent: CODE=POLICY is expected/],
    [
      'a policy of no State',
      ['run', GGE, '--policy', 'UK=silent'],
      /^sim: --policy UK: an ISO 3166 alpha-2 code of a Member State is expected, for example GB$/,
    ],
    [
      'a policy of a State without a seat',
      ['run', GGE, '--policy', 'CU=silent'],
      /^sim: CU has no seat in this forum; seated: BR BY CN /,
    ],
    [
      'a State with two policies',
      ['run', GGE, '--policy', 'KE=silent', '--policy', 'KE=random'],
      /^sim: --policy: KE stands twice$/,
    ],
    ['--as without --script', ['run', GGE, '--as', 'KE'], /^sim: --as and --script go together$/],
    ['--script without --as', ['run', GGE, '--script', 'acts.yaml'], /^sim: --as and --script go together$/],
    [
      '--as with no State',
      ['run', GGE, '--as', 'Kenya', '--script', 'acts.yaml'],
      /^sim: --as Kenya: .* for example KE$/,
    ],
    ['--as with a State without a seat', ['run', GGE, '--as', 'CU', '--script', 'acts.yaml'], /^sim: CU has no seat/],
    [
      '--as beside --policy',
      ['run', GGE, '--as', 'KE', '--script', 'acts.yaml', '--policy', 'KE=silent'],
      /^sim: KE is led by --as and by --policy/,
    ],
    ['a script that is not there', ['run', GGE, '--as', 'KE', '--script', 'no.yaml'], /^no\.yaml: no such file$/],
    ['parameters that are not there', ['run', GGE, '--params', 'no.yaml'], /^no\.yaml: no such file$/],
    ['a record into a folder', ['run', GGE, '--record', 'folder'], /^--record folder: a folder, not a file$/],
    [
      'a record into a folder that is not there',
      ['run', GGE, '--record', 'no/record'],
      /^--record no\/record: no such folder$/,
    ],
    [
      'a record over the parameters',
      ['run', GGE, '--params', 'params.yaml', '--record', './params.yaml'],
      /^--record \.\/params\.yaml: the game is read from this file$/,
    ],
    [
      'a chart of no forum',
      ['chart', 'ggee'],
      /^sim: ggee: a forum is gge, oewg, consultations, first-committee, or a scenario file$/,
    ],
    ['a chart of a missing file', ['chart', 'no.yaml'], /^no\.yaml: no such file$/],
    [
      'a chart in another format',
      ['chart', 'gge', '--format', 'svg'],
      /^sim: --format svg: mermaid or json is expected$/,
    ],
    ['a record that is not there', ['replay', 'no'], /^no: no such file$/],
    ['an unknown State to explain', ['explain', 'no', '--state', 'XX'], /^sim: --state XX: /],
  ])('%s', (_, args, line) => {
    const before = desk.files();
    expectMistake(desk.sim(...args), line);
    expect(desk.files()).toEqual(before);
  });

  test('in Russian where Russian is asked for, wherever it is asked', () => {
    expectMistake(
      desk.sim('--lang', 'ru'),
      /^sim: не названа команда; ожидается одна из: run, .* См\.: npm run sim -- --help --lang ru$/,
    );
    expectMistake(
      desk.sim('list', '--jsn', '--lang=ru'),
      /^sim: неизвестный параметр --jsn; может быть, --json\? См\.: /,
    );
    expectMistake(desk.sim('run', 'x.yaml', '--lang', 'ru'), /^x\.yaml: нет такого файла$/);
    expectMistake(
      desk.sim('run', GGE, '--policy', 'CU=silent', '--lang', 'ru'),
      /^sim: у CU нет места в этом форуме; места имеют: BR /,
    );
  });
});

test('a bad script is told whole, before anything is played or written', () => {
  const before = desk.files();
  const ran = desk.sim('run', FAILED_GGE, '--as', 'CU', '--script', 'bad-acts.yaml', '--record', 'record.jsonl');
  expectMistake(
    ran,
    /^bad-acts\.yaml:1:14 0\.meeting: found meeting 99, expected one of the 12 meetings/,
    /^bad-acts\.yaml:1:25 0\.acts\.0: found the unknown act "take-flor", .* for example take-floor$/,
  );
  expect(desk.files()).toEqual(before);
});

test('script, parameters and the place of the record are told together', () => {
  const ran = desk.sim(
    'run',
    GGE,
    '--as',
    'KE',
    '--script',
    'no.yaml',
    '--params',
    'bad-params.yaml',
    '--record',
    'folder',
  );
  expectMistake(
    ran,
    /^no\.yaml: no such file$/,
    /^bad-params\.yaml:1:1 tensoin: found the unknown key "tensoin", .* for example tension$/,
    /^bad-params\.yaml:2:7 blur: found 7, expected a number from 0 to 1/,
    /^--record folder: a folder, not a file$/,
  );
});

test('a record never goes over a file that the game is read from', () => {
  const acts = readFileSync(join(desk.folder, 'acts.yaml'), 'utf8');
  expectMistake(
    desk.sim('run', GGE, '--as', 'KE', '--script', 'acts.yaml', '--record', 'acts.yaml'),
    /the game is read from this file$/,
  );
  expect(readFileSync(join(desk.folder, 'acts.yaml'), 'utf8')).toBe(acts);
});

test('help and version are no mistakes', () => {
  const help = desk.sim('--help');
  expect(help).toMatchObject({ code: 0, err: '' });
  for (const command of ['run', 'replay', 'validate', 'list', 'explain', 'chart'])
    expect(help.out).toContain(`  ${command} `);
  const run = desk.sim('run', '--help', '--lang', 'ru');
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(run.out).toMatch(/^Вызов: sim run[^]*Параметры:[^]*--record <file>/);
  const version = desk.sim('--version');
  expect(version).toMatchObject({ code: 0, err: '' });
  expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('the help names every policy there is', () => expect(POLICIES_IN_HELP).toEqual(POLICY_NAMES));
