/** What the room has shown on the paragraph in hand: one stance a seat, and the sentence in the middle of the room. */
import type { Happening } from '../core/happenings.ts';
import type { Stance, StateCode } from '../core/terms.ts';
import type { Paragraph } from '../core/text/provision.ts';
import type { View } from '../core/view.ts';
import type { RoomModel } from './scenes/contract.ts';
import { consulting, paragraphOfTheRoom } from './in-hand.ts';
import { runningName } from './names.ts';
import { stillness } from './settings.ts';
import type { StageState } from './stage.ts';
import { say } from './words.ts';

/** The stance that says most of a seat when a paragraph has several provisions. */
const WEIGHT: Readonly<Record<Stance, number>> = {
  object: 5,
  bracket: 4,
  sponsor: 3,
  'in-favour': 2,
  silent: 1,
  unknown: 0,
};

/** The paragraph on the paper: the one that the player looks at, else the one to which the room turns. */
export const paragraphInHand = (view: View, chosen: string | null): Paragraph | null =>
  view.text.paragraphs.find((p) => p.id === chosen) ?? paragraphOfTheRoom(view);

/** What one seat has shown on a provision; a bracket is one only while it stands in the draft, whatever was said before. */
function shownOn(view: View, code: StateCode, provision: string): Stance {
  if (view.draft.brackets.some((b) => b.by === code && b.provision === provision)) return 'bracket';
  const declared = view.stances[provision]?.[code] ?? 'unknown';
  return declared === 'bracket' ? 'unknown' : declared;
}

/** What one seat has shown on a paragraph. */
export function stanceOf(view: View, code: StateCode, paragraph: Paragraph | null): Stance {
  if (view.objections.some((o) => o.state === code)) return 'object';
  let stance: Stance = 'unknown';
  for (const provision of paragraph?.provisions ?? []) {
    const shown = shownOn(view, code, provision);
    if (WEIGHT[shown] > WEIGHT[stance]) stance = shown;
  }
  return stance;
}

export type Counts = Readonly<Record<Stance, number>>;

/** How many seats have shown each stance on a paragraph. */
export function countStances(view: View, paragraph: Paragraph | null): Counts {
  const counts: Record<Stance, number> = { sponsor: 0, 'in-favour': 0, silent: 0, bracket: 0, object: 0, unknown: 0 };
  for (const code of view.forum.seats) counts[stanceOf(view, code, paragraph)] += 1;
  return counts;
}

/** What the whole room heard since the last act: talks and letters are nobody's on the floor. */
export const heardByAll = ({ heard }: StageState): readonly Happening[] =>
  heard.filter((h) => h.audience === undefined);

/** The happening that the floor shows now, of those that the room heard since the last act. */
export function shownOnFloor(state: StageState): Happening | null {
  const heard = heardByAll(state);
  return heard[Math.min(state.step, heard.length - 1)] ?? null;
}

/** Who speaks in the happening that the floor shows, else who holds the floor. */
export function onTheFloor(state: StageState): StateCode | null {
  const shown = shownOnFloor(state);
  if (shown !== null && 'by' in shown && typeof shown.by === 'string') return shown.by;
  return state.game?.view.floor.holder ?? null;
}

function phaseOf(state: StageState, view: View): RoomModel['phase'] {
  if (state.moment !== null) return state.moment;
  if (view.outcome !== null) return 'over';
  return view.question === null || consulting(view) ? 'sitting' : 'silence';
}

/** Objectors to show: those of the answer just given, else those on record. */
export function objectorsNow(state: StageState, view: View): readonly StateCode[] {
  if (state.moment === 'silence' || state.moment === 'gavel') return [];
  const heard = state.heard.flatMap((h) => (h.type === 'objected' ? [h.state] : []));
  if (state.moment === 'objection') return heard;
  if (consulting(view)) return []; // the seats show it; the line over the table is the moment's
  return view.objections.map((o) => o.state);
}

/** Everything the canvas room draws. */
export function roomModel(state: StageState): RoomModel | null {
  const { game } = state;
  if (game === null) return null;
  const { view } = game;
  const paragraph = paragraphInHand(view, state.paragraph);
  const floor = state.moment === null ? onTheFloor(state) : null;
  const objectors = objectorsNow(state, view);
  return {
    kind: view.forum.kind,
    seats: view.forum.seats.map((code) => ({ code, name: runningName(code), stance: stanceOf(view, code, paragraph) })),
    order: state.order,
    flags: state.flags,
    you: game.you,
    floor,
    chair: view.forum.chair,
    names: [
      ...new Set([
        game.you,
        ...(floor === null ? [] : [floor]),
        ...objectors,
        ...(state.seat === null ? [] : [state.seat]),
      ]),
    ],
    objectors,
    phase: phaseOf(state, view),
    seed: view.seed,
    reducedMotion: stillness(state.settings),
    youLabel: `${runningName(game.you)}, ${say('room.you')}`,
    chairLabel: say('room.chair', { state: runningName(view.forum.chair) }),
  };
}
