import type { CorridorAct, MindAct } from '../core/acts.ts';
import { chanceOf } from '../core/chance.ts';
import type { Conference } from '../core/state.ts';
import { meetingsOf } from './chair.ts';
import { BELOW_NOTICE, hurtOf } from './standing.ts';
import { type Room, seatOf } from './room.ts';

const HARD_LINE = 1.2; // red lines of capitals as hard as this, on words at a distance of 1 and more, never move
const COST_OF_ASKING = -0.15; // patience spent by a request with a reason
const COST_WITHOUT_NEED = -0.3; // and by one without
const REASON_HELPS = { package: 0.25, isolated: 0.2, deadline: 0.15 } as const;

/**
 * A capital's answer to a request for more room on one provision. It widens with a chance that falls with hardness and with
 * patience spent, more readily for a reason it values; never past a hard line nor twice on the same words; not in time at
 * the last meeting.
 */
export function answerCapital(
  room: Room,
  conference: Conference,
  act: Extract<CorridorAct, { type: 'ask-capital' }>,
): MindAct {
  const { nature, columns, standing: s, parameters: p, scenario } = room;
  const i = seatOf(room, act.by);
  const at = columns.indexOf.get(act.provision);
  const answer = (
    widened: boolean,
    patience: number,
    why: 'hard-line' | 'no-need' | 'granted' | 'refused' | 'late',
  ): MindAct => ({
    type: 'answer-capital',
    by: act.by,
    provision: act.provision,
    widened,
    patience,
    why,
  });
  const again = conference.widened.some(({ state, provision }) => state === act.by && provision === act.provision);
  if (again || at === undefined || hurtOf(s, at, i) < BELOW_NOTICE) return answer(false, COST_WITHOUT_NEED, 'no-need');
  const k = columns.issue[at] as number;
  const column = (columns.offset[at] as number) + (s.reading[at] as number);
  const d = Math.abs((columns.place[column] as number) - (nature.position[k * nature.n + i] as number));
  if ((nature.hardness[i] as number) >= HARD_LINE && d >= 1) return answer(false, COST_OF_ASKING, 'hard-line');
  if (conference.meeting >= meetingsOf(scenario.forum)) return answer(false, COST_OF_ASKING, 'late');
  const patience = conference.patience[act.by] ?? 1;
  const grounded =
    act.reason === 'deadline'
      ? conference.meeting > 0.6 * meetingsOf(scenario.forum)
      : act.reason === 'isolated'
        ? conference.draft.brackets.filter((b) => b.provision === act.provision).length <= 1
        : conference.talks.some(
            (talk) => talk.by === act.by && (talk.about.type === 'offer-package' || talk.about.type === 'seek-package'),
          );
  const chance =
    patience *
    (p.wideningChance * (1 - 0.5 * ((nature.hardness[i] as number) - 0.6)) + (grounded ? REASON_HELPS[act.reason] : 0));
  const luck = chanceOf(room.seed, scenario.forum.id, 'capital', act.by, act.provision, conference.meeting).next();
  return luck < chance ? answer(true, COST_OF_ASKING, 'granted') : answer(false, COST_OF_ASKING, 'refused');
}
