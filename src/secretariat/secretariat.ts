/**
 * One conference and its authority: seats people and minds, passes acts, answers for those who are not led by anybody,
 * keeps the record, shows each delegation its view. The same behind browser, class and terminal.
 */
import type { Act, CorridorAct, Origin } from '../core/acts.ts';
import { openConference, step, waitingFor } from '../core/conference.ts';
import type { Happening } from '../core/happenings.ts';
import { can } from '../core/rules/can.ts';
import { SLOTS } from '../core/rules/corridor-laws.ts';
import { inConsultations } from '../core/rules/where.ts';
import type { Refusal } from '../core/rules/refusals.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Conference } from '../core/state.ts';
import type { StateCode } from '../core/terms.ts';
import type { Edit } from '../core/text/draft.ts';
import type { View } from '../core/view.ts';
import { answerCapital } from '../diplomacy/capital.ts';
import { answerTalk, packageOf, type Tabled, type TalkAct } from '../diplomacy/corridor.ts';
import type { Parameters } from '../diplomacy/parameters.ts';
import { standardParameters } from '../diplomacy/parameters.ts';
import { POLICIES, type PolicyName } from '../diplomacy/policies/policies.ts';
import { imagine } from '../diplomacy/picture.ts';
import { ruleOn } from '../diplomacy/proposals.ts';
import { followConference, openRoom, type Room } from '../diplomacy/room.ts';
import { mayBeSent } from './door.ts';
import { heardBy } from './heard.ts';
import { atTheStart, nextAct, opening, type Progress } from './next-act.ts';
import { type OwnWords, type Preview, previewOf, previewOwn } from './preview.ts';
import { type Header, isInput, type Line, type Parent, RULES_VERSION, writeRecord } from './record.ts';
import { viewOf } from './view-of.ts';

/** What a game is opened with. */
export interface Setup {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly people: readonly StateCode[]; // delegations led by people
  readonly policies?: Readonly<Record<StateCode, PolicyName>>; // delegations led by a named policy
  readonly parameters?: Parameters;
  readonly parent?: Parent; // of a game that shares its beginning with an earlier one
}

/** An input: what a person, a script or a teacher sent. */
export interface Input {
  readonly act: Act;
  readonly from: Extract<Origin, 'player' | 'script' | 'teacher'>;
}

/** An input that an earlier game took and this one refuses. */
export interface LeftOut {
  readonly at: number; // its place among the inputs, from 0
  readonly input: Input;
  readonly refusal: Refusal;
}

