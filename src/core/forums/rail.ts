/** The chart as it is drawn: stations in order, the states inside them, and both endings, read from the machine itself. */
import type { ForumSpec } from '../scenario.ts';
import { chartOf } from './chart.ts';
import type { ForumMachine, StateMeta } from './procedure.ts';

/** A state of the chart with what it says of itself. */
export interface RailState extends StateMeta {
  readonly path: readonly string[]; // as `placeOf` gives it
}

/** A stop of the rail. A station without states of its own lists none. */
export interface Station extends RailState {
  readonly states: readonly RailState[];
}

export type StateNode = ForumMachine['root'];

/** What a state says of itself. Throws when it says nothing: every state of a forum must. */
export function metaOf(node: StateNode): StateMeta {
  if (node.meta === undefined) throw new Error(`The state ${node.id} says nothing of itself.`);
  return node.meta;
}

/** States inside a node, in the order in which the chart lists them. */
export const inside = (node: StateNode): readonly StateNode[] => Object.values(node.states);

/** The stations of a forum from mandate to endings. */
export function railOf(spec: Pick<ForumSpec, 'kind' | 'sessions'>): readonly Station[] {
  const drawn = (node: StateNode): RailState => ({ ...metaOf(node), path: node.path });
  return inside(chartOf(spec).machine.root).map((station) => ({
    ...drawn(station),
    states: inside(station).map(drawn),
  }));
}
