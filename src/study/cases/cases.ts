/** Published cases, worked out with our own code, and our own rule of drafting on the same input. */
import emission from '../../../assets/facts/cases/emission.json' with { type: 'json' };
import toll from '../../../assets/facts/cases/toll.json' with { type: 'json' };
import { exchanges, type Wish, weightedMean, weightedMedian } from './exchange.ts';

/** One number of a case; `published` is null where nothing is printed that it should equal. */
export interface CaseValue {
  readonly name:
    | 'potential-exchanges'
    | 'best-gain'
    | 'next-gain'
    | 'weighted-mean'
    | 'weighted-median'
    | 'own-place'
    | 'actual-outcome';
  readonly published: number | null;
  readonly ours: number | null;
  readonly issue: string | null;
}

/** One published case. */
export interface Case {
  readonly id: 'case-exchange' | 'case-emission';
  readonly source: string;
  readonly values: readonly CaseValue[];
}

/** Weight that everybody has in a Chair's draft beside its own power, as in the zero draft of our forums. */
const EVERYBODY = 0.1;

/** The wishes of the toll case, positions over the range of their issue. */
export const TOLL_WISHES: readonly Wish[] = toll.rows.map((row) => {
  const [actor, issue, position, salience, power] = row as [string, string, number, number, number];
  const [low = 0, high = 1] = (toll.issues as Readonly<Record<string, readonly number[]>>)[issue] ?? [];
  return { actor, issue, position: (100 * (position - low)) / (high - low), salience, power };
});

/** The wishes of the emission case, positions in years of delay. */
export const EMISSION_WISHES: readonly Wish[] = emission.rows.map((row) => {
  const [actor, power, position, salience] = row as [string, number, number, number];
  return { actor, issue: 'delay', position, salience, power };
});

/** Where our Chair would draft, without a lean of its own, luck and agreed language. */
function zeroDraft(wishes: readonly Wish[]): number {
  return weightedMean(wishes.map((wish) => ({ ...wish, power: EVERYBODY + wish.power })));
}

/** All cases. */
export function publishedCases(): readonly Case[] {
  const [best, next] = exchanges(TOLL_WISHES);
  const issues = [...new Set(TOLL_WISHES.map(({ issue }) => issue))];
  const value = (
    name: CaseValue['name'],
    published: number | null,
    ours: number | null,
    issue: string | null = null,
  ): CaseValue => ({ name, published, ours, issue });
  return [
    {
      id: 'case-exchange',
      source: toll.source,
      values: [
        value('potential-exchanges', toll.published.exchanges, exchanges(TOLL_WISHES).length),
        value('best-gain', toll.published.bestGain, best?.gain ?? null),
        value('next-gain', toll.published.nextGain, next?.gain ?? null),
        ...issues.flatMap((issue) => {
          const wishes = TOLL_WISHES.filter((wish) => wish.issue === issue);
          return [
            value('weighted-mean', null, weightedMean(wishes), issue),
            value('own-place', null, zeroDraft(wishes), issue),
          ];
        }),
      ],
    },
    {
      id: 'case-emission',
      source: emission.source,
      values: [
        value('weighted-mean', emission.published.weightedMean, weightedMean(EMISSION_WISHES)),
        value('weighted-median', emission.published.weightedMedian, weightedMedian(EMISSION_WISHES)),
        value('own-place', null, zeroDraft(EMISSION_WISHES)),
        value('actual-outcome', emission.published.decided, null),
      ],
    },
  ];
}