/** What came of an act: the happenings that its sender may hear, or the refusal. */
export type Sending =
  | { readonly ok: true; readonly happenings: readonly Happening[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** The face of a game to screen, terminal and server. */
export interface Secretariat {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly people: readonly StateCode[];
  readonly header: Header;
  conference(): Conference;
  room(): Room;
  view(you: StateCode): View;
  can(act: Act): Refusal | null;
  send(act: Act, from: Input['from']): Sending;
  preview(you: StateCode, edit: Edit): Preview;
  previewOwn(you: StateCode, own: OwnWords): Preview;
  waiting(): readonly StateCode[];
  lines(): readonly Line[];
  inputs(): readonly Input[];
  /** Inputs of the earlier game that are out of order in this one, and were left out: none where the rules are the same. */
  leftOut(): readonly LeftOut[];
  record(): string;
  /** Goes back to the opening of this meeting, or of the one before where nothing was done yet. False at the start. */
  undoMeeting(): boolean;
}

const LIMIT = 20_000; // acts without a person: more would be a fault of ours

/** Opens a game and lets it run until a person must act, or to its end when nobody is led by a person. */
export function openGame(setup: Setup): Secretariat {
  return runGame(setup, []);
}

/** Opens a game and sends it the inputs of an earlier one, in order. */
export function restoreGame(setup: Setup, inputs: readonly Input[]): Secretariat {
  return runGame(setup, inputs);
}

function runGame(setup: Setup, given: readonly Input[]): Secretariat {
  const { scenario, seed } = setup;
  const parameters = setup.parameters ?? standardParameters();
  const policies = setup.policies ?? {};
  const people = setup.people;
  const led = [...people, ...Object.keys(policies)];
  const chairIsPerson = people.includes(scenario.forum.chair);
  let room: Room;
  let conference: Conference;
  let progress: Progress;
  let lines: Line[];
  let inputs: Input[];
  let leftOut: LeftOut[];

  const apply = (act: Act, from: Origin): Sending => {
    const result = step(conference, act);
    if ('refusal' in result) return { ok: false, refusal: result.refusal };
    conference = result.conference;
    lines.push({ act, from });
    for (const told of result.happenings) lines.push({ told });
    return { ok: true, happenings: result.happenings };
  };
  const must = (act: Act, from: Origin): void => {
    const result = apply(act, from);
    if (!result.ok) throw new Error(`${from} sent ${act.type}, refused: ${result.refusal.code}`);
  };

  /** Words that reached the table, as the room takes them. Where nothing can be taken up now, they stay talk. */
  const table = (by: StateCode, { edits, partners }: Omit<Tabled, 'kind'>, kind: Tabled['kind'] | 'floor'): void => {
    const proposal = ruleOn(room, conference, by, edits, partners, kind);
    const act: Act = { type: 'take-up', by: scenario.forum.chair, proposal };
    if (kind === 'floor' || can(conference, act) === null) must(act, 'mind');
  };

  /** The room's answer to what a person or a policy just did. */
  const answer = (act: Act): void => {
    followConference(room, conference);
    const { pending } = conference;
    if (pending !== null) table(pending.by, { edits: editsOfProposal(pending, conference), partners: [] }, 'floor');
    else if (act.type === 'ask-capital') must(answerCapital(room, conference, act), 'mind');
    else if (act.type === 'answer-package') {
      if (act.accept) table(act.with, accepted(conference, act), 'package');
    } else if (isTalk(act)) {
      const { answers, sponsors, tables } = answerTalk(room, conference, act, people);
      for (const told of answers) must(told, 'mind');
      if (sponsors !== null) must({ type: 'cosponsor', by: sponsors.state, provision: sponsors.provision }, 'mind');
      if (tables !== null) table(act.by, tables, tables.kind);
    }
  };

  /** Lets policies, minds and the Chair go on until a person must act. */
  const advance = (): void => {
    for (let count = 0; count < LIMIT; count++) {
      const before = opening(room, conference, progress, led);
      if (before !== null) {
        must(before.act, before.from);
        continue;
      }
      // Policies keep silent in the consultations after an objection: the Chair consults without them.
      const waiting = waitingFor(conference).filter(
        (code) => policies[code] === undefined || !inConsultations(conference),
      );
      const policy = waiting.find((code) => policies[code] !== undefined);
      if (policy !== undefined) {
        followConference(room, conference);
        const now = view(policy);
        let picture: Room | null = null;
        const imagined = (): Room => {
          picture ??= imagine(now, room);
          return picture;
        };
        for (const act of POLICIES[policies[policy] as PolicyName](now, imagined)) {
          if (apply(act, 'mind').ok) answer(act);
        }
        if (waitingFor(conference).includes(policy)) must({ type: 'done', by: policy }, 'mind');
        continue;
      }
      if (waiting.length > 0) return;
      const next = nextAct(room, conference, progress, led, chairIsPerson);
      if (next === null) return;
      must(next.act, next.from);
    }
    throw new Error('the conference does not end');
  };

  const view = (you: StateCode): View => {
    followConference(room, conference);
    return viewOf(room, conference, lines, you);
  };

  const send = (act: Act, from: Input['from']): Sending => {
    if (!mayBeSent(act, people)) return { ok: false, refusal: { code: 'out-of-order' } };
    const from0 = lines.length;
    const result = apply(act, from);
    if (!result.ok) return result;
    inputs.push({ act, from });
    answer(act);
    advance();
    const told = lines.slice(from0);
    return { ok: true, happenings: 'by' in act ? heardBy(told, act.by) : [] };
  };

  const replayInputs = (list: readonly Input[]): void => {
    room = openRoom(scenario, seed, parameters);
    conference = openConference(scenario, seed, led, people);
    progress = atTheStart();
    lines = [];
    inputs = [];
    advance();
    leftOut = [];
    for (const [at, input] of list.entries()) {
      const sent = send(input.act, input.from);
      if (!sent.ok) leftOut.push({ at, input, refusal: sent.refusal });
    }
  };
  replayInputs(given);

  const branched = setup.parent === undefined ? {} : { parent: setup.parent };
  const header: Header = { record: 1, rules: RULES_VERSION, seed, people, policies, parameters, scenario, ...branched };
  return {
    scenario,
    seed,
    people,
    header,
    conference: () => conference,
    room: () => {
      followConference(room, conference);
      return room;
    },
    view,
    can: (act) => (mayBeSent(act, people) ? can(conference, act) : { code: 'out-of-order' }),
    send,
    preview: (you, edit) => {
      const now = view(you);
      return previewOf(room, now, edit);
    },
    previewOwn: (you, own) => {
      const now = view(you);
      return previewOwn(room, now, own);
    },
    waiting: () => waitingFor(conference).filter((code) => people.includes(code)),
    lines: () => lines,
    inputs: () => inputs,
    leftOut: () => leftOut,
    record: () => writeRecord(header, lines),
    undoMeeting: () => {
      const starts = meetingStarts(lines);
      const sentNow = inputs.length;
      const target = starts.filter((count) => count < sentNow).at(-1);
      if (target === undefined) return false;
      replayInputs(inputs.slice(0, target));
      return true;
    },
  };
}

/** For each meeting opened, how many inputs had been sent by then. */
function meetingStarts(lines: readonly Line[]): number[] {
  let sent = 0;
  const starts: number[] = [];
  for (const line of lines) {
    if ('act' in line && isInput(line.from)) sent++;
    if ('told' in line && line.told.type === 'meeting-opened') starts.push(sent);
  }
  return starts;
}

const OTHERS: ReadonlySet<string> = new Set<CorridorAct['type']>(['answer-package', 'ask-capital']);
const isTalk = (act: Act): act is TalkAct => act.type in SLOTS && !OTHERS.has(act.type);

/** The package that a person has just accepted. */
function accepted(conference: Conference, { by, with: other }: Extract<Act, { type: 'answer-package' }>): Tabled {
  const about = conference.talks.findLast(
    (talk) => talk.by === other && talk.with === by && talk.about.type === 'offer-package',
  )?.about;
  if (about?.type !== 'offer-package') throw new Error(`${other} has offered ${by} no package.`);
  return packageOf(about);
}

/** What a proposal on the floor would change. */
function editsOfProposal(proposal: NonNullable<Conference['pending']>, conference: Conference): Edit[] {
  switch (proposal.type) {
    case 'propose-reading':
      return [proposal.edit];
    case 'propose-summary':
      return [{ provision: proposal.provision, standing: 'summary' }];
    case 'table-norm':
      return [{ provision: proposal.provision, standing: 'text' }];
    case 'propose-words': {
      const provision = conference.text.provisions.find((candidate) => candidate.id === proposal.provision);
      const own = provision?.readings.filter((reading) => reading.author === proposal.by).at(-1);
      return [{ provision: proposal.provision, reading: own?.id ?? '', force: proposal.force, standing: 'text' }];
    }
    default:
      return [];
  }
}
