import { swapsOf } from './floor.ts';
import type { Room } from './room.ts';
import { gainOf } from './score.ts';
import { judge, judgeOne } from './judge.ts';
import { IN_SUMMARY, type Swap } from './swap.ts';

/** A pair of swaps on two issues from which both sides gain. */
export interface Package {
  readonly give: Swap; // what the first side concedes
  readonly take: Swap; // what it gains
  readonly gain: number; // score of the first side
  readonly otherGain: number; // score of the second
  readonly worth: number; // what the package is worth to the one who looked for it
}

const LEAST_GAIN = 0.05; // score below which nobody trades
const IDEAS = 8; // swaps of each side that are put together

/**
 * The package of two delegations with the largest smaller gain, on their own scales (score), or null. Each side brings the
 * swaps it gains most from and that the room minds least; no swap may cross what the other cannot bear.
 * `mine` and `theirs` are the ideas of the two sides, where they are known already or limited; `worth` is what a package
 * with that smaller gain is worth to the one who looks, where that is not the gain itself.
 */
export function findPackage(
  room: Room,
  i: number,
  j: number,
  mine: readonly Swap[] = packageIdeas(room, i),
  theirs: readonly Swap[] = packageIdeas(room, j),
  worth: (smaller: number, take: Swap, give: Swap) => number = (smaller) => smaller,
): Package | null {
  const { columns, standing: s } = room;
  let best: Package | null = null;
  let most = LEAST_GAIN;
  for (const take of mine) {
    for (const give of theirs) {
      if (columns.issue[take.provision] === columns.issue[give.provision]) continue;
      const gain = gainOf(room, i, [take, give]);
      const otherGain = gainOf(room, j, [take, give]);
      const smaller = Math.min(gain, otherGain);
      if (smaller <= LEAST_GAIN) continue;
      const value = worth(smaller, take, give);
      if (value <= most) continue;
      const rise = judgeOne(s, take, j) + judgeOne(s, give, j) - 2 * (s.discomfort[j] as number);
      if (rise > 0) continue;
      most = value;
      best = { give, take, gain, otherGain, worth: value };
    }
  }
  return best;
}

/** The swaps seat i would gain most from, one a provision, those first that the room minds least for what they bring. */
export function packageIdeas(room: Room, i: number): Swap[] {
  const { standing: s, columns, nature } = room;
  const after = new Float64Array(nature.n);
  const ideas: { swap: Swap; value: number }[] = [];
  for (let at = 0; at < columns.provisions; at++) {
    let best: { swap: Swap; value: number } | null = null;
    for (const swap of swapsOf(room, at, false)) {
      if (swap.where >= IN_SUMMARY) continue;
      const gain = gainOf(room, i, [swap]);
      if (gain <= LEAST_GAIN) continue;
      const value = gain - 4 * Math.max(0, judge(s, swap, after));
      if (best === null || value > best.value) best = { swap, value };
    }
    if (best !== null) ideas.push(best);
  }
  return ideas
    .sort((left, right) => right.value - left.value || left.swap.provision - right.swap.provision)
    .slice(0, IDEAS)
    .map(({ swap }) => swap);
}
