import type { Learnt } from '../core/acts.ts';
import { placeOf } from '../core/forums/chart.ts';
import type { Happening } from '../core/happenings.ts';
import { inOrder } from '../core/rules/in-order.ts';
import type { Budget, Conference } from '../core/state.ts';
import type { Issue, StateCode } from '../core/terms.ts';
import type { Dossier, RoomReading, View } from '../core/view.ts';
import { signsOf } from '../core/world/record.ts';
import { meetingsOf } from '../diplomacy/chair.ts';
import { instructionsOf } from '../diplomacy/instructions.ts';
import { imagine } from '../diplomacy/picture.ts';
import { calmOf } from '../diplomacy/question.ts';
import { goodwillOf } from '../diplomacy/proposals.ts';
import { termsOf } from '../diplomacy/reasons.ts';
import { followConference, type Room } from '../diplomacy/room.ts';
import { alternativeOf, scoreOf } from '../diplomacy/score.ts';
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
    },
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
    objections: conference.objections,
    disassociations:
      conference.outcome === null
        ? conference.disassociations.filter(({ state }) => state === you)
        : conference.disassociations,
    ownTerms: i < 0 ? [] : termsOf(room, i),
    ownDiscomfort: i < 0 ? 0 : (room.standing.discomfort[i] as number),
    cut: room.standing.cut,
    score: i < 0 ? 0 : scoreOf(room, i),
    alternative: i < 0 ? 0 : alternativeOf(room, i, false),
    happenings: heardBy(lines, you),
    outcome: conference.outcome,
  };
}

/** Happenings that a delegation may hear, oldest first. What moved goodwill is felt, not announced. */
function heardBy(lines: readonly Line[], you: StateCode): Happening[] {
  const heard: Happening[] = [];
  for (const line of lines) {
    if (!('told' in line)) continue;
    const { told } = line;
    if (told.type === 'goodwill-changed') continue;
    if (told.audience === undefined || told.audience.includes(you)) heard.push(told);
  }
  return heard;
}

function dossiersOf(conference: Conference, you: StateCode): Record<StateCode, Dossier> {
  const dossiers: Record<StateCode, Dossier> = {};
  for (const state of conference.scenario.forum.seats) {
    if (state === you) continue;
    dossiers[state] = {
      state,
      learnt: null,
      recordSigns: signsOf(state),
      goodwill: goodwillOf(conference, state, you),
      talks: [],
    };
  }
  for (const talk of conference.talks) {
    if (talk.by !== you && talk.with !== you) continue;
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

const UNSURE = 1.2; // logits by which a guess of another's discomfort may be off
const CHAIR_UNSURE = 0.6; // the Chair listens to everybody
const NEAREST = 8;

/** "If the Chair put it now": a range of objectors, on what the delegation knows; the Chair knows more than others. */
function readRoom(room: Room, conference: Conference, view: View): RoomReading {
  const picture = view.chairing ? room : imagine(view, room);
  const calm = calmOf(room, conference);
  const unsure = view.chairing ? CHAIR_UNSURE : UNSURE;
  let fewest = 0;
  let most = 0;
  const { nature, standing, parameters: p, day } = picture;
  for (let i = 0; i < nature.n; i++) {
    if (nature.codes[i] === view.you) continue;
    const expected =
      (standing.discomfort[i] as number) + (day.tension[i] as number) + (day.access[i] as number) - p.deadline - (calm[i] as number);
    const declared = conference.unhappy.includes(nature.codes[i] as StateCode) ? UNSURE / 2 : 0;
    if (expected - unsure > standing.cut) fewest++;
    if (expected + unsure + declared > standing.cut) most++;
  }
  const holders = new Map<StateCode, number>();
  for (const code of [...view.draft.brackets.map((bracket) => bracket.by), ...view.unhappy])
    if (code !== view.you) holders.set(code, nature.weight[nature.codes.indexOf(code)] ?? 0);
  const nearest = [...holders].sort((l, r) => r[1] - l[1] || (l[0] < r[0] ? -1 : 1)).slice(0, NEAREST).map(([code]) => code);
  return { fewest, most, nearest };
}
