/** A chart as the conference uses it: one snapshot a state, each step worked out once. */
import { initialTransition, type SnapshotFrom, type StateValue, transition } from 'xstate';
import type { ForumSpec, Session } from '../scenario.ts';
import type { ForumKind } from '../terms.ts';
import { type ChartEvent, eventKey } from './events.ts';
import { consultations, gge } from './gge.ts';
import { oewg } from './oewg.ts';
import type { ForumMachine } from './procedure.ts';

/** A state of a chart. Snapshots of the same state are the same object. */
export type Snapshot = SnapshotFrom<ForumMachine>;

export interface Chart {
  readonly machine: ForumMachine;
  readonly initial: Snapshot;
  /** The state after the event, or null when the event is out of order in this state. */
  readonly next: (from: Snapshot, event: ChartEvent) => Snapshot | null;
}

const BUILDERS = { gge, oewg, consultations };
/** By what the chart is drawn from, and by the very programme, so that a step need not spell it out. */
const charts = new Map<string, Chart>();
const ofProgramme = new WeakMap<readonly Session[], Map<ForumKind, Chart>>();
const places = new WeakMap<object, readonly string[]>();

/** The chart of a forum; forums of one kind with sessions of the same ids, kinds and titles share it. */
export function chartOf({ kind, sessions }: Pick<ForumSpec, 'kind' | 'sessions'>): Chart {
  const known = ofProgramme.get(sessions)?.get(kind);
  if (known !== undefined) return known;
  const key = JSON.stringify([kind, sessions.map(({ id, kind: sort, title }) => [id, sort, title])]);
  const chart = charts.get(key) ?? remembering(BUILDERS[kind]({ sessions }));
  charts.set(key, chart);
  ofProgramme.set(sessions, new Map<ForumKind, Chart>([...(ofProgramme.get(sessions) ?? []), [kind, chart]]));
  return chart;
}

function remembering(machine: ForumMachine): Chart {
  const byPlace = new Map<string, Snapshot>();
  const steps = new Map<Snapshot, Map<string, Snapshot | null>>();
  const once = (snapshot: Snapshot): Snapshot => {
    const place = JSON.stringify(snapshot.value);
    const same = byPlace.get(place);
    if (same !== undefined) return same;
    byPlace.set(place, snapshot);
    return snapshot;
  };
  return {
    machine,
    initial: once(initialTransition(machine)[0]),
    next(from, event) {
      let after = steps.get(from);
      if (after === undefined) steps.set(from, (after = new Map<string, Snapshot | null>()));
      const key = eventKey(event);
      const known = after.get(key);
      if (known !== undefined) return known;
      const to = from.can(event) ? once(transition(machine, from, event)[0]) : null;
      after.set(key, to);
      return to;
    },
  };
}

/** Path of the state in which the room is: `["session-1", "exchange"]`. */
export function placeOf(snapshot: unknown): readonly string[] {
  const state = snapshot as Snapshot;
  const known = places.get(state);
  if (known !== undefined) return known;
  const path: string[] = [];
  let value: StateValue | undefined = state.value;
  while (typeof value === 'object') {
    const [name]: readonly string[] = Object.keys(value);
    if (name === undefined) break;
    path.push(name);
    value = value[name];
  }
  if (typeof value === 'string') path.push(value);
  places.set(state, path);
  return path;
}
