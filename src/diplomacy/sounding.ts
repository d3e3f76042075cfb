import type { TalkAnswer, Term } from '../core/acts.ts';
import type { Conference } from '../core/state.ts';
import type { Edit } from '../core/text/draft.ts';
import { swapsOf } from './floor.ts';
import { judge, judgeOne } from './judge.ts';
import { against, termsOf } from './reasons.ts';
import { editOf, swapOfEdit } from './edits.ts';
import type { Room } from './room.ts';
import { asItStands, make } from './standing.ts';
import type { Swap } from './swap.ts';
import { judgeTogether, tryEdits } from './trial.ts';
import { issueIn, plainly, told } from './told.ts';

const LIVES_WITH = 0.02; // rise of discomfort up to which a sounded wording gets a yes
const EASES = -0.02; // and below which it makes the text easier

/** Whether a change of discomfort is one that makes the text easier. */
export const easesIt = (rise: number): boolean => rise < EASES;

/** "Could you live with …?" Yes; no, with the term that these words make heaviest; or not without one more change. */
export function sounded(room: Room, conference: Conference, j: number, edit: Edit): TalkAnswer {
  const { standing: s } = room;
  const swap = swapOfEdit(s, edit);
  const after = swap === null ? (tryEdits(room, conference, [edit]).after[j] as number) : judgeOne(s, swap, j);
  const rise = after - (s.discomfort[j] as number);
  if (rise <= LIVES_WITH) return { ...plainly([], 'yes'), eases: easesIt(rise) };
  const learnt = [told(room, j, [issueIn(conference, edit.provision)], false)];
  const notWithout = swap === null ? null : undoing(room, j, swap);
  return {
    ...plainly(learnt, notWithout === null ? 'no' : 'not-without'),
    worst: (swap === null ? null : heaviest(room, j, [swap])) ?? {
      name: 'red-line',
      value: rise,
      provision: edit.provision,
    },
    notWithout,
  };
}

/** The term against the text that some swaps make heavier than any other; null when they add to none. Leaves the ledger as it was. */
export function heaviest(room: Room, j: number, swaps: readonly Swap[]): Term | null {
  const { standing: s } = room;
  const undo = swaps.map(({ provision }) => asItStands(s, provision));
  const before = termsOf(room, j);
  make(s, ...swaps);
  const after = against(termsOf(room, j));
  make(s, ...undo);
  const was = ({ name, provision }: Term): number =>
    before.find((term) => term.name === name && term.provision === provision)?.value ?? 0;
  let worst: Term | null = null;
  let most = 0;
  for (const term of after) {
    const rise = term.value - was(term);
    if (rise > most) {
      most = rise;
      worst = term;
    }
  }
  return worst;
}

/** The single further swap that makes up for the first one, the one the room minds least; null when there is none. */
function undoing(room: Room, j: number, first: Swap): Edit | null {
  const { standing: s, columns, nature, scenario } = room;
  const before = s.discomfort[j] as number;
  const rise = judgeOne(s, first, j) - before;
  const after = new Float64Array(nature.n);
  let best: Swap | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < columns.provisions; at++) {
    if (at === first.provision) continue;
    for (const swap of swapsOf(room, at, scenario.forum.summary)) {
      if (judgeOne(s, swap, j) - before > -rise) continue;
      const cost = judge(s, swap, after);
      if (cost < least) {
        least = cost;
        best = swap;
      }
    }
  }
  if (best === null) return null;
  const { after: both } = judgeTogether(room, [first, best]);
  return (both[j] as number) - before <= LIVES_WITH ? editOf(columns, best) : null;
}
