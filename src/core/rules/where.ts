/** Questions about the place of the room that several rules ask. */
import { placeOf } from '../forums/chart.ts';
import type { Conference } from '../state.ts';
import type { StateCode } from '../terms.ts';
import type { RefusalCode } from './refusals.ts';

/** Name of the innermost state: `exchange`, `under-silence`, `question-put`. */
export function stateOf(conference: Conference): string {
  return placeOf(conference.chart).at(-1) ?? '';
}

/** The room is at the station `adoption`. */
export const atAdoption = (conference: Conference): boolean => placeOf(conference.chart)[0] === 'adoption';

/** A question is before the room and waits for answers. */
export function isAsked(conference: Conference): boolean {
  const state = stateOf(conference);
  return state === 'question-put' || state === 'question-put-again' || state === 'programme';
}

/** The consultations after a first objection are under way. */
export const inConsultations = (conference: Conference): boolean => stateOf(conference) === 'suspended';

/** The text can no longer be reopened: nobody objected, or a silence was kept. */
export function isSettled(conference: Conference): boolean {
  const state = stateOf(conference);
  return state === 'unopposed' || state === 'agreed';
}

/** A person, or a policy in a person's place, leads this delegation: it has a budget and the room waits for it. */
export const isLed = ({ humans }: Conference, by: StateCode): boolean => humans.includes(by);

const seatedIn = new WeakMap<readonly StateCode[], ReadonlySet<StateCode>>();

export function isSeated({ scenario }: Conference, by: StateCode): boolean {
  const { seats } = scenario.forum;
  let set = seatedIn.get(seats);
  if (set === undefined) seatedIn.set(seats, (set = new Set(seats)));
  return set.has(by);
}

export const presides = ({ scenario }: Conference, by: StateCode): boolean => scenario.forum.chair === by;

/**
 * Why words that delegations agreed on cannot be taken up now: the text is decided, lies under silence, was closed by the
 * Chair (the consultations of the last day reopen what was named), or the room meets off the record. Null when they can.
 */
export function textIsShut(conference: Conference): RefusalCode | null {
  const { draft, silence, mode } = conference;
  if (isSettled(conference)) return 'already-decided';
  if (silence !== null) return 'silence-is-running';
  if (draft.closed && !inConsultations(conference)) return 'text-closed';
  return mode === 'informal' ? 'informal-mode' : null;
}

/** Provisions that the objectors named; null when one of them named none and so reopened the whole. */
function namedProvisions({ objections }: Conference): readonly string[] | null {
  return objections.some(({ provisions }) => provisions.length === 0)
    ? null
    : objections.flatMap(({ provisions }) => provisions);
}

/** Whether these provisions are open in the consultations of the last day, or no such consultations are under way. */
export function isOpen(conference: Conference, provisions: readonly string[]): boolean {
  if (!inConsultations(conference)) return true;
  const named = namedProvisions(conference);
  return named === null || provisions.every((id) => named.includes(id));
}

/** In the consultations of the last day only what the objectors named is open. */
export const named = (conference: Conference, provisions: readonly string[]): RefusalCode | null =>
  isOpen(conference, provisions) ? null : 'only-what-was-named';
