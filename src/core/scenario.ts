import type { ActType } from './acts.ts';
import type { HappeningType } from './happenings.ts';
import type { ForumKind, Issue, StateCode, Words } from './terms.ts';
import type { TextPlan } from './text/draft.ts';
import type { Provision } from './text/provision.ts';

/** Where something was read, or "general knowledge" with its confidence. */
export interface Source {
  readonly title: string;
  readonly symbol: string | null; // UN document symbol, or null
  readonly note: Words | null;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** One sitting of a forum: its played meetings and the hours they stand for. */
export interface Session {
  readonly id: string; // "session-1"
  readonly kind: 'organisational' | 'session' | 'virtual';
  readonly title: Words;
  readonly dates: Words; // "9 to 13 September 2019"
  readonly meetings: number; // played meetings, at least 1
}

/** Agenda item: paragraphs taken together. */
export interface Cluster {
  readonly id: string;
  readonly title: Words;
}

/** Facts of the forum that the model reads; ranges in `assets/facts` and the schema. */
export interface ForumSpec {
  readonly id: string;
  readonly kind: ForumKind;
  readonly title: Words;
  readonly mandate: string; // A/RES/…
  readonly seats: readonly StateCode[]; // every seated delegation, in ISO alpha-2 order
  readonly chair: StateCode;
  readonly chairName: Words | null;
  readonly chairLean: number; // 0..1 pull of the zero draft to the Chair's own position
  readonly hours: number; // meeting hours that the played meetings stand for
  readonly proceduralShare: number; // 0..1 of the hours spent on procedure
  readonly sessions: readonly Session[];
  readonly clusters: readonly Cluster[];
  readonly weightSum: number; // 15 in a GGE, 21 in an OEWG
  readonly ambition: number; // 0..1, force the zero draft aims at
  readonly tension: number; // 0..1 between the great powers when the text is put
  readonly access: number | null; // -1 closed … 1 open to stakeholders; null where it is not an issue
  readonly capacity: number; // 0..1 what the forum offers in capacity building
  readonly owners: Readonly<Record<StateCode, number>>; // 0..1 stake in the forum itself
  readonly summary: boolean; // a Chair's summary (or an annex) can take what is not agreed
}

/** A local interest of one delegation in a named provision. */
export interface Stake {
  readonly state: StateCode;
  readonly provision: string;
  readonly wants: string | null; // reading, or null
  readonly refuses: string | null; // reading, "deleted", or null
  readonly weight: number; // 0..1
  readonly why: Words;
  readonly source: Source;
}

/** A position that differs from the common table in this scenario. */
export interface PositionOverride {
  readonly state: StateCode;
  readonly issue: Issue;
  readonly position: number; // -1..1
  readonly salience: number | null; // multiplies the table's, 0..4
  readonly hardness: number | null; // replaces the table's, .2..2
  readonly why: Words;
  readonly source: Source;
}

/** Affinity of one delegation for another that differs from what memberships and positions give. */
export interface Relation {
  readonly of: StateCode;
  readonly towards: StateCode;
  readonly affinity: number; // -1..1
  readonly source: Source;
}

/** When an inject arrives: before a meeting opens, and only if its condition holds then. */
export interface InjectTrigger {
  readonly meeting: number; // from 1; opens the meeting
  readonly condition: null | {
    readonly kind: 'brackets-at-least' | 'brackets-at-most' | 'silence-broken' | 'standing';
    readonly count: number | null;
    readonly provision: string | null;
    readonly standing: string | null; // reading id, "summary" or "deleted"
  };
}

/** News from outside the room, or a letter from capitals. */
export interface Inject {
  readonly id: string;
  readonly trigger: InjectTrigger;
  readonly headline: Words;
  readonly body: Words;
  readonly source: Source;
  readonly effect: {
    readonly tension: number; // added, -1..1
    readonly mode: 'virtual' | 'hybrid' | null; // how the room meets from now on
    readonly salience: readonly { readonly issue: Issue; readonly factor: number }[];
    readonly goodwill: readonly { readonly of: StateCode; readonly towards: StateCode; readonly change: number }[];
  };
}

/** A briefing written by hand for one delegation. */
export interface Briefing {
  readonly state: StateCode;
  readonly headline: Words; // "Bring home a report that protects the cables."
  readonly body: readonly Words[]; // paragraphs
}

/** A claim of the interview beside the record and the opposing view. */
export interface Contested {
  readonly id: string;
  readonly claim: Words;
  readonly claimSource: Source;
  readonly record: Words;
  readonly recordSource: Source;
  readonly others: Words;
  readonly othersSource: Source;
}

/** Deeds of a delegation that guidance can wait for. */
export const DEEDS = [
  'take-floor',
  'propose',
  'bracket',
  'ask',
  'sound',
  'package',
  'convene',
  'ask-capital',
  'stay-silent',
  'object',
] as const;
export type Deed = (typeof DEEDS)[number];

/** What on the screen a step of guidance points at. */
export const POINTS = ['room', 'draft', 'acts', 'question'] as const;
export type Point = (typeof POINTS)[number];

/** Holds when each part that is given holds. */
export interface GuidanceCondition {
  readonly meeting?: number; // this meeting or a later one is under way
  readonly open?: readonly ActType[]; // one of these is in order now
  readonly did?: readonly Deed[]; // the player has done one of these
  readonly not?: readonly Deed[]; // and none of these
  readonly happened?: HappeningType; // the room has been told of such a thing
  readonly question?: boolean; // a question is put, or none is
  readonly brackets?: number; // at least so many of others stand in the draft
  readonly over?: boolean; // the game has ended, or has not
}

/** One piece of advice to a first-time player: shown from when `when` holds until `until` does. */
export interface GuidanceStep {
  readonly id: string;
  readonly when: GuidanceCondition;
  readonly until: GuidanceCondition | null; // null = until it is put away
  readonly point: Point;
  readonly say: Words;
}

/** How a lesson leads its player by the hand. */
export interface Guidance {
  readonly seat: StateCode; // delegation to begin with
  readonly seed: number;
  readonly steps: readonly GuidanceStep[]; // the first whose time it is, is shown
}

/** A scenario, checked and compiled: everything a run needs beside seed and acts. */
export interface Scenario {
  readonly format: 1;
  readonly id: string;
  readonly title: Words;
  readonly summary: Words; // one or two sentences for the list of scenarios
  readonly period: { readonly from: string; readonly to: string }; // ISO dates
  readonly ledger: readonly string[]; // ids of the interview's events: "E12"
  readonly sources: readonly Source[];
  readonly contested: readonly Contested[];
  readonly teaches: { readonly idea: Words; readonly misconception: Words; readonly correction: Words };
  readonly forum: ForumSpec;
  readonly text: TextPlan;
  readonly shelf: readonly Provision[]; // norms of the library that a delegation may still table, ready to stand in this text
  readonly overrides: readonly PositionOverride[];
  readonly stakes: readonly Stake[];
  readonly relations: readonly Relation[];
  readonly injects: readonly Inject[];
  readonly briefings: readonly Briefing[];
  readonly history: {
    readonly outcome: Words; // what happened
    readonly adopted: boolean;
    readonly disassociated: readonly StateCode[];
    readonly source: Source;
  };
  readonly guidance?: Guidance; // in a lesson
  readonly afterwards: { readonly adopted: Words; readonly notAdopted: Words }; // what the Assembly made of it
  readonly questions: readonly Words[]; // for the debrief
}
