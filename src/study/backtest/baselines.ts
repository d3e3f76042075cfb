/** Simple forecasts of a vote, to stand beside the model. */
import { DELEGATIONS } from '../../core/world/delegations.ts';
import type { RecordedVote } from '../../core/world/resolutions.ts';
import { CODES } from '../../core/world/states.ts';
import { idealPointOdds } from './ideal-points.ts';
import type { Odds } from './vote-scores.ts';

/**
 * The baselines. `yes` and `persistence` know nothing of the text's own vote; `majority`, `bloc` and the ideal points see
 * how the other States voted on this very text, which the model does not.
 */
export const BASELINES = ['yes', 'persistence', 'majority', 'bloc', 'ideal-points-1', 'ideal-points-2'] as const;
export type Baseline = (typeof BASELINES)[number];

/** Those that see the other States' votes on the very text. */
export const SAME_TEXT: readonly Baseline[] = ['majority', 'bloc', 'ideal-points-1', 'ideal-points-2'];

const SURE = 0.9; // of a forecast without shades; the rest is shared out evenly
const PULL = 1; // weight of the whole room's shares in a bloc's, in States

/** What each baseline foretells of one vote. */
export function baselinesOf(vote: RecordedVote, votes: readonly RecordedVote[]): Readonly<Record<Baseline, Odds>> {
  return {
    yes: certain(vote.votes.map(() => 0)),
    persistence: certain(previous(vote, votes)),
    majority: odds((i) => sharesOf(vote, (j) => j !== i, [1 / 3, 1 / 3, 1 / 3])),
    bloc: odds((i) => {
      const profile = DELEGATIONS.profile[i];
      const room = sharesOf(vote, (j) => j !== i, [1 / 3, 1 / 3, 1 / 3]);
      return sharesOf(vote, (j) => j !== i && DELEGATIONS.profile[j] === profile, room);
    }),
    'ideal-points-1': idealPointOdds(vote, votes, 1),
    'ideal-points-2': idealPointOdds(vote, votes, 2),
  };
}

/** Each State's own vote on the recorded text before; yes where it was absent or there is none. */
function previous(vote: RecordedVote, votes: readonly RecordedVote[]): Int8Array {
  const before = votes.filter(({ resolution }) => resolution.date < vote.resolution.date).at(-1);
  return vote.votes.map((_, i) => Math.max(0, before?.votes[i] ?? 0));
}

function certain(kinds: Int8Array): Odds {
  return odds((i) => [0, 1, 2].map((kind) => (kinds[i] === kind ? SURE : (1 - SURE) / 2)));
}

/** Shares of those who voted and fit, mixed with what was thought before. */
function sharesOf(
  { votes }: RecordedVote,
  fits: (state: number) => boolean,
  before: readonly number[],
): readonly number[] {
  const counts = before.map((share) => PULL * share);
  votes.forEach((kind, j) => {
    if (kind >= 0 && fits(j)) counts[kind] = (counts[kind] as number) + 1;
  });
  const total = counts.reduce((sum, one) => sum + one, 0);
  return counts.map((one) => one / total);
}

function odds(of: (state: number) => readonly number[]): Odds {
  const rows = CODES.map((_, i) => of(i));
  const kind = (at: number): Float64Array => Float64Array.from(rows, (row) => row[at] as number);
  return [kind(0), kind(1), kind(2)];
}
