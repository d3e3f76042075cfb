import type { CorridorAct, MindAct, TalkAnswer } from '../core/acts.ts';
import { can } from '../core/rules/can.ts';
import type { Conference } from '../core/state.ts';
import type { StateCode } from '../core/terms.ts';
import type { Edit } from '../core/text/draft.ts';
import { isOpen } from '../core/rules/where.ts';
import { editChanges } from '../core/text/edit.ts';
import { swapsOf } from './floor.ts';
import { judgeOne } from './judge.ts';
import { findPackage, packageIdeas } from './packages.ts';
import { goodwillOf } from './proposals.ts';
import { editOf, swapOfEdit } from './edits.ts';
import { type Room, seatOf } from './room.ts';
import { easesIt, heaviest, sounded } from './sounding.ts';
import type { Swap } from './swap.ts';
import { issueIn, mattersMost, plainly, told } from './told.ts';
import { tryEdits } from './trial.ts';

/** A talk that waits for an answer of the other side. */
export type TalkAct = Exclude<CorridorAct, { type: 'answer-package' | 'ask-capital' }>;
type TalkOf<T extends TalkAct['type']> = Extract<TalkAct, { type: T }>;
type Answered = Extract<MindAct, { type: 'answer-talk' }>;

/** Words found in the corridor that are tabled without taking the floor. */
export interface Tabled {
  readonly edits: readonly Edit[];
  readonly partners: readonly StateCode[];
  readonly kind: 'package' | 'convened';
}

/** What came of a talk. */
export interface TalkOutcome {
  readonly answers: readonly Answered[];
  readonly tables: Tabled | null;
  readonly sponsors: { readonly state: StateCode; readonly provision: string } | null; // who signs now
}

/** One side's answer and what the talk does to its goodwill. */
interface Reply {
  readonly answer: TalkAnswer;
  readonly goodwill: number;
}

const GOODWILL = { ask: 0.05, sound: 0.02, seek: 0.02, sponsor: 0.05, convene: 0.04, warn: 0.01, harmful: -0.015 };
const LIKES_FROM = 0.2; // benefit per unit of force from which a delegation would sign words
const SULKS_BELOW = -0.2; // goodwill below which it signs nothing for the one who asks
const CONVENER_BEARS = 0.3; // rise of the convener's own discomfort that it accepts for the others' sake

/**
 * Answers a talk in the corridor as the delegations' minds do. Delegations that people lead are left to answer for
 * themselves. Leaves the ledger as it was.
 */
export function answerTalk(
  room: Room,
  conference: Conference,
  act: TalkAct,
  people: readonly StateCode[],
): TalkOutcome {
  const asked = typeof act.with === 'string' ? [act.with] : [...new Set(act.with)];
  const minds = asked.filter((code) => !people.includes(code));
  const replies = minds.map((code) => ({ code, ...replyTo(room, conference, act, code) }));
  const answers = replies.map(
    ({ code, answer, goodwill }): Answered => ({
      type: 'answer-talk',
      by: code,
      with: act.by,
      about: act,
      answer,
      goodwill: goodwill === 0 ? [] : [{ of: code, towards: act.by, change: goodwill }],
    }),
  );
  const yes = replies.find(({ answer }) => answer.answer === 'yes');
  const tables =
    act.type === 'convene'
      ? convened(room, conference, act, minds)
      : act.type === 'offer-package' && yes
        ? packageOf(act)
        : null;
  const signs = act.type === 'ask-sponsorship' && yes !== undefined && maySign(conference, act.with, act.provision);
  return { answers, tables, sponsors: signs ? { state: act.with, provision: act.provision } : null };
}

/** The words of a package that was accepted, as they are tabled. */
export const packageOf = ({ give, take, with: partner }: TalkOf<'offer-package'>): Tabled => ({
  edits: [give, take],
  partners: [partner],
  kind: 'package',
});

