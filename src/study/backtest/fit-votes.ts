/** Fitting the vote model on recorded votes: parameters with a pull to their priors, and one lean a State, in turns. */
import type { RecordedVote } from '../../core/world/resolutions.ts';
import { CODES } from '../../core/world/states.ts';
import { factorsOf, type Standings, type VoteFactors } from '../../diplomacy/votes/factors.ts';
import {
  FITTED_VOTE_PARAMETERS,
  VOTE_PARAMETERS,
  VOTE_PRIORS,
  type VoteParameters,
} from '../../diplomacy/votes/parameters.ts';
import { type RollCall, votesFrom } from '../../diplomacy/votes/roll-call.ts';
import { leaning } from './lean.ts';
import { minimise } from './minimise.ts';

/** What was learnt from some votes. */
export interface Fit {
  readonly parameters: VoteParameters;
  readonly standings: Standings;
}

/** Weight of the priors against one State's vote: assumed, so that three contested texts cannot pull the table apart. */
const PENALTY = 5;
const TURNS = 3;
const LEAN_SD = 0.3;
const LEANS = Array.from({ length: 13 }, (_, at) => 0.15 * (at - 6));
const LEAST = 1e-9;

const FIRST: VoteParameters = {
  ...VOTE_PARAMETERS,
  ...Object.fromEntries(FITTED_VOTE_PARAMETERS.map((name) => [name, VOTE_PRIORS[name][0]])),
};

const byText = new Map<string, readonly VoteFactors[]>();

/** Texts of a row that say the same weigh as one: the annual texts of 2005-2008. */
export function weightOf({ resolution }: RecordedVote, among: readonly RecordedVote[]): number {
  return 1 / among.filter((other) => isTwin(resolution, other.resolution)).length;
}

/** Whether two texts are of one series and within five years of each other, so that one tells the other's vote. */
export function isTwin(one: RecordedVote['resolution'], other: RecordedVote['resolution']): boolean {
  const years = Math.abs(Number(one.date.slice(0, 4)) - Number(other.date.slice(0, 4)));
  return one.id === other.id || (one.series && other.series && years < 5);
}

/** Fits on these votes alone. Positions, saliences and affinities know no other. */
export function fitVotes(votes: readonly RecordedVote[]): Fit {
  let parameters = FIRST;
  let leans: Float64Array = new Float64Array(CODES.length);
  for (let turn = 0; turn < TURNS; turn++) {
    if (turn > 0) leans = leansFrom(votes, parameters);
    parameters = parametersFrom(votes, leaning(leans), parameters);
  }
  return { parameters, standings: leaning(leans) };
}

/** The parameters that fit best where positions are given, sought from a start. */
function parametersFrom(votes: readonly RecordedVote[], standings: Standings, start: VoteParameters): VoteParameters {
  const cases = votes.map((vote) => ({
    vote,
    factors: factorsOf(vote.resolution, standings),
    weight: weightOf(vote, votes),
  }));
  const named = (values: readonly number[]): VoteParameters => ({
    ...VOTE_PARAMETERS,
    ...Object.fromEntries(FITTED_VOTE_PARAMETERS.map((name, at) => [name, values[at] as number])),
  });
  const loss = (values: readonly number[]): number => {
    let sum = 0;
    FITTED_VOTE_PARAMETERS.forEach((name, at) => {
      const [middle, sd] = VOTE_PRIORS[name];
      const off = ((values[at] as number) - middle) / sd;
      sum += (PENALTY / 2) * off * off;
    });
    for (const { vote, factors, weight } of cases) {
      const told = logOf(vote, votesFrom(vote.resolution, factors, named(values)));
      for (const one of told) sum -= weight * one;
    }
    return sum;
  };
  return named(
    minimise(
      loss,
      FITTED_VOTE_PARAMETERS.map((name) => start[name]),
    ),
  );
}

/** Posterior mean of each State's lean under N(0, .3) given its recorded votes. */
function leansFrom(votes: readonly RecordedVote[], parameters: VoteParameters): Float64Array {
  const evidence = LEANS.map((lean) => new Float64Array(CODES.length).fill((-lean * lean) / (2 * LEAN_SD * LEAN_SD)));
  for (const vote of votes) {
    const weight = weightOf(vote, votes);
    factorsByLean(vote).forEach((factors, at) => {
      const told = logOf(vote, votesFrom(vote.resolution, factors, parameters));
      const sums = evidence[at] as Float64Array;
      for (let i = 0; i < CODES.length; i++) sums[i] = (sums[i] as number) + weight * (told[i] as number);
    });
  }
  return Float64Array.from(CODES, (_, i) => {
    const logs = evidence.map((sums) => sums[i] as number);
    const odds = logs.map((log) => Math.exp(log - Math.max(...logs)));
    const total = odds.reduce((sum, one) => sum + one, 0);
    return odds.reduce((sum, one, at) => sum + one * (LEANS[at] as number), 0) / total;
  });
}

function factorsByLean({ resolution }: RecordedVote): readonly VoteFactors[] {
  const known = byText.get(resolution.id);
  if (known !== undefined) return known;
  const made = LEANS.map((lean) => factorsOf(resolution, leaning(new Float64Array(CODES.length).fill(lean))));
  byText.set(resolution.id, made);
  return made;
}

/** Log-probability of what each State did; 0 for who was absent. */
function logOf({ votes }: RecordedVote, { yes, no, abstain }: RollCall): Float64Array {
  const odds = [yes, no, abstain];
  return Float64Array.from(votes, (vote, i) => (vote < 0 ? 0 : Math.log(Math.max(LEAST, odds[vote]?.[i] ?? 1))));
}
