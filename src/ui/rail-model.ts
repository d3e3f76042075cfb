/** The process as a line of stations, read off the very chart that runs, so that the picture cannot drift from the rule. */
import { chartOf } from '../core/forums/chart.ts';
import type { StateMeta } from '../core/forums/procedure.ts';
import type { ForumSpec } from '../core/scenario.ts';
import type { Words } from '../core/terms.ts';

export interface Step {
  readonly id: string;
  readonly label: Words;
  readonly happening: Words;
  readonly mayDo: Words;
  readonly source: string;
}

export interface Station extends Step {
  readonly ending: boolean;
  readonly steps: readonly Step[];
}

interface Node {
  readonly key: string;
  readonly meta?: StateMeta | undefined;
  readonly states: Readonly<Record<string, Node>>;
}

const known = new Map<string, readonly Station[]>();

function stepOf(node: Node): Step | null {
  const { meta } = node;
  if (meta === undefined) return null;
  return { id: node.key, label: meta.label, happening: meta.happening, mayDo: meta.mayDo, source: meta.source };
}

/** The stations of a forum's chart, in the order of the programme; endings last. */
export function stationsOf(spec: ForumSpec): readonly Station[] {
  const before = known.get(spec.id);
  if (before !== undefined) return before;
  const root = chartOf(spec).machine.root as unknown as Node;
  const stations = Object.values(root.states).flatMap((node): Station[] => {
    const step = stepOf(node);
    if (step === null) return [];
    const steps = Object.values(node.states).flatMap((inner) => stepOf(inner) ?? []);
    return [{ ...step, ending: node.meta?.ending === true, steps }];
  });
  known.set(spec.id, stations);
  return stations;
}

/** Steps that stand in the open capsule: the daily round, and where the room is. */
const ROUND = ['exchange', 'informals', 'drafting'];

/** The steps of the open station that its capsule shows. */
export function capsuleOf(station: Station, place: readonly string[]): readonly Step[] {
  const here = place[1];
  const round = station.steps.filter((s) => ROUND.includes(s.id) || s.id === here);
  return round.length > 1 ? round : station.steps.filter((s) => s.id === here);
}
