/** How the 193 States vote on a resolution, from its text, sponsors, date and process alone. */
import { logistic } from '../../core/exact.ts';
import type { Resolution } from '../../core/resolution.ts';
import { DELEGATIONS } from '../../core/world/delegations.ts';
import { CODES } from '../../core/world/states.ts';
import { factorsOf, type Standings, standardStandings, type VoteFactors } from './factors.ts';
import { VOTE_PARAMETERS, type VoteParameters } from './parameters.ts';

/** What moves a vote, each in logits: over 0 towards yes, under 0 towards no; `torn` widens the room between both. */
export const VOTE_TERMS = [
  'base',
  'novelty',
  'duplicates',
  'early',
  'benefit',
  'red-line',
  'friends',
  'side',
  'bloc',
  'torn',
] as const;
export type VoteTerm = (typeof VOTE_TERMS)[number];

/** Probabilities by State, in the order of `CODES`, for those present and voting; the three of a State sum to 1. */
export interface RollCall {
  readonly yes: Float64Array;
  readonly no: Float64Array;
  readonly abstain: Float64Array;
  readonly leaning: Float64Array; // logits: the sum of all terms but `torn`
  readonly terms: Readonly<Record<VoteTerm, Float64Array>>;
}

/** What may differ from the product's own tables. */
export interface RollCallSetup {
  readonly standings?: Standings;
  readonly parameters?: VoteParameters;
}

/** Share of the width that an uncontested text keeps; a contest widens it to the whole. */
const NARROW = 0.3;
const PROFILES = [...new Set(DELEGATIONS.profile)];
const FAMILY = Int32Array.from(DELEGATIONS.profile, (profile) => PROFILES.indexOf(profile));

/** The roll call on one resolution. Absence is another matter. Throws for a code that is no Member's. */
export function rollCall(resolution: Resolution, setup: RollCallSetup = {}): RollCall {
  const { standings = standardStandings(), parameters = VOTE_PARAMETERS } = setup;
  return votesFrom(resolution, factorsOf(resolution, standings), parameters);
}

/** The same from factors worked out before: calibration asks for them many times. */
export function votesFrom(resolution: Resolution, factors: VoteFactors, parameters: VoteParameters): RollCall {
  const { contest } = factors;
  const { base, novelty, duplicates, early } = parameters;
  const same = (value: number): Float64Array => new Float64Array(CODES.length).fill(value);
  const terms = {
    base: same(base),
    novelty: same(-novelty * resolution.novelty),
    duplicates: same(-duplicates * resolution.duplicates),
    early: same(-early * resolution.early),
    benefit: factors.benefit.map((u) => parameters.benefit * u),
    'red-line': factors.redLine.map((v) => -parameters.redLine * v),
    friends: factors.friends.map((a) => parameters.friends * contest * a),
    side: factors.side.map((s) => parameters.side * s),
    torn: factors.torn.map((t) => parameters.torn * t),
  };
  const own = CODES.map((_, i) => ownLeaning(terms, i));
  const bloc = blocOf(own).map((mean, i) => parameters.bloc * (mean - (own[i] as number)));
  const leaning = bloc.map((pull, i) => (own[i] as number) + pull);
  const width = parameters.width * (NARROW + (1 - NARROW) * contest);
  const yes = leaning.map((y, i) => logistic(y - (terms.torn[i] as number)));
  const no = leaning.map((y, i) => logistic(-y - width - (terms.torn[i] as number)));
  const abstain = yes.map((p, i) => 1 - p - (no[i] as number));
  return { yes, no, abstain, leaning, terms: { ...terms, bloc } };
}

function ownLeaning(terms: Readonly<Record<Exclude<VoteTerm, 'bloc'>, Float64Array>>, i: number): number {
  let sum = 0;
  for (const term of VOTE_TERMS) if (term !== 'torn' && term !== 'bloc') sum += terms[term][i] as number;
  return sum;
}

/** Mean leaning of each State's profile, its own included. */
function blocOf(own: readonly number[]): Float64Array {
  const sums = new Float64Array(PROFILES.length);
  const counts = new Float64Array(PROFILES.length);
  own.forEach((y, i) => {
    const family = FAMILY[i] as number;
    sums[family] = (sums[family] as number) + y;
    counts[family] = (counts[family] as number) + 1;
  });
  return Float64Array.from(FAMILY, (family) => (sums[family] as number) / (counts[family] as number));
}
