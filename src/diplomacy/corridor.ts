import type { CorridorAct, Learnt, MindAct, TalkAnswer, Term } from '../core/acts.ts';
import type { Conference } from '../core/state.ts';
import { ISSUES, type Issue, type StateCode } from '../core/terms.ts';
import type { Edit } from '../core/text/draft.ts';
import { swapsOf } from './floor.ts';
import { findPackage } from './packages.ts';
import { goodwillOf, judgeTogether } from './proposals.ts';
import { against, termsOf } from './reasons.ts';
import { editOf, type Room, swapOfEdit } from './room.ts';
import { judge, judgeOne } from './judge.ts';
import type { Swap } from './swap.ts';

type Answered = Extract<MindAct, { type: 'answer-talk' }>;
/** What came of one addressee's talk, and, for a convening, the words the group would table. */
export interface TalkOutcome {
  readonly answers: readonly Answered[];
  readonly tables: {
    readonly edits: readonly Edit[];
    readonly partners: readonly StateCode[];
    readonly kind: 'package' | 'convened';
  } | null;
  readonly sponsors: { readonly state: StateCode; readonly provision: string } | null;
}

const LIVES_WITH = 0.02; // rise of discomfort up to which a sounded wording gets a yes
const EASES = -0.02;
const HARD = 1;
const FIRM = 0.75;
const TELLS = 4; // issues a delegation tells of when asked what it needs

const quarter = (x: number): number => Math.round(4 * x) / 4;

/** What a delegation tells of itself: on the issues given, positions to the nearest quarter and salience in three classes. */
export function told(room: Room, j: number, issues: readonly number[], withHardness: boolean): Learnt {
  const { nature } = room;
  const h = nature.hardness[j] as number;
  return {
    state: nature.codes[j] as StateCode,
    positions: issues.map((k) => {
      const S = nature.salience[k * nature.n + j] as number;
      return {
        issue: ISSUES[k] as Issue,
        position: quarter(nature.position[k * nature.n + j] as number),
        salience: S < 0.7 ? 'low' : S < 1.4 ? 'middling' : 'high',
      };
    }),
    hardness: withHardness ? (h >= HARD ? 'hard' : h >= FIRM ? 'firm' : 'soft') : null,
  };
}

/** The issues of most weight to seat j among those in the text. */
function mattersMost(room: Room, j: number): number[] {
  const { nature, columns } = room;
  const rank = (k: number): number =>
    (nature.salience[k * nature.n + j] as number) * (0.3 + Math.abs(nature.position[k * nature.n + j] as number));
  return ISSUES.map((_, k) => k)
    .filter((k) => (columns.issueWeight[k] as number) > 0)
    .sort((left, right) => rank(right) - rank(left) || left - right)
    .slice(0, TELLS);
}

const plainly = (learnt: readonly Learnt[], answer: TalkAnswer['answer'] = 'told'): TalkAnswer => ({
  answer,
  worst: null,
  notWithout: null,
  learnt,
  package: null,
  eases: false,
});

/** Answers a talk in the corridor as the delegations' minds do. Leaves the ledger as it was. */
export function answerTalk(room: Room, conference: Conference, act: CorridorAct): TalkOutcome {
  const { nature } = room;
  const say = (code: StateCode, answer: TalkAnswer, change: number): Answered => ({
    type: 'answer-talk',
    by: code,
    with: act.by,
    about: act,
    answer,
    goodwill: change === 0 ? [] : [{ of: code, towards: act.by, change }],
  });
  const one = (
    answer: Answered,
    tables: TalkOutcome['tables'] = null,
    sponsors: TalkOutcome['sponsors'] = null,
  ): TalkOutcome => ({
    answers: [answer],
    tables,
    sponsors,
  });
  if (act.type === 'ask') {
    const j = nature.codes.indexOf(act.with);
    return one(say(act.with, plainly([told(room, j, mattersMost(room, j), true)]), 0.05));
  }
  if (act.type === 'sound') {
    const j = nature.codes.indexOf(act.with);
    return one(say(act.with, sounded(room, j, act.edit), 0.02));
  }
  if (act.type === 'offer-package') return offered(room, act, say, one);
  if (act.type === 'seek-package') {
    const found = findPackage(room, nature.codes.indexOf(act.by), nature.codes.indexOf(act.with));
    const answer: TalkAnswer =
      found === null
        ? plainly([], 'no')
        : {
            ...plainly([], 'yes'),
            package: { give: editOf(room.columns, found.give), take: editOf(room.columns, found.take) },
          };
    return one(say(act.with, answer, 0.02));
  }
  if (act.type === 'ask-sponsorship') {
    const j = nature.codes.indexOf(act.with);
    const at = room.columns.indexOf.get(act.provision) as number;
    const column = ((room.columns.offset[at] as number) + (room.standing.reading[at] as number)) * nature.n + j;
    const likes =
      (room.columns.benefit[column] as number) > 0.2 &&
      (room.columns.hurt[column] as number) === 0 &&
      goodwillOf(conference, act.with, act.by) > -0.2;
    const learnt = [told(room, j, [room.columns.issue[at] as number], false)];
    return one(
      say(act.with, plainly(learnt, likes ? 'yes' : 'no'), likes ? 0.05 : 0),
      null,
      likes ? { state: act.with, provision: act.provision } : null,
    );
  }
  if (act.type === 'convene') return convened(room, act, say);
  if (act.type === 'warn') {
    const j = nature.codes.indexOf(act.with);
    const at = room.columns.indexOf.get(act.provision) as number;
    return one(say(act.with, plainly([told(room, j, [room.columns.issue[at] as number], false)]), 0.01));
  }
  return { answers: [], tables: null, sponsors: null };
}

