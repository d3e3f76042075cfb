/** What a resolution is to each State before any weight is put on it: by State, in the order of `CODES`. */
import type { Resolution } from '../../core/resolution.ts';
import { ISSUES, type StateCode } from '../../core/terms.ts';
import { ISSUE_COUNT, POSITIONS, SALIENCES } from '../../core/world/positions.ts';
import { membersOf } from '../../core/world/groups.ts';
import { CODES, indexOf } from '../../core/world/states.ts';
import { affinities } from '../affinity.ts';

/** Where States stand: positions and saliences of 193 x 16, affinities of 193 x 193. */
export interface Standings {
  readonly positions: Float64Array;
  readonly saliences: Float64Array;
  readonly affinities: Float64Array;
}

/** Parameter-free inputs of a vote. */
export interface VoteFactors {
  readonly contest: number; // C, .15..1: how much the vote divides the room by who asks
  readonly benefit: Float64Array; // U: weighted worth of the text, about -1..1
  readonly redLine: Float64Array; // V: root sum of weighted distances past a red line, 0 or more
  readonly friends: Float64Array; // affinity to the sponsors less affinity to the opponents, -2..2
  readonly side: Float64Array; // 1 sponsor; down to -1 sponsor of the rival or party to what is doubled; 0 the rest
  readonly torn: Float64Array; // 0..1: how evenly friends stand on both sides; 0 for those with a side
}

/** Difference of affinities at which nobody is torn any more. */
const CLEAR = 0.8;
const QUIET = 0.15; // of a contest, where nothing stands against the text
const DOUBLED = 0.8; // of a contest with a rival draft: one with a body or treaty

/** How a text is weighed; the values of the forums when the votes were calibrated, kept apart so that play cannot move votes. */
const BLUR = 0.6; // share of a distance that full ambiguity hides
const AGREED = 0.5; // share of a distance that agreed language takes away
const CONTENTMENT = 0.5; // squared distance at which words are worth nothing
const WIN_SET = 0.7; // distance at which a red line begins
const RED_LINE = 0.7; // scale of a hurt

let standard: Standings | null = null;

/** The one table of positions, and the affinities that follow from it. */
export function standardStandings(): Standings {
  standard ??= { positions: POSITIONS, saliences: SALIENCES, affinities: affinities() };
  return standard;
}

/** The factors of one resolution. Throws for a code that is no Member's. */
export function factorsOf(resolution: Resolution, standings: Standings): VoteFactors {
  const { competes, duplicates } = resolution;
  const contest = Math.min(1, QUIET + (1 - QUIET) * Math.max(competes, DOUBLED * duplicates));
  const side = sidesOn(resolution);
  const friends = friendsOf(resolution, standings.affinities);
  const torn = friends.map((f, i) => (side[i] === 0 ? contest * Math.max(0, 1 - Math.abs(f) / CLEAR) : 0));
  return { contest, friends, side, torn, ...weighed(resolution, standings) };
}

/**
 * Who stands by what the text doubles: those named, and where it is a treaty on cybercrime the parties of the Convention
 * on Cybercrime, whether the author of the text names all of them or only those who lead.
 */
function holdersOf({ treatyHolders, duplicates, text }: Resolution): readonly StateCode[] {
  const onCrime = duplicates > 0 && text.some(({ issue }) => issue === 'CYBERCRIME_TREATY');
  return onCrime ? [...new Set([...treatyHolders, ...membersOf('Budapest')])] : treatyHolders;
}

function sidesOn(resolution: Resolution): Float64Array {
  const { lead, sponsors, rivalSponsors, competes, duplicates } = resolution;
  const side = new Float64Array(CODES.length);
  for (const code of rivalSponsors) side[indexOf(code)] = -competes;
  for (const code of holdersOf(resolution)) side[indexOf(code)] = Math.min(side[indexOf(code)] ?? 0, -duplicates);
  for (const code of [...sponsors, ...lead]) side[indexOf(code)] = 1;
  return side;
}

/** Sponsors: half the lead, half the mean of all. Opponents: the rival's sponsors and the treaty's parties, else the whole room. */
function friendsOf(resolution: Resolution, affinity: Float64Array): Float64Array {
  const { lead, sponsors, rivalSponsors } = resolution;
  const against = new Set([...rivalSponsors, ...holdersOf(resolution)]);
  const towards = [meanTo(lead, affinity), meanTo(new Set([...lead, ...sponsors]), affinity)] as const;
  const away = meanTo(against.size > 0 ? against : CODES, affinity);
  return away.map((a, i) => ((towards[0][i] as number) + (towards[1][i] as number)) / 2 - a);
}

function meanTo(codes: Iterable<StateCode>, affinity: Float64Array): Float64Array {
  const places = [...codes].map(indexOf);
  return Float64Array.from(CODES, (_, i) => {
    let sum = 0;
    for (const j of places) sum += affinity[i * CODES.length + j] as number;
    return places.length === 0 ? 0 : sum / places.length;
  });
}

/** Worth and hurt of the text: those of a forum, without asks, hardness and the discount on agreed language. */
function weighed({ text }: Resolution, { positions, saliences }: Standings): Pick<VoteFactors, 'benefit' | 'redLine'> {
  const benefit = new Float64Array(CODES.length);
  const redLine = new Float64Array(CODES.length);
  const total = text.reduce((sum, { weight }) => sum + weight, 0);
  for (const { issue, place, force, ambiguity, agreed, weight } of text) {
    const k = ISSUES.indexOf(issue);
    for (let i = 0; i < CODES.length; i++) {
      const distance = Math.abs(place - (positions[i * ISSUE_COUNT + k] as number));
      const salience = ISSUE_COUNT * (saliences[i * ISSUE_COUNT + k] as number);
      const felt = distance * (1 - BLUR * ambiguity) * (1 - AGREED * agreed);
      benefit[i] =
        (benefit[i] as number) + (weight / total) * Math.sqrt(salience) * force * (CONTENTMENT - felt * felt);
      const past = RED_LINE * salience * force * (1 - ambiguity) * (1 - agreed) * Math.max(0, distance - WIN_SET);
      redLine[i] = (redLine[i] as number) + weight * past * past;
    }
  }
  return { benefit, redLine: redLine.map(Math.sqrt) };
}
