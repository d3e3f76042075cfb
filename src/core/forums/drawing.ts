/** The chart that runs, written out: as plain data, and as a Mermaid state diagram. */
import type { ForumSpec, Session } from '../scenario.ts';
import type { ForumKind, Words } from '../terms.ts';
import { chartOf } from './chart.ts';
import { CHART_EVENTS } from './events.ts';
import { inside, metaOf, type StateNode } from './rail.ts';

/** A step that the chart allows. */
export interface DrawnStep {
  readonly event: string;
  readonly guard: string | null; // name of the rule that must hold
  readonly target: string; // "session-1.informals"
}

export interface DrawnState {
  readonly id: string; // "session-1.exchange"
  readonly label: Words;
  readonly happening: Words;
  readonly mayDo: Words;
  readonly source: string;
  readonly ending: boolean;
  readonly initial: string | null; // the state in which a station is entered by default
  readonly steps: readonly DrawnStep[];
  readonly states: readonly DrawnState[];
}

export interface DrawnChart {
  readonly kind: ForumKind;
  readonly initial: string;
  readonly states: readonly DrawnState[];
}

type Shape = Pick<ForumSpec, 'kind' | 'sessions'>;

const session = (id: string, kind: Session['kind'], en: string, ru: string): Session => ({
  id,
  kind,
  title: { en, ru },
  dates: { en: '', ru: '' },
  meetings: 1,
});

const ORGANISATIONAL = session('organisational', 'organisational', 'Organisational session', 'Организационная сессия');
const numbered = (n: number) => session(`session-${n}`, 'session', `Session ${n}`, `Сессия ${n}`);

/** The sessions of a forum of each kind when no scenario is at hand. */
const TYPICAL: Readonly<Record<ForumKind, readonly Session[]>> = {
  gge: [ORGANISATIONAL, numbered(1), numbered(2), numbered(3), numbered(4)],
  oewg: [
    ORGANISATIONAL,
    numbered(1),
    numbered(2),
    session('virtual', 'virtual', 'Virtual meetings', 'Виртуальные заседания'),
    numbered(3),
  ],
  consultations: [numbered(1)],
};

const shapeOf = (forum: ForumKind | Shape): Shape =>
  typeof forum === 'string' ? { kind: forum, sessions: TYPICAL[forum] } : forum;

const nameOf = (node: StateNode): string => node.path.join('.');

function stepsOf(node: StateNode): readonly DrawnStep[] {
  return CHART_EVENTS.flatMap((event) =>
    (node.transitions.get(event) ?? []).map(({ guard, target }) => ({
      event,
      guard: typeof guard === 'string' ? guard : null,
      target: target === undefined ? nameOf(node) : target.map(nameOf).join(' '),
    })),
  );
}

function drawnState(node: StateNode): DrawnState {
  const { label, happening, mayDo, source, ending } = metaOf(node);
  const states = inside(node).map(drawnState);
  const initial = states.length === 0 ? null : (node.initial.target.map(nameOf)[0] ?? null);
  return { id: nameOf(node), label, happening, mayDo, source, ending, initial, steps: stepsOf(node), states };
}

/** The chart of a forum as plain data. A kind alone stands for a forum with its typical sessions. */
export function chartJson(forum: ForumKind | Shape): DrawnChart {
  const { root } = chartOf(shapeOf(forum)).machine;
  return {
    kind: shapeOf(forum).kind,
    initial: root.initial.target.map(nameOf)[0] ?? '',
    states: inside(root).map(drawnState),
  };
}

const key = (id: string): string => id.replaceAll(/[^a-zA-Z0-9]/g, '_');

/** The same chart as a Mermaid state diagram, in one language. What may be repeated in a state is listed in it. */
export function chartMermaid(forum: ForumKind | Shape, language: keyof Words = 'en'): string {
  const chart = chartJson(forum);
  const lines = ['stateDiagram-v2', '  direction LR', `  [*] --> ${key(chart.initial)}`];
  const draw = (state: DrawnState, indent: string): void => {
    if (state.states.length > 0) {
      lines.push(`${indent}state "${state.label[language]}" as ${key(state.id)} {`);
      if (state.initial !== null) lines.push(`${indent}  [*] --> ${key(state.initial)}`);
      for (const inner of state.states) draw(inner, `${indent}  `);
      lines.push(`${indent}}`);
      return;
    }
    lines.push(`${indent}${key(state.id)} : ${state.label[language]}`);
    const repeated = [...new Set(state.steps.filter(({ target }) => target === state.id).map(({ event }) => event))];
    if (repeated.length > 0) lines.push(`${indent}${key(state.id)} : ${repeated.join(', ')}`);
    if (state.ending) lines.push(`${indent}${key(state.id)} --> [*]`);
  };
  for (const state of chart.states) draw(state, '  ');
  const connect = (state: DrawnState): void => {
    for (const { event, guard, target } of state.steps) {
      if (target === state.id) continue;
      lines.push(`  ${key(state.id)} --> ${key(target)} : ${guard === null ? event : `${event} [${guard}]`}`);
    }
    for (const inner of state.states) connect(inner);
  };
  for (const state of chart.states) connect(state);
  return `${lines.join('\n')}\n`;
}
