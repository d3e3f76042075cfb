import { chanceOf, type Chance } from '../core/chance.ts';
import { exp, ln } from '../core/exact.ts';
import type { Conference } from '../core/state.ts';
import type { ForumSpec } from '../core/scenario.ts';
import type { StateCode } from '../core/terms.ts';
import type { Edit } from '../core/text/draft.ts';
import { bracketFalls, type Held, heldIn, holdersAllow } from './brackets.ts';
import { provisionsOf, swapsOf } from './floor.ts';
import { editOf } from './edits.ts';
import type { Room } from './room.ts';
import { judge } from './judge.ts';
import { asItStands, hurtOf, make, sumAfresh } from './standing.ts';
import { IN_SUMMARY, IN_TEXT, OUT, type Swap } from './swap.ts';

const FOR_THE_UNHAPPIEST = 0.65; // chance that an edit is made for one delegation rather than at large
const LISTENS_TO = 12; // delegations among which the Chair looks for the unhappiest
const EAR_FOR_WEIGHT = 1.5; // discomfort that full weight is worth in the Chair's ear
const BLUNTNESS = 0.02; // hurt by which the Chair may mistake the worst provision of another
const READINGS_SEEN = 3; // of which the nearest is taken
const LEAST_TEMPERATURE = 0.003; // unease
// Kinds of edit, as a running sum of chances: the summary, the nearest of three readings, any reading, any verb, both.
const KINDS = { summary: 0.042, nearest: 0.4, reading: 0.7, verb: 0.92 } as const;
const ROUND = 0.5; // hours that a round takes beside the speeches
const SPEECH = 0.06; // hours
const EDITS_A_ROUND = 5;
const LEAST_EDITS = 4;
const SPEAK_IN_A_CLOSED_ROOM = 0.7; // share of those who sit
const SPEAK_IN_AN_OPEN_ROOM = 0.85; // power of their number
const LATE = 0.75; // share of the meetings after which it is late

/** Edits that the hours of a forum allow in all: more hours more, more speakers fewer. */
function editsAllowed(forum: ForumSpec): number {
  const n = forum.seats.length;
  const speakers = forum.kind === 'oewg' ? exp(SPEAK_IN_AN_OPEN_ROOM * ln(n)) : SPEAK_IN_A_CLOSED_ROOM * n;
  const hours = forum.hours * (1 - forum.proceduralShare);
  return Math.max(LEAST_EDITS, Math.round((hours * EDITS_A_ROUND) / (ROUND + SPEECH * speakers)));
}

/** Played meetings of a forum. */
export const meetingsOf = (forum: ForumSpec): number =>
  forum.sessions.reduce((sum, session) => sum + session.meetings, 0);

/** The last quarter of the meetings, in which every meeting ends with a revision. */
export const inLastQuarter = (forum: ForumSpec, meeting: number): boolean => meeting > LATE * meetingsOf(forum);

/** The first of those meetings. */
export const firstLate = (forum: ForumSpec): number => Math.floor(LATE * meetingsOf(forum)) + 1;

/** The meeting, this one or a later one, at whose end the Chair revises the text: the last of a session, and each late one. */
export function nextRevision(forum: ForumSpec, meeting: number): number | null {
  if (meeting > meetingsOf(forum)) return null;
  if (inLastQuarter(forum, meeting)) return meeting;
  let end = 0;
  for (const session of forum.sessions) {
    end += session.meetings;
    if (meeting <= end) return Math.min(end, firstLate(forum));
  }
  return null;
}

/** Edits due after a meeting: the Chair's share of what time allows, less what was made before. */
export function editsDue(room: Room, meeting: number, meetingBefore: number): number {
  const { forum } = room.scenario;
  const each = (room.parameters.chairShare * editsAllowed(forum)) / meetingsOf(forum);
  return Math.round(each * meeting) - Math.round(each * meetingBefore);
}

/**
 * The item to take next. The agenda is read through once in its order, so that everything has been heard; after that the
 * item with most declared unhappiness, less for each time it was taken.
 */
