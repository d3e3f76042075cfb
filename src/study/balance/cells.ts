import type { StateCode } from '../../core/terms.ts';
import { POLICY_NAMES, type PolicyName } from '../../diplomacy/policies/policies.ts';
import { mean, standardError } from '../statistics.ts';
import type { Bill, Brought, Outing } from './play.ts';

/** The policies and the line that was searched for. */
export type Player = PolicyName | 'searched';
export const PLAYERS: readonly Player[] = [...POLICY_NAMES, 'searched'];

/** One seat played in one way. */
export interface Cell {
  readonly scenario: string;
  readonly forum: string;
  readonly seat: StateCode;
  readonly policy: Player;
  readonly runs: number;
  readonly score: number; // mean of what was brought home
  readonly se: number; // standard error of that mean
  readonly agree: number; // share of runs with a text, 0..1
}

/** One seat with everything that was played from it. */
export interface SeatResult {
  readonly scenario: string;
  readonly forum: string;
  readonly seat: StateCode;
  readonly outings: readonly Outing[]; // by run
}

/** What was brought by one player, run by run; the searched line in the first runs only. */
export const broughtBy = ({ outings }: SeatResult, player: Player): readonly Brought[] =>
  outings.flatMap(({ policies, searched }) => {
    const brought = player === 'searched' ? searched : policies[POLICY_NAMES.indexOf(player)];
    return brought === null || brought === undefined ? [] : [brought];
  });

/** Scores of one player, run by run. */
export const scoresOf = (result: SeatResult, player: Player): readonly number[] =>
  broughtBy(result, player).map(({ score }) => score);

/** Sorts the outings of a bill, in the order of its tasks, by seat. */
export function seatResults({ scenarios, places, runs }: Bill, outings: readonly Outing[]): readonly SeatResult[] {
  return places.map(({ scenario: at, seat }, place) => ({
    scenario: scenarios[at]?.id ?? '',
    forum: scenarios[at]?.forum.id ?? '',
    seat,
    outings: outings.slice(place * runs, (place + 1) * runs),
  }));
}

/** Every seat in every way of playing that was tried. */
export function cellsOf(results: readonly SeatResult[]): readonly Cell[] {
  return results.flatMap((result) =>
    PLAYERS.flatMap((policy): readonly Cell[] => {
      const brought = broughtBy(result, policy);
      if (brought.length === 0) return [];
      const scores = brought.map(({ score }) => score);
      const { scenario, forum, seat } = result;
      const agree = brought.filter(({ adopted }) => adopted).length / brought.length;
      return [
        { scenario, forum, seat, policy, runs: brought.length, score: mean(scores), se: standardError(scores), agree },
      ];
    }),
  );
}
