/** The vocabulary that every chart is drawn with: events, guards named after the rule, and what a state says of itself. */
import { setup } from 'xstate';
import type { Words } from '../terms.ts';
import type { ChartEvent, Fact } from './events.ts';

/** What a state tells the screen: drawn on the rail and read aloud. */
export interface StateMeta {
  readonly label: Words; // for the rail
  readonly station: boolean; // a stop of the rail, with its own states inside
  readonly ending: boolean; // the forum is over
  readonly happening: Words; // what is happening
  readonly mayDo: Words; // what may be done
  readonly source: string; // where the rule is written, or "custom"
}

const holds =
  (fact: Fact) =>
  ({ event }: { readonly event: ChartEvent }) =>
    event[fact] === true;

export const procedure = setup({
  types: {
    events: {} as ChartEvent,
    meta: {} as StateMeta,
  },
  guards: {
    hasSeat: holds('hasSeat'),
    hasFloor: holds('hasFloor'),
    textIsClean: holds('textIsClean'),
    lastMeeting: holds('lastMeeting'),
    roomDecides: holds('roomDecides'),
    programmeAgreed: holds('programmeAgreed'),
    noObjection: holds('noObjection'),
    onlyWhatWasNamed: holds('onlyWhatWasNamed'),
    nobodyDisassociates: holds('nobodyDisassociates'),
    silenceKept: holds('silenceKept'),
    silenceBroken: holds('silenceBroken'),
    sessionOver: holds('sessionOver'),
    mandateExpired: holds('mandateExpired'),
    onProgramme: holds('onProgramme'),
    onModalities: holds('onModalities'),
    textMayBePut: ({ event }) =>
      event.onProgramme !== true &&
      event.roomDecides === true &&
      (event.textIsClean === true || event.lastMeeting === true),
    textMayBePlaced: ({ event }) =>
      event.onModalities !== true && event.textIsClean === true && event.lastMeeting !== true,
    programmeMayBePut: ({ event }) => event.onProgramme === true && event.programmeAgreed !== true,
    silenceKeptAndSessionOver: ({ event }) => event.silenceKept === true && event.sessionOver === true,
    silenceBrokenAndSessionOver: ({ event }) => event.silenceBroken === true && event.sessionOver === true,
  },
});

type Station = Parameters<typeof procedure.createStateConfig>[0];

/** A chart of its stations, in the order of the rail. The first is where the forum begins. */
export function drawn(stations: { readonly mandated: Station } & Readonly<Record<string, Station>>) {
  return procedure.createMachine({ id: 'forum', initial: 'mandated', states: stations });
}
export type ForumMachine = ReturnType<typeof drawn>;
