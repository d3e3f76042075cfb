/**
 * Leaving one forum out: the fitted numbers are fitted again on the other six, and the seventh is foretold with them.
 * A random search over the documented ranges, drawn towards the table's values; the same draws serve all seven.
 */
import { chanceOf } from '../../core/chance.ts';
import type { Scenario } from '../../core/scenario.ts';
import { PARAMETERS, type Parameters, standardParameters } from '../../diplomacy/parameters.ts';
import { ASPIRATION, type Aspiration, ambitionOf } from './aspiration.ts';
import { playForum } from './play-forum.ts';

/** Ranges of the three numbers of the aspiration rule. */
const ASPIRATION_RANGE: Readonly<Record<keyof Aspiration, readonly [number, number]>> = {
  first: [0.6, 1],
  failure: [0.4, 0.7],
  success: [0.05, 0.15],
};
/** Names of the parameters of the table that were fitted. */
export const FITTED = Object.entries(PARAMETERS).flatMap(([name, { source }]) =>
  source === 'fitted' ? [name as keyof Parameters] : [],
);
/** Numbers that were fitted: those of the table and the three of the aspiration rule. */
export const FREE = FITTED.length + Object.keys(ASPIRATION_RANGE).length;

/** Weight of the mean squared distance from the table's values, in ranges: a mild pull. */
const PULL = 0.05;
const BEST = 8;

/** A forum to be fitted on: its scenario, its row in the table, and what happened. */
export interface FitForum {
  readonly id: string;
  readonly scenario: Scenario;
  readonly happened: boolean;
}

/** What leaving one out gives, by forum: the share that agrees, with the best draw and as the mean of the best few. */
export interface LeftOut {
  readonly id: string;
  readonly best: number;
  readonly mean: number;
}

interface Draw {
  readonly parameters: Parameters;
  readonly rule: Aspiration;
  readonly pull: number;
}

/** A draw from the ranges; draw 0 is the table itself. */
function drawOf(at: number): Draw {
  const standard = standardParameters();
  if (at === 0) return { parameters: standard, rule: ASPIRATION, pull: 0 };
  let squares = 0;
  const drawn = (name: string, value: number, [least, most]: readonly [number, number]): number => {
    const found = least + (most - least) * chanceOf(at, 'refit', name).next();
    const away = (found - value) / (most - least);
    squares += away * away;
    return found;
  };
  const parameters = { ...standard };
  for (const name of FITTED) parameters[name] = drawn(name, PARAMETERS[name].value, PARAMETERS[name].range);
  const names = Object.keys(ASPIRATION_RANGE) as (keyof Aspiration)[];
  const rule = { ...ASPIRATION };
  for (const name of names) rule[name] = drawn(name, ASPIRATION[name], ASPIRATION_RANGE[name]);
  return { parameters, rule, pull: (PULL * squares) / FREE };
}

/**
 * Plays every draw on every forum, `runs` seeds each, and foretells each forum by draws that were chosen without it.
 * `told` is called after each draw with the share done, 0..1.
 */
export function leaveOneOut(
  forums: readonly FitForum[],
  draws: number,
  runs: number,
  told: (done: number) => void = () => undefined,
): readonly LeftOut[] {
  const tried = Array.from({ length: draws }, (_, at) => {
    const { parameters, rule, pull } = drawOf(at);
    const agree = forums.map(({ id, scenario }) => {
      const forum = { ...scenario.forum, ambition: ambitionOf(id, rule) };
      return (playForum({ ...scenario, forum }, runs, parameters).agree * runs + 0.5) / (runs + 1); // no share is certain
    });
    told((at + 1) / draws);
    return { agree, pull };
  });
  return forums.map(({ id }, out) => {
    const loss = ({ agree, pull }: (typeof tried)[number]): number =>
      pull +
      agree.reduce((sum, share, at) => sum + (at === out ? 0 : (share - Number(forums[at]?.happened)) ** 2), 0) /
        (forums.length - 1);
    const best = tried.toSorted((left, right) => loss(left) - loss(right)).slice(0, BEST);
    const foretold = best.map(({ agree }) => agree[out] as number);
    return { id, best: foretold[0] as number, mean: foretold.reduce((sum, share) => sum + share, 0) / foretold.length };
  });
}
