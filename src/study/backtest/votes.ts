/** The votes of history, foretold by a model that has not seen them. */
import { RECORDED_VOTES, type Vote } from '../../core/world/resolutions.ts';
import { factorsOf } from '../../diplomacy/votes/factors.ts';
import {
  FITTED_VOTE_PARAMETERS,
  VOTE_PARAMETERS,
  VOTE_PRIORS,
  type VoteParameters,
} from '../../diplomacy/votes/parameters.ts';
import { rollCall, type RollCall, votesFrom } from '../../diplomacy/votes/roll-call.ts';
import { BASELINES, type Baseline, baselinesOf } from './baselines.ts';
import { type Fit, fitVotes, isTwin } from './fit-votes.ts';
import { type Odds, type Scores, scoresOf, type ScoresWithIntervals, tallyOf, withIntervals } from './vote-scores.ts';

/** One text, foretold without it: parameters and positions know the other texts alone. */
export interface VoteScore extends ScoresWithIntervals {
  readonly text: string; // symbol
  readonly recorded: Readonly<Record<Vote, number>>;
  readonly baselines: Readonly<Record<Baseline, ScoresWithIntervals>>;
  readonly inSample: Scores; // with the product's own table, which rests on this vote too
}

/** All texts, and the parameters that the fits without each of them gave. */
export interface VotesResult {
  readonly votes: readonly VoteScore[];
  readonly fits: readonly { readonly without: readonly string[]; readonly parameters: VoteParameters }[];
  readonly parameters: VoteParameters; // of the product
  readonly free: number; // fitted, without the one lean a State
}

const oddsOf = ({ yes, no, abstain }: RollCall): Odds => [yes, no, abstain];

/** Foretells every recorded vote from the others. Deterministic; some seconds. `told` hears the share of work done. */
export function backtestVotes(told: (done: number) => void = () => undefined): VotesResult {
  const fits: { without: string[]; fit: Fit }[] = [];
  const votes = RECORDED_VOTES.map((vote, at): VoteScore => {
    const { resolution } = vote;
    let known = fits.find(({ without }) => without.includes(resolution.id));
    if (known === undefined) {
      const out = RECORDED_VOTES.filter((other) => isTwin(other.resolution, resolution));
      known = {
        without: out.map((other) => other.resolution.id),
        fit: fitVotes(RECORDED_VOTES.filter((other) => !out.includes(other))),
      };
      fits.push(known);
    }
    const { parameters, standings } = known.fit;
    const baselines = baselinesOf(vote, RECORDED_VOTES);
    const score = {
      text: resolution.id,
      ...withIntervals(oddsOf(votesFrom(resolution, factorsOf(resolution, standings), parameters)), vote.votes),
      recorded: tallyOf(vote.votes),
      baselines: Object.fromEntries(
        BASELINES.map((name) => [name, withIntervals(baselines[name], vote.votes)]),
      ) as VoteScore['baselines'],
      inSample: scoresOf(oddsOf(rollCall(resolution)), vote.votes),
    };
    told((at + 1) / RECORDED_VOTES.length);
    return score;
  });
  return {
    votes,
    fits: fits.map(({ without, fit }) => ({ without, parameters: fit.parameters })),
    parameters: VOTE_PARAMETERS,
    free: FITTED_VOTE_PARAMETERS.length,
  };
}

/** Value and prior of each fitted number, for the record. */
export const votePriors = (): Readonly<Record<string, { value: number; prior: number; sd: number }>> =>
  Object.fromEntries(
    FITTED_VOTE_PARAMETERS.map((name) => [
      name,
      { value: VOTE_PARAMETERS[name], prior: VOTE_PRIORS[name][0], sd: VOTE_PRIORS[name][1] },
    ]),
  );
