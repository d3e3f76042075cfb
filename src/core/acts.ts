/**
 * The one door in: everything that a delegation, the Chair, a capital or the outside world can do.
 * What is not in this union cannot happen. Acts are plain data and are checked once, at the door (`can`).
 */
import type { ForceWord, StateCode } from './terms.ts';
import type { Edit } from './text/draft.ts';

/** Who sent an act. Only the first three are inputs of a game; the rest is recomputed in a replay. */
export const ORIGINS = ['player', 'script', 'teacher', 'mind', 'chair', 'world'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Named parts of a decision, in logits of discomfort unless said. Positive weighs against the text. */
export const TERM_NAMES = [
  'base', // what it takes to live with any text
  'isolation', // unwilling to stand alone
  'capacity', // what the forum gives in capacity building
  'ownership', // the forum is its own creation
  'red-line', // words beyond what its instructions allow
  'unmet-ask', // what its instructions told it to bring home is not there
  'benefit', // what the text gives it
  'stake', // a local interest in one provision
  'goodwill', // what it owes the delegation that moves the words
  'deadline', // the question is put: last moment to agree
  'tension', // relations with a rival outside the room
  'access', // who else is in the room: stakeholders
  'mood', // of the day, common to all
  'own-mind', // what only its capital knows
  'cover', // others object too
] as const;
export type TermName = (typeof TERM_NAMES)[number];

/** One named part of a decision. */
export interface Term {
  readonly name: TermName;
  readonly value: number;
  readonly provision?: string; // the provision it comes from, where there is one
  readonly towards?: StateCode; // the other delegation, where there is one
}

/** What one delegation says when the floor is its own, worked out by its mind. */
export interface Statement {
  readonly by: StateCode;
  readonly provision: string; // what it speaks on first
  readonly stances: Readonly<Record<string, 'sponsor' | 'in-favour' | 'silent' | 'bracket'>>; // by provision of the item
  readonly unhappy: boolean; // it has said that it cannot live with the text as it stands
  readonly proposal: { readonly edit: Edit; readonly taken: boolean } | null;
  readonly bracket: {
    readonly provision: string;
    readonly reading: string | null;
    readonly force: ForceWord | null;
  } | null;
  readonly lifts: readonly string[]; // provisions whose brackets it lifts
  readonly terms: readonly Term[]; // why, strongest first; whole in the record, heard by others in classes only
}

/** One objection, with its reasons. */
export interface Objection {
  readonly state: StateCode;
  readonly provisions: readonly string[]; // what it cannot accept, worst first; empty = the text as a whole
  readonly terms: readonly Term[];
  readonly accepts?: Edit; // the single change that would turn it, where there is one
}

/** A distance taken from some provisions without breaking consensus. */
export interface Disassociation {
  readonly state: StateCode;
  readonly provisions: readonly string[];
  readonly terms: readonly Term[];
}

export interface GoodwillChange {
  readonly of: StateCode;
  readonly towards: StateCode;
  readonly change: number; // goodwill stays in -1..1
}

/** What a delegation may learn of another in the corridor. Positions to the nearest quarter. */
export interface Learnt {
  readonly state: StateCode;
  readonly positions: readonly {
    readonly issue: import('./terms.ts').Issue;
    readonly position: number; // -1..1 in quarters
    readonly salience: 'low' | 'middling' | 'high';
  }[];
  readonly hardness: 'soft' | 'firm' | 'hard' | null;
}

/** What came of a talk in the corridor. `yes`, `no` with the worst term, or `not-without` a further change. */
export interface TalkAnswer {
  readonly answer: 'yes' | 'no' | 'not-without' | 'told';
  readonly worst: Term | null;
  readonly notWithout: Edit | null;
  readonly learnt: readonly Learnt[];
  readonly package: { readonly give: Edit; readonly take: Edit } | null; // what the other side offers, when it was asked to
  readonly eases: boolean; // the words sounded would make the text easier for it
}

/** Acts of a delegation on the floor of a meeting. Text acts need the floor; one intervention a meeting, with one text act. */
export type FloorAct =
  | { readonly type: 'take-floor'; readonly by: StateCode }
  | { readonly type: 'table-norm'; readonly by: StateCode; readonly provision: string } // id on the scenario's shelf
  | { readonly type: 'propose-reading'; readonly by: StateCode; readonly edit: Edit }
  | {
      readonly type: 'propose-words';
      readonly by: StateCode;
      readonly provision: string;
      readonly words: string; // one line, 1..300 characters
      readonly place: number; // declared meaning, -1..1
      readonly ambiguity: number; // 0..1
      readonly force: ForceWord;
    }
  | { readonly type: 'propose-summary'; readonly by: StateCode; readonly provision: string }
  | {
      readonly type: 'bracket';
      readonly by: StateCode;
      readonly provision: string;
      readonly reading: string | null;
      readonly force: ForceWord | null;
    }
  | { readonly type: 'lift-bracket'; readonly by: StateCode; readonly provision: string }
  | { readonly type: 'cosponsor'; readonly by: StateCode; readonly provision: string }
  | { readonly type: 'withdraw'; readonly by: StateCode; readonly provision: string }; // its name from a provision

/** Acts in the corridor and to the capital. Slots: one each, two for a package or a convening. */
export type CorridorAct =
  | { readonly type: 'ask'; readonly by: StateCode; readonly with: StateCode }
  | { readonly type: 'sound'; readonly by: StateCode; readonly with: StateCode; readonly edit: Edit }
  | {
      readonly type: 'offer-package';
      readonly by: StateCode;
      readonly with: StateCode;
      readonly give: Edit; // eases the other
      readonly take: Edit; // eases you
    }
  | { readonly type: 'seek-package'; readonly by: StateCode; readonly with: StateCode }
  | { readonly type: 'answer-package'; readonly by: StateCode; readonly with: StateCode; readonly accept: boolean }
  | { readonly type: 'ask-sponsorship'; readonly by: StateCode; readonly with: StateCode; readonly provision: string }
  | {
      readonly type: 'convene';
      readonly by: StateCode;
      readonly with: readonly StateCode[];
      readonly provision: string;
      readonly edit?: Edit; // words to put to them, on that provision; without, those that ease them most
    } // up to six
  | { readonly type: 'warn'; readonly by: StateCode; readonly with: StateCode; readonly provision: string }
  | {
      readonly type: 'ask-capital';
      readonly by: StateCode;
      readonly provision: string;
      readonly reason: 'package' | 'isolated' | 'deadline';
    };

/** Acts when a question is put, or a text lies under silence. */
export type QuestionAct =
  | { readonly type: 'stay-silent'; readonly by: StateCode }
  | { readonly type: 'object'; readonly by: StateCode; readonly provisions: readonly string[]; readonly reason: string }
  | { readonly type: 'announce-disassociation'; readonly by: StateCode; readonly provisions: readonly string[] }
  | { readonly type: 'explain-position'; readonly by: StateCode; readonly words: string }
  | { readonly type: 'reply'; readonly by: StateCode; readonly to: StateCode }
  | { readonly type: 'break-silence'; readonly by: StateCode; readonly reason: string }
  | { readonly type: 'request-vote'; readonly by: StateCode }; // refused where a body decides by consensus

/** A player has nothing more to do before the room goes on. */
export type PaceAct = { readonly type: 'done'; readonly by: StateCode };

/** What may be put to the room. */
export type Question = 'programme' | 'adoption';
/** What may be placed under silence. */
export type SilenceSubject = 'modalities' | 'text';

/** Acts of the presiding officer. */
export type ChairAct =
  | { readonly type: 'elect-chair'; readonly by: StateCode } // the room, by acclamation; `by` is the one elected
  | { readonly type: 'open-meeting'; readonly by: StateCode; readonly cluster: string }
  | { readonly type: 'hear-statements'; readonly by: StateCode; readonly statements: readonly Statement[] }
  | { readonly type: 'suspend'; readonly by: StateCode } // the room goes to informals
  | { readonly type: 'take-up'; readonly by: StateCode; readonly proposal: ProposalRuling }
  | { readonly type: 'propose-compromise'; readonly by: StateCode; readonly edit: Edit }
  | { readonly type: 'move-to-summary'; readonly by: StateCode; readonly provision: string }
  | {
      readonly type: 'circulate-draft';
      readonly by: StateCode;
      readonly edits: readonly Edit[]; // against the draft as it stands
      readonly easedFor: readonly (StateCode | null)[]; // for whom each edit was made; same length as `edits`
      readonly lifted: readonly { readonly by: StateCode; readonly provision: string }[]; // brackets that fall with it
      readonly closed: boolean;
    }
  | { readonly type: 'adjourn'; readonly by: StateCode }
  | {
      readonly type: 'place-under-silence';
      readonly by: StateCode;
      readonly subject: SilenceSubject;
      readonly hours: number;
    }
  | { readonly type: 'put-question'; readonly by: StateCode; readonly question: Question }
  | { readonly type: 'gavel'; readonly by: StateCode };

/** How the room took a proposal, worked out by the delegations' minds: taken into the Chair's text or not. */
export interface ProposalRuling {
  readonly by: StateCode; // who proposed
  readonly edits: readonly Edit[]; // two for a package
  readonly partners: readonly StateCode[]; // with whom, for a package or a convening
  readonly taken: boolean;
  readonly chance: number; // 0..1 that it is taken, as the room stood
  readonly against: readonly Term[]; // who weighed most against, `towards` naming the delegation
  readonly goodwill: readonly GoodwillChange[];
}

/** Acts of delegations' minds and capitals, computed by `diplomacy`. Batches keep the events of a game in the hundreds. */
export type MindAct =
  | {
      readonly type: 'answer-talk';
      readonly by: StateCode;
      readonly with: StateCode; // who asked
      readonly about: CorridorAct;
      readonly answer: TalkAnswer;
      readonly goodwill: readonly GoodwillChange[];
    }
  | {
      readonly type: 'answer-capital';
      readonly by: StateCode; // the delegation whose capital answers
      readonly provision: string;
      readonly widened: boolean;
      readonly patience: number; // change, at most 0
      readonly why: 'hard-line' | 'no-need' | 'granted' | 'refused' | 'late';
    }
  | {
      readonly type: 'answer-question';
      readonly objections: readonly Objection[];
      readonly disassociations: readonly Disassociation[];
      readonly explanations: readonly { readonly state: StateCode; readonly terms: readonly Term[] }[];
    }
  | { readonly type: 'answer-silence'; readonly breaks: readonly Objection[] }
  | { readonly type: 'remember'; readonly goodwill: readonly GoodwillChange[] }; // what brackets held cost, each meeting

/** Acts of the outside world. */
export type WorldAct =
  | { readonly type: 'seats-allotted'; readonly seats: readonly StateCode[] } // GGE: the Secretary-General invites
  | { readonly type: 'inject'; readonly inject: string }
  | { readonly type: 'hour'; readonly hours: number }; // hours that pass, so that a silence can run out

export type Act = FloorAct | CorridorAct | QuestionAct | PaceAct | ChairAct | MindAct | WorldAct;
export type ActType = Act['type'];
