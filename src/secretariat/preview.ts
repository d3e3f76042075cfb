import type { StateCode } from '../core/terms.ts';
import type { Edit } from '../core/text/draft.ts';
import type { View } from '../core/view.ts';
import { imagine } from '../diplomacy/picture.ts';
import { type Room, swapOfEdit } from '../diplomacy/room.ts';
import { judge } from '../diplomacy/judge.ts';
import { gainOf } from '../diplomacy/score.ts';

/** For whom a change of words gets easier or harder, as far as one delegation knows. */
export interface Preview {
  readonly easier: readonly StateCode[]; // weightiest first
  readonly harder: readonly StateCode[];
  readonly own: number; // change of your own score
}

const NOTICEABLE = 0.03;

/** Judges a change on the picture that a delegation has of the others; never on what they keep to themselves. */
export function previewOf(room: Room, view: View, edit: Edit): Preview {
  const { you } = view;
  const imagined = imagine(view, room);
  const swap = swapOfEdit(imagined.standing, edit);
  if (swap === null) return { easier: [], harder: [], own: 0 };
  const { nature, standing } = imagined;
  const after = new Float64Array(nature.n);
  judge(standing, swap, after);
  const i = nature.codes.indexOf(you);
  const changes = nature.codes
    .map((code, j) => ({
      code,
      change: (after[j] as number) - (standing.discomfort[j] as number),
      weight: nature.weight[j] as number,
    }))
    .filter(({ code }) => code !== you)
    .sort((left, right) => right.weight - left.weight || (left.code < right.code ? -1 : 1));
  return {
    easier: changes.filter(({ change }) => change < -NOTICEABLE).map(({ code }) => code),
    harder: changes.filter(({ change }) => change > NOTICEABLE).map(({ code }) => code),
    own: gainOf(room, i, [swap]),
  };
}
