/** What an act is to the chart: the kind of event, and the facts that the chart's guards ask for. */
import type { Act, ActType } from '../acts.ts';
import { placeOf } from '../forums/chart.ts';
import type { ChartEvent, ChartEventType } from '../forums/events.ts';
import type { Conference } from '../state.ts';
import { isClean } from '../text/status.ts';
import { isLastMeeting, lastMeetingOf } from './calendar.ts';
import { isOpen, isSeated } from './where.ts';

/** The event that an act is to the chart; null for acts that no state forbids while the forum sits. */
const EVENT_OF: Readonly<Record<ActType, ChartEventType | null>> = {
  'take-floor': 'take-floor',
  'table-norm': 'text-act',
  'propose-reading': 'text-act',
  'propose-words': 'text-act',
  'propose-summary': 'text-act',
  bracket: 'text-act',
  'lift-bracket': 'text-act',
  cosponsor: 'sign',
  withdraw: 'sign',
  ask: 'talk',
  sound: 'talk',
  'offer-package': 'talk',
  'seek-package': 'talk',
  'answer-package': 'talk',
  'ask-sponsorship': 'talk',
  convene: 'talk',
  warn: 'talk',
  'ask-capital': 'talk',
  'stay-silent': 'answer',
  object: 'answer',
  'announce-disassociation': 'announce-disassociation',
  'explain-position': 'explain-position',
  reply: 'reply',
  'break-silence': 'break-silence',
  'request-vote': null,
  done: null,
  'elect-chair': 'elect-chair',
  'open-meeting': 'open-meeting',
  'hear-statements': 'hear-statements',
  suspend: 'suspend',
  'take-up': 'take-up',
  'propose-compromise': 'propose-compromise',
  'move-to-summary': 'move-to-summary',
  'circulate-draft': 'circulate-draft',
  adjourn: 'adjourn',
  'place-under-silence': 'place-under-silence',
  'put-question': 'put-question',
  gavel: 'gavel',
  'answer-talk': null,
  'answer-capital': null,
  'answer-question': 'answer-question',
  'answer-silence': 'answer-silence',
  remember: null,
  'seats-allotted': 'seats-allotted',
  inject: null,
  hour: 'hour',
};

/** The session at whose station the room stands has held its last meeting. */
function sessionOver({ chart, meeting, scenario }: Conference): boolean {
  const station = placeOf(chart)[0];
  const index = scenario.forum.sessions.findIndex(({ id }) => id === station);
  return index >= 0 && meeting >= lastMeetingOf(scenario.forum, index);
}

/** The act as the chart hears it, or null when the chart need not be asked. */
export function eventOf(conference: Conference, act: Act): ChartEvent | null {
  const type = EVENT_OF[act.type];
  if (type === null) return null;
  switch (act.type) {
    case 'circulate-draft':
      return {
        type,
        onlyWhatWasNamed: isOpen(
          conference,
          act.edits.map((edit) => edit.provision),
        ),
      };
    case 'take-up':
      return {
        type,
        onlyWhatWasNamed: isOpen(
          conference,
          act.proposal.edits.map((edit) => edit.provision),
        ),
      };
    case 'propose-compromise':
      return { type, onlyWhatWasNamed: isOpen(conference, [act.edit.provision]) };
    case 'move-to-summary':
      return { type, onlyWhatWasNamed: isOpen(conference, [act.provision]) };
    case 'adjourn':
      return { type, sessionOver: sessionOver(conference), mandateExpired: isLastMeeting(conference) };
    case 'place-under-silence':
      return {
        type,
        onModalities: act.subject === 'modalities',
        textIsClean: isClean(conference.draft),
        lastMeeting: isLastMeeting(conference),
      };
    case 'put-question':
      return {
        type,
        onProgramme: act.question === 'programme',
        programmeAgreed: conference.programmeAgreed,
        textIsClean: isClean(conference.draft),
        lastMeeting: isLastMeeting(conference),
        roomDecides: conference.mode === 'formal' || conference.mode === 'hybrid',
      };
    case 'answer-question':
      return { type, noObjection: conference.objections.length + act.objections.length === 0 };
    case 'break-silence':
      return { type, silenceBroken: true, sessionOver: sessionOver(conference) };
    case 'answer-silence':
      return { type, silenceBroken: act.breaks.length > 0, sessionOver: sessionOver(conference) };
    case 'hour':
      return {
        type,
        silenceKept: (conference.silence?.hoursLeft ?? Infinity) <= act.hours,
        sessionOver: sessionOver(conference),
      };
    case 'gavel':
      return { type, nobodyDisassociates: conference.disassociations.length === 0 };
    default:
      return 'by' in act
        ? { type, hasSeat: isSeated(conference, act.by), hasFloor: conference.floor.holder === act.by }
        : { type };
  }
}
