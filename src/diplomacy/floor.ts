import type { Statement } from '../core/acts.ts';
import { chanceOf } from '../core/chance.ts';
import { ln } from '../core/exact.ts';
import type { StateCode } from '../core/terms.ts';
import { termsOf } from './reasons.ts';
import { editOf, wordOf } from './edits.ts';
import type { Room } from './room.ts';
import { type Held, holdersAllow, leftBy, liftsOf, WORDS_OUT } from './brackets.ts';
import { judge, judgeOne } from './judge.ts';
import { BELOW_NOTICE, hurtOf, make, type Standing } from './standing.ts';
import { IN_SUMMARY, IN_TEXT, OUT, type Swap } from './swap.ts';

const CLEARLY_GOOD = 0.05; // benefit from which a speaker says that it is in favour

/** Provisions of an agenda item that weigh, as indices. */
export function provisionsOf(room: Room, cluster: string): number[] {
  const ids = room.plan.paragraphs.filter((p) => p.cluster === cluster).flatMap((p) => p.provisions);
  return ids.map((id) => room.columns.indexOf.get(id)).filter((at) => at !== undefined);
}

/**
 * Who speaks on an item, in order: drawn without replacement, weightier and more concerned delegations sooner;
 * all who sit in a closed forum.
 */
function speakersOf(room: Room, item: readonly number[], meeting: number, absent: readonly StateCode[]): number[] {
  const { nature, columns, parameters: p, scenario } = room;
  const luck = chanceOf(room.seed, scenario.forum.id, 'speakers', meeting);
  const concern = new Float64Array(nature.n);
  for (const issue of new Set(item.map((at) => columns.issue[at] as number))) {
    const row = issue * nature.n;
    for (let i = 0; i < nature.n; i++) concern[i] = (concern[i] as number) + (nature.salience[row + i] as number);
  }
  const waits: { seat: number; wait: number }[] = [];
  for (let i = 0; i < nature.n; i++) {
    const u = luck.next();
    if (absent.includes(nature.codes[i] as StateCode)) continue;
    waits.push({ seat: i, wait: -ln(u + 1e-12) / ((nature.weight[i] as number) * (concern[i] as number) + 1e-9) });
  }
  waits.sort((left, right) => left.wait - right.wait || left.seat - right.seat);
  const count = scenario.forum.kind === 'oewg' ? p.speakers : waits.length;
  return waits.slice(0, count).map(({ seat }) => seat);
}

/** The swap of one provision that eases seat i most, or null when none does. */
function bestSwapFor(room: Room, at: number, i: number): Swap | null {
  const { standing: s, scenario } = room;
  let best: Swap | null = null;
  let least = (s.discomfort[i] as number) - BELOW_NOTICE;
  for (const swap of swapsOf(room, at, scenario.forum.summary)) {
    const after = judgeOne(s, swap, i);
    if (after < least) {
      least = after;
      best = swap;
    }
  }
  return best;
}

/** Every swap of one provision: readings with each verb on offer, the Chair's summary where there is one, deletion. */
export function swapsOf(room: Room, at: number, summary: boolean): Swap[] {
  const { columns, standing: s } = room;
  const swaps: Swap[] = [];
  const readings = (columns.readings[at] as readonly string[]).length;
  for (let reading = 0; reading < readings; reading++)
    for (const force of columns.forces[at] as readonly number[])
      swaps.push({ provision: at, reading, force, where: IN_TEXT });
  const reading = s.reading[at] as number;
  const force = s.force[at] as number;
  if (summary) swaps.push({ provision: at, reading, force, where: IN_SUMMARY });
  swaps.push({ provision: at, reading, force, where: OUT });
  return swaps;
}

/**
 * One round of statements on an item. Speakers declare their stance, some table words, the unhappy place brackets, and
 * brackets without a reason are lifted. Moves the ledger as words are taken, so that the next speaker speaks to the new text.
 * Without a programme of work (`formal` false) there is talk and no record: no words are taken, no bracket placed or lifted.
 */
