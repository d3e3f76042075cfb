/** What the committee and the plenary are told: the one door out. */
import type { Ballot, Fate, StateCode } from '../terms.ts';
import type { Change, Question, Reasons } from './acts.ts';
import type { Paragraph } from './agenda.ts';

/** Votes counted. */
export type Tally = Readonly<Record<Ballot, number>>;

export type CommitteeHappening =
  | { readonly type: 'stage-opened'; readonly stage: string } // path of the chart, joined by points
  | { readonly type: 'tabled'; readonly by: StateCode }
  | { readonly type: 'cosponsored'; readonly by: readonly StateCode[]; readonly count: number } // count of all sponsors
  | { readonly type: 'sponsorship-left'; readonly by: StateCode }
  | { readonly type: 'sponsorship-asked'; readonly by: StateCode; readonly with: StateCode; readonly accepted: boolean }
  | ({
      readonly type: 'change-asked';
      readonly by: StateCode;
      readonly accepted: boolean;
      readonly margin: number;
    } & Change)
  | ({
      readonly type: 'revised';
      readonly by: StateCode;
      readonly revision: number;
      readonly orally: boolean;
      readonly now: Paragraph | null; // null = deleted
    } & Change)
  | ({ readonly type: 'amendment-tabled'; readonly by: StateCode } & Change)
  | { readonly type: 'vote-requested'; readonly by: StateCode }
  | { readonly type: 'division-requested'; readonly by: StateCode; readonly paragraph: string }
  | { readonly type: 'no-action-moved'; readonly by: StateCode }
  | { readonly type: 'order-raised'; readonly by: StateCode }
  | { readonly type: 'estimate-read' }
  | { readonly type: 'explained'; readonly by: StateCode; readonly words: string }
  | { readonly type: 'voting-announced'; readonly question: Question; readonly again: boolean }
  | ({ readonly type: 'vote-taken' } & Taken)
  | { readonly type: 'approved-without-a-vote'; readonly house: House }
  | { readonly type: 'reasons-given'; readonly reasons: readonly Reasons[] }
  | { readonly type: 'draft-withdrawn'; readonly by: StateCode }
  | { readonly type: 'reported' }
  | { readonly type: 'deferred' } // until the Fifth Committee has reported
  | { readonly type: 'ended'; readonly fate: Fate };

export type House = 'committee' | 'plenary';

/** A vote that was taken, with what was asked and by whom. */
export interface Taken {
  readonly house: House;
  readonly question: Question;
  readonly about: Change | { readonly paragraph: string } | null; // amendment, paragraph; null for the whole and a motion
  readonly movedBy: StateCode | null;
  readonly ballots: Readonly<Record<StateCode, Ballot>>;
  readonly tally: Tally;
  readonly carried: boolean;
}
