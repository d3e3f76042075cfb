import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { FORUM_KINDS, ISSUES, OUTCOMES, PARAGRAPH_STATUSES } from '../../src/core/terms.ts';
import { CODES } from '../../src/core/world/states.ts';
import { type Desk, FAILED_GGE, GGE, OEWG, openDesk } from './terminal.ts';

let desk: Desk;
beforeAll(() => {
  desk = openDesk();
});
afterAll(() => desk.close());

const state = z.enum(CODES as readonly [string, ...string[]]);
const share = z.number().min(0).max(1);
const against = z.array(z.strictObject({ state, paragraphs: z.array(z.string()), reason: z.string().min(1) }));
const ballot = z.enum(['yes', 'no', 'abstain', 'absent']);
const forum = z.object({
  id: z.string(),
  kind: z.enum(FORUM_KINDS),
  seats: z.array(state),
  outcome: z.enum(OUTCOMES),
  adopted: z.boolean(),
  objections: against,
  disassociations: against,
  tally: z.strictObject({ yes: z.int(), no: z.int(), abstain: z.int(), absent: z.int() }).nullable(),
  votes: z.record(state, ballot).nullable(),
  paragraphs: z.array(
    z.strictObject({
      id: z.string(),
      status: z.enum(PARAGRAPH_STATUSES),
      text: z.string(),
      sponsors: z.array(state),
      provisions: z.array(
        z.strictObject({
          id: z.string(),
          reading: z.string(),
          issue: z.enum(ISSUES),
          place: z.number().min(-1).max(1),
          force: share,
          ambiguity: share,
          agreed: share,
        }),
      ),
    }),
  ),
  substance: share,
  legitimacy: share,
});
const summary = z.strictObject({
  scenario: z.string(),
  seed: z.int(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  forums: z.array(forum).length(1),
});

function json(...args: readonly string[]): z.output<typeof summary> & { forums: [z.output<typeof forum>] } {
  const { code, out } = desk.sim('run', ...args, '--json');
  expect(code).toBe(0);
  expect(out.trimEnd().split('\n')).toHaveLength(1);
  return summary.parse(JSON.parse(out)) as ReturnType<typeof json>;
}

describe('--json prints one object and nothing else', () => {
  test.each([
    ['gge-2014-2015', GGE, 20],
    ['gge-2016-2017', FAILED_GGE, 25],
    ['oewg-2019-2021', OEWG, 193],
  ])('%s', (id, file, seats) => {
    const { scenario, seed, forums } = json(file, '--seed', '3');
    expect({ scenario, seed }).toEqual({ scenario: id, seed: 3 });
    const [{ adopted, objections, outcome, substance, legitimacy, ...found }] = forums;
    expect(found.seats).toHaveLength(seats);
    expect(adopted).toBe(outcome.startsWith('consensus'));
    expect(adopted).toBe(substance > 0 && legitimacy > 0);
    expect(objections.length > 0).toBe(!adopted);
    expect([found.tally, found.votes]).toEqual([null, null]);
  });

  test('its words follow the language, its numbers and its hash do not', () => {
    const [en, ru] = [json(FAILED_GGE), json(FAILED_GGE, '--lang', 'ru')];
    expect(ru.hash).toBe(en.hash);
    expect(ru.forums[0].outcome).toBe(en.forums[0].outcome);
    expect(ru.forums[0].objections.map((one) => one.reason).join()).toMatch(/[а-я]/);
    expect(en.forums[0].paragraphs[0]?.text).not.toMatch(/[а-я]/);
    expect(ru.forums[0].paragraphs[0]?.text).toMatch(/[а-я]/);
  });
});

test('the same scenario, seed and acts give the same record; another seed gives another', () => {
  const same = [json(GGE, '--seed', '7'), json(GGE, '--seed', '7')].map(({ hash }) => hash);
  expect(same[0]).toBe(same[1]);
  expect(json(GGE, '--seed', '8').hash).not.toBe(same[0]);
  expect(json(GGE, '--seed', '7', '--policy', 'KE=bridge-builder').hash).not.toBe(same[0]);
});

test('a scenario that comes with the game is found from anywhere', () =>
  expect(json('scenarios/gge-2014-2015.yaml').hash).toBe(json(GGE).hash));

test('--record writes the record, whose last line has the hash', () => {
  const { hash } = json(GGE, '--record', 'record.jsonl');
  const lines = readFileSync(join(desk.folder, 'record.jsonl'), 'utf8').trimEnd().split('\n');
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ hash });
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ record: 1, seed: 1, people: [], policies: {} });
});

test('parameters of the model reach the game and stand in its head', () => {
  desk.write('params.yaml', 'redLine: 0\nisolation: 6\n');
  expect(json(FAILED_GGE, '--params', 'params.yaml').forums[0].adopted).toBe(true);
  expect(desk.sim('run', FAILED_GGE, '--params', 'params.yaml').out).toContain(
    'Parameters that differ: redLine 0, isolation 6',
  );
});

test('an obstructor is led by its policy, and the record says so', () => {
  desk.sim('run', GGE, '--policy', 'us=obstructor', '--policy', 'KE=bridge-builder', '--record', 'led.jsonl');
  const header: unknown = JSON.parse(readFileSync(join(desk.folder, 'led.jsonl'), 'utf8').split('\n')[0] ?? '');
  expect(header).toMatchObject({ policies: { US: 'obstructor', KE: 'bridge-builder' } });
});