/** "Could you live with …?" Yes; no, with the term that weighs most; or not without one more change. */
function sounded(room: Room, j: number, edit: Edit): TalkAnswer {
  const { standing: s } = room;
  const swap = swapOfEdit(s, edit) as Swap;
  const rise = judgeOne(s, swap, j) - (s.discomfort[j] as number);
  if (rise <= LIVES_WITH) return { ...plainly([], 'yes'), eases: rise < EASES };
  const learnt = [told(room, j, [room.columns.issue[swap.provision] as number], false)];
  const worst: Term | null = against(termsOf(room, j))[0] ?? null;
  const notWithout = undoing(room, j, swap);
  return {
    answer: notWithout === null ? 'no' : 'not-without',
    worst: worst ?? { name: 'red-line', value: rise, provision: edit.provision },
    notWithout,
    learnt,
    package: null,
    eases: false,
  };
}

/** The single further swap that makes up for the first one, the one the room minds least; null when there is none. */
function undoing(room: Room, j: number, first: Swap): Edit | null {
  const { standing: s, columns, nature, scenario } = room;
  const before = s.discomfort[j] as number;
  const rise = judgeOne(s, first, j) - before;
  const after = new Float64Array(nature.n);
  let best: Swap | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < columns.provisions; at++) {
    if (at === first.provision) continue;
    for (const swap of swapsOf(room, at, scenario.forum.summary)) {
      if (judgeOne(s, swap, j) - before > -rise) continue;
      const cost = judge(s, swap, after);
      if (cost < least) {
        least = cost;
        best = swap;
      }
    }
  }
  if (best === null) return null;
  const { after: both } = judgeTogether(room, [first, best]);
  return (both[j] as number) - before <= LIVES_WITH ? editOf(columns, best) : null;
}

type Say = (code: StateCode, answer: TalkAnswer, change: number) => Answered;

function offered(
  room: Room,
  act: Extract<CorridorAct, { type: 'offer-package' }>,
  say: Say,
  one: (answer: Answered, tables?: TalkOutcome['tables']) => TalkOutcome,
): TalkOutcome {
  const { nature, standing: s, columns } = room;
  const j = nature.codes.indexOf(act.with);
  const swaps = [act.give, act.take].map((edit) => swapOfEdit(s, edit) as Swap);
  const { after } = judgeTogether(room, swaps);
  const rise = (after[j] as number) - (s.discomfort[j] as number);
  if (rise <= 1e-9) {
    return one(
      say(act.with, { ...plainly([], 'yes'), eases: rise < EASES, package: { give: act.give, take: act.take } }, 0),
      {
        edits: [act.give, act.take],
        partners: [act.with],
        kind: 'package',
      },
    );
  }
  const issues = [...new Set(swaps.map((swap) => columns.issue[swap.provision] as number))];
  const worst = against(termsOf(room, j))[0] ?? null;
  return one(say(act.with, { ...plainly([told(room, j, issues, false)], 'no'), worst }, -0.015));
}

/** Friends of the Chair on one provision: each says where it stands; they table what eases them most and hurts the convener little. */
function convened(room: Room, act: Extract<CorridorAct, { type: 'convene' }>, say: Say): TalkOutcome {
  const { nature, standing: s, columns } = room;
  const at = columns.indexOf.get(act.provision) as number;
  const k = columns.issue[at] as number;
  const i = nature.codes.indexOf(act.by);
  const friends = act.with.map((code) => nature.codes.indexOf(code));
  const answers = act.with.map((code, f) => say(code, plainly([told(room, friends[f] as number, [k], false)]), 0.04));
  let best: Swap | null = null;
  let most = 1e-6;
  for (const swap of swapsOf(room, at, false)) {
    if (judgeOne(s, swap, i) - (s.discomfort[i] as number) > 0.3) continue;
    let eased = 0;
    for (const j of friends)
      eased += (0.3 + (nature.weight[j] as number)) * ((s.discomfort[j] as number) - judgeOne(s, swap, j));
    if (eased > most) {
      most = eased;
      best = swap;
    }
  }
  const tables =
    best === null ? null : { edits: [editOf(columns, best)], partners: act.with, kind: 'convened' as const };
  return { answers, tables, sponsors: null };
}
