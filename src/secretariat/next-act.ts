/**
 * What the Chair, the delegations' minds and the world do next, when no person has to. One function of where the room is;
 * what may be done is asked of the conference, what is wanted of `diplomacy`.
 */
import type { Act } from '../core/acts.ts';
import { placeOf } from '../core/forums/chart.ts';
import type { Conference } from '../core/state.ts';
import type { StateCode } from '../core/terms.ts';
import {
  closeBrackets,
  consult,
  editsDue,
  editsOf,
  fallen,
  inLastQuarter,
  meetingsOf,
  nextCluster,
  parkBracketed,
  putsText,
  revise,
} from '../diplomacy/chair.ts';
import { hearStatements } from '../diplomacy/floor.ts';
import { heldIn } from '../diplomacy/brackets.ts';
import { rememberBrackets } from '../diplomacy/proposals.ts';
import { answerAdoption, answerSilence } from '../diplomacy/question.ts';
import { followConference, type Room } from '../diplomacy/room.ts';
import { make } from '../diplomacy/standing.ts';
import { zeroDraft } from '../diplomacy/zero-draft.ts';
import { newsDue } from './news.ts';
import type { Sent } from './sent.ts';

/** What has been done in the meeting under way; worked out again in every replay. */
export interface Progress {
  heard: number; // last meeting in which statements were heard
  remembered: number; // last meeting whose brackets were remembered
  revised: number; // last meeting that ended with a revision
  drafted: number; // edits made so far, against what time allows
  programme: number; // last session in which the programme was put
  modalities: boolean; // they were placed under silence once
  answered: Conference['silence']; // the silence that the minds have answered: each letter is a question of its own
  consulted: number; // last meeting in which objectors were consulted
  text: boolean; // the Chair has closed the text
}

/** Before the first act. */
export const atTheStart = (): Progress => ({
  heard: 0,
  remembered: 0,
  revised: 0,
  drafted: 0,
  programme: -1,
  modalities: false,
  answered: null,
  consulted: 0,
  text: false,
});

const SILENCE_HOURS = 72; // as long as capitals need, and no longer

/** The next act that no person has to send, or null when the room waits for one (or is over). */
export function nextAct(
  room: Room,
  conference: Conference,
  progress: Progress,
  people: readonly StateCode[],
  chairIsPerson: boolean,
): Sent | null {
  if (conference.outcome !== null) return null;
  followConference(room, conference);
  const place = placeOf(conference.chart);
  const { forum } = conference.scenario;
  const chair = (act: Act): Sent => ({ act, from: 'chair' });
  const mind = (act: Act): Sent => ({ act, from: 'mind' });
  const by = forum.chair;
  switch (place[0] === 'mandated' ? 'mandated' : (place[1] ?? place[0])) {
    case 'mandated':
      return { act: { type: 'seats-allotted', seats: forum.seats }, from: 'world' };
    case 'electing-chair':
      return mind({ type: 'elect-chair', by });
    case 'agenda':
    case 'adjourned':
      return (
        newsDue(conference) ??
        (chairIsPerson ? null : chair({ type: 'open-meeting', by, cluster: nextCluster(room, conference) }))
      );
    case 'agreed':
      return chair({ type: 'open-meeting', by, cluster: conference.cluster ?? nextCluster(room, conference) });
    case 'exchange':
      return inExchange(room, conference, progress, people);
    case 'informals':
    case 'drafting':
      return place[1] === 'informals' || !progress.text
        ? endOfMeeting(room, conference, progress, people, chairIsPerson)
        : chair({ type: 'put-question', by, question: 'adoption' });
    case 'modalities':
    case 'under-silence': {
      if (progress.answered !== conference.silence) {
        progress.answered = conference.silence;
        return mind(answerSilence(room, conference, people));
      }
      return { act: { type: 'hour', hours: conference.silence?.hoursLeft ?? SILENCE_HOURS }, from: 'world' };
    }
    case 'programme':
      return mind({ type: 'answer-question', objections: [], disassociations: [], explanations: [] });
    case 'question-put':
    case 'question-put-again':
      return mind(answerAdoption(room, conference, people));
    case 'opposed':
      return chair({ type: 'suspend', by });
    case 'suspended':
      return afterObjection(room, conference, progress, chairIsPerson);
    case 'unopposed':
      return chairIsPerson ? null : chair({ type: 'gavel', by });
    default:
      return null;
  }
}

/**
 * What comes at the opening of a meeting before anybody is asked: the zero draft, a programme of work still open, what
 * brackets held have cost. Null when the floor is open.
 */
