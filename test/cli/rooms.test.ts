/** What is listed, validated and drawn; and that the terminal keeps quiet where it should. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartJson, chartMermaid } from '../../src/core/forums/drawing.ts';
import { FORUM_KINDS } from '../../src/core/terms.ts';
import { type Desk, expectMistake, FAILED_GGE, GGE, OEWG, openDesk, PROGRAM, ROOT } from './terminal.ts';

let desk: Desk;
beforeAll(() => {
  desk = openDesk();
});
afterAll(() => desk.close());

describe('list', () => {
  test('names the scenarios that come with the game, earliest first', () => {
    const { code, out } = desk.sim('list');
    expect(code).toBe(0);
    const files = [...out.matchAll(/^ {2}(scenarios\/\S+)$/gm)].map(([, file]) => file);
    const shipped = readdirSync(`${ROOT}/scenarios`).filter((name) => name.endsWith('.yaml'));
    expect(new Set(files)).toEqual(new Set(shipped.map((name) => `scenarios/${name}`)));
    const [first, then, last] = [GGE, FAILED_GGE, OEWG].map((file) => files.indexOf(file.slice(ROOT.length + 1)));
    expect(first).toBeLessThan(then as number);
    expect(then).toBeLessThan(last as number);
    expect(out).toMatch(/ · 193 seats$/m);
    expect(desk.sim('list', '--lang', 'ru').out).toMatch(/ · 193 места$/m);
  });

  test('--json prints one list and nothing else', () => {
    const { out } = desk.sim('list', '--json');
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    const listed = JSON.parse(out) as readonly Record<string, unknown>[];
    expect(listed.map(({ id }) => id)).toContain('oewg-2019-2021');
    for (const one of listed)
      expect(Object.keys(one)).toEqual(['file', 'id', 'title', 'summary', 'period', 'kind', 'seats']);
  });
});

describe('validate', () => {
  test('says of each file that it is in order', () => {
    const { code, out, err } = desk.sim('validate', GGE, OEWG);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')).toHaveLength(3);
    expect(desk.sim('validate', GGE, '--lang', 'ru').out).toMatch(/: все в порядке \(/);
  });

  test('tells every fault of every file in one go, with line and column, and nothing else', () => {
    const text = readFileSync(GGE, 'utf8');
    desk.write('seats.yaml', text.replace('chair: BR', 'chair: XX').replace(/^format: 1$/m, 'format: 2'));
    desk.write('key.yaml', `${text}\ncolour: blue\n`);
    expectMistake(
      desk.sim('validate', 'seats.yaml', GGE, 'key.yaml', 'no.yaml'),
      /^seats\.yaml:\d+:\d+ format: found 2, expected the number of the format, for example format: 1$/,
      /^seats\.yaml:\d+:\d+ forum\.chair: found "XX", expected an ISO 3166 alpha-2 code of a Member State/,
      /^key\.yaml:\d+:1 colour: found the unknown key "colour", expected one of: /,
      /^no\.yaml: no such file$/,
    );
    expectMistake(desk.sim('validate', 'key.yaml', '--lang', 'ru'), /найдено: неизвестный ключ "colour"; ожидается: /);
  });

  test('the scenario of the tests is a true one: the library of the game knows all that it names', () => {
    const { code, err } = desk.sim('validate', `${ROOT}/test/scenario/valid.yaml`);
    expect(err).toBe('');
    expect(code).toBe(0);
  });
});

describe('chart', () => {
  test.each(FORUM_KINDS)('%s: prints the very chart that runs', (kind) => {
    expect(desk.sim('chart', kind).out).toBe(chartMermaid(kind, 'en'));
    expect(desk.sim('chart', kind, '--lang', 'ru').out).toBe(chartMermaid(kind, 'ru'));
    expect(JSON.parse(desk.sim('chart', kind, '--format', 'json').out)).toEqual(chartJson(kind));
  });

  test('of a scenario file has the sessions of its forum', () => {
    const { out } = desk.sim('chart', OEWG);
    expect(out).toMatch(/^stateDiagram-v2\n/);
    expect(out).toContain('Virtual informal meetings');
  });
});

describe('quiet', () => {
  test('colour stands on a terminal alone, or where it is forced; NO_COLOR keeps it away', () => {
    const escape = '\u001b[';
    expect(desk.sim('list').out).not.toContain(escape);
    const forced = openDesk({ FORCE_COLOR: '1' });
    expect(forced.sim('list').out).toContain(escape);
    expect(forced.sim('run', GGE, '--json').out).not.toContain(escape);
    forced.close();
    const refused = openDesk({ NO_COLOR: '1' });
    expect(refused.sim('list').out).not.toContain(escape);
    refused.close();
  });

  test('progress stays away where nobody looks', () => expect(desk.sim('run', GGE).err).toBe(''));

  test.skipIf(process.platform === 'win32')('a reader that has seen enough is no mistake', () => {
    for (const command of [`chart oewg`, `run ${GGE}`, `run --help`]) {
      const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${PROGRAM}" ${command} | head -n 1`], {
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(stdout.split('\n')).toHaveLength(2);
    }
  });

  test('a path is meant from where npm was called, or from the package', () => {
    const called = openDesk({ npm_lifecycle_event: 'sim', INIT_CWD: desk.folder });
    desk.write('mine.yaml', 'format: 2\n');
    expect(called.sim('validate', 'mine.yaml').err).toMatch(/^mine\.yaml:1:/);
    expect(called.sim('run', GGE, '--record', 'there.jsonl', '--json').code).toBe(0);
    expect(desk.files()).toContain('there.jsonl');
    called.close();
  });
});