function replyTo(room: Room, conference: Conference, act: TalkAct, code: StateCode): Reply {
  const j = seatOf(room, code);
  const positionOn = (provision: string) => [told(room, j, [issueIn(conference, provision)], false)];
  switch (act.type) {
    case 'ask':
      return { answer: plainly([told(room, j, mattersMost(room, j), true)]), goodwill: GOODWILL.ask };
    case 'sound':
      return { answer: sounded(room, conference, j, act.edit), goodwill: GOODWILL.sound };
    case 'offer-package':
      return offered(room, conference, act, j);
    case 'seek-package':
      return { answer: sought(room, conference, act, j), goodwill: GOODWILL.seek };
    case 'ask-sponsorship': {
      const learnt = positionOn(act.provision);
      if (conference.draft.standings[act.provision]?.sponsors.includes(code))
        return { answer: plainly(learnt, 'yes'), goodwill: 0 };
      const signs = maySign(conference, code, act.provision) && wouldSign(room, conference, act, j);
      return { answer: plainly(learnt, signs ? 'yes' : 'no'), goodwill: signs ? GOODWILL.sponsor : 0 };
    }
    case 'convene':
      return { answer: plainly(positionOn(act.provision)), goodwill: GOODWILL.convene };
    case 'warn':
      return { answer: plainly(positionOn(act.provision)), goodwill: GOODWILL.warn };
  }
}

/** Whether seat j likes the words as they stand, and the one who asks, well enough to sign. */
function wouldSign(room: Room, conference: Conference, act: TalkOf<'ask-sponsorship'>, j: number): boolean {
  const { columns, standing: s, nature } = room;
  const at = columns.indexOf.get(act.provision) as number;
  const cell = ((columns.offset[at] as number) + (s.reading[at] as number)) * nature.n + j;
  return (
    (columns.benefit[cell] as number) > LIKES_FROM &&
    columns.hurt[cell] === 0 &&
    goodwillOf(conference, act.with, act.by) > SULKS_BELOW
  );
}

/** Whether a signature is in order now: the Chair signs nothing, and a name stands once. */
const maySign = (conference: Conference, by: StateCode, provision: string): boolean =>
  can(conference, { type: 'cosponsor', by, provision }) === null;

/** The package with the one who asks that seat j gains by too, if there is one. */
function sought(room: Room, conference: Conference, act: TalkOf<'seek-package'>, j: number): TalkAnswer {
  const i = seatOf(room, act.by);
  const open = ({ provision }: Swap): boolean => isOpen(conference, [room.columns.ids[provision] as string]);
  const found = findPackage(room, i, j, packageIdeas(room, i).filter(open), packageIdeas(room, j).filter(open));
  if (found === null) return plainly([], 'no');
  const { give, take } = found;
  return { ...plainly([], 'yes'), package: { give: editOf(room.columns, give), take: editOf(room.columns, take) } };
}

/** A package is taken where both halves change the text and the whole does not make it harder. A refusal tells its position on both. */
function offered(room: Room, conference: Conference, act: TalkOf<'offer-package'>, j: number): Reply {
  const { standing: s } = room;
  const { give, take } = act;
  const rise = (tryEdits(room, conference, [give, take]).after[j] as number) - (s.discomfort[j] as number);
  const real = editChanges(conference.draft, give) && editChanges(conference.draft, take);
  if (real && rise <= 1e-9)
    return { answer: { ...plainly([], 'yes'), eases: easesIt(rise), package: { give, take } }, goodwill: 0 };
  const issues = [...new Set([give, take].map(({ provision }) => issueIn(conference, provision)))];
  const swaps = [give, take].map((edit) => swapOfEdit(s, edit)).filter((swap) => swap !== null);
  const answer = { ...plainly([told(room, j, issues, false)], 'no'), worst: heaviest(room, j, swaps) };
  return { answer, goodwill: real ? GOODWILL.harmful : 0 };
}

/**
 * The words that friends of the Chair on one provision would table: those the convener brings, where they change the text;
 * else what eases the friends most and costs the convener little.
 */
function convened(
  room: Room,
  { draft }: Conference,
  act: TalkOf<'convene'>,
  friends: readonly StateCode[],
): Tabled | null {
  if (act.edit !== undefined)
    return editChanges(draft, act.edit) ? { edits: [act.edit], partners: friends, kind: 'convened' } : null;
  const { standing: s, columns } = room;
  const at = columns.indexOf.get(act.provision);
  if (at === undefined) return null;
  const i = seatOf(room, act.by);
  const seats = friends.map((code) => seatOf(room, code));
  let best: Swap | null = null;
  let most = 1e-6;
  for (const swap of swapsOf(room, at, false)) {
    if (judgeOne(s, swap, i) - (s.discomfort[i] as number) > CONVENER_BEARS) continue;
    let eased = 0;
    for (const j of seats) eased += (s.call[j] as number) * ((s.discomfort[j] as number) - judgeOne(s, swap, j));
    if (eased > most) {
      most = eased;
      best = swap;
    }
  }
  return best === null ? null : { edits: [editOf(columns, best)], partners: friends, kind: 'convened' };
}
