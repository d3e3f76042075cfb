/** The course of a conference as stops on a line of time: how the room and the text stood when each meeting ended. */
import type { Act } from '../core/acts.ts';
import { openConference, step } from '../core/conference.ts';
import type { Happening } from '../core/happenings.ts';
import type { Conference } from '../core/state.ts';
import type { StateCode } from '../core/terms.ts';
import { isInput } from '../secretariat/record.ts';
import type { Secretariat } from '../secretariat/secretariat.ts';

/** Where one may stop on the line of time. */
export interface Stop {
  readonly kind: 'meeting' | 'silence' | 'question' | 'end';
  readonly conference: Conference; // as it stood at the stop
  readonly told: readonly Happening[]; // since the stop before
  readonly inputs: number; // that people had sent when the stretch before this stop began
  readonly holders: readonly StateCode[]; // seats with a bracket, in order of first bracket
  readonly agreeing: number; // seats without a bracket that did not break anything here
  readonly broken: readonly StateCode[]; // who broke a silence or objected at this stop
}

/** Every stop of a game, in order. The last is where the game is now, or its end. */
export function courseOf(game: Secretariat): readonly Stop[] {
  const { scenario, seed, header } = game;
  const led = [...header.people, ...Object.keys(header.policies)];
  let conference = openConference(scenario, seed, led);
  const stops: Stop[] = [];
  let told: Happening[] = [];
  let [sent, from] = [0, 0];
  for (const line of game.lines()) {
    if ('told' in line) continue;
    const after = step(conference, line.act);
    if ('refusal' in after) throw new Error(`An act of a record is refused: ${line.act.type}.`);
    if (isInput(line.from)) sent++;
    conference = after.conference;
    told = [...told, ...after.happenings];
    const kind = stopAfter(line.act, conference);
    if (kind === null) continue;
    stops.push(stopOf(kind, conference, told, from));
    told = [];
    from = sent;
  }
  if (told.length > 0) stops.push(stopOf('meeting', conference, told, from));
  return stops;
}

function stopAfter(act: Act, { outcome }: Conference): Stop['kind'] | null {
  if (outcome !== null) return 'end';
  if (act.type === 'adjourn' || act.type === 'place-under-silence') return 'meeting';
  if (act.type === 'answer-silence' && act.breaks.length > 0) return 'silence';
  return act.type === 'answer-question' && act.objections.length > 0 ? 'question' : null;
}

function stopOf(kind: Stop['kind'], conference: Conference, told: readonly Happening[], inputs: number): Stop {
  const holders = [...new Set(conference.draft.brackets.map(({ by }) => by))];
  const broken = [
    ...new Set(
      told.flatMap((one) =>
        one.type === 'objected' ? [one.state] : one.type === 'silence-broken' ? [...one.by] : ([] as StateCode[]),
      ),
    ),
  ];
  const against = new Set([...holders, ...broken]);
  return {
    kind,
    conference,
    told,
    inputs,
    holders,
    agreeing: conference.scenario.forum.seats.length - against.size,
    broken,
  };
}
