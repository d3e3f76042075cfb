/** What one delegation may know. Red lines, instructions and private talks of others are never in it. */
import type { ActType, Disassociation, Learnt, Objection, Question, SilenceSubject, Term } from './acts.ts';
import type { Happening } from './happenings.ts';
import type { Refusal } from './rules/refusals.ts';
import type { Cluster, ForumSpec } from './scenario.ts';
import type { ForceWord, Issue, Outcome, Stance, StateCode } from './terms.ts';
import type { Draft, TextPlan } from './text/draft.ts';
import type { Provision } from './text/provision.ts';
import type { Budget, PendingOffer, Talk } from './state.ts';

/** What a delegation was told to bring home on one provision. */
export interface Instruction {
  readonly provision: string;
  readonly seek: string; // reading it wants most
  readonly accept: readonly string[]; // readings it can live with, best first
  readonly refuse: readonly string[]; // readings beyond its red line at the force that stands
  readonly strongest: ForceWord; // force it would like
  readonly share: number; // 0..1 of what the whole text is worth to it
  readonly ask: boolean; // it was told to bring words on this issue home
  readonly stake: 'wanted' | 'refused' | null; // a local interest hangs on it
  readonly widened: boolean;
}

/** What is known of one delegation, apart from what is guessed. */
export interface Dossier {
  readonly state: StateCode;
  readonly learnt: Learnt | null; // told in the corridor
  readonly recordSigns: Readonly<Partial<Record<Issue, -1 | 1>>>; // public record: side on issues where it has one
  readonly goodwill: number; // of this delegation towards you, -1..1
  readonly talks: readonly Talk[];
}

/** One act that could be wanted now, and whether it is in order. */
export interface InOrder {
  readonly type: ActType;
  readonly refusal: Refusal | null; // null = in order, with words and addressee still to choose
  readonly slots: number; // price in corridor slots; 0 where it costs none
}

/** "If the Chair put it now": how many would object, from what this delegation knows. */
export interface RoomReading {
  readonly fewest: number;
  readonly most: number;
  readonly nearest: readonly StateCode[]; // declared unhappy or in brackets, weightiest first
}

export interface View {
  readonly you: StateCode;
  readonly chairing: boolean; // you preside
  readonly seed: number;
  readonly forum: ForumSpec;
  readonly cluster: Cluster | null; // item in hand
  readonly inHand: readonly string[]; // provisions on which words may be proposed now; after an objection, those it named
  readonly clock: {
    readonly meeting: number; // 0 before the first
    readonly meetings: number;
    readonly sessionIndex: number; // -1 before the first
    readonly meetingOfSession: number; // 1..
    readonly revises: number | null; // meeting at whose end the Chair's next revision is due; null when none is left
    readonly putFrom: number; // first meeting in which the Chair may put a clean text to the room
  };
  readonly place: readonly string[]; // path of the chart's present state: ["session-1", "exchange"]
  readonly mode: 'formal' | 'informal' | 'virtual' | 'hybrid';
  readonly text: TextPlan;
  readonly shelf: readonly Provision[];
  readonly draft: Draft;
  readonly circulated: readonly Draft[];
  readonly stances: Readonly<Record<string, Readonly<Record<StateCode, Stance>>>>; // declared; absent = unknown
  readonly unhappy: readonly StateCode[];
  readonly floor: { readonly holder: StateCode | null; readonly spoken: readonly StateCode[] };
  readonly budget: Budget;
  readonly patience: number; // 0..1 of your capital
  readonly inOrder: readonly InOrder[];
  readonly instructions: readonly Instruction[];
  readonly dossiers: Readonly<Record<StateCode, Dossier>>;
  readonly offers: readonly PendingOffer[]; // that wait for your answer
  readonly room: RoomReading;
  readonly silence: { readonly subject: SilenceSubject; readonly hoursLeft: number } | null;
  readonly question: { readonly question: Question; readonly putting: 1 | 2 } | null;
  readonly objections: readonly Objection[];
  readonly disassociations: readonly Disassociation[]; // yours before the gavel, all after it
  readonly ownTerms: readonly Term[]; // why your own delegation would or would not object to the text as it stands
  readonly ownDiscomfort: number; // logits; over `cut` your instructions say: object
  readonly cut: number;
  readonly score: number; // what the text as it stands is worth to you, 0..100 of your instructions
  readonly alternative: number; // what you have without a text, same unit
  readonly worth: Readonly<Record<string, number>>; // what each provision brings you as it stands; they sum to `score`
  readonly worthBefore: Readonly<Record<string, number>> | null; // the same for the draft before this one; null while there is one draft or none
  readonly happenings: readonly Happening[]; // that you may hear, oldest first
  readonly outcome: Outcome | null;
}
