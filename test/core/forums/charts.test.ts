import { getAdjacencyMap } from '@xstate/graph';
import { describe, expect, test } from 'vitest';
import { chartOf, placeOf, type Snapshot } from '../../../src/core/forums/chart.ts';
import { CHART_EVENTS, type ChartEvent, FACTS } from '../../../src/core/forums/events.ts';
import { inside, type StateNode } from '../../../src/core/forums/rail.ts';
import { FORUM_KINDS } from '../../../src/core/terms.ts';
import { scenarioOf } from '../fixture.ts';

/** Each event with no fact, with each fact alone, with each pair of facts, and with all of them. */
const EVENTS: ChartEvent[] = CHART_EVENTS.flatMap((type) => [
  { type },
  ...FACTS.flatMap((one) => FACTS.map((other) => ({ type, [one]: true, [other]: true }))),
  { type, ...Object.fromEntries(FACTS.map((fact) => [fact, true])) },
]);

interface Reached {
  readonly state: unknown;
  readonly transitions: Readonly<Record<string, { readonly state: unknown }>>;
}

function leaves(node: StateNode): StateNode[] {
  const inner = inside(node);
  return inner.length === 0 ? [node] : inner.flatMap(leaves);
}
const all = (node: StateNode): StateNode[] => [node, ...inside(node).flatMap(all)];

describe.each(FORUM_KINDS)('the chart of a %s', (kind) => {
  const { machine } = chartOf(scenarioOf(kind).forum);
  const walk = getAdjacencyMap(machine, { events: EVENTS });
  const reached: readonly Reached[] = Object.values(walk);
  const nameOf = (snapshot: unknown) => placeOf(snapshot).join('.');
  const names = new Set(reached.map(({ state }) => nameOf(state)));

  test('leads to each of its states', () => {
    const missed = leaves(machine.root)
      .map((node) => node.path.join('.'))
      .filter((name) => !names.has(name));
    expect(missed).toEqual([]);
  });

  test('leads from each state to an end', () => {
    const ends = new Set(
      leaves(machine.root)
        .filter(({ type }) => type === 'final')
        .map((node) => node.path.join('.')),
    );
    expect(ends.size).toBeGreaterThan(1);
    const leading = new Set(ends);
    for (let grew = true; grew; ) {
      grew = false;
      for (const { state, transitions } of reached) {
        const name = nameOf(state);
        if (leading.has(name)) continue;
        if (Object.values(transitions).some((step) => leading.has(nameOf(step.state)))) {
          leading.add(name);
          grew = true;
        }
      }
    }
    expect([...names].filter((name) => !leading.has(name))).toEqual([]);
  });

  test('says of each state in both languages what is happening, what may be done and where that is written', () => {
    for (const node of all(machine.root).slice(1)) {
      const { meta } = node;
      expect(meta, node.id).toBeDefined();
      for (const language of ['en', 'ru'] as const) {
        expect(meta?.label[language], node.id).toMatch(/\S/);
        expect(meta?.happening[language], node.id).toMatch(/[.!?”»]$/);
        expect(meta?.mayDo[language], node.id).toMatch(/\.$/);
      }
      expect(meta?.source, node.id).toMatch(/\S/);
    }
  });

  test('keeps nothing in mind but its state', () => {
    for (const { state } of reached) expect((state as Snapshot).context).toEqual({});
  });

  test('runs nothing of its own: no delay, no child, no action', () => {
    for (const node of all(machine.root)) {
      expect(node.after).toEqual([]);
      expect(node.invoke).toEqual([]);
      expect([...node.entry, ...node.exit]).toEqual([]);
    }
  });
});

test('forums with the same sessions share one chart', () => {
  const { forum } = scenarioOf('gge');
  expect(chartOf({ ...forum, mandate: 'A/RES/1/1' } as typeof forum)).toBe(chartOf(forum));
});

test('a state reached twice is the same object, so that each step is worked out once', () => {
  const chart = chartOf(scenarioOf('oewg').forum);
  const step = (from: Snapshot, event: ChartEvent) => chart.next(from, event) as Snapshot;
  const elected = step(step(chart.initial, { type: 'seats-allotted' }), { type: 'elect-chair' });
  const exchange = step(elected, { type: 'open-meeting' });
  expect(step(exchange, { type: 'hear-statements' })).toBe(exchange);
});

test('an event out of order has no next state', () => {
  const chart = chartOf(scenarioOf('gge').forum);
  expect(chart.next(chart.initial, { type: 'gavel' })).toBeNull();
});

test('a session may not take the name of a station', () => {
  const { forum } = scenarioOf('gge');
  const sessions = forum.sessions.map((session) => ({ ...session, id: 'adoption' }));
  expect(() => chartOf({ kind: 'gge', sessions })).toThrow('cannot be called adoption');
});
