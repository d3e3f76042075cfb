/** The state of a conference: plain readonly data; verbs take it first and return a new one. */
import type { Disassociation, Objection, Question, SilenceSubject } from './acts.ts';
import type { Scenario } from './scenario.ts';
import type { Outcome, Stance, StateCode } from './terms.ts';
import type { Draft, TextPlan } from './text/draft.ts';

/** What one delegation has left in the meeting under way. */
export interface Budget {
  readonly interventions: number; // 1 at the opening
  readonly textActs: number; // 1 at the opening; spent with the intervention
  readonly slots: number; // 2 at the opening
  readonly messages: number; // 1 to the capital
}

/** One talk in the corridor, as both sides remember it. */
export interface Talk {
  readonly meeting: number;
  readonly by: StateCode;
  readonly with: StateCode;
  readonly about: import('./acts.ts').CorridorAct;
  readonly answer: import('./acts.ts').TalkAnswer | null;
}

/** A package or sponsorship that waits for a person's answer. */
export interface PendingOffer {
  readonly by: StateCode;
  readonly to: StateCode;
  readonly give: import('./text/draft.ts').Edit;
  readonly take: import('./text/draft.ts').Edit;
}

export interface Conference {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly humans: readonly StateCode[]; // delegations led by people; the room waits for their `done`
  readonly persons: readonly StateCode[]; // those of them that no policy leads: nobody answers in their place
  readonly chart: unknown; // XState snapshot of the forum; read it through `core/forums`
  readonly meeting: number; // 0 before the first, then 1..total
  readonly sessionIndex: number; // index in scenario.forum.sessions; -1 before the first
  readonly cluster: string | null; // item in hand
  readonly clusterTurns: Readonly<Record<string, number>>; // times each item was taken
  readonly mode: 'formal' | 'informal' | 'virtual' | 'hybrid';
  readonly text: TextPlan; // the scenario's plan and what was tabled since
  readonly draft: Draft; // the Chair's rolling text
  readonly circulated: readonly Draft[]; // every draft as it went out, zero draft first
  readonly floor: { readonly holder: StateCode | null; readonly spoken: readonly StateCode[] };
  readonly stances: Readonly<Record<string, Readonly<Record<StateCode, Stance>>>>; // by provision, declared only
  readonly unhappy: readonly StateCode[]; // have declared that they cannot live with the text as it stands
  readonly budgets: Readonly<Record<StateCode, Budget>>; // of people; minds spend theirs in batches
  readonly patience: Readonly<Record<StateCode, number>>; // 0..1 of the capitals of people
  readonly widened: readonly { readonly state: StateCode; readonly provision: string }[]; // instructions widened on request
  readonly goodwill: Readonly<Record<StateCode, Readonly<Record<StateCode, number>>>>; // [towards][of], -1..1, 0 if absent
  readonly talks: readonly Talk[];
  readonly offers: readonly PendingOffer[];
  readonly pending: import('./acts.ts').FloorAct | null; // a proposal that waits for the room's answer
  readonly tension: number; // the scenario's and what injects added, 0..1
  readonly salience: Readonly<Record<string, number>>; // factor by issue, from injects; 1 if absent
  readonly injects: readonly string[]; // that have arrived
  readonly done: readonly StateCode[]; // people who have nothing more in this phase
  readonly silence: { readonly subject: SilenceSubject; readonly hoursLeft: number } | null;
  readonly question: { readonly question: Question; readonly putting: 1 | 2 } | null;
  readonly objections: readonly Objection[]; // to the question in hand, or the last one put; at the end of a forum without a text also those who hold the last brackets
  readonly disassociations: readonly Disassociation[]; // announced; take effect with the gavel
  readonly silent: readonly StateCode[]; // people who chose to stay silent on the question in hand
  readonly explained: readonly StateCode[];
  readonly replies: Readonly<Record<StateCode, number>>; // rights of reply used on the item in hand; 0 if absent
  readonly programmeAgreed: boolean;
  readonly outcome: Outcome | null; // null while it runs
}
