/** Steps that the tests of the conference share: they lead a room to where a rule can be tried. */
import type { Act, Statement } from '../../../src/core/acts.ts';
import { openConference, step } from '../../../src/core/conference.ts';
import { placeOf } from '../../../src/core/forums/chart.ts';
import type { Happening } from '../../../src/core/happenings.ts';
import type { RefusalCode } from '../../../src/core/rules/refusals.ts';
import type { Scenario } from '../../../src/core/scenario.ts';
import type { Conference } from '../../../src/core/state.ts';
import type { ForumKind, StateCode } from '../../../src/core/terms.ts';
import { SEATS, scenarioOf } from '../fixture.ts';

export const by = 'BR'; // who presides

/** Sends acts that must be in order. */
export function send(conference: Conference, ...acts: readonly Act[]): Conference {
  return acts.reduce((room, act) => {
    const result = step(room, act);
    if ('refusal' in result) throw new Error(`${act.type} refused: ${result.refusal.code} at ${where(room)}`);
    return result.conference;
  }, conference);
}

/** What the room is told of one act that must be in order. */
export function told(conference: Conference, act: Act): readonly Happening[] {
  const result = step(conference, act);
  if ('refusal' in result) throw new Error(`${act.type} refused: ${result.refusal.code} at ${where(conference)}`);
  return result.happenings;
}

/** The code of the refusal, or null when the act is in order. */
export function refused(conference: Conference, act: Act): RefusalCode | null {
  const result = step(conference, act);
  return 'refusal' in result ? result.refusal.code : null;
}

export const where = (conference: Conference): string => placeOf(conference.chart).join('.');

export const open = (cluster = 'law'): Act => ({ type: 'open-meeting', by, cluster });
export const adjourn: Act = { type: 'adjourn', by };
export const suspend: Act = { type: 'suspend', by };
export const put: Act = { type: 'put-question', by, question: 'adoption' };
export const gavel: Act = { type: 'gavel', by };
export const floor = (who: StateCode): Act => ({ type: 'take-floor', by: who });
export const allSilent: Act = { type: 'answer-question', objections: [], disassociations: [], explanations: [] };
export const opposedBy = (state: StateCode, ...provisions: readonly string[]): Act => ({
  type: 'answer-question',
  objections: [{ state, provisions, terms: [] }],
  disassociations: [],
  explanations: [],
});

/** The zero draft: every provision by its bridge, with the verb "should". */
export const zeroDraft: Act = {
  type: 'circulate-draft',
  by,
  edits: ['law', 'defence', 'help', 'cables'].map((provision) => ({ provision, reading: 'bridge', force: 'should' })),
  easedFor: [null, null, null, null],
  lifted: [],
  closed: false,
};

export const statement = (who: StateCode, more: Partial<Statement> = {}): Statement => ({
  by: who,
  provision: 'law',
  stances: { law: 'silent' },
  unhappy: false,
  proposal: null,
  bracket: null,
  lifts: [],
  terms: [],
  ...more,
});

/** A room whose Chair is elected and whose first meeting is open. */
export function opened(
  kind: ForumKind,
  people: readonly StateCode[] = ['KE'],
  scenario: Scenario = scenarioOf(kind),
): Conference {
  return send(
    openConference(scenario, 7, people),
    { type: 'seats-allotted', seats: SEATS },
    { type: 'elect-chair', by },
    open(),
  );
}

/** The second meeting, first of its session: the zero draft is out and the exchange has begun. */
export function withText(kind: ForumKind, people: readonly StateCode[] = ['KE']): Conference {
  return send(opened(kind, people), zeroDraft, adjourn, open());
}

/** The last meeting of the mandate, in exchange, with the zero draft clean. */
export function lastMeeting(kind: ForumKind, people: readonly StateCode[] = ['KE']): Conference {
  let room = withText(kind, people);
  const last = kind === 'oewg' ? 6 : kind === 'gge' ? 5 : 3;
  while (room.meeting < last) room = send(room, adjourn, open());
  return room;
}
