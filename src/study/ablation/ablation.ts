/** Ablation: each term off in turn, and what becomes worse. Nothing is fitted again, so a term that others could replace shows too. */
import { RECORDED_VOTES } from '../../core/world/resolutions.ts';
import { type Parameters, standardParameters } from '../../diplomacy/parameters.ts';
import { factorsOf } from '../../diplomacy/votes/factors.ts';
import { FITTED_VOTE_PARAMETERS, type VoteParameters } from '../../diplomacy/votes/parameters.ts';
import { votesFrom } from '../../diplomacy/votes/roll-call.ts';
import { fitVotes, isTwin } from '../backtest/fit-votes.ts';
import { backtestForums } from '../backtest/forums.ts';
import { scoresOf } from '../backtest/vote-scores.ts';
import { mean } from '../statistics.ts';

/** One term off. */
export interface VoteAblation {
  readonly off: keyof VoteParameters | null; // null: nothing is off
  readonly brier: number; // mean over the contested texts, each foretold without it
  readonly accuracy: number;
  readonly abstain: number; // expected abstentions over those recorded, 1 is right
}

/** One term off in the forums. */
export interface ForumAblation {
  readonly off: keyof Parameters | null;
  readonly brier: number; // over the fitted forums, bare facts
  readonly agree: number; // mean share that agrees
}

const FORUM_TERMS = [
  'redLine',
  'ask',
  'benefit',
  'isolation',
  'tension',
  'deadline',
  'capacity',
  'access',
  'ownership',
  'blur',
  'goodwill',
  'cover',
] as const satisfies readonly (keyof Parameters)[];

/** Fewest States against or abstaining for a vote to be contested. */
const CONTESTED = 10;

/** The votes, with every fitted term off in turn. */
export function ablatedVotes(): readonly VoteAblation[] {
  const contested = RECORDED_VOTES.filter(({ votes }) => votes.filter((vote) => vote > 0).length > CONTESTED).map(
    (vote) => {
      const fit = fitVotes(RECORDED_VOTES.filter((other) => !isTwin(other.resolution, vote.resolution)));
      return { vote, fit, factors: factorsOf(vote.resolution, fit.standings) };
    },
  );
  return [null, ...FITTED_VOTE_PARAMETERS].map((off) => {
    const scores = contested.map(({ vote, fit, factors }) => {
      const parameters = off === null ? fit.parameters : { ...fit.parameters, [off]: 0 };
      const { yes, no, abstain } = votesFrom(vote.resolution, factors, parameters);
      return scoresOf([yes, no, abstain], vote.votes);
    });
    const recorded = contested.reduce((sum, { vote }) => sum + vote.votes.filter((one) => one === 2).length, 0);
    return {
      off,
      brier: mean(scores.map(({ brier }) => brier)),
      accuracy: mean(scores.map(({ accuracy }) => accuracy)),
      abstain: scores.reduce((sum, { expected }) => sum + expected.abstain, 0) / recorded,
    };
  });
}

/** The forums on bare facts, with each term off in turn; `runs` games each. */
export function ablatedForums(runs: number, told: (done: number) => void = () => undefined): readonly ForumAblation[] {
  return [null, ...FORUM_TERMS].map((off, at) => {
    const parameters = off === null ? standardParameters() : { ...standardParameters(), [off]: 0 };
    const { rows, brier } = backtestForums(runs, { scenarios: [], parameters });
    told((at + 1) / (FORUM_TERMS.length + 1));
    return { off, brier: brier.bare ?? Number.NaN, agree: mean(rows.map(({ agree }) => agree)) };
  });
}
