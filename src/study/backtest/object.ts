/** A backtest as one object. */
import type { ForumRow, ForumsResult } from './forums.ts';
import { votePriors, type VoteScore, type VotesResult } from './votes.ts';

/** The object of `backtest --json`; its first keys are documented, the others may grow. */
export function backtestObject(votes: VotesResult, forums: ForumsResult, runs: number): object {
  // One row a forum: of the scenarios once each fitted forum has one, of the bare facts until then.
  const basis = forums.brier.scenario === null ? 'bare' : 'scenario';
  const row = ({ id, agree, happened, objectors, issues, disassociates, ...rest }: ForumRow): object => ({
    ...{ id, agree, happened, objectors, issues, disassociates },
    ...{ basis: rest.basis, runs: rest.runs, fitted: rest.fitted, suspended: rest.suspended, leftOut: rest.leftOut },
  });
  return {
    votes: votes.votes.map(voteRow),
    forums: forums.rows.filter((one) => one.basis === basis).map(row),
    brier: forums.brier[basis],
    leaveOneOutBrier: forums.leaveOneOutBrier,
    parameters: { ...votes.parameters },
    runs,
    otherForums: forums.rows.filter((one) => one.basis !== basis).map(row),
    leaveOneOutMeanBrier: forums.leaveOneOutMeanBrier,
    baseRateBrier: forums.baseRateBrier,
    goals: forums.goals,
    priors: votePriors(),
    fits: votes.fits,
    free: { votes: votes.free, forums: forums.free, forumNames: forums.fittedNames },
  };
}

const voteRow = ({ text, accuracy, brier, log, expected, baselines, ...rest }: VoteScore): object => ({
  ...{ text, accuracy, brier, log, expected, baselines },
  ...rest,
});
