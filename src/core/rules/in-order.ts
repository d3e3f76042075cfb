/** What a delegation could want now, and whether it is in order: for buttons, minds and the server alike. */
import type { Act, ActType, CorridorAct } from '../acts.ts';
import { chartOf, type Snapshot } from '../forums/chart.ts';
import type { Conference } from '../state.ts';
import type { StateCode } from '../terms.ts';
import type { InOrder } from '../view.ts';
import { can } from './can.ts';
import { SLOTS } from './corridor-laws.ts';
import { eventOf } from './facts.ts';
import { LAWS } from './laws.ts';
import type { Refusal } from './refusals.ts';

/** Acts that somebody who leads a delegation may send for it. */
export const DELEGATION_ACTS = [
  'take-floor',
  'table-norm',
  'propose-reading',
  'propose-words',
  'propose-summary',
  'bracket',
  'lift-bracket',
  'cosponsor',
  'withdraw',
  'ask',
  'sound',
  'offer-package',
  'seek-package',
  'answer-package',
  'ask-sponsorship',
  'convene',
  'warn',
  'ask-capital',
  'stay-silent',
  'object',
  'announce-disassociation',
  'explain-position',
  'reply',
  'break-silence',
  'request-vote',
  'done',
] as const satisfies readonly ActType[];

/** Acts that a person in the chair may send besides. Batches and rulings are the minds' alone: they speak for others. */
export const CHAIR_ACTS = [
  'open-meeting',
  'suspend',
  'circulate-draft',
  'propose-compromise',
  'move-to-summary',
  'place-under-silence',
  'put-question',
  'adjourn',
  'gavel',
] as const satisfies readonly ActType[];

type Wanted = (typeof DELEGATION_ACTS)[number] | (typeof CHAIR_ACTS)[number];

/**
 * The acts that a delegation, or the Chair, could want now, each with the refusal it would meet whatever its words.
 * `refusal: null` says that some act of the type is in order; which words and addressees are, `can` tells of each.
 */
export function inOrder(conference: Conference, by: StateCode): readonly InOrder[] {
  const types: readonly Wanted[] =
    conference.scenario.forum.chair === by ? [...DELEGATION_ACTS, ...CHAIR_ACTS] : DELEGATION_ACTS;
  return types.map((type) => ({
    type,
    refusal: refusalOf(conference, by, type),
    slots: type in SLOTS ? SLOTS[type as CorridorAct['type']] : 0,
  }));
}

function refusalOf(conference: Conference, by: StateCode, type: Wanted): Refusal | null {
  if (conference.outcome !== null) return { code: 'over' };
  for (const finds of LAWS[type].always) {
    const code = finds(conference, by);
    if (code !== null) return { code };
  }
  let refusal: Refusal | null = null;
  for (const act of samples(conference, by, type)) {
    refusal = act.whole ? can(conference, act.act) : inPlace(conference, act.act);
    if (refusal === null) return null;
  }
  return refusal;
}

/** The chart alone, for an act whose words are still to be chosen. */
function inPlace(conference: Conference, act: Act): Refusal | null {
  const event = eventOf(conference, act);
  const chart = chartOf(conference.scenario.forum);
  return event === null || chart.next(conference.chart as Snapshot, event) !== null ? null : { code: 'out-of-order' };
}

interface Sample {
  readonly act: Act;
  readonly whole: boolean; // nothing of it is left to choose, so that all its rules can be asked
}

/** Acts of a type that stand for all of it: where a type asks different things of the room, one of each. */
function samples(conference: Conference, by: StateCode, type: Wanted): readonly Sample[] {
  switch (type) {
    case 'place-under-silence':
      return (['text', 'modalities'] as const).map((subject) => ({
        act: { type, by, subject, hours: 72 },
        whole: true,
      }));
    case 'put-question':
      return (['adoption', 'programme'] as const).map((question) => ({ act: { type, by, question }, whole: true }));
    case 'circulate-draft':
      return [{ act: { type, by, edits: [], easedFor: [], lifted: [], closed: false }, whole: false }];
    case 'propose-compromise':
    case 'move-to-summary': {
      const provision = (conference.objections[0]?.provisions ?? [])[0] ?? conference.text.provisions[0]?.id ?? '';
      const act: Act = type === 'move-to-summary' ? { type, by, provision } : { type, by, edit: { provision } };
      return [{ act, whole: false }];
    }
    default:
      return [{ act: { type, by } as Act, whole: false }];
  }
}
