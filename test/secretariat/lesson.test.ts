import { expect, test } from 'vitest';
import { scenario } from '../../scenarios/first-chair.yaml';
import type { Act } from '../../src/core/acts.ts';
import type { Guidance } from '../../src/core/scenario.ts';
import { isAdopted } from '../../src/debrief/result.ts';
import type { PolicyName } from '../../src/diplomacy/policies/policies.ts';
import { adviceFor } from '../../src/secretariat/guidance.ts';
import { openGame } from '../../src/secretariat/secretariat.ts';

const { seat, seed, steps } = scenario.guidance as Guidance;
const SEEDS = 60;

/** Share of lessons with a text, Mali led by a policy. */
const agreed = (policy: PolicyName): number => {
  let texts = 0;
  for (let each = 0; each < SEEDS; each++)
    if (isAdopted(openGame({ scenario, seed: each, people: [], policies: { [seat]: policy } }).conference().outcome))
      texts++;
  return texts / SEEDS;
};

/** Ids of the advice given, in order, to a player who does what `does` answers to each. */
function led(does: Readonly<Record<string, readonly Act['type'][]>>): readonly string[] {
  const game = openGame({ scenario, seed, people: [seat] });
  const given: string[] = [];
  for (let turn = 0; turn < 60 && game.conference().outcome === null; turn++) {
    const view = game.view(seat);
    const advice = adviceFor(scenario.guidance as Guidance, view, []);
    if (advice !== null && given.at(-1) !== advice.id) given.push(advice.id);
    const wanted = does[advice?.id ?? ''] ?? [];
    const act = wanted.includes('ask')
      ? game.send({ type: 'ask', by: seat, with: 'RU' }, 'player')
      : wanted.includes('take-floor')
        ? game.send({ type: 'take-floor', by: seat }, 'player')
        : null;
    if (act?.ok === true) continue;
    if (view.question !== null) game.send({ type: 'stay-silent', by: seat }, 'player');
    game.send({ type: 'done', by: seat }, 'player');
  }
  return given;
}

test('whether the lesson ends with a text is in doubt for who keeps silent, and less so for who builds bridges', () => {
  const silent = agreed('silent');
  expect(silent).toBeGreaterThan(0.3);
  expect(silent).toBeLessThan(0.8);
  expect(agreed('bridge-builder')).toBeGreaterThan(silent + 0.08);
});

/** The lesson played as its advice says: ask, then bring all four together in each meeting. */
function advised(on: number): boolean {
  const game = openGame({ scenario, seed: on, people: [seat] });
  const others = scenario.forum.seats.filter((code) => code !== seat);
  const [first = '', second = ''] = scenario.text.provisions.map(({ id }) => id);
  const acts: Readonly<Record<number, readonly Act[]>> = {
    1: ['RU', 'US'].map((code) => ({ type: 'ask', by: seat, with: code })),
    2: [{ type: 'convene', by: seat, with: others, provision: first }],
    3: [{ type: 'convene', by: seat, with: others, provision: second }],
    4: [{ type: 'convene', by: seat, with: others, provision: first }],
  };
  for (let turn = 0, done = 0; turn < 60 && game.conference().outcome === null; turn++) {
    const { clock, question } = game.view(seat);
    if (question === null && clock.meeting > done)
      for (const act of acts[clock.meeting] ?? []) game.send(act, 'player');
    done = Math.max(done, clock.meeting);
    if (game.view(seat).question !== null) game.send({ type: 'stay-silent', by: seat }, 'player');
    game.send({ type: 'done', by: seat }, 'player');
  }
  return isAdopted(game.conference().outcome);
}

test('the first lesson of all fails a player who only listens, and is saved by its advice', () => {
  const silent = openGame({ scenario, seed, people: [], policies: { [seat]: 'silent' } });
  expect(silent.conference().outcome).toBe('no-consensus');
  expect(silent.conference().objections.length).toBeGreaterThan(0);
  expect(advised(seed)).toBe(true);
});

test('who follows the advice brings home a text clearly more often than who keeps silent', () => {
  const texts = Array.from({ length: SEEDS }, (_, each) => advised(each)).filter(Boolean).length / SEEDS;
  expect(texts).toBeGreaterThan(agreed('silent') + 0.15);
});

test('advice comes in the order in which it is needed, and goes when it has been taken', () => {
  const given = led({ ask: ['ask'], floor: ['take-floor'] });
  expect(given.slice(0, 3)).toEqual(['ask', 'floor', 'words']);
  expect(given).toContain('question');
  expect(given.indexOf('convene')).toBeLessThan(given.indexOf('question'));
});

test('advice that was put away stays away', () => {
  const view = openGame({ scenario, seed, people: [seat] }).view(seat);
  expect(adviceFor(scenario.guidance as Guidance, view, [])?.id).toBe('ask');
  expect(adviceFor(scenario.guidance as Guidance, view, ['ask'])?.id).not.toBe('ask');
});

test('each piece of advice is short enough to be read at a glance', () => {
  for (const { say } of steps) for (const words of [say.en, say.ru]) expect(words.split(' ').length).toBeLessThan(50);
});
