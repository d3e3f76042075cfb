/** What one delegation decided at each question and silence of a game, and what weighed, as the room stood at that moment. */
import type { Act, Term } from '../core/acts.ts';
import { openConference, step } from '../core/conference.ts';
import type { Conference } from '../core/state.ts';
import type { StateCode } from '../core/terms.ts';
import type { Edit } from '../core/text/draft.ts';
import { applyEdit } from '../core/text/edit.ts';
import { wouldAccept } from '../diplomacy/accepts.ts';
import { editOf } from '../diplomacy/edits.ts';
import { swapsOf } from '../diplomacy/floor.ts';
import { worstProvisions } from '../diplomacy/objection.ts';
import { calmOf, verdictNow } from '../diplomacy/question.ts';
import { termsOf } from '../diplomacy/reasons.ts';
import { followConference, openRoom, type Room, seatOf } from '../diplomacy/room.ts';
import { judgeOne } from '../diplomacy/judge.ts';
import type { Secretariat } from '../secretariat/secretariat.ts';

/** What it did, from what stands most in the way to what stands in it least. */
export type Did = 'objected' | 'broke' | 'disassociated' | 'explained' | 'silent';

/** A change of words and what discomfort it leaves, with everything else as it was. */
interface Easing {
  readonly edit: Edit;
  readonly discomfort: number; // logits
  readonly enough: boolean; // for the next better answer
}

export interface Decision {
  readonly asked: 'question-adoption' | 'question-adoption-again' | 'silence-text' | 'silence-modalities';
  readonly meeting: number;
  readonly did: Did;
  readonly discomfort: number; // logits
  readonly line: number; // over it its instructions say: object
  readonly terms: readonly Term[]; // they sum to the discomfort
  readonly worst: readonly string[]; // provisions that hurt most, worst first
  readonly easing: Easing | null; // null where no change of words would ease it, or words are not what is asked
}

const MOST_WORST = 3;

/** Every decision of a delegation in a game, in order. */
export function decisionsOf(game: Secretariat, led: readonly StateCode[], code: StateCode): readonly Decision[] {
  const { scenario, seed } = game;
  const room = openRoom(scenario, seed, game.room().parameters);
  let conference = openConference(scenario, seed, led);
  const decisions: Decision[] = [];
  for (const line of game.lines()) {
    if (!('act' in line)) continue;
    const { act } = line;
    followConference(room, conference);
    const decision = decisionAt(room, conference, led, code, act);
    if (decision !== null) decisions.push(decision);
    const after = step(conference, act);
    if ('refusal' in after) throw new Error(`An act of a record that was just played is refused: ${act.type}.`);
    conference = after.conference;
  }
  return decisions;
}

function decisionAt(
  room: Room,
  conference: Conference,
  led: readonly StateCode[],
  code: StateCode,
  act: Act,
): Decision | null {
  const { meeting, question, silence } = conference;
  const did = (answered: Did): Did => (led.includes(code) ? ownAnswer(conference, code) : answered);
  if (act.type === 'answer-question' && question?.question === 'adoption') {
    const holds = (list: readonly { readonly state: StateCode }[]): boolean => list.some(({ state }) => state === code);
    const answered = holds(act.objections)
      ? 'objected'
      : holds(act.disassociations)
        ? 'disassociated'
        : holds(act.explanations)
          ? 'explained'
          : 'silent';
    const asked = question.putting === 2 ? 'question-adoption-again' : 'question-adoption';
    return { asked, meeting, ...onText(room, conference, led, code, did(answered)) };
  }
  if (act.type === 'answer-silence' && silence !== null) {
    const broke = act.breaks.some(({ state }) => state === code) ? 'broke' : 'silent';
    return silence.subject === 'text'
      ? { asked: 'silence-text', meeting, ...onText(room, conference, led, code, did(broke)) }
      : { asked: 'silence-modalities', meeting, ...onModalities(room, code, did(broke)) };
  }
  return null;
}

