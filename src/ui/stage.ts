/** What is on the screen, and how it changes: one plain state, drawn again after every change. */
import type { Happening } from '../core/happenings.ts';
import type { Refusal } from '../core/rules/refusals.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Language, StateCode } from '../core/terms.ts';
import type { Edit } from '../core/text/draft.ts';
import type { Findings } from './debrief/found.ts';
import type { Game, ShippedDraft, ShippedScenario } from './desk.ts';
import type { Hall } from './hall/state.ts';
import type { Command, KeyRefusal } from './key-map.ts';
import type { Order } from './scenes/contract.ts';
import type { Label } from './words.ts';
import type { Settings } from './settings.ts';

/** Where the player is. `room` holds the chamber, the corridor and the adoption. */
export const PLACES = ['title', 'delegation', 'briefing', 'room', 'debrief', 'card'] as const;
export type Place = (typeof PLACES)[number];

/** What a composer of words is for. */
export type Purpose =
  | 'propose'
  | 'bracket'
  | 'lift'
  | 'cosponsor'
  | 'withdraw'
  | 'capital'
  | 'compromise'
  | 'summary'
  | 'table';

/** Work in hand beside the draft: a form that is not yet an act. */
export interface Work {
  readonly purpose: Purpose;
  readonly provision: string;
  readonly edit: Edit;
  readonly own: { readonly words: string; readonly place: number; readonly ambiguity: number } | null; // words of one's own
  readonly reason: 'package' | 'isolated' | 'deadline'; // given to the capital
}

/** What a delegation may do with another in the corridor. */
export const DOINGS = ['ask', 'sound', 'package', 'sponsorship', 'convene', 'warn'] as const;
export type Doing = (typeof DOINGS)[number];

/** A talk being prepared in the corridor. */
export interface Corridor {
  readonly with: StateCode | null;
  readonly search: string;
  readonly doing: Doing;
  readonly give: Edit | null; // eases the other
  readonly take: Edit | null; // eases you
  readonly picking: 'give' | 'take' | null;
  readonly provision: string | null; // to sound, to sponsor, to warn of, to convene on
  readonly invited: readonly StateCode[];
}

/** Which sheet lies over the room. */
export type Sheet =
  | 'settings'
  | 'menu'
  | 'keys'
  | 'process'
  | 'object'
  | 'disassociate'
  | 'explain'
  | 'break-silence'
  | 'seat'
  | 'open-meeting'
  | 'said'
  | 'silence'
  | 'games'
  | 'reply'
  | 'capital'
  | 'link'
  | 'circulate'
  | 'holdouts'
  | 'text'
  | 'undo';

export type Tab = 'room' | 'draft' | 'corridor' | 'capital' | 'circulate';

/** Everything the screen depends on beside the view. */
export interface StageState {
  readonly place: Place;
  readonly language: Language;
  readonly settings: Settings;
  readonly shipped: readonly ShippedScenario[]; // scenarios that can be played
  readonly drafts: readonly ShippedDraft[]; // draft resolutions that can be played
  readonly hall: Hall | null; // a draft resolution under way; then there is no game
  readonly scenarioId: string | null;
  readonly scenario: Scenario | null;
  readonly seed: number;
  readonly chosen: StateCode | null; // delegation under the pointer on the delegation screen
  readonly search: string;
  readonly sifted: string; // "briefed", "all", a region or a group
  readonly game: Game | null;
  readonly readOnly: boolean; // another tab plays this game, or it is only looked at
  readonly looked: boolean; // a record that is only looked at
  readonly stop: number | null; // where the replay of the debrief stands; null = at the end
  readonly findings: Findings | null; // what the debrief has worked out so far
  readonly paragraph: string | null; // in hand
  readonly changes: boolean; // the draft shows what changed
  readonly work: Work | null;
  readonly corridor: Corridor | null;
  readonly tab: Tab;
  readonly sheet: Sheet | null;
  readonly rekeying: { readonly command: Command; readonly refused: KeyRefusal | null } | null; // a key being changed
  readonly order: Order; // of the seats
  readonly flags: boolean | null; // on all seats, or on none; null leaves it to the room
  readonly seat: StateCode | null; // seat under the lens
  readonly refusal: Refusal | null;
  readonly heard: readonly Happening[]; // since the last act
  readonly step: number; // which of them the floor shows
  readonly summary: boolean; // the five lines of a meeting lie on the table
  readonly moment: 'silence' | 'gavel' | 'objection' | null; // theatre after a question was put
  readonly told: Label | null; // on the title page: why the address led nowhere
  readonly online: boolean; // the network is there
  readonly kept: boolean; // this browser keeps games
  readonly broken: string | null; // our own mistake
  readonly fullDraft: boolean; // the phone's sheet is at its full height
  readonly moreActs: boolean;
  readonly putAway: readonly string[]; // advice of a lesson that the player does not want to see again
}

export interface Stage {
  readonly state: StageState;
  /** Changes some of it; the screen follows in the same task. */
  set(patch: Partial<StageState>): void;
}

/** A stage that draws through `draw`, once a task however many changes there are. */
export function stageOf(initial: StageState, draw: (stage: Stage) => void): Stage {
  let state = initial;
  let waiting = false;
  const stage: Stage = {
    get state() {
      return state;
    },
    set(patch) {
      state = { ...state, ...patch };
      if (waiting) return;
      waiting = true;
      queueMicrotask(() => {
        waiting = false;
        draw(stage);
      });
    },
  };
  return stage;
}

/** What is put away when another page opens. */
export const PUT_AWAY = {
  hall: null,
  work: null,
  corridor: null,
  sheet: null,
  rekeying: null,
  seat: null,
  refusal: null,
  heard: [],
  step: 0,
  summary: false,
  moment: null,
  looked: false,
  stop: null,
  findings: null,
  paragraph: null,
  changes: false,
  tab: 'room',
  fullDraft: false,
  moreActs: false,
} as const satisfies Partial<StageState>;

/** The stage before anything was opened. */
export const firstState = (
  settings: Settings,
  shipped: readonly ShippedScenario[],
  drafts: readonly ShippedDraft[],
): StageState => ({
  ...PUT_AWAY,
  place: 'title',
  language: settings.language,
  settings,
  shipped,
  drafts,
  scenarioId: null,
  scenario: null,
  seed: 1,
  chosen: null,
  search: '',
  sifted: 'briefed',
  game: null,
  readOnly: false,
  order: 'alphabet',
  flags: null,
  putAway: [],
  told: null,
  online: true,
  kept: true,
  broken: null,
});
