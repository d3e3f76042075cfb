import type { Learnt } from '../core/acts.ts';
import { logistic } from '../core/exact.ts';
import { placeOf } from '../core/forums/chart.ts';
import { inOrder } from '../core/rules/in-order.ts';
import { provisionsInHand } from '../core/rules/item.ts';
import type { Budget, Conference } from '../core/state.ts';
import type { Issue, StateCode } from '../core/terms.ts';
import type { Dossier, RoomReading, View } from '../core/view.ts';
import { signsOf } from '../core/world/record.ts';
import { firstLate, meetingsOf, nextRevision } from '../diplomacy/chair.ts';
import { instructionsOf } from '../diplomacy/instructions.ts';
import { imagine } from '../diplomacy/picture.ts';
import { calmOf } from '../diplomacy/question.ts';
import { goodwillOf } from '../diplomacy/proposals.ts';
import { termsOf } from '../diplomacy/reasons.ts';
import { followConference, type Room } from '../diplomacy/room.ts';
import { alternativeOf, scoreOf, worthBy } from '../diplomacy/score.ts';
import { answerInClasses, heardBy, inClasses, objectionInClasses } from './heard.ts';
import type { Line } from './record.ts';

const NOTHING_LEFT: Budget = { interventions: 0, textActs: 0, slots: 0, messages: 0 };

/** What one delegation may know of a conference now. `lines` is the record so far. */
export function viewOf(room: Room, conference: Conference, lines: readonly Line[], you: StateCode): View {
  const base = barePerspective(room, conference, lines, you);
  let reading: RoomReading | null = null;
  // Worked out only for those who look: minds seldom do.
  return Object.defineProperty({ ...base }, 'room', {
    enumerable: true,
    get: () => {
      reading ??= readRoom(room, conference, base);
      return reading;
    },
  });
}

/** The view without the reading of the room, which is worked out on the picture that the rest of the view gives. */
function barePerspective(room: Room, conference: Conference, lines: readonly Line[], you: StateCode): View {
  followConference(room, conference);
  const { scenario } = conference;
  const { forum } = scenario;
  const i = room.nature.codes.indexOf(you);
  const before = forum.sessions.slice(0, Math.max(0, conference.sessionIndex)).reduce((sum, s) => sum + s.meetings, 0);
  const lastDraft = conference.circulated.at(-2);
  return {
    you,
    chairing: forum.chair === you,
    seed: conference.seed,
    forum,
    cluster: forum.clusters.find((cluster) => cluster.id === conference.cluster) ?? null,
    clock: {
      meeting: conference.meeting,
      meetings: meetingsOf(forum),
      sessionIndex: conference.sessionIndex,
      meetingOfSession: Math.max(1, conference.meeting - before),
      revises: nextRevision(forum, Math.max(1, conference.meeting)),
      putFrom: firstLate(forum),
    },
    inHand: provisionsInHand(conference),
    place: placeOf(conference.chart),
    mode: conference.mode,
    text: conference.text,
    shelf: scenario.shelf.filter((norm) => !conference.text.provisions.some((provision) => provision.id === norm.id)),
    draft: conference.draft,
    circulated: conference.circulated,
    stances: conference.stances,
    unhappy: conference.unhappy,
    floor: conference.floor,
    budget: conference.budgets[you] ?? NOTHING_LEFT,
    patience: conference.patience[you] ?? 1,
    inOrder: inOrder(conference, you),
    instructions: i < 0 ? [] : instructionsOf(room, conference, you),
    dossiers: dossiersOf(conference, you),
    offers: conference.offers.filter((offer) => offer.to === you),
    room: { fewest: 0, most: 0, nearest: [] },
    silence: conference.silence,
    question: conference.question,
    objections: conference.objections.map(objectionInClasses),
    disassociations:
      conference.outcome === null
        ? conference.disassociations.filter(({ state }) => state === you)
        : conference.disassociations.map((distance) => ({ ...distance, terms: inClasses(distance.terms) })),
    ownTerms: i < 0 ? [] : termsOf(room, i),
    ownDiscomfort: i < 0 ? 0 : (room.standing.discomfort[i] as number),
    cut: room.standing.cut,
    score: i < 0 ? 0 : scoreOf(room, i),
    alternative: i < 0 ? 0 : alternativeOf(room, i, false),
    worth: i < 0 ? {} : worthBy(room, conference.draft, i),
    worthBefore: i < 0 || lastDraft === undefined ? null : worthBy(room, lastDraft, i),
    happenings: heardBy(lines, you),
    outcome: conference.outcome,
  };
}

