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

test('the first lesson of all fails a player who only listens, and can be saved', () => {
  const play = (policy: PolicyName) => openGame({ scenario, seed, people: [], policies: { [seat]: policy } });
  expect(play('silent').conference().outcome).toBe('no-consensus');
  expect(play('silent').conference().objections.length).toBeGreaterThan(0);
  expect(isAdopted(play('bridge-builder').conference().outcome)).toBe(true);
});

test('advice comes in the order in which it is needed, and goes when it has been taken', () => {
  const given = led({ ask: ['ask'], floor: ['take-floor'] });
  expect(given.slice(0, 3)).toEqual(['ask', 'floor', 'words']);
  expect(given).toContain('question');
  expect(given.indexOf('sound')).toBeLessThan(given.indexOf('question'));
});

test('advice that was put away stays away', () => {
  const view = openGame({ scenario, seed, people: [seat] }).view(seat);
  expect(adviceFor(scenario.guidance as Guidance, view, [])?.id).toBe('ask');
  expect(adviceFor(scenario.guidance as Guidance, view, ['ask'])?.id).not.toBe('ask');
});

test('each piece of advice is short enough to be read at a glance', () => {
  for (const { say } of steps) for (const words of [say.en, say.ru]) expect(words.split(' ').length).toBeLessThan(50);
});