export function opening(
  room: Room,
  conference: Conference,
  progress: Progress,
  people: readonly StateCode[],
): Sent | null {
  if (conference.outcome !== null || placeOf(conference.chart)[1] !== 'exchange') return null;
  followConference(room, conference);
  const { forum } = conference.scenario;
  const by = forum.chair;
  if (conference.draft.revision < 0) {
    const swaps = zeroDraft(conference.text, forum, room.nature, room.columns, room.seed);
    make(room.standing, ...swaps);
    const edits = editsOf(room, swaps);
    return {
      act: { type: 'circulate-draft', by, edits, easedFor: edits.map(() => null), lifted: [], closed: false },
      from: 'chair',
    };
  }
  if (!conference.programmeAgreed && conference.mode === 'informal' && progress.programme !== conference.sessionIndex) {
    progress.programme = conference.sessionIndex;
    return { act: { type: 'put-question', by, question: 'programme' }, from: 'chair' };
  }
  if (progress.remembered !== conference.meeting) {
    progress.remembered = conference.meeting;
    const goodwill = rememberBrackets(room, conference, people);
    if (goodwill.length > 0) return { act: { type: 'remember', goodwill }, from: 'mind' };
  }
  return null;
}

/** Statements, once everybody who is led by a person has had its turn; then the informals. */
function inExchange(room: Room, conference: Conference, progress: Progress, people: readonly StateCode[]): Sent {
  const by = conference.scenario.forum.chair;
  if (progress.heard !== conference.meeting) {
    progress.heard = conference.meeting;
    const held = heldIn(room, conference);
    const formal = conference.mode !== 'informal';
    const statements = hearStatements(room, conference.cluster ?? '', conference.meeting, held, people, formal);
    return { act: { type: 'hear-statements', by, statements }, from: 'chair' };
  }
  return { act: { type: 'suspend', by }, from: 'chair' };
}

/** The Chair's revision where one is due, then the question or the end of the meeting. */
function endOfMeeting(
  room: Room,
  conference: Conference,
  progress: Progress,
  people: readonly StateCode[],
  chairIsPerson: boolean,
): Sent {
  const { forum } = conference.scenario;
  const by = forum.chair;
  const { meeting } = conference;
  const session = forum.sessions[conference.sessionIndex];
  const before = forum.sessions.slice(0, conference.sessionIndex + 1).reduce((sum, s) => sum + s.meetings, 0);
  const late = inLastQuarter(forum, meeting);
  const held = heldIn(room, conference);
  const code = (b: { seat: number; provision: number }) => ({
    by: room.nature.codes[b.seat] as StateCode,
    provision: room.columns.ids[b.provision] as string,
  });
  if ((meeting === before || late) && progress.revised !== meeting) {
    const due = chairIsPerson ? 0 : editsDue(room, meeting, progress.revised);
    const made = revise(room, meeting, due, progress.drafted, held);
    const parked = late && !chairIsPerson ? parkBracketed(room, held) : [];
    progress.drafted += due;
    progress.revised = meeting;
    const edits = editsOf(room, [...made.map(({ swap }) => swap), ...parked]);
    const easedFor = [
      ...made.map(({ seat }) => (seat === null ? null : (room.nature.codes[seat] as StateCode))),
      ...parked.map(() => null),
    ];
    const lifted = fallen(room, held)
      .map(code)
      .filter(({ by: holder }) => !people.includes(holder));
    return { act: { type: 'circulate-draft', by, edits, easedFor, lifted, closed: false }, from: 'chair' };
  }
  const decides = conference.mode === 'formal' || conference.mode === 'hybrid';
  if (!chairIsPerson || meeting >= meetingsOf(forum)) {
    if (decides && !progress.text && putsText(room, meeting, held, conference.unhappy)) {
      progress.text = true;
      const swaps = closeBrackets(room, held, people);
      const edits = editsOf(room, swaps);
      return {
        act: {
          type: 'circulate-draft',
          by,
          edits,
          easedFor: edits.map(() => null),
          lifted: held.map(code),
          closed: true,
        },
        from: 'chair',
      };
    }
  }
  if (forum.kind === 'oewg' && session?.kind === 'organisational' && meeting === before && !progress.modalities) {
    progress.modalities = true;
    return { act: { type: 'place-under-silence', by, subject: 'modalities', hours: SILENCE_HOURS }, from: 'chair' };
  }
  return { act: { type: 'adjourn', by }, from: 'chair' };
}

/** Consultations after a first objection: what was named is reopened, then the question is put again. A person in the chair has consulted itself. */
function afterObjection(room: Room, conference: Conference, progress: Progress, chairIsPerson: boolean): Sent {
  const by = conference.scenario.forum.chair;
  if (progress.consulted === conference.meeting)
    return { act: { type: 'put-question', by, question: 'adoption' }, from: 'chair' };
  progress.consulted = conference.meeting;
  const objectors = conference.objections.map((o) => room.nature.codes.indexOf(o.state)).filter((i) => i >= 0);
  const worst: number[] = [];
  for (const objection of conference.objections) {
    const at = room.columns.indexOf.get(objection.provisions[0] ?? '');
    if (at !== undefined && !worst.includes(at)) worst.push(at);
  }
  const edits = chairIsPerson ? [] : editsOf(room, consult(room, objectors, worst));
  return {
    act: { type: 'circulate-draft', by, edits, easedFor: edits.map(() => null), lifted: [], closed: true },
    from: 'chair',
  };
}
