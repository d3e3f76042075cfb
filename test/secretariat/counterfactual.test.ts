import { describe, expect, test } from 'vitest';
import { readAct } from '../../src/scenario/single-act.ts';
import { counterfactualOf, toldIn } from '../../src/secretariat/counterfactual.ts';
import { playLine } from '../../src/secretariat/search-line.ts';
import { openGame } from '../../src/secretariat/secretariat.ts';
import { meetingsOf } from '../../src/diplomacy/chair.ts';
import { alwaysIn } from '../../src/diplomacy/search/lines.ts';
import { forumOfHistory } from '../diplomacy/forum-of-history.ts';

const scenario = forumOfHistory('gge-2016');
const setup = { scenario, seed: 3, people: ['KE'] };
const game = playLine({ scenario, seed: 3, seat: 'KE' }, alwaysIn('bridge-builder', meetingsOf(scenario.forum)));
const inputs = game.inputs();
const proposal = inputs.findIndex(({ act }) => act.type === 'propose-reading');

describe('what if', () => {
  test('a proposal had not been made: both histories share everything up to it, and both come to an end', () => {
    const { was, is, parting } = counterfactualOf(setup, inputs, { sort: 'leave-out', input: proposal });
    expect(was.record()).toBe(game.record());
    expect(is.conference().outcome).not.toBeNull();
    const [then, now] = [toldIn(was), toldIn(is)];
    expect(parting?.common).toBeGreaterThan(0);
    expect(now.slice(0, parting?.common)).toEqual(then.slice(0, parting?.common));
    expect(then[parting?.common ?? 0]).toMatchObject({ type: 'proposal-made', by: 'KE' });
    expect(parting?.is[0]).not.toEqual(parting?.was[0]);
  });

  test('the same act in its own place changes nothing', () => {
    const act = inputs[proposal]?.act;
    if (act === undefined) throw new Error('no proposal');
    const { parting, leftOut } = counterfactualOf(setup, inputs, { sort: 'replace', input: proposal, act });
    expect(parting).toBeNull();
    expect(leftOut).toBe(0);
  });

  test('a seat led by nobody had been given to a policy', () => {
    const bare = { scenario, seed: 3, people: [] };
    const change = { sort: 'seat', seat: 'KE', policy: 'obstructor' } as const;
    const { is, parting } = counterfactualOf(bare, [], change);
    expect(is.record()).toBe(openGame({ ...bare, policies: { KE: 'obstructor' } }).record());
    expect(parting).not.toBeNull();
  });
});

test('an act is read as a script writes it', () => {
  expect(readAct('done', scenario, 'KE')).toEqual({ type: 'done', by: 'KE' });
  expect(readAct('stay-silent', scenario, 'KE')).toEqual({ type: 'stay-silent', by: 'KE' });
  expect(readAct('{ ask: US }', scenario, 'KE')).toEqual({ type: 'ask', by: 'KE', with: 'US' });
  expect(readAct('{ ask: FJ }', scenario, 'KE')).toBeNull();
  expect(readAct('negotiate', scenario, 'KE')).toBeNull();
});
