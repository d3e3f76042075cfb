/** The charts of closed rooms: a group of governmental experts, and consultations of a few. One report or none. */
import type { ForumSpec } from '../scenario.ts';
import { adoption } from './parts/adoption.ts';
import { groupReport, noReport } from './parts/endings.ts';
import { chosenSeats, openSeats } from './parts/mandate.ts';
import { at } from './parts/road.ts';
import { sittings } from './parts/sittings.ts';
import { drawn, type ForumMachine } from './procedure.ts';

const close = { adopted: at('report'), distanced: null, refused: at('no-report') };

/** mandate ► organisational ► sessions ► adoption ► report | no report; the Secretary-General chooses the seats. */
export function gge({ sessions }: Pick<ForumSpec, 'sessions'>): ForumMachine {
  const { first, stations } = sittings(sessions, 'no-report', false);
  return drawn({
    mandated: chosenSeats(first),
    ...stations,
    adoption: adoption(close),
    report: groupReport(),
    'no-report': noReport(),
  });
}

/** The same for three to fourteen who sit because they were asked to: a first lesson, friends of the Chair. */
export function consultations({ sessions }: Pick<ForumSpec, 'sessions'>): ForumMachine {
  const { first, stations } = sittings(sessions, 'no-report', false);
  return drawn({
    mandated: openSeats(first),
    ...stations,
    adoption: adoption(close),
    report: groupReport(),
    'no-report': noReport(),
  });
}
