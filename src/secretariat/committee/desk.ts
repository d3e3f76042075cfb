/** A draft resolution as a screen gets at it: the run, what is in order, and what the model says of any Member's vote. */
import { CHANGES, type Change, type ChangeKind, type MemberAct, type VoteTerm } from '../../core/committee/acts.ts';
import { alters, changed, resolutionOf } from '../../core/committee/change.ts';
import { canInCommittee } from '../../core/committee/committee.ts';
import type { CommitteeRefusal } from '../../core/committee/refusals.ts';
import type { Committee } from '../../core/committee/state.ts';
import { isSponsor, stage, waitingFor } from '../../core/committee/where.ts';
import type { StateCode } from '../../core/terms.ts';
import { CODES } from '../../core/world/states.ts';
import { absences, oddsOnDraft } from '../../diplomacy/committee/ballots.ts';
import { rollCallModel } from '../../diplomacy/committee/model.ts';
import { marginOf, type Odds } from '../../diplomacy/committee/odds.ts';
import { type CommitteeRoom, type CommitteeSetup, restoreCommitteeRoom } from './committee-room.ts';

/** How likely a Member in the hall is to vote which way on the draft as it stands, and why; the three chances add up to 1. */
export interface Judged {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly terms: readonly VoteTerm[]; // the strongest first, none of them 0
}

/** A change of the text that would bring a delegation nearer to a Yes, or a sponsor more votes. */
export interface Wish extends Change {
  readonly gain: number; // of the chance of a Yes less that of a No, -2..2; for a sponsor in delegations
}

/** In the order of `CODES`: chances of those in the hall, and the chance not to be there. */
export type Expectation = Pick<Odds, 'yes' | 'no' | 'abstain'> & { readonly absent: Float64Array };

export interface CommitteeDesk {
  readonly room: CommitteeRoom;
  readonly changes: readonly ChangeKind[]; // what may be done to a paragraph
  readonly stage: () => string; // path of the chart, joined by points
  readonly waits: () => boolean; // for this delegation
  /** Why an act is out of order now, or null. */
  readonly refusal: (act: MemberAct) => CommitteeRefusal | null;
  readonly judged: (code: StateCode) => Judged;
  /** The best changes that this delegation could ask for, best first; at most three. */
  readonly wishes: () => readonly Wish[];
  readonly expected: () => Expectation;
}

const MOST_WISHES = 3;
const WORTH = { own: 0.01, votes: 0.5 }; // smallest gain that is named

/** Opens a run, or goes on with it from the acts of an earlier sitting. Throws when an act is refused that was in order then. */
export function openCommitteeDesk(setup: CommitteeSetup, you: StateCode, acts: readonly MemberAct[]): CommitteeDesk {
  const inputs = acts.map((act) => ({ act, from: 'player' as const }));
  const room = restoreCommitteeRoom(setup, inputs, rollCallModel);
  return {
    room,
    changes: CHANGES,
    stage: () => stage(room.committee()),
    waits: () => waitingFor(room.committee()).includes(you),
    refusal: (act) => canInCommittee(room.committee(), act),
    judged: (code) => judgedOf(room.committee(), code),
    wishes: () => wishesOf(room.committee(), you),
    expected: () => {
      const { yes, no, abstain } = oddsOnDraft(room.committee(), rollCallModel);
      return { yes, no, abstain, absent: absences(room.committee()) };
    },
  };
}

function judgedOf(committee: Committee, code: StateCode): Judged {
  const odds = oddsOnDraft(withSponsors(committee), rollCallModel);
  const at = CODES.indexOf(code);
  return {
    yes: odds.yes[at] ?? 0,
    no: odds.no[at] ?? 0,
    abstain: odds.abstain[at] ?? 0,
    terms: odds
      .termsOf(at)
      .filter(({ value }) => value !== 0)
      .toSorted((one, other) => Math.abs(other.value) - Math.abs(one.value)),
  };
}

/** Before a draft is tabled it is judged with the names that are meant to stand on it. */
const withSponsors = (committee: Committee): Committee =>
  committee.sponsors.length > 0 ? committee : { ...committee, sponsors: committee.scenario.draft.sponsors };

const worked = new WeakMap<Committee['paragraphs'], Map<string, readonly Wish[]>>();

function wishesOf(committee: Committee, you: StateCode): readonly Wish[] {
  const { scenario, paragraphs } = committee;
  const { sponsors } = withSponsors(committee);
  const sponsor = isSponsor(withSponsors(committee), you);
  const key = [you, ...sponsors].join(' ');
  const known = worked.get(paragraphs) ?? new Map<string, readonly Wish[]>();
  worked.set(paragraphs, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  const at = CODES.indexOf(you);
  const worth = (odds: Odds): number => (sponsor ? marginOf(odds) : (odds.yes[at] ?? 0) - (odds.no[at] ?? 0));
  const now = worth(rollCallModel(resolutionOf(scenario, paragraphs, sponsors)));
  const found = paragraphs
    .flatMap(({ id }) => CHANGES.map((change): Change => ({ paragraph: id, change })))
    .filter((change) => alters(paragraphs, change))
    .map((change) => ({ change, after: changed(paragraphs, change) }))
    .filter(({ after }) => after.some(({ operative }) => operative))
    .map(({ change, after }) => ({
      ...change,
      gain: worth(rollCallModel(resolutionOf(scenario, after, sponsors))) - now,
    }))
    .filter(({ gain }) => gain >= (sponsor ? WORTH.votes : WORTH.own))
    .toSorted((one, other) => other.gain - one.gain)
    .slice(0, MOST_WISHES);
  known.set(key, found);
  return found;
}
