/** Where the played meetings stand in the sessions of a forum. A played meeting is the only unit of time. */
import type { ForumSpec, Session } from '../scenario.ts';
import type { Conference } from '../state.ts';

type Programme = Pick<ForumSpec, 'sessions'>;

/** Played meetings of the whole mandate. */
function meetingsOf({ sessions }: Programme): number {
  let count = 0;
  for (const session of sessions) count += session.meetings;
  return count;
}

/** Index of the session in which a meeting falls, from 0; meetings count from 1. The last session takes what is beyond the mandate. */
export function sessionOf({ sessions }: Programme, meeting: number): number {
  let end = 0;
  for (const [index, session] of sessions.entries()) {
    end += session.meetings;
    if (meeting <= end) return index;
  }
  return sessions.length - 1;
}

/** Number of the last meeting of a session. */
export function lastMeetingOf({ sessions }: Programme, index: number): number {
  return meetingsOf({ sessions: sessions.slice(0, index + 1) });
}

/** Whether the meeting under way, or just closed, is the mandate's last. */
export function isLastMeeting({ scenario, meeting }: Conference): boolean {
  return meeting >= meetingsOf(scenario.forum);
}

/** In the last two meetings the whole text is open, not the item alone. */
export function wholeTextOpen({ scenario, meeting }: Conference): boolean {
  return meeting >= meetingsOf(scenario.forum) - 1;
}

/** New norms come before the last quarter of the meetings. */
export function deadlinePassed({ scenario, meeting }: Conference): boolean {
  return meeting * 4 > meetingsOf(scenario.forum) * 3;
}

/**
 * How the room meets in a session. A virtual session meets on screens whatever is agreed; without a programme of work a room
 * meets in informal mode; news may move it to screens or half of it. For its last session a body finds a form in which it can decide.
 */
export function modeOf(conference: Conference, index: number): Conference['mode'] {
  const { scenario, injects, programmeAgreed, meeting } = conference;
  const { sessions } = scenario.forum;
  const session: Session | undefined = sessions[index];
  if (session?.kind === 'virtual') return 'virtual';
  if (!programmeAgreed && meeting > 0) return 'informal';
  const news = scenario.injects.filter(({ id, effect }) => injects.includes(id) && effect.mode !== null).at(-1)
    ?.effect.mode;
  if (news === 'virtual' && index === sessions.length - 1) return 'hybrid';
  return news ?? 'formal';
}
