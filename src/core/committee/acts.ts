/** What can be done in the committee and the plenary: the one door in. Checked once, at the door (`can`). */
import type { Ballot, StateCode } from '../terms.ts';

/** Ways to change a paragraph: its verb, what it leaves open, where it stands, or that it stands at all. */
export const CHANGES = ['soften', 'strengthen', 'blur', 'sharpen', 'balance', 'delete'] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** One change of one paragraph. */
export interface Change {
  readonly paragraph: string;
  readonly change: ChangeKind;
}

/** What the board is asked about. */
export const QUESTIONS = ['no-action', 'amendment', 'division', 'whole'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Named parts of a vote, in logits of Yes. Positive weighs for the text. */
export interface VoteTerm {
  readonly name: string; // a name of `diplomacy/votes`
  readonly value: number;
}

/** Acts of a delegation. */
export type MemberAct =
  | { readonly type: 'table'; readonly by: StateCode }
  | { readonly type: 'cosponsor'; readonly by: StateCode }
  | { readonly type: 'withdraw-sponsorship'; readonly by: StateCode }
  | { readonly type: 'ask-sponsorship'; readonly by: StateCode; readonly with: StateCode }
  | ({ readonly type: 'ask-change'; readonly by: StateCode } & Change) // of the sponsors, in their consultations
  | ({ readonly type: 'revise'; readonly by: StateCode } & Change) // Rev.n, circulated
  | ({ readonly type: 'revise-orally'; readonly by: StateCode } & Change)
  | ({ readonly type: 'amend'; readonly by: StateCode } & Change)
  | { readonly type: 'withdraw-draft'; readonly by: StateCode }
  | { readonly type: 'request-vote'; readonly by: StateCode }
  | { readonly type: 'request-division'; readonly by: StateCode; readonly paragraph: string }
  | { readonly type: 'move-no-action'; readonly by: StateCode }
  | { readonly type: 'point-of-order'; readonly by: StateCode; readonly on: 'conduct' | 'substance' }
  | { readonly type: 'explain'; readonly by: StateCode; readonly words: string } // one line, 1..300 characters
  | { readonly type: 'vote'; readonly by: StateCode; readonly ballot: Ballot }
  | { readonly type: 'done'; readonly by: StateCode };

/** Acts of the presiding officer, who never votes. */
export type PresidingAct =
  | { readonly type: 'adopt-agenda' }
  | { readonly type: 'advance' } // to the next part of the programme of work
  | { readonly type: 'reach-deadline' } // for draft resolutions
  | { readonly type: 'begin-action' }
  | { readonly type: 'read-estimate' } // the Secretary of the Committee does, for the Chair
  | { readonly type: 'put'; readonly question: Question } // announces the voting; without a request the whole is put without a vote
  | { readonly type: 'announce' } // the result of the vote
  | { readonly type: 'gavel' } // “It is so decided”, without a vote
  | { readonly type: 'report' }
  | { readonly type: 'open-plenary' }
  | { readonly type: 'fifth-committee-reports' };

/** Acts that the minds of the delegations work out. */
export type MindAct =
  | { readonly type: 'sign'; readonly sponsors: readonly StateCode[] } // who joins the lead by the deadline
  | {
      readonly type: 'answer-change';
      readonly accepted: boolean;
      readonly margin: number; // Yes less No that the lead expects of it, in delegations
    }
  | { readonly type: 'answer-sponsorship'; readonly accepted: boolean }
  | { readonly type: 'cast'; readonly ballots: Readonly<Record<StateCode, Ballot>> } // of everybody who has not voted
  | { readonly type: 'give-reasons'; readonly reasons: readonly Reasons[] }; // explanations after the vote

/** Why one delegation voted as it did, strongest first. */
export interface Reasons {
  readonly by: StateCode;
  readonly ballot: Ballot;
  readonly terms: readonly VoteTerm[];
}

export type CommitteeAct = MemberAct | PresidingAct | MindAct;
export type CommitteeActType = CommitteeAct['type'];