export function hearStatements(
  room: Room,
  cluster: string,
  meeting: number,
  held: readonly Held[],
  people: readonly StateCode[],
  formal: boolean,
): Statement[] {
  const { nature, columns, standing: s, parameters: p, scenario } = room;
  const item = provisionsOf(room, cluster);
  if (item.length === 0) return [];
  const luck = chanceOf(room.seed, scenario.forum.id, 'tabling', meeting);
  const dice = Float64Array.from({ length: nature.n }, () => luck.next());
  let brackets = [...held];
  const after = new Float64Array(nature.n);
  const statements: Statement[] = [];
  const speakers = speakersOf(room, item, meeting, people);
  for (const i of speakers) {
    const by = nature.codes[i] as StateCode;
    const lifts = formal ? liftsOf(s, brackets, i) : [];
    const worst = worstOf(s, item, i);
    const at = worst ?? (item[0] as number);
    let proposal: Statement['proposal'] = null;
    if (worst !== null && (dice[i] as number) < p.tabling) {
      const swap = bestSwapFor(room, worst, i);
      if (swap !== null) {
        const taken = formal && holdersAllow(s, swap, brackets) && judge(s, swap, after) < p.floorTolerance;
        proposal = { edit: editOf(columns, swap), taken };
        if (taken) {
          make(s, swap);
          brackets = leftBy(brackets, swap);
        }
      }
    }
    const unhappy = (s.discomfort[i] as number) > p.unhappyAbove;
    let bracket: Statement['bracket'] = null;
    const own = brackets.filter((b) => b.seat === i);
    if (
      formal &&
      unhappy &&
      worst !== null &&
      s.where[worst] === IN_TEXT &&
      own.length < p.bracketsHeld &&
      !own.some((b) => b.provision === worst) &&
      hurtOf(s, worst, i) > BELOW_NOTICE
    ) {
      const best = bestSwapFor(room, worst, i);
      const wish = best?.where === IN_TEXT ? best : null;
      const readings = columns.readings[worst] as readonly string[];
      bracket = {
        provision: columns.ids[worst] as string,
        reading: wish === null ? null : (readings[wish.reading] as string),
        force: wish === null ? null : wordOf(wish.force),
      };
      brackets.push({ seat: i, provision: worst, reading: wish?.reading ?? WORDS_OUT, force: wish?.force ?? null });
    }
    const open = [...item, ...lifts.map((b) => b.provision).filter((provision) => !item.includes(provision))];
    statements.push({
      by,
      provision: columns.ids[at] as string,
      stances: stancesOf(room, open, i, brackets),
      unhappy,
      proposal,
      bracket,
      lifts: lifts.map((b) => columns.ids[b.provision] as string),
      terms: termsOf(room, i).slice(0, 3),
    });
  }
  if (!formal) return statements;
  for (const i of new Set(brackets.map((b) => b.seat))) {
    const by = nature.codes[i] as StateCode;
    if (people.includes(by) || speakers.includes(i)) continue;
    const lifts = liftsOf(s, brackets, i);
    if (lifts.length === 0) continue;
    statements.push({
      by,
      provision: columns.ids[(lifts[0] as Held).provision] as string,
      stances: stancesOf(
        room,
        lifts.map((b) => b.provision),
        i,
        brackets,
      ),
      unhappy: (s.discomfort[i] as number) > p.unhappyAbove,
      proposal: null,
      bracket: null,
      lifts: lifts.map((b) => columns.ids[b.provision] as string),
      terms: termsOf(room, i).slice(0, 3),
    });
  }
  return statements;
}

function worstOf(s: Standing, item: readonly number[], i: number): number | null {
  let worst: number | null = null;
  let most = BELOW_NOTICE;
  for (const at of item) {
    const hurt = hurtOf(s, at, i);
    if (hurt > most) {
      most = hurt;
      worst = at;
    }
  }
  return worst;
}

/** The stance a speaker declares on each provision of the item. */
function stancesOf(room: Room, item: readonly number[], i: number, brackets: readonly Held[]): Statement['stances'] {
  const { columns, standing: s, nature } = room;
  const stances: Record<string, Statement['stances'][string]> = {};
  for (const at of item) {
    const id = columns.ids[at] as string;
    if (brackets.some((b) => b.seat === i && b.provision === at)) {
      stances[id] = 'bracket';
      continue;
    }
    const column = ((columns.offset[at] as number) + (s.reading[at] as number)) * nature.n + i;
    const good =
      s.where[at] === IN_TEXT && (s.force[at] as number) * (columns.benefit[column] as number) > CLEARLY_GOOD;
    stances[id] = good && (columns.hurt[column] as number) === 0 ? 'in-favour' : 'silent';
  }
  return stances;
}