export function nextCluster(room: Room, conference: Conference): string {
  const { standing: s, parameters: p, scenario } = room;
  const held = heldIn(room, conference);
  let best = scenario.forum.clusters[0]?.id as string;
  let most = Number.NEGATIVE_INFINITY;
  for (const cluster of scenario.forum.clusters) {
    const item = provisionsOf(room, cluster.id);
    if (item.length === 0) continue;
    const turns = conference.clusterTurns[cluster.id] ?? 0;
    if (turns === 0) return cluster.id;
    let call = -p.turnRelief * item.length * turns;
    for (const { seat, provision } of held) if (item.includes(provision)) call += s.call[seat] as number;
    if (call > most + 1e-12) {
      most = call;
      best = cluster.id;
    }
  }
  return best;
}

/** One drafting round: annealing of the room's unease, cooler as the hours run out; with the seat each edit was made for. Moves the ledger. */
export function revise(
  room: Room,
  meeting: number,
  count: number,
  doneBefore: number,
  held: readonly Held[],
): { swap: Swap; seat: number | null }[] {
  const { nature, parameters: p, scenario, standing: s } = room;
  const luck = chanceOf(room.seed, scenario.forum.id, 'drafting', meeting);
  const allowed = editsAllowed(scenario.forum);
  const after = new Float64Array(nature.n);
  const made: { swap: Swap; seat: number | null }[] = [];
  for (let edit = 0; edit < count; edit++) {
    const temperature = p.temperature * (1 - Math.min(1, (doneBefore + edit) / allowed)) + LEAST_TEMPERATURE;
    const { seat, provision, forOne } = pick(room, luck);
    const swap = propose(room, luck, seat, provision);
    const dare = luck.next();
    if (swap.where === s.where[provision] && swap.reading === s.reading[provision] && swap.force === s.force[provision])
      continue;
    if (!holdersAllow(s, swap, held)) continue;
    const rise = judge(s, swap, after);
    if (rise < 0 || dare < exp(-rise / temperature)) {
      make(s, swap);
      made.push({ swap, seat: forOne ? seat : null });
    }
  }
  return made;
}

/** Whom the Chair drafts for, and on which provision. */
function pick(room: Room, luck: Chance): { seat: number; provision: number; forOne: boolean } {
  const { nature, standing: s, columns } = room;
  if (luck.next() >= FOR_THE_UNHAPPIEST)
    return { seat: luck.below(nature.n), provision: luck.below(columns.provisions), forOne: false };
  let seat = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let draw = 0; draw < LISTENS_TO; draw++) {
    const i = luck.below(nature.n);
    const call = (s.discomfort[i] as number) + EAR_FOR_WEIGHT * (nature.weight[i] as number);
    if (call > most) {
      most = call;
      seat = i;
    }
  }
  let provision = 0;
  let worst = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < columns.provisions; at++) {
    const hurt = hurtOf(s, at, seat) + BLUNTNESS * luck.next();
    if (hurt > worst) {
      worst = hurt;
      provision = at;
    }
  }
  return { seat, provision, forOne: true };
}

/** One idea of the Chair for a provision, with seat i in mind. */
function propose(room: Room, luck: Chance, i: number, at: number): Swap {
  const { nature, columns, standing: s, scenario } = room;
  const u = luck.next();
  const readings = (columns.readings[at] as readonly string[]).length;
  const forces = columns.forces[at] as readonly number[];
  const reading = s.reading[at] as number;
  const force = s.force[at] as number;
  if (u < KINDS.summary && scenario.forum.summary) return { provision: at, reading, force, where: IN_SUMMARY };
  if (u < KINDS.nearest) {
    const x = nature.position[(columns.issue[at] as number) * nature.n + i] as number;
    let nearest = reading;
    let least = Number.POSITIVE_INFINITY;
    for (let draw = 0; draw < READINGS_SEEN; draw++) {
      const r = luck.below(readings);
      const column = (columns.offset[at] as number) + r;
      const miss = Math.abs((columns.place[column] as number) - x) * (columns.plain[column] as number);
      if (miss < least) {
        least = miss;
        nearest = r;
      }
    }
    return { provision: at, reading: nearest, force, where: IN_TEXT };
  }
  if (u < KINDS.reading) return { provision: at, reading: luck.below(readings), force, where: IN_TEXT };
  const verb = forces[luck.below(forces.length)] as number;
  if (u < KINDS.verb) return { provision: at, reading, force: verb, where: IN_TEXT };
  return { provision: at, reading: luck.below(readings), force: verb, where: IN_TEXT };
}

