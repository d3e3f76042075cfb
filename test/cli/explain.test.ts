import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { scenarios } from 'virtual:scenarios';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Happening } from '../../src/core/happenings.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { type Decision, decisionsOf } from '../../src/debrief/decisions.ts';
import { standardParameters } from '../../src/diplomacy/parameters.ts';
import { openGame } from '../../src/secretariat/secretariat.ts';
import { type Desk, expectMistake, FAILED_GGE, GGE, OEWG, openDesk } from './terminal.ts';

const p = standardParameters();
const load = async (id: string): Promise<Scenario> => {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (found === undefined) throw new Error(`no scenario ${id}`);
  return found.load();
};

/** The decisions of every seat in a game, and what the room was told. */
async function decided(
  id: string,
  seed: number,
): Promise<{
  readonly all: ReadonlyMap<string, readonly Decision[]>;
  readonly told: readonly Happening[];
  readonly cut: number;
}> {
  const scenario = await load(id);
  const game = openGame({ scenario, seed, people: [], policies: { US: 'obstructor' } });
  const seats = scenario.forum.seats.filter((_, at) => scenario.forum.seats.length < 30 || at % 12 === 0);
  const told = game.lines().flatMap((line) => ('told' in line ? [line.told] : []));
  const all = new Map(seats.map((code) => [code, decisionsOf(game, ['US'], code)]));
  return { all, told, cut: game.room().standing.cut };
}

describe.each([
  ['gge-2016-2017', 4],
  ['oewg-2019-2021', 104],
] as const)('every decision of %s', (id, seed) => {
  let played: Awaited<ReturnType<typeof decided>>;
  beforeAll(async () => {
    played = await decided(id, seed);
  });
  const each = (look: (decision: Decision, code: string) => void): void => {
    for (const [code, decisions] of played.all) for (const decision of decisions) look(decision, code);
  };

  test('comes with named terms that sum to the discomfort', () => {
    let looked = 0;
    each(({ terms, discomfort }) => {
      looked += 1;
      expect(terms.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(discomfort, 9);
    });
    expect(looked).toBeGreaterThan(20);
  });

  test('is over the line where a delegation that nobody leads objected, and nowhere else', () =>
    each(({ did, discomfort, line }, code) => {
      if (code !== 'US') expect(did === 'objected' || did === 'broke').toBe(discomfort > line);
    }));

  test('is the one that the room was told of', () => {
    const objected = new Set(played.told.flatMap((one) => (one.type === 'objected' ? [one.state] : [])));
    for (const [code, decisions] of played.all)
      expect(decisions.some(({ did }) => did === 'objected')).toBe(objected.has(code));
  });

  test('names a change that would have been enough, or the nearest one', () => {
    let enough = 0;
    each(({ did, discomfort, easing }) => {
      if (easing === null) return;
      expect(easing.discomfort).toBeLessThan(discomfort);
      if (!easing.enough) return;
      enough += 1;
      const wanted = did === 'objected' ? played.cut : did === 'disassociated' ? p.unhappyAbove : p.explainsAbove;
      expect(easing.discomfort).toBeLessThanOrEqual(wanted + 1e-9);
    });
    expect(enough).toBeGreaterThan(0);
  });
});

describe('on the terminal', () => {
  let desk: Desk;
  beforeAll(() => {
    desk = openDesk();
    desk.sim('run', FAILED_GGE, '--policy', 'CU=obstructor', '--record', 'failed.jsonl');
    desk.sim('run', OEWG, '--record', 'oewg.jsonl');
  });
  afterAll(() => desk.close());

  test('a delegation is explained from its instructions to what it would have accepted', () => {
    const { code, out, err } = desk.sim('explain', 'failed.jsonl', '--state', 'us');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const told = out.replaceAll(/\n {3,}(?=[^ +−])/g, ' ');
    for (const part of [
      /^The United States in GGE 2016–2017: .*, game 1$/m,
      /^Instructions at the opening, weightiest first$/m,
      /^ {2}Paragraph \d+ \(.*\), \d+ % of what the text is worth: seek “.*”; accept “.*”; refuse “.*”/m,
      /^What it said and did$/m,
      /^ {2}Meeting \d+: The United States .*\.$/m,
      /^The question of adoption, meeting 12$/m,
      /^ {2}It objected\. Discomfort \d\.\d\d; over 0\.40 its instructions say: object\. It is \d\.\d\d over the line\.$/m,
      /[+]\d\.\d\d █+ .*paragraph/,
      /−\d\.\d\d ░+ .*it would stand alone/,
      /What hurts most: paragraphs? \d+ \(/,
      /(one change would have been enough|the nearest): .*paragraph \d+ \(.*\. Discomfort would then be −?\d\.\d\d\./,
    ])
      expect(told).toMatch(part);
  });

  test('one that was led has its reasons told as those of its instructions', () =>
    expect(desk.sim('explain', 'failed.jsonl', '--state', 'CU').out).toContain('Led by the policy obstructor'));

  test('one that stayed silent is explained as well, in Russian too', () => {
    const { out } = desk.sim('explain', 'oewg.jsonl', '--state', 'KI', '--lang', 'ru');
    expect(out).toMatch(/^Кирибати · РГОС 2019–2021 годов · игра № 1$/m);
    expect(out).toMatch(/^Порядок участия|^Процедура умолчания по порядку участия после заседания 1$/m);
    expect(out).toMatch(/^Вопрос о принятии, заседание \d+$/m);
    expect(out).toMatch(/Делегация промолчала\. Неприятие −\d,\d\d; выше 1,00 инструкции велят возражать\./);
    expect(out).not.toMatch(/undefined|NaN|\{\w+/);
  });

  test('a State without a seat is told so', () =>
    expectMistake(
      desk.sim('explain', 'failed.jsonl', '--state', 'NO'),
      /^sim: NO has no seat in this forum; seated: /,
    ));
  test('what is no record is told so', () =>
    expectMistake(desk.sim('explain', GGE, '--state', 'CU'), /not a line of JSON/));
  test('and the record is left as it was', () =>
    expect(readFileSync(join(desk.folder, 'oewg.jsonl'), 'utf8')).toMatch(/"hash":"[0-9a-f]{64}"\}\n$/));
});
