import { chanceOf, normalsOf } from '../core/chance.ts';
import type { Scenario } from '../core/scenario.ts';
import { ISSUES, type StateCode } from '../core/terms.ts';
import { DELEGATIONS } from '../core/world/delegations.ts';
import { POSITIONS, SALIENCES } from '../core/world/positions.ts';
import { CODES, indexOf } from '../core/world/states.ts';
import { affinities } from './affinity.ts';
import type { Parameters } from './parameters.ts';

/** The seated delegations of one game as its seed made them, in the order of `seats`; matrices are [issue * n + seat]. */
export interface Nature {
  readonly codes: readonly StateCode[]; // seated, in alpha-2 order
  readonly n: number;
  readonly position: Float64Array; // -1..1
  readonly salience: Float64Array; // S = 16 s: 1 on average
  readonly weight: Float64Array; // c, 0..1
  readonly hardness: Float64Array; // h, .2..2
  readonly isolation: Float64Array; // iso, 0..1: unwillingness to stand alone
  readonly need: Float64Array; // 0..1 need of capacity building
  readonly radius: Float64Array; // rho, position
  readonly asks: Float64Array; // m: 1, or less where the capital has widened
  readonly affinity: Float64Array; // [seat * n + other], -1..1
  readonly rivalry: Float64Array; // riv: weight of a great power's displeasure, 0..1
  readonly mood: number; // z in logits
  readonly ownMind: Float64Array; // e in logits
}

const AFFINITY_ALL = affinities();
const GREAT: readonly StateCode[] = ['US', 'RU', 'CN'];

/** What no seed changes of the delegations seated: read off once for all the games of a scenario. */
interface Seated {
  readonly at: readonly number[]; // index among all Members, by seat
  readonly position: Float64Array; // before the luck of a game
  readonly salience: Float64Array;
  readonly weight: Float64Array;
  readonly hardness: Float64Array;
  readonly need: Float64Array;
  readonly affinity: Float64Array;
  readonly rivalry: Float64Array;
}

type Grounds = Pick<Scenario, 'overrides' | 'relations'>;

/** By the very list of seats: a study that varies a setting makes another scenario of each game, with the same lists in it. */
const seatings = new WeakMap<readonly StateCode[], { readonly grounds: Grounds; readonly seated: Seated }>();

function seatedIn({ forum: { seats }, overrides, relations }: Scenario): Seated {
  const known = seatings.get(seats);
  if (known?.grounds.overrides === overrides && known.grounds.relations === relations) return known.seated;
  const seated = readSeated(seats, { overrides, relations });
  seatings.set(seats, { grounds: { overrides, relations }, seated });
  return seated;
}

function readSeated(codes: readonly StateCode[], { overrides, relations }: Grounds): Seated {
  const n = codes.length;
  const at = codes.map((code) => indexOf(code));
  const ofEach = (table: ArrayLike<number>): Float64Array => Float64Array.from(at, (s) => table[s] as number);
  const weight = ofEach(DELEGATIONS.weight);
  const hardness = ofEach(DELEGATIONS.hardness);
  const position = new Float64Array(ISSUES.length * n);
  const salience = new Float64Array(ISSUES.length * n);
  for (const [i, s] of at.entries())
    for (let k = 0; k < ISSUES.length; k++) {
      position[k * n + i] = POSITIONS[s * ISSUES.length + k] as number;
      salience[k * n + i] = 16 * (SALIENCES[s * ISSUES.length + k] as number);
    }
  for (const change of overrides) {
    const i = codes.indexOf(change.state);
    if (i < 0) continue;
    const cell = ISSUES.indexOf(change.issue) * n + i;
    position[cell] = change.position;
    if (change.salience !== null) salience[cell] = (salience[cell] as number) * change.salience;
    if (change.hardness !== null) hardness[i] = change.hardness;
  }
  const all = CODES.length;
  const affinity = new Float64Array(n * n);
  for (const [i, s] of at.entries())
    for (const [j, other] of at.entries()) affinity[i * n + j] = AFFINITY_ALL[s * all + other] as number;
  for (const relation of relations) {
    const i = codes.indexOf(relation.of);
    const j = codes.indexOf(relation.towards);
    if (i >= 0 && j >= 0) affinity[i * n + j] = relation.affinity;
  }
  const rivalry = new Float64Array(n);
  for (const great of GREAT) {
    const g = indexOf(great);
    const seat = codes.indexOf(great);
    for (const [i, s] of at.entries()) {
      if (s === g) continue;
      const a = seat < 0 ? (AFFINITY_ALL[s * all + g] as number) : (affinity[i * n + seat] as number);
      const weightOfGreat = DELEGATIONS.weight[g] as number;
      rivalry[i] = Math.max(rivalry[i] as number, (weight[i] as number) * weightOfGreat * Math.max(0, -a));
    }
  }
  return { at, position, salience, weight, hardness, need: ofEach(DELEGATIONS.need), affinity, rivalry };
}

/** Draws the delegations of one game: positions with their noise, win-sets, capitals that widen, and the luck of the last day. */
export function drawNature(scenario: Scenario, seed: number, p: Parameters): Nature {
  const codes = scenario.forum.seats;
  const { at, position: known, salience, weight, hardness, need, affinity, rivalry } = seatedIn(scenario);
  const n = codes.length;
  const all = CODES.length;
  const key = scenario.forum.id;

  // Luck is drawn for all Members in alpha-2 order, seated or not, so that who sits changes nobody else's.
  const noise = normalsOf(all * ISSUES.length, seed, key, 'positions');
  const radiusLuck = chanceOf(seed, key, 'win-sets');
  const radii = Float64Array.from({ length: all }, () => p.winSet + p.winSetSpread * (2 * radiusLuck.next() - 1));
  const capitalLuck = chanceOf(seed, key, 'capitals');
  const capitals = Float64Array.from({ length: all }, () => capitalLuck.next());
  const ownLuck = chanceOf(seed, key, 'last-day');
  const own = Float64Array.from({ length: all }, () => p.ownSpread * ownLuck.logistic());

  const position = new Float64Array(ISSUES.length * n);
  const isolation = new Float64Array(n);
  const radius = new Float64Array(n);
  const asks = new Float64Array(n);
  const ownMind = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const s = at[i] as number;
    const reach = Math.max(weight[i] as number, p.habit * (DELEGATIONS.isolation[s] as number));
    isolation[i] = 1 - p.standing * reach;
    for (let k = 0; k < ISSUES.length; k++) {
      const x = (known[k * n + i] as number) + p.positionSpread * (noise[s * ISSUES.length + k] as number);
      position[k * n + i] = x < -1 ? -1 : x > 1 ? 1 : x;
    }
    const chance = p.wideningChance * (1 - 0.5 * ((hardness[i] as number) - 0.6));
    const widens = (capitals[s] as number) < chance;
    radius[i] = (radii[s] as number) + (widens ? p.widening : 0);
    asks[i] = widens ? p.wideningAsk : 1;
    ownMind[i] = (own[s] as number) * (hardness[i] as number);
  }
  const mood = p.moodSpread * chanceOf(seed, key, 'mood').normal();
  return {
    codes,
    n,
    position,
    salience,
    weight,
    hardness,
    isolation,
    need,
    radius,
    asks,
    affinity,
    rivalry,
    mood,
    ownMind,
  };
}
