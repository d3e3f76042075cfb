/**
 * The chart of a draft resolution: agenda ► general debate ► thematic debate ► tabling ► revising ► action of the Committee ►
 * reported ► plenary ► resolution, or lost, withdrawn, not acted upon.
 */
import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import { action } from './first-committee/action.ts';
import { agenda, generalDebate, revising, tabling, thematicDebate } from './first-committee/before-action.ts';
import { lost, noAction, resolution, withdrawn } from './first-committee/endings.ts';
import { plenary, reported } from './first-committee/plenary.ts';
import { COMMITTEE_FACTS, committee, type CommitteeEvent } from './first-committee/procedure.ts';

const machine = committee.createMachine({
  id: 'forum',
  initial: 'agenda',
  states: {
    agenda: agenda(),
    'general-debate': generalDebate(),
    thematic: thematicDebate(),
    tabling: tabling(),
    revising: revising(),
    action: action(),
    reported: reported(),
    plenary: plenary(),
    resolution: resolution(),
    lost: lost(),
    withdrawn: withdrawn(),
    'no-action': noAction(),
  },
});

/** The machine itself, for tests that walk it and for the drawing. */
export const firstCommittee = machine;
export type CommitteeSnapshot = SnapshotFrom<typeof machine>;

const initial = initialTransition(machine)[0];
const byPlace = new Map<string, CommitteeSnapshot>([[JSON.stringify(initial.value), initial]]);
const steps = new Map<string, CommitteeSnapshot | null>();

/** The state in which a session begins. Snapshots of the same state are the same object. */
export const beginning: CommitteeSnapshot = initial;

/** The state after an event, or null when the event is out of order in this state. Each step is worked out once. */
export function after(from: CommitteeSnapshot, event: CommitteeEvent): CommitteeSnapshot | null {
  const facts = COMMITTEE_FACTS.filter((fact) => event[fact] === true);
  const key = [JSON.stringify(from.value), event.type, ...facts].join('+');
  const known = steps.get(key);
  if (known !== undefined) return known;
  const next = from.can(event) ? transition(machine, from, event)[0] : null;
  const place = next === null ? '' : JSON.stringify(next.value);
  const same = next === null ? null : (byPlace.get(place) ?? next);
  if (same !== null) byPlace.set(place, same);
  steps.set(key, same);
  return same;
}

/** Where a run is: "revising", "action.recorded-vote", "plenary.explanations-before". */
export function stageOf(snapshot: unknown): string {
  const { value } = snapshot as CommitteeSnapshot;
  if (typeof value === 'string') return value;
  const [name, inner] = Object.entries(value)[0] ?? [];
  return `${String(name)}.${String(inner)}`;
}