describe('the account', () => {
  test('tells sessions, meetings, words, drafts, the end and history, in lines no wider than the room', () => {
    const { code, out, err } = desk.sim('run', FAILED_GGE);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const part of [
      /^GGE 2016–2017/,
      /^25 seats · Chair: .*, Germany · game 1$/m,
      /^ {2}Meeting 1 of 12: /m,
      /^ {2}Meeting 12 of 12: /m,
      /circulated the zero draft\.$/m,
      /circulated Rev\.1 with \d+ changes?/,
      / {6}· Paragraph \d+ \(.*\)/,
      /in brackets \(it asks for/,
      /asked whether the report may be adopted/,
      / objected to paragraph \d+ \(/,
      /There is no consensus and no report/,
      /^The text as it stood$/m,
      /^What it is worth$/m,
      /^ {2}Nothing was adopted, so substance and legitimacy are 0\.$/m,
      /^What the Assembly makes of this one$/m,
      /^What happened in history$/m,
      /^Record [0-9a-f]{64}$/m,
    ])
      expect(out).toMatch(part);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    expect(out).not.toMatch(/\u001b|undefined|\[object|NaN|\{\w+/);
  });

  test('weighs an adopted report in words and numbers', () => {
    const { out } = desk.sim('run', OEWG, '--policy', 'KE=bridge-builder', '--seed', '102');
    expect(out).toMatch(/^Kenya: led by bridge-builder$/m);
    expect(out).toMatch(/^The report as adopted$/m);
    expect(out).toMatch(/^ {2}Whose words: the Chair’s draft in \d+ provisions; Kenya in \d+/m);
    expect(out).toMatch(/^ {2}Substance 0\.\d+ of 1: most of it \w+/m);
    expect(out).toMatch(/^ {2}Legitimacy 0\.\d+ of 1: any of the 193 Members could have stopped it; \d+ %/m);
    expect(out).toMatch(/^ {2}Kenya brings home \d+ of 100 of what it was told to seek; without a report it would be/m);
  });

  test('is Russian where Russian is asked for', () => {
    const { out } = desk.sim('run', OEWG, '--lang', 'ru');
    expect(out).toMatch(/^193 места · Председатель: Юрг Лаубер \(Швейцария\) · игра № 1$/m);
    expect(out).toMatch(/^ {2}Заседание 1 из 12: /m);
    // Names of documents and codes of verbs stand as they are; sentences do not.
    const latin = out.split('\n').filter((line) => /[A-Za-z]/.test(line) && !/[А-Яа-я]/.test(line));
    expect(latin.length).toBeLessThan(6);
  });
});

describe('a script', () => {
  const SCRIPT = `
- meeting: 2
  acts:
    - take-floor
    - bracket: { provision: charter-applies, reading: low }
    - ask: RU
    - ask: US
    - ask: GB
  informals:
    - ask-capital: { provision: self-defence, reason: isolated }
- meeting: 3
  acts: [request-vote]
- question: adoption
  acts: [{ object: { provisions: [self-defence], reason: "Not without the Charter as a whole." } }]
  again: [{ object: { reason: "Still not." } }]
- silence: text
  acts: [{ break-silence: Not yet. }]
`;
  beforeAll(() => void desk.write('acts.yaml', SCRIPT));
  const led = ['run', FAILED_GGE, '--as', 'CU', '--script', 'acts.yaml'];

  test('leads a delegation; an act out of order is told with its rule, and the run goes on', () => {
    const { code, out } = desk.sim(...led);
    expect(code).toBe(0);
    const told = out.replaceAll(/\n {6}/g, ' ');
    expect(told).toMatch(/^Cuba: led by a script$/m);
    expect(told).toMatch(/Cuba put paragraph \d+ \(application of the Charter\) in brackets/);
    expect(told).toMatch(/Cuba asked Russia what matters to it: /);
    expect(told).toMatch(
      /Cuba was out of order: The meeting leaves time for two talks.* \(game: two corridor slots a meeting\)/,
    );
    expect(told).toMatch(/Cuba was out of order: This body decides by consensus/);
    expect(told).toMatch(/Cuba objected to paragraph \d+ \(self-defence\): “Not without the Charter as a whole”\./);
    expect(told).toMatch(/Cuba objected: “Still not”\./);
    expect(told).toContain('The script had more for a silence on the text, and that did not come.');
    expect(told.indexOf('two talks')).toBeLessThan(told.indexOf('This body decides by consensus'));
  });

  test('and --json keeps to one object: what was out of order is told beside it', () => {
    const { code, out, err } = desk.sim(...led, '--json');
    expect(code).toBe(0);
    const [{ objections, outcome }] = summary.parse(JSON.parse(out)).forums as [z.output<typeof forum>];
    expect(outcome).toBe('no-consensus');
    expect(objections.find((one) => one.state === 'CU')).toMatchObject({ reason: 'Still not.' });
    expect(err.split('\n').filter((line) => line.startsWith('Cuba was out of order: '))).toHaveLength(2);
  });

  test('a Chair that says nothing opens the meetings and lets the gavel fall', () => {
    desk.write('chair.yaml', '- { meeting: 3, item: law }\n');
    const { out } = desk.sim('run', GGE, '--as', 'BR', '--script', 'chair.yaml');
    expect(out).toMatch(/^ {2}Meeting 3 of 12: International law$/m);
    expect(out).toMatch(/^ {2}Meeting 12 of 12: |gavel/m);
    expect(out).not.toContain('out of order');
    expect(out).toMatch(/^Record /m);
  });
});