const records = new Map<StateCode, Dossier['recordSigns']>();

/** The sides a State is known to be on, looked up once: a view asks for all that sit. */
function publicRecord(state: StateCode): Dossier['recordSigns'] {
  let record = records.get(state);
  if (record === undefined) records.set(state, (record = signsOf(state)));
  return record;
}

function dossiersOf(conference: Conference, you: StateCode): Record<StateCode, Dossier> {
  const dossiers: Record<StateCode, Dossier> = {};
  for (const state of conference.scenario.forum.seats) {
    if (state === you) continue;
    dossiers[state] = {
      state,
      learnt: null,
      recordSigns: publicRecord(state),
      goodwill: goodwillOf(conference, state, you),
      talks: [],
    };
  }
  for (const held of conference.talks) {
    if (held.by !== you && held.with !== you) continue;
    const talk = held.answer === null ? held : { ...held, answer: answerInClasses(held.answer) };
    const other = talk.by === you ? talk.with : talk.by;
    const dossier = dossiers[other];
    if (dossier !== undefined) dossiers[other] = { ...dossier, talks: [...dossier.talks, talk] };
    if (talk.by !== you) continue;
    for (const learnt of talk.answer?.learnt ?? []) {
      const known = dossiers[learnt.state];
      if (known !== undefined) dossiers[learnt.state] = { ...known, learnt: merge(known.learnt, learnt) };
    }
  }
  return dossiers;
}

/** What was told later stands where the same issue was told before. */
function merge(before: Learnt | null, later: Learnt): Learnt {
  if (before === null) return later;
  const issues = new Set<Issue>(later.positions.map(({ issue }) => issue));
  return {
    state: later.state,
    positions: [...before.positions.filter(({ issue }) => !issues.has(issue)), ...later.positions],
    hardness: later.hardness ?? before.hardness,
  };
}

/** How a guess of another's discomfort is off on average, and how widely (logistic scale), in logits. */
interface Doubt {
  readonly bias: number;
  readonly scale: number;
}
// Measured over games of the two groups and the open room: hidden asks make the truth worse than the picture.
const STRANGER: Doubt = { bias: 0.9, scale: 0.85 };
const ASKED: Doubt = { bias: 0.5, scale: 0.5 };
const HEARD_BY_THE_CHAIR: Doubt = { bias: 0, scale: 0.45 };
const WIDTH = 1.3; // standard deviations to either side
const NEAREST = 8;

/** "If the Chair put it now": a range of objectors, narrower the more a delegation has asked; narrowest for the Chair. */
function readRoom(room: Room, conference: Conference, view: View): RoomReading {
  const picture = view.chairing ? room : imagine(view, room);
  const { nature, standing, parameters: p, day } = picture;
  const calm = view.chairing
    ? calmOf(room, conference)
    : nature.codes.map((code) => p.goodwill * (view.dossiers[code]?.goodwill ?? 0));
  let mean = 0;
  let variance = 0;
  for (let i = 0; i < nature.n; i++) {
    const code = nature.codes[i] as StateCode;
    if (code === view.you) continue;
    const asked = (view.dossiers[code]?.learnt ?? null) !== null;
    const doubt = view.chairing ? HEARD_BY_THE_CHAIR : asked ? ASKED : STRANGER;
    const unhappy = view.unhappy.includes(code);
    const shown = unhappy
      ? Math.max(p.unhappyAbove, standing.discomfort[i] as number)
      : (standing.discomfort[i] as number);
    const late = (day.tension[i] as number) + (day.access[i] as number) - p.deadline - (calm[i] as number);
    const chance = logistic((shown + late + doubt.bias - standing.cut) / doubt.scale);
    mean += chance;
    variance += chance * (1 - chance);
  }
  const reach = WIDTH * Math.sqrt(variance);
  const fewest = Math.max(0, Math.floor(mean - reach + 0.5));
  const most = Math.min(nature.n - 1, Math.ceil(mean + reach - 0.5));
  const holders = new Map<StateCode, number>();
  for (const code of [...view.draft.brackets.map((bracket) => bracket.by), ...view.unhappy])
    if (code !== view.you) holders.set(code, nature.weight[nature.codes.indexOf(code)] ?? 0);
  const nearest = [...holders]
    .sort((l, r) => r[1] - l[1] || (l[0] < r[0] ? -1 : 1))
    .slice(0, NEAREST)
    .map(([code]) => code);
  return { fewest, most, nearest };
}
