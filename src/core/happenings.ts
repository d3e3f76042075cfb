/** The one door out: everything the room can be told. Screen, record and debrief read only these. */
import type {
  CorridorAct,
  Disassociation,
  GoodwillChange,
  Objection,
  ProposalRuling,
  Question,
  SilenceSubject,
  Statement,
  TalkAnswer,
  Term,
} from './acts.ts';
import type { ForceWord, Outcome, StateCode } from './terms.ts';
import type { Edit } from './text/draft.ts';

/** `audience` lists who is told; without it the whole room is. */
interface Told {
  readonly audience?: readonly StateCode[];
}

export type Happening = Told &
  (
    | { readonly type: 'seats-allotted'; readonly seats: readonly StateCode[] }
    | { readonly type: 'chair-elected'; readonly chair: StateCode }
    | { readonly type: 'meeting-opened'; readonly meeting: number; readonly session: string; readonly cluster: string }
    | { readonly type: 'inject-arrived'; readonly inject: string }
    | { readonly type: 'mode-changed'; readonly mode: 'formal' | 'informal' | 'virtual' | 'hybrid' }
    | { readonly type: 'floor-taken'; readonly by: StateCode }
    | ({ readonly type: 'statement-made' } & Statement)
    | { readonly type: 'norm-tabled'; readonly by: StateCode; readonly provision: string; readonly paragraph: string }
    | { readonly type: 'words-tabled'; readonly by: StateCode; readonly provision: string; readonly reading: string }
    | { readonly type: 'proposal-made'; readonly by: StateCode; readonly edits: readonly Edit[] }
    | ({ readonly type: 'proposal-ruled' } & ProposalRuling)
    | {
        readonly type: 'bracket-placed';
        readonly by: StateCode;
        readonly provision: string;
        readonly reading: string | null;
        readonly force: ForceWord | null;
      }
    | { readonly type: 'bracket-lifted'; readonly by: StateCode; readonly provision: string }
    | { readonly type: 'sponsored'; readonly by: StateCode; readonly provision: string }
    | { readonly type: 'sponsorship-withdrawn'; readonly by: StateCode; readonly provision: string }
    | {
        readonly type: 'draft-circulated';
        readonly revision: number;
        readonly edits: readonly Edit[];
        readonly easedFor: readonly (StateCode | null)[];
        readonly closed: boolean;
      }
    | { readonly type: 'compromise-proposed'; readonly edit: Edit }
    | { readonly type: 'moved-to-summary'; readonly provision: string }
    | { readonly type: 'suspended'; readonly for: 'informals' | 'consultations' }
    | { readonly type: 'adjourned'; readonly meeting: number; readonly brackets: number }
    | { readonly type: 'talk'; readonly about: CorridorAct; readonly with: StateCode; readonly answer: TalkAnswer }
    | {
        readonly type: 'capital-answered';
        readonly by: StateCode;
        readonly provision: string;
        readonly widened: boolean;
        readonly why: string;
      }
    | { readonly type: 'goodwill-changed'; readonly changes: readonly GoodwillChange[] }
    | { readonly type: 'silence-placed'; readonly subject: SilenceSubject; readonly hours: number }
    | { readonly type: 'silence-kept'; readonly subject: SilenceSubject }
    | {
        readonly type: 'silence-broken';
        readonly subject: SilenceSubject;
        readonly by: readonly StateCode[];
        readonly reason: string; // as a person wrote it; empty when minds broke it
        readonly objections: readonly Objection[]; // what the minds could not accept, with their terms
      }
    | { readonly type: 'question-put'; readonly question: Question; readonly again: boolean }
    | { readonly type: 'stayed-silent'; readonly by: StateCode }
    | ({ readonly type: 'objected'; readonly reason: string } & Objection)
    | ({ readonly type: 'disassociated' } & Disassociation)
    | {
        readonly type: 'position-explained';
        readonly by: StateCode;
        readonly words: string;
        readonly terms: readonly Term[];
      }
    | { readonly type: 'replied'; readonly by: StateCode; readonly to: StateCode }
    | { readonly type: 'programme-agreed' }
    | { readonly type: 'programme-not-agreed'; readonly by: readonly StateCode[] }
    | { readonly type: 'gavelled' }
    | {
        readonly type: 'ended';
        readonly outcome: Outcome;
        readonly objectors: readonly StateCode[];
        readonly summary: readonly string[]; // provisions in the Chair's summary
      }
  );
export type HappeningType = Happening['type'];
