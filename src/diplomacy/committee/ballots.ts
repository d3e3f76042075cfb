/** The votes of the delegations on the question that is on the board. Same seed, same text, same vote. */
import type { Question } from '../../core/committee/acts.ts';
import { changed, resolutionOf } from '../../core/committee/change.ts';
import type { Committee } from '../../core/committee/state.ts';
import { houseOf } from '../../core/committee/where.ts';
import { chanceOf } from '../../core/chance.ts';
import { logistic } from '../../core/exact.ts';
import type { Ballot, StateCode } from '../../core/terms.ts';
import { CODES } from '../../core/world/states.ts';
import { DELEGATIONS } from '../../core/world/delegations.ts';
import type { Odds, RollCallModel } from './odds.ts';

/** On an amendment: logits of a whole unit of margin gained or lost, and of loyalty to a text of one's own. Assumed. */
const AMENDMENT = { gain: 20, either: 0.5, loyal: 3 };
/** Absence by size: a delegation of little weight has nobody to spare. Assumed; the mean is the scenario's. */
const SMALL = 0.1;
const ABSENT = { small: 1.25, other: 0.4 };

type Three = readonly [yes: number, no: number, abstain: number];

const threeOf = ({ yes, no, abstain }: Odds, at: number): Three => [yes[at] ?? 0, no[at] ?? 0, abstain[at] ?? 0];

/** The odds on the draft as it stands. */
export const oddsOnDraft = ({ scenario, paragraphs, sponsors }: Committee, model: RollCallModel): Odds =>
  model(resolutionOf(scenario, paragraphs, sponsors));

/** Odds of the question on the board, by Member. */
function odds(committee: Committee, question: Question, model: RollCallModel): (at: number) => Three {
  const { scenario, paragraphs, sponsors, amendments, divisions } = committee;
  const whole = oddsOnDraft(committee, model);
  if (question === 'whole') return (at) => threeOf(whole, at);
  if (question === 'no-action') {
    return (at) => {
      const [yes, no, abstain] = threeOf(whole, at);
      return [no, yes, abstain];
    };
  }
  if (question === 'division') {
    const part = paragraphs.filter(({ id }) => id === divisions[0]?.paragraph);
    const alone = model(resolutionOf(scenario, part, sponsors));
    return (at) => threeOf(alone, at);
  }
  const [amendment] = amendments;
  if (amendment === undefined) throw new Error('No amendment is on the board.');
  const amended = model(resolutionOf(scenario, changed(paragraphs, amendment), sponsors));
  return (at) => {
    const code = CODES[at];
    const gain = (amended.yes[at] ?? 0) - (amended.no[at] ?? 0) - (whole.yes[at] ?? 0) + (whole.no[at] ?? 0);
    const side = code === amendment.by ? AMENDMENT.loyal : sponsors.includes(code ?? '') ? -AMENDMENT.loyal : 0;
    const yes = logistic(AMENDMENT.gain * gain + side - AMENDMENT.either);
    const no = logistic(-AMENDMENT.gain * gain - side - AMENDMENT.either);
    return yes + no > 1 ? [yes / (yes + no), no / (yes + no), 0] : [yes, no, 1 - yes - no];
  };
}

/** What a draw makes of the odds; abstention stands between, so that a small shift of the odds moves a vote by one step. */
function drawn([yes, no]: Three, u: number): Exclude<Ballot, 'absent'> {
  if (u < yes) return 'yes';
  return u < 1 - no ? 'abstain' : 'no';
}

/** Chance that a Member is not in the hall. Those who stand behind a text, or asked for the vote, are there. */
function absenceOf({ scenario, sponsors, voteAskedBy }: Committee, at: number, code: StateCode): number {
  if (sponsors.includes(code) || voteAskedBy === code) return 0;
  return scenario.process.absent * ((DELEGATIONS.weight[at] ?? 0) <= SMALL ? ABSENT.small : ABSENT.other);
}

/** Chance of absence of every Member, in the order of `CODES`. */
export const absences = (committee: Committee): Float64Array =>
  Float64Array.from(CODES, (code, at) => absenceOf(committee, at, code));

/** Absence is drawn apart from the vote, and anew in each house. */
function isAbsent(committee: Committee, at: number, code: StateCode): boolean {
  const { seed, scenario, again } = committee;
  const house = again ? 'again' : houseOf(committee);
  return chanceOf(seed, 'absent', house, scenario.draft.symbol, code).next() < absenceOf(committee, at, code);
}

/** The vote of every Member on a question; `present` leaves absence aside. */
export function ballotsOn(
  committee: Committee,
  question: Question,
  model: RollCallModel,
  present = false,
): Readonly<Record<StateCode, Ballot>> {
  const { seed, scenario, amendments, divisions } = committee;
  const at = odds(committee, question, model);
  const about =
    question === 'division'
      ? `part ${divisions[0]?.paragraph ?? ''}`
      : question === 'amendment'
        ? `amendment ${amendments[0]?.paragraph ?? ''} ${amendments[0]?.change ?? ''}`
        : 'whole'; // the motion is the vote on the whole turned round
  return Object.fromEntries(
    CODES.map((code, i) => {
      if (!present && isAbsent(committee, i, code)) return [code, 'absent'];
      const u = chanceOf(seed, 'vote', scenario.draft.symbol, about, code).next();
      if (question !== 'no-action') return [code, drawn(at(i), u)];
      const [yes, no, abstain] = at(i);
      const onWhole = drawn([no, yes, abstain], u);
      return [code, onWhole === 'yes' ? 'no' : onWhole === 'no' ? 'yes' : 'abstain'];
    }),
  );
}
