import { getAdjacencyMap } from '@xstate/graph';
import { expect, test } from 'vitest';
import { chartJson, chartMermaid, type DrawnState } from '../../../src/core/forums/drawing.ts';
import { firstCommittee, stageOf } from '../../../src/core/forums/first-committee.ts';
import { COMMITTEE_FACTS, type CommitteeEvent } from '../../../src/core/forums/first-committee/procedure.ts';

const drawn = chartJson('first-committee');
const flat = (state: DrawnState): readonly DrawnState[] => [state, ...state.states.flatMap(flat)];
const states = drawn.states.flatMap(flat);
const leaves = states.filter((state) => state.states.length === 0);
const types = [...new Set(states.flatMap(({ steps }) => steps.map(({ event }) => event)))] as CommitteeEvent['type'][];
const EVENTS: CommitteeEvent[] = types.flatMap((type) => [
  { type },
  ...COMMITTEE_FACTS.flatMap((one) => COMMITTEE_FACTS.map((other) => ({ type, [one]: true, [other]: true }))),
]);
interface Reached {
  readonly state: unknown;
  readonly transitions: Readonly<Record<string, { readonly state: unknown }>>;
}
const walk: readonly Reached[] = Object.values(getAdjacencyMap(firstCommittee, { events: EVENTS }));

test('the chart leads to each of its states, and from each to an end', () => {
  const names = new Set(walk.map(({ state }) => stageOf(state)));
  expect(leaves.map(({ id }) => id).filter((id) => !names.has(id))).toEqual([]);
  const leading = new Set(leaves.filter(({ ending }) => ending).map(({ id }) => id));
  expect([...leading].toSorted()).toEqual(['lost', 'no-action', 'resolution', 'withdrawn']);
  for (let grew = true; grew; ) {
    grew = false;
    for (const { state, transitions } of walk) {
      const leads = Object.values(transitions).some((step) => leading.has(stageOf(step.state)));
      if (!leads || leading.has(stageOf(state))) continue;
      leading.add(stageOf(state));
      grew = true;
    }
  }
  expect([...names].filter((name) => !leading.has(name))).toEqual([]);
});

test('every state says in both languages what happens, what may be done, and where the rule is', () => {
  for (const { id, label, happening, mayDo, source } of states) {
    for (const words of [label, happening, mayDo]) {
      expect(words.en, id).toMatch(/[A-Za-z]/);
      expect(words.ru, id).toMatch(/[А-Яа-я]/);
    }
    expect(source, id).not.toBe('');
  }
});

test('the drawing names the rule behind each fork', () => {
  const vote = states.find(({ id }) => id === 'action.recorded-vote');
  expect(vote?.steps).toContainEqual({
    event: 'announce',
    guard: 'moreYesThanNo',
    target: 'action.explanations-after',
  });
  expect(vote?.steps).toContainEqual({ event: 'announce', guard: null, target: 'lost' });
  expect(chartMermaid('first-committee')).toMatch(/plenary_explanations_after --> resolution : advance/);
});
