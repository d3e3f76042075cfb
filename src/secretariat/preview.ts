import { withWords } from '../core/conduct/tabled.ts';
import type { ActOf } from '../core/rules/rule.ts';
import type { StateCode } from '../core/terms.ts';
import type { Edit } from '../core/text/draft.ts';
import { applyEdit } from '../core/text/edit.ts';
import type { View } from '../core/view.ts';
import { imagine } from '../diplomacy/picture.ts';
import { swapOfEdit } from '../diplomacy/edits.ts';
import { type Room, withDraft } from '../diplomacy/room.ts';
import { gainOf, scoreOf } from '../diplomacy/score.ts';
import { tryEdits } from '../diplomacy/trial.ts';

/** For whom a change of words gets easier or harder, as far as one delegation knows. */
export interface Preview {
  readonly easier: readonly StateCode[]; // weightiest first
  readonly harder: readonly StateCode[];
  readonly own: number; // change of your own score
}

/** Words of a delegation's own, before they are tabled. */
export type OwnWords = Pick<ActOf<'propose-words'>, 'provision' | 'words' | 'place' | 'ambiguity' | 'force'>;

const NOTICEABLE = 0.03;

/** Judges a change on the picture that a delegation has of the others; never on what they keep to themselves. */
export function previewOf(room: Room, view: View, edit: Edit): Preview {
  const nothing: Preview = { easier: [], harder: [], own: 0 };
  const imagined = imagine(view, room);
  const { nature, standing } = imagined;
  const i = nature.codes.indexOf(view.you);
  if (i < 0 || view.draft.standings[edit.provision] === undefined) return nothing;
  const { after } = tryEdits(imagined, view, [edit]);
  const changes = nature.codes
    .map((code, j) => ({
      code,
      change: (after[j] as number) - (standing.discomfort[j] as number),
      weight: nature.weight[j] as number,
    }))
    .filter(({ code }) => code !== view.you)
    .sort((left, right) => right.weight - left.weight || (left.code < right.code ? -1 : 1));
  const swap = swapOfEdit(room.standing, edit);
  return {
    easier: changes.filter(({ change }) => change < -NOTICEABLE).map(({ code }) => code),
    harder: changes.filter(({ change }) => change > NOTICEABLE).map(({ code }) => code),
    own: swap === null ? ownGain(room, view, edit, i) : gainOf(room, i, [swap]),
  };
}

/** The same for words of one's own, as if they had been tabled. */
export function previewOwn(room: Room, view: View, own: OwnWords): Preview {
  const { text, reading } = withWords(view.text, { type: 'propose-words', by: view.you, ...own });
  const { provision, force } = own;
  return previewOf(room, { ...view, text }, { provision, reading, force, standing: 'text' });
}

/** The gain by words that do not weigh yet: the whole score with them, less the score without. */
function ownGain(room: Room, { text, draft }: View, edit: Edit, i: number): number {
  return scoreOf(withDraft(room, text, applyEdit(draft, edit, null)), i) - scoreOf(room, i);
}
