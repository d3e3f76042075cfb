import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CODES } from '../../src/core/world/states.ts';
import { expectMistake, openDesk, ROOT } from './terminal.ts';

const SHORTEST = join(ROOT, 'scenarios/examples/shortest-resolution.yaml');
const desk = openDesk();
afterAll(desk.close);

interface Printed {
  readonly hash: string;
  readonly forums: readonly {
    readonly kind: string;
    readonly outcome: string;
    readonly tally: Readonly<Record<string, number>> | null;
    readonly votes: Readonly<Record<string, string>> | null;
    readonly expected: Readonly<Record<string, number>>;
    readonly probabilities: Readonly<Record<string, readonly number[]>>;
  }[];
}
const printed = (...args: readonly string[]): Printed => JSON.parse(desk.sim('run', ...args, '--json').out) as Printed;

describe('a resolution that nobody calibrated on', () => {
  const result = printed(SHORTEST, '--seed', '5', '--record', 'a.jsonl');
  const [forum] = result.forums;

  test('gets a roll call of all 193 Members', () => {
    expect(forum?.kind).toBe('first-committee');
    expect(Object.keys(forum?.votes ?? {})).toEqual(CODES);
    const counted: Record<string, number> = { yes: 0, no: 0, abstain: 0, absent: 0 };
    for (const ballot of Object.values(forum?.votes ?? {})) counted[ballot] = (counted[ballot] ?? 0) + 1;
    expect(forum?.tally).toEqual(counted);
  });
  test('with what was expected, and the chances of each', () => {
    const total = Object.values(forum?.expected ?? {}).reduce((sum, value) => sum + value, 0);
    expect(total).toBeCloseTo(193, 0);
    for (const chances of Object.values(forum?.probabilities ?? {}))
      expect(chances.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 3);
  });
  test('the same seed gives the same vote, another one another', () => {
    expect(printed(SHORTEST, '--seed', '5').forums[0]?.votes).toEqual(forum?.votes);
    expect(printed(SHORTEST, '--seed', '6').forums[0]?.votes).not.toEqual(forum?.votes);
  });
  test('its record replays to the byte, and explains each vote in named terms', () => {
    expect(desk.sim('replay', 'a.jsonl').out).toContain(result.hash);
    const { out } = desk.sim('explain', 'a.jsonl', '--state', 'US');
    expect(out).toMatch(/Chance on the text as it was put: Yes \d+ %/);
    expect(out).toMatch(/[+−]\d\.\d\d .*most texts of the Assembly/);
    expect(desk.sim('explain', 'a.jsonl', '--state', 'US', '--lang', 'ru').out).toMatch(/Вероятность по тексту/);
  });
});

test('a delegation that is led co-sponsors, asks for a change and votes as its script says', () => {
  const script = desk.write(
    'ke.yaml',
    [
      '- { stage: tabling, acts: [cosponsor] }',
      '- { stage: revising, acts: [{ ask-change: { paragraph: op1, change: blur } }, { revise: { paragraph: op1, change: blur } }] }',
      '- { vote: abstain, house: committee }',
      '- { vote: "no", house: plenary }',
    ].join('\n'),
  );
  const { out, code } = desk.sim('run', SHORTEST, '--as', 'KE', '--script', script);
  expect(code).toBe(0);
  expect(out).toMatch(/Kenya asks the sponsors to leave more open in paragraph op1/);
  expect(out).toMatch(/The sponsors hold the pen/);
  expect(printed(SHORTEST, '--as', 'KE', '--script', script).forums[0]?.votes?.['KE']).toBe('no');
});

test('a draft of 1998 on which nobody forces a vote is adopted without one', () => {
  const [forum] = printed(join(ROOT, 'scenarios/resolution-53-70-1998.yaml')).forums;
  expect([forum?.outcome, forum?.votes, forum?.tally]).toEqual(['without-a-vote', null, null]);
});

test('what a resolution cannot take is told in a line', () => {
  expectMistake(desk.sim('run', SHORTEST, '--policy', 'KE=silent'), /a draft resolution takes --as with --script/);
  expectMistake(
    desk.sim(
      'run',
      desk.write('bad.yaml', 'resolution: X\ndate: 2030-01-01\nsponsors: [UK]\ntext: [{ issue: IHL, place: 0 }]\n'),
    ),
    /^bad\.yaml:3:12 sponsors\.0: found "UK"/,
  );
  expectMistake(
    desk.sim(
      'run',
      SHORTEST,
      '--as',
      'KE',
      '--script',
      desk.write('s.yaml', '- { stage: coffee, acts: [cosponsor] }\n'),
    ),
    /^s\.yaml:1:\d+ /,
  );
});

test('the chart, the list and the check know the committee', () => {
  expect(desk.sim('chart', 'first-committee').out).toMatch(/recorded_vote --> lost/);
  expect(desk.sim('chart', SHORTEST, '--format', 'json').out).toContain('"kind": "first-committee"');
  expect(desk.sim('list', '--json').out).toContain('resolution-73-27-2018');
  expect(desk.sim('validate', SHORTEST).code).toBe(0);
});
