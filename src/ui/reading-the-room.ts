/** What the room has shown on the paragraph in hand: one stance a seat, and the sentence in the middle of the room. */
import type { Happening } from '../core/happenings.ts';
import type { Stance, StateCode } from '../core/terms.ts';
import type { Paragraph } from '../core/text/provision.ts';
import type { View } from '../core/view.ts';
import type { RoomModel } from './scenes/contract.ts';
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

/** The paragraph in hand: the one chosen, else the first of the item with an open bracket, else its first that is negotiated. */
export function paragraphInHand(view: View, chosen: string | null): Paragraph | null {
  const { paragraphs } = view.text;
  const found = paragraphs.find((p) => p.id === chosen);
  if (found !== undefined) return found;
  const item = paragraphs.filter((p) => view.cluster === null || p.cluster === view.cluster.id);
  const open = item.find((p) => view.draft.brackets.some((b) => p.provisions.includes(b.provision)));
  return (
    open ??
    item.find((p) => p.provisions.length > 0) ??
    paragraphs.find((p) => p.provisions.length > 0) ??
    paragraphs[0] ??
    null
  );
}

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

/** The happening that the floor shows now, of those heard since the last act. */
export const shownOnFloor = (state: StageState): Happening | null =>
  state.heard[Math.min(state.step, state.heard.length - 1)] ?? null;

/** Who speaks in the happening that the floor shows, else who holds the floor. */
export function onTheFloor(state: StageState): StateCode | null {
  const shown = shownOnFloor(state);
  if (shown !== null && 'by' in shown && typeof shown.by === 'string') return shown.by;
  return state.game?.view.floor.holder ?? null;
}

function phaseOf(state: StageState, view: View): RoomModel['phase'] {
  if (state.moment !== null) return state.moment;
  if (view.outcome !== null) return 'over';
  return view.question === null ? 'sitting' : 'silence';
}

/** Objectors to show: those of the answer just given, else those on record. */
export function objectorsNow(state: StageState, view: View): readonly StateCode[] {
  if (state.moment === 'silence' || state.moment === 'gavel') return [];
  const heard = state.heard.flatMap((h) => (h.type === 'objected' ? [h.state] : []));
  if (state.moment === 'objection') return heard;
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
