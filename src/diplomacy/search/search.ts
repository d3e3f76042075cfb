/** The best line of play that can be found for a seat, with hindsight: a bound that no player has to reach. */
import { alwaysIn, ENDINGS, type Line, WAY_NAMES } from './lines.ts';

/** What a line came to. */
export interface Played {
  readonly score: number; // what the seat brings home, on the scale of `resultOf`
  readonly adopted: boolean;
}

/** A line that was played. */
export interface Tried extends Played {
  readonly line: Line;
}

/** A search under way. It can be left at any moment: `best` is the best so far. */
export interface Search {
  readonly tried: readonly Tried[];
  readonly best: Tried | null; // null before the first step; the earlier of two equals
  /** The next line to try; null when none is left. What it comes to is told by `add` before the next one is asked for. */
  next(): Line | null;
  add(line: Line, played: Played): void;
  /** Plays one more line. False when no line is left to try. */
  step(): boolean;
}

/**
 * Opens a search over lines of play for a forum of so many meetings. `play` plays a line to the end of the same game, and
 * must give the same each time: then the search is the same, and a longer one goes on where a shorter one ended.
 */
export function openSearch(meetings: number, play: (line: Line) => Played): Search {
  const tried: Tried[] = [];
  const known = new Set<string>();
  let best: Tried | null = null;
  const candidates = linesToTry(meetings, tried, () => best);
  const next = (): Line | null => {
    for (;;) {
      const candidate = candidates.next();
      if (candidate.done === true) return null;
      const key = JSON.stringify(candidate.value);
      if (known.has(key)) continue;
      known.add(key);
      return candidate.value;
    }
  };
  const add = (line: Line, played: Played): void => {
    const one: Tried = { line, ...played };
    tried.push(one);
    if (best === null || one.score > best.score) best = one;
  };
  return {
    tried,
    get best() {
      return best;
    },
    next,
    add,
    step: () => {
      const line = next();
      if (line !== null) add(line, play(line));
      return line !== null;
    },
  };
}

const LEADERS = 3; // ways that are mixed with one another

/** Each way throughout; the better ways one after the other; then second thoughts, one meeting at a time, while they help. */
function* linesToTry(meetings: number, tried: readonly Tried[], best: () => Tried | null): Generator<Line> {
  for (const way of WAY_NAMES) yield alwaysIn(way, meetings);
  const leaders = tried
    .slice(0, WAY_NAMES.length)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, LEADERS)
    .map(({ line }) => line);
  const turns = [...new Set([1, 2, 3].map((quarter) => Math.round((quarter * meetings) / 4)))];
  for (const turn of turns)
    for (const first of leaders)
      for (const second of leaders)
        if (first !== second)
          yield { ways: [...first.ways.slice(0, turn), ...second.ways.slice(turn)], ending: 'as-played' };
  for (let from = best(); from !== null; ) {
    const { line } = from;
    for (const ending of ENDINGS) yield { ...line, ending };
    for (const at of line.ways.keys())
      for (const way of WAY_NAMES) {
        const now = best()?.line ?? line;
        yield { ...now, ways: now.ways.with(at, way) };
      }
    const after = best();
    from = after === from ? null : after;
  }
}
