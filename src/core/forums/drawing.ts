/** The chart that runs, written out: as plain data, and as a Mermaid state diagram. */
import type { ForumSpec, Session } from '../scenario.ts';
import type { ChartKind, ForumKind, Words } from '../terms.ts';
import { chartOf } from './chart.ts';
import { firstCommittee } from './first-committee.ts';
import type { StateMeta } from './procedure.ts';

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
  readonly kind: ChartKind;
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

/** What the drawing reads of a state, whichever events its chart knows. */
interface Node {
  readonly id: string;
  readonly path: readonly string[];
  readonly meta?: StateMeta;
  readonly states: object;
  readonly initial: { readonly target: readonly Node[] };
  readonly transitions: ReadonlyMap<string, readonly { readonly guard?: unknown; readonly target: unknown }[]>;
}

const inside = ({ states }: Node): readonly Node[] => Object.values(states as Readonly<Record<string, Node>>);

const shapeOf = (forum: ForumKind | Shape): Shape =>
  typeof forum === 'string' ? { kind: forum, sessions: TYPICAL[forum] } : forum;

const nameOf = (node: Pick<Node, 'path'>): string => node.path.join('.');

function stepsOf(node: Node): readonly DrawnStep[] {
  return [...node.transitions].flatMap(([event, transitions]) =>
    transitions.map(({ guard, target }) => ({
      event,
      guard: typeof guard === 'string' ? guard : null,
      target: target === undefined ? nameOf(node) : (target as readonly Node[]).map(nameOf).join(' '),
    })),
  );
}

/** Throws when a state says nothing of itself: every state of a chart must. */
function drawnState(node: Node): DrawnState {
  if (node.meta === undefined) throw new Error(`The state ${node.id} says nothing of itself.`);
  const { label, happening, mayDo, source, ending } = node.meta;
  const states = inside(node).map(drawnState);
  const initial = states.length === 0 ? null : (node.initial.target.map(nameOf)[0] ?? null);
  return { id: nameOf(node), label, happening, mayDo, source, ending, initial, steps: stepsOf(node), states };
}

/** The chart of a forum as plain data. A kind alone stands for a forum with its typical sessions. */
export function chartJson(forum: ChartKind | Shape): DrawnChart {
  const committee = forum === 'first-committee';
  const root: Node = committee ? firstCommittee.root : chartOf(shapeOf(forum)).machine.root;
  return {
    kind: committee ? forum : shapeOf(forum).kind,
    initial: root.initial.target.map(nameOf)[0] ?? '',
    states: inside(root).map(drawnState),
  };
}

const key = (id: string): string => id.replaceAll(/[^a-zA-Z0-9]/g, '_');

/** The same chart as a Mermaid state diagram, in one language. What may be repeated in a state is listed in it. */
export function chartMermaid(forum: ChartKind | Shape, language: keyof Words = 'en'): string {
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