/** What a delegation that is led had said itself when the others were asked. */
function ownAnswer({ objections, disassociations, explained }: Conference, code: StateCode): Did {
  if (objections.some(({ state }) => state === code)) return 'objected';
  if (disassociations.some(({ state }) => state === code)) return 'disassociated';
  return explained.includes(code) ? 'explained' : 'silent';
}

type Weighed = Omit<Decision, 'asked' | 'meeting'>;

/** As `answerAdoption` of `diplomacy` weighs it: the last day's terms, what goodwill calms, what cover friends give. */
function onText(room: Room, conference: Conference, led: readonly StateCode[], code: StateCode, did: Did): Weighed {
  const i = seatOf(room, code);
  const own = conference.objections.map(({ state }) => state);
  const { discomfort, cover } = verdictNow(room, conference, led, own);
  const [calm, covered] = [calmOf(room, conference)[i] ?? 0, cover[i] ?? 0];
  const whole = (discomfort[i] ?? 0) + covered;
  return {
    did,
    discomfort: whole,
    line: room.standing.cut,
    terms: termsOf(room, i, { lastDay: true, calm, cover: covered }),
    worst: worstProvisions(room.standing, i)
      .slice(0, MOST_WORST)
      .map(({ provision }) => room.columns.ids[provision] ?? ''),
    easing: easingOf(room, conference, code, did, whole),
  };
}

/** As `answerSilence` weighs modalities: who else is in the room, what only the capital knows, and standing alone. */
function onModalities({ day, nature, parameters }: Room, code: StateCode, did: Did): Weighed {
  const i = nature.codes.indexOf(code);
  const terms: readonly Term[] = [
    { name: 'access', value: day.access[i] ?? 0 },
    { name: 'own-mind', value: nature.ownMind[i] ?? 0 },
    { name: 'isolation', value: -parameters.isolation * (nature.isolation[i] ?? 0) },
  ];
  const discomfort = terms.reduce((sum, { value }) => sum + value, 0);
  return { did, discomfort, line: parameters.objectsAbove, terms, worst: [], easing: null };
}

/** Discomfort at or below which a delegation would have given the next better answer; none is better than silence. */
function better({ standing, parameters }: Room, did: Did): number {
  if (did === 'objected' || did === 'broke') return standing.cut;
  if (did === 'disassociated') return parameters.unhappyAbove;
  return did === 'explained' ? parameters.explainsAbove : Number.NEGATIVE_INFINITY;
}

/** The smallest change that would have been enough, else the one that would have come nearest. */
function easingOf(room: Room, conference: Conference, code: StateCode, did: Did, whole: number): Easing | null {
  const { standing, columns, scenario } = room;
  const i = seatOf(room, code);
  const late = whole - (standing.discomfort[i] ?? 0);
  const enough = better(room, did);
  // One who was led may have said more than its instructions: then the text need not change.
  if (whole <= enough) return null;
  const found = wouldAccept(room, code, enough - late);
  if (found !== null)
    return { edit: found.edit, discomfort: tried(room, conference, code, found.edit) + late, enough: true };
  let nearest: Edit | null = null;
  let least = standing.discomfort[i] ?? 0;
  for (let at = 0; at < columns.provisions; at++)
    for (const swap of swapsOf(room, at, scenario.forum.summary)) {
      const after = judgeOne(standing, swap, i);
      if (after >= least - 1e-9) continue;
      least = after;
      nearest = editOf(columns, swap);
    }
  return nearest === null
    ? null
    : { edit: nearest, discomfort: tried(room, conference, code, nearest) + late, enough: false };
}

/** Discomfort of a delegation with a change made: worked out afresh on the draft that it gives. */
function tried({ scenario, seed, parameters }: Room, conference: Conference, code: StateCode, edit: Edit): number {
  const changed = openRoom(scenario, seed, parameters);
  followConference(changed, { ...conference, draft: applyEdit(conference.draft, edit, null) });
  return changed.standing.discomfort[seatOf(changed, code)] ?? 0;
}
