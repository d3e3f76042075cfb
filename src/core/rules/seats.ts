/** Rules about who acts. */
import type { StandingRule } from './rule.ts';
import { isLed, isSeated, presides } from './where.ts';

/** A GGE and small consultations seat those invited; an open-ended body seats all Members. */
export const hasSeat: StandingRule = (conference, by) =>
  isSeated(conference, by) ? null : conference.scenario.forum.kind === 'oewg' ? 'members-only' : 'no-seat';

/** Whoever presides guides the room and takes no side in it. */
export const doesNotPreside: StandingRule = (conference, by) =>
  presides(conference, by) ? 'chair-does-not-vote' : null;

export const isChair: StandingRule = (conference, by) => (presides(conference, by) ? null : 'not-the-chair');
export const mayCallSilence: StandingRule = (conference, by) => (presides(conference, by) ? null : 'not-yours-to-call');
export const holdsThePen: StandingRule = (conference, by) => (presides(conference, by) ? null : 'not-the-penholder');

export const isWaitedFor: StandingRule = (conference, by) =>
  !isLed(conference, by) ? 'not-at-the-table' : conference.done.includes(by) ? 'already-done' : null;