/** In the last quarter: moves a bracketed provision to the Chair's summary where that eases the room. Moves the ledger. */
export function parkBracketed(room: Room, held: readonly Held[]): Swap[] {
  const { standing: s, nature, scenario } = room;
  if (!scenario.forum.summary) return [];
  const after = new Float64Array(nature.n);
  const parked: Swap[] = [];
  for (const provision of [...new Set(held.map((b) => b.provision))].sort((a, b) => a - b)) {
    if (s.where[provision] !== IN_TEXT) continue;
    const swap: Swap = { ...asItStands(s, provision), where: IN_SUMMARY };
    if (judge(s, swap, after) >= 0) continue;
    make(s, swap);
    parked.push(swap);
  }
  return parked;
}

/** Whether the Chair puts the text now: clean and nobody who has spoken over the line, or the last meeting. */
export function putsText(room: Room, meeting: number, held: readonly Held[], unhappy: readonly StateCode[]): boolean {
  const { standing: s, nature, scenario } = room;
  if (meeting >= meetingsOf(scenario.forum)) return true;
  if (!inLastQuarter(scenario.forum, meeting) || held.length > 0) return false;
  return unhappy.every((code) => (s.discomfort[nature.codes.indexOf(code)] ?? 0) <= s.cut);
}

/**
 * What becomes of the last brackets when the text is put: holders who can live with it lift; words that cross a red line of
 * one who holds on leave the text (for the summary, where there is one and the holder is no person); the rest fall.
 */
export function closeBrackets(room: Room, held: readonly Held[], people: readonly StateCode[]): Swap[] {
  const { standing: s, nature, columns, scenario } = room;
  const swaps: Swap[] = [];
  for (const bracket of held) {
    const { provision, seat } = bracket;
    if ((s.discomfort[seat] as number) <= s.cut || s.where[provision] !== IN_TEXT) continue;
    const column = ((columns.offset[provision] as number) + (s.reading[provision] as number)) * nature.n + seat;
    if ((s.force[provision] as number) * (columns.hurt[column] as number) <= 0) continue;
    const parks = scenario.forum.summary && !people.includes(nature.codes[seat] as StateCode);
    const swap: Swap = { ...asItStands(s, provision), where: parks ? IN_SUMMARY : OUT };
    make(s, swap);
    swaps.push(swap);
  }
  return swaps;
}

/** Brackets, of those held, whose reason has gone. */
export const fallen = (room: Room, held: readonly Held[]): Held[] => held.filter((b) => bracketFalls(room.standing, b));

/**
 * Consultations after a first objection: what the objectors know is now known; only the worst provision of each is
 * reopened; in two passes each takes the swap that eases the room most. Moves the ledger.
 */
export function consult(room: Room, objectors: readonly number[], worst: readonly number[]): Swap[] {
  const { standing: s, nature, scenario, day } = room;
  const swaps: Swap[] = [];
  const after = new Float64Array(nature.n);
  // What only the objectors' capitals knew is on the table now: it counts in the Chair's sums from here on.
  const ordinary = Float64Array.from(s.constant);
  for (const i of objectors) s.constant[i] = (s.constant[i] as number) + (day.total[i] as number);
  sumAfresh(s);
  for (let pass = 0; pass < 2; pass++) {
    for (const at of worst) {
      let best: Swap | null = null;
      let least = -1e-9;
      for (const swap of swapsOf(room, at, scenario.forum.summary)) {
        const change = judge(s, swap, after);
        if (change < least) {
          least = change;
          best = swap;
        }
      }
      if (best !== null) {
        make(s, best);
        swaps.push(best);
      }
    }
  }
  s.constant.set(ordinary);
  sumAfresh(s);
  return swaps;
}

/** Swaps as edits. */
export const editsOf = (room: Room, swaps: readonly Swap[]): Edit[] => swaps.map((swap) => editOf(room.columns, swap));
