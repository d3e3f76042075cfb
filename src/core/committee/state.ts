/** The state of a run in the committee and the plenary: plain readonly data; verbs take it first and return a new one. */
import type { Ballot, Fate, StateCode } from '../terms.ts';
import type { Change, MemberAct, Question } from './acts.ts';
import type { CommitteeScenario, Paragraph } from './agenda.ts';
import type { House, Taken } from './happenings.ts';

export interface Committee {
  readonly scenario: CommitteeScenario;
  readonly seed: number;
  readonly humans: readonly StateCode[]; // delegations led by people; the room waits for their `done`
  readonly chart: unknown; // XState snapshot; read it through `core/forums`
  readonly tabled: boolean;
  readonly revision: number; // 0 as tabled, then Rev.1 …
  readonly paragraphs: readonly Paragraph[]; // as they stand now
  readonly amended: boolean; // by the house, against the sponsors' pen: the draft is no longer theirs alone
  readonly sponsors: readonly StateCode[];
  readonly signed: boolean; // those who meant to join by the deadline have
  readonly amendments: readonly ({ readonly by: StateCode } & Change)[]; // still to be put
  readonly divisions: readonly { readonly by: StateCode; readonly paragraph: string }[]; // still to be put
  readonly divided: readonly string[]; // paragraphs kept by a separate vote
  readonly noActionBy: StateCode | null; // a motion still to be put
  readonly noActionHeard: boolean; // it was put, and failed
  readonly voteAskedBy: StateCode | null;
  readonly pending: (MemberAct & { readonly type: 'ask-change' | 'ask-sponsorship' }) | null; // waits for an answer
  readonly question: Question | null; // on the board
  readonly again: boolean; // the second vote after a tie in the plenary
  readonly cast: Readonly<Record<StateCode, Ballot>>; // on the question on the board
  readonly explained: readonly { readonly by: StateCode; readonly house: House }[];
  readonly reasoned: readonly House[]; // where explanations after the decision were heard
  readonly votes: readonly Taken[];
  readonly done: readonly StateCode[]; // people who have nothing more at this stop
  readonly fate: Fate | null; // null while it runs
}
