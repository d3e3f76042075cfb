/** How the screen gets at a conference: given by `main`, so that a class can give another authority behind the same face. */
import type { Act } from '../core/acts.ts';
import type { MemberAct } from '../core/committee/acts.ts';
import type { CommitteeScenario } from '../core/committee/agenda.ts';
import type { Scenario } from '../core/scenario.ts';
import type { ForumKind, StateCode } from '../core/terms.ts';
import type { View } from '../core/view.ts';
import type { CommitteeSetup } from '../secretariat/committee/committee-room.ts';
import type { CommitteeDesk } from '../secretariat/committee/desk.ts';
import type { Header, Parent } from '../secretariat/record.ts';
import type { Secretariat } from '../secretariat/secretariat.ts';
import type { GameKey } from './shelf.ts';

/** How a game begins. */
export interface Opening {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly you: StateCode;
  readonly parent?: Parent; // of a branch
  readonly parameters?: Header['parameters'];
}

/** What a list of scenarios shows, before the whole of one is fetched. */
export type ShippedScenario = Pick<Scenario, 'id' | 'title' | 'summary' | 'period'> & {
  readonly kind: ForumKind;
  readonly seats: number;
  readonly lesson: { readonly seat: StateCode; readonly seed: number } | null; // a first game, and where to begin it
};

/** What a list shows of a draft resolution. */
export type ShippedDraft = Pick<Scenario, 'id' | 'title' | 'summary'>;

export interface Doors {
  readonly scenarios: readonly ShippedScenario[]; // earliest first
  /** The compiled scenario. Rejects when there is none of that id. */
  scenario(id: string): Promise<Scenario>;
  /** Opens a game and sends it the acts of an earlier one, in order. */
  open(opening: Opening, acts: readonly Act[]): Promise<Secretariat>;
  readonly drafts: readonly ShippedDraft[]; // earliest first
  /** The compiled draft resolution. Rejects when there is none of that id. */
  draft(id: string): Promise<CommitteeScenario>;
  /** Opens a run in committee and plenary and sends it the acts of an earlier sitting, in order. */
  openDraft(setup: CommitteeSetup, you: StateCode, acts: readonly MemberAct[]): Promise<CommitteeDesk>;
}

/** One game at the desk, and the view of the moment. */
export interface Game {
  readonly secretariat: Secretariat;
  readonly you: StateCode;
  readonly key: GameKey;
  readonly view: View;
}
