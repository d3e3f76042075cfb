/**
 * What a chart is told. A chart has no memory of its own beside its state: whatever a guard must know comes as a fact
 * in the event, worked out by the conference from seats, text, budget and clock.
 */

/** Names of the facts, which are the names of the rules that the guards ask for. */
export const FACTS = [
  'hasSeat', // the one who acts sits in the room
  'hasFloor', // the Chair has given it the floor
  'textIsClean', // no bracket is open
  'lastMeeting', // no meeting of the mandate is left after this one
  'roomDecides', // the room meets in a form in which it may decide
  'programmeAgreed', // the programme of work stands
  'noObjection', // nobody seated objects
  'onlyWhatWasNamed', // nothing is reopened but what the objectors named
  'nobodyDisassociates', // nobody takes a distance from a part of the text
  'silenceKept', // the hours have passed and nobody wrote
  'silenceBroken', // one letter came in time
  'sessionOver', // the last meeting of the session is behind us
  'mandateExpired', // the last meeting of the mandate is behind us
  'onProgramme', // the question is the programme of work, not the report
  'onModalities', // the silence is about modalities, not about the text
] as const;
export type Fact = (typeof FACTS)[number];
export type Facts = { readonly [F in Fact]?: boolean };

/** Kinds of events. All text acts that need the floor are one kind to procedure, and so are signatures and talks in the corridor. */
export const CHART_EVENTS = [
  'seats-allotted',
  'elect-chair',
  'open-meeting',
  'take-floor',
  'text-act',
  'sign',
  'hear-statements',
  'take-up',
  'talk',
  'suspend',
  'circulate-draft',
  'propose-compromise',
  'move-to-summary',
  'adjourn',
  'place-under-silence',
  'break-silence',
  'answer-silence',
  'hour',
  'put-question',
  'answer',
  'announce-disassociation',
  'explain-position',
  'reply',
  'answer-question',
  'gavel',
] as const;
export type ChartEventType = (typeof CHART_EVENTS)[number];
export type ChartEvent = { [T in ChartEventType]: { readonly type: T } & Facts }[ChartEventType];

/** One short key for an event with the facts that hold, so that a step once taken need not be worked out again. */
export function eventKey(event: ChartEvent): string {
  let key: string = event.type;
  for (const fact in event) if (event[fact as Fact] === true) key += `+${fact}`;
  return key;
}
