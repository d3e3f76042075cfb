/** The result of a draft resolution as one plain object: what a script, a study or another program reads. */
import type { Committee } from '../core/committee/state.ts';
import type { House, Tally } from '../core/committee/happenings.ts';
import type { Ballot, Fate, Issue, Language, StateCode } from '../core/terms.ts';
import { DELEGATIONS } from '../core/world/delegations.ts';
import { CODES } from '../core/world/states.ts';
import type { ParagraphResult } from './result.ts';

/** What the model expected of the text as it was put. Delegations; with the absent they sum to 193. */
export interface Expected {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly absent: number;
}

/** A vote on something else than the whole in the plenary. */
export interface OtherVote {
  readonly house: House;
  readonly question: string;
  readonly paragraph: string | null;
  readonly tally: Tally;
  readonly carried: boolean;
}

export interface CommitteeResult {
  readonly id: string;
  readonly kind: 'first-committee';
  readonly seats: readonly StateCode[];
  readonly outcome: Fate | null; // null while it runs
  readonly adopted: boolean;
  readonly objections: readonly never[]; // nobody can block here
  readonly disassociations: readonly never[];
  readonly tally: Tally | null; // of the last vote on the whole; null where there was none
  readonly votes: Readonly<Record<StateCode, Ballot>> | null;
  readonly expected: Expected;
  readonly probabilities: Readonly<Record<StateCode, readonly [yes: number, no: number, abstain: number]>>; // if present
  readonly otherVotes: readonly OtherVote[];
  readonly sponsors: readonly StateCode[];
  readonly paragraphs: readonly ParagraphResult[];
  readonly substance: number; // 0..1
  readonly legitimacy: number; // 0..1
  readonly legitimacyParts: { readonly inclusive: number; readonly undivided: number; readonly explained: number };
}

/** What the model said of the text, in the order of `CODES`. */
export interface Forecast {
  readonly yes: Float64Array;
  readonly no: Float64Array;
  readonly abstain: Float64Array;
  readonly absent: Float64Array;
}

const rounded = (value: number, digits = 10_000): number => Math.round(value * digits) / digits;

/** Sums up a run with what the model expected of the text as it was put. */
export function committeeResultOf(committee: Committee, forecast: Forecast, language: Language): CommitteeResult {
  const { scenario, votes, sponsors, fate } = committee;
  const whole = votes.findLast(({ question }) => question === 'whole');
  const adopted = fate === 'adopted-by-vote' || fate === 'without-a-vote';
  const parts = legitimacyParts(whole?.ballots ?? null);
  return {
    id: scenario.draft.symbol,
    kind: 'first-committee',
    seats: CODES,
    outcome: fate,
    adopted,
    objections: [],
    disassociations: [],
    tally: whole?.tally ?? null,
    votes: whole === undefined ? null : inCodeOrder(whole.ballots),
    expected: expectedOf(forecast),
    probabilities: Object.fromEntries(
      CODES.map((code, at) => [
        code,
        [rounded(forecast.yes[at] ?? 0), rounded(forecast.no[at] ?? 0), rounded(forecast.abstain[at] ?? 0)] as const,
      ]),
    ),
    otherVotes: votes
      .filter((vote) => vote !== whole)
      .map(({ house, question, about, tally, carried }) => ({
        house,
        question,
        paragraph: about?.paragraph ?? null,
        tally,
        carried,
      })),
    sponsors: sponsors.toSorted(),
    paragraphs: paragraphsOf(committee, language),
    substance: adopted ? rounded(substanceOf(committee)) : 0,
    legitimacy: adopted ? rounded((parts.inclusive + parts.undivided + parts.explained) / 3) : 0,
    legitimacyParts: parts,
  };
}

const inCodeOrder = (ballots: Readonly<Record<StateCode, Ballot>>): Readonly<Record<StateCode, Ballot>> =>
  Object.fromEntries(CODES.map((code) => [code, ballots[code] ?? 'absent']));

function expectedOf({ yes, no, abstain, absent }: Forecast): Expected {
  const present = (column: Float64Array): number =>
    rounded(
      column.reduce((sum, value, at) => sum + value * (1 - (absent[at] ?? 0)), 0),
      100,
    );
  return {
    yes: present(yes),
    no: present(no),
    abstain: present(abstain),
    absent: rounded(
      absent.reduce((sum, value) => sum + value, 0),
      100,
    ),
  };
}

/** Paragraphs as tabled; those that fell are marked deleted, those that stand are agreed once the draft is adopted. */
function paragraphsOf(committee: Committee, language: Language): readonly ParagraphResult[] {
  const standing = new Map(committee.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  return committee.scenario.draft.paragraphs.map((tabled) => {
    const now = standing.get(tabled.id) ?? tabled;
    const { id, issue, place, force, ambiguity, agreed, words } = now;
    return {
      id,
      status: standing.has(id) ? 'agreed' : 'deleted',
      text: words === null ? '' : words[language],
      sponsors: committee.sponsors.toSorted(),
      provisions: [{ id, reading: 'as-put', issue: issue satisfies Issue, place, force, ambiguity, agreed }],
    };
  });
}

/** As in a room that decides by consensus: force less what is left open, by weight, of all that was tabled. */
function substanceOf({ scenario, paragraphs }: Committee): number {
  const total = scenario.draft.paragraphs.reduce((sum, { weight }) => sum + weight, 0);
  return (
    paragraphs.reduce((sum, { weight, force, ambiguity }) => sum + weight * force * (1 - 0.6 * ambiguity), 0) / total
  );
}

/** All Members have a vote; weight (.3 + c) of those who did not vote No; share of those in the hall who voted Yes. */
function legitimacyParts(ballots: Readonly<Record<StateCode, Ballot>> | null): CommitteeResult['legitimacyParts'] {
  if (ballots === null) return { inclusive: 1, undivided: 1, explained: 1 };
  let total = 0;
  let against = 0;
  for (const [at, code] of CODES.entries()) {
    const weight = 0.3 + (DELEGATIONS.weight[at] ?? 0);
    total += weight;
    if (ballots[code] === 'no') against += weight;
  }
  const present = CODES.filter((code) => (ballots[code] ?? 'absent') !== 'absent').length;
  const yes = CODES.filter((code) => ballots[code] === 'yes').length;
  return {
    inclusive: 1,
    undivided: rounded(1 - against / total),
    explained: present === 0 ? 0 : rounded(yes / present),
  };
}
