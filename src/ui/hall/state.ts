/** A draft resolution on the screen: what the pages of the hall depend on. */
import type { ChangeKind, MemberAct } from '../../core/committee/acts.ts';
import type { CommitteeScenario } from '../../core/committee/agenda.ts';
import type { CommitteeHappening } from '../../core/committee/happenings.ts';
import type { CommitteeRefusalCode } from '../../core/committee/refusals.ts';
import type { StateCode } from '../../core/terms.ts';
import type { CommitteeDesk } from '../../secretariat/committee/desk.ts';
import type { GameKey } from '../shelf.ts';

/** Acts that need something more before they can be sent. */
export type Filled =
  | 'ask-change'
  | 'revise'
  | 'revise-orally'
  | 'amend'
  | 'request-division'
  | 'ask-sponsorship'
  | 'explain';

/** An act in preparation. */
export interface Form {
  readonly type: Filled;
  readonly paragraph: string;
  readonly change: ChangeKind;
  readonly with: StateCode | null;
  readonly words: string;
}

/** A delegation at its desk in the hall. */
export interface Sitting {
  readonly desk: CommitteeDesk;
  readonly key: GameKey;
  readonly acts: readonly MemberAct[]; // the player's, in order
  readonly heard: readonly CommitteeHappening[]; // since the last act
  readonly refusal: CommitteeRefusalCode | null;
  readonly form: Form | null;
  readonly seat: StateCode | null; // the State that is looked at
  readonly board: number | null; // the vote that the board shows; null = the last
}

export interface Hall {
  readonly scenario: CommitteeScenario;
  readonly sitting: Sitting | null; // null while a seat is chosen
  readonly search: string; // in the roll call
}
