import type { Disassociation, MindAct, Objection } from '../core/acts.ts';
import type { Conference } from '../core/state.ts';
import type { StateCode } from '../core/terms.ts';
import { wouldAccept } from './accepts.ts';
import { verdict, type Verdict, worstProvisions } from './objection.ts';
import { goodwillOf } from './proposals.ts';
import { against, termsOf } from './reasons.ts';
import { type Room, seatOf } from './room.ts';

/** What goodwill takes off each seat's discomfort, in logits: b_W times its goodwill towards the others, whom people lead or news brought near. */
export function calmOf(room: Room, conference: Conference): Float64Array {
  const { nature, parameters: p } = room;
  const calm = new Float64Array(nature.n);
  for (const towards of Object.keys(conference.goodwill))
    for (let i = 0; i < nature.n; i++)
      calm[i] = (calm[i] as number) + p.goodwill * goodwillOf(conference, nature.codes[i] as StateCode, towards);
  return calm;
}

/** Who would object if the question were put now, people's own objections given. */
export function verdictNow(
  room: Room,
  conference: Conference,
  people: readonly StateCode[],
  against: readonly StateCode[],
): Verdict {
  const seats = (codes: readonly StateCode[]): number[] =>
    codes.map((code) => seatOf(room, code)).filter((i) => i >= 0);
  return verdict(room.standing, room.day, calmOf(room, conference), seats(people), seats(against));
}

/** How many provisions an objector or a delegation that disassociates names at most. */
const NAMED = 3;
/** Share of the hurt of the worst provision from which another one is named too. */
const COMPARABLE = 0.5;

const named = (room: Room, i: number): string[] => {
  const worst = worstProvisions(room.standing, i);
  const most = worst[0]?.hurt ?? 0;
  return worst
    .filter(({ hurt }) => hurt >= COMPARABLE * most)
    .slice(0, NAMED)
    .map(({ provision }) => room.columns.ids[provision] as string);
};

type AdoptionAnswer = Extract<MindAct, { type: 'answer-question' }>;

/** The answers of all minds to the question of adoption: objections, disassociations (where a room knows them), explanations. */
export function answerAdoption(room: Room, conference: Conference, people: readonly StateCode[]): AdoptionAnswer {
  const { nature, scenario, parameters: p } = room;
  // A silence is a question of its own: who objected to the last one put has not written yet.
  const own = conference.silence === null ? conference.objections.map((objection) => objection.state) : [];
  const v = verdictNow(room, conference, people, own);
  const calm = calmOf(room, conference);
  const objections: Objection[] = [];
  const disassociations: Disassociation[] = [];
  const explanations: { state: StateCode; terms: ReturnType<typeof termsOf> }[] = [];
  const open = scenario.forum.kind === 'oewg';
  for (let i = 0; i < nature.n; i++) {
    const state = nature.codes[i] as StateCode;
    if (people.includes(state)) continue;
    const D = (v.discomfort[i] as number) + (v.cover[i] as number);
    if (v.objects[i] === 0 && D <= p.explainsAbove) continue;
    const terms = termsOf(room, i, { lastDay: true, calm: calm[i] as number, cover: v.cover[i] as number });
    if (v.objects[i] === 1) {
      // The second putting is the last: an objector names its worst words first, and only those are reopened.
      const late = D - (room.standing.discomfort[i] as number);
      const accepts = wouldAccept(room, state, room.standing.cut - late);
      objections.push({
        state,
        provisions: named(room, i).slice(0, 1),
        terms,
        ...(accepts === null ? {} : { accepts: accepts.edit }),
      });
    } else {
      // Who would take a distance but finds no words to take it from explains its position.
      const provisions = open && D > p.unhappyAbove ? named(room, i) : [];
      const why = against(terms).slice(0, 3);
      if (provisions.length > 0) disassociations.push({ state, provisions, terms: why });
      else explanations.push({ state, terms: why });
    }
  }
  return { type: 'answer-question', objections, disassociations, explanations };
}

/**
 * Who breaks a silence. On modalities: those whom the access of stakeholders hurts so much that they would object over it
 * alone. On a text: those who would object to it.
 */
export function answerSilence(room: Room, conference: Conference, people: readonly StateCode[]): MindAct {
  const { nature, day, parameters: p } = room;
  if (conference.silence?.subject === 'text')
    return { type: 'answer-silence', breaks: answerAdoption(room, conference, people).objections };
  const breaks: Objection[] = [];
  for (let i = 0; i < nature.n; i++) {
    const state = nature.codes[i] as StateCode;
    if (people.includes(state)) continue;
    const value =
      (day.access[i] as number) + (nature.ownMind[i] as number) - p.isolation * (nature.isolation[i] as number);
    if (value > p.objectsAbove)
      breaks.push({ state, provisions: [], terms: [{ name: 'access', value: day.access[i] as number }] });
  }
  return { type: 'answer-silence', breaks };
}
