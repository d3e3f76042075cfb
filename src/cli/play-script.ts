/** A delegation led by a script: its acts at their moments, and `done` at each stop. */
import type { Act } from '../core/acts.ts';
import { placeOf } from '../core/forums/chart.ts';
import type { RefusalCode } from '../core/rules/refusals.ts';
import type { StateCode } from '../core/terms.ts';
import { meetingsOf, nextCluster } from '../diplomacy/chair.ts';
import type { Planned } from '../scenario/script.ts';
import type { Secretariat } from '../secretariat/secretariat.ts';

/** An act that was out of order when it came. */
export interface Refused {
  readonly at: number; // happenings told before it
  readonly by: StateCode;
  readonly code: RefusalCode;
}

/** What became of a script: acts out of order, and moments that never came. */
export interface Played {
  readonly refused: readonly Refused[];
  readonly uncalled: readonly Planned[];
}

const toldBy = (game: Secretariat): number => game.lines().reduce((count, line) => count + ('told' in line ? 1 : 0), 0);

/**
 * Plays a game to its end as the script of delegation `by` says. An act out of order is kept for the account, and the game
 * goes on. A Chair whose script does not say otherwise opens meetings on the item that calls most, and lets the gavel fall.
 */
export function playScript(
  game: Secretariat,
  by: StateCode,
  script: readonly Planned[],
  progress: (meeting: number, total: number) => void,
): Played {
  const refused: Refused[] = [];
  const called = new Set<Planned>();
  const total = meetingsOf(game.scenario.forum);
  const send = (act: Act): boolean => {
    const at = toldBy(game);
    const sending = game.send(act, 'script');
    if (!sending.ok) refused.push({ at, by, code: sending.refusal.code });
    return sending.ok;
  };
  const plannedAt = (stop: string, meeting: number): readonly Act[] => {
    const found = script.find((one) => one.stop === stop && (one.meeting ?? meeting) === meeting);
    if (found !== undefined) called.add(found);
    return found?.acts ?? [];
  };
  while (game.conference().outcome === null) {
    const conference = game.conference();
    const stop = placeOf(conference.chart).at(-1) ?? '';
    progress(conference.meeting, total);
    if (game.waiting().includes(by)) {
      for (const act of plannedAt(stop, conference.meeting)) send(act);
      if (game.waiting().includes(by)) send({ type: 'done', by });
      continue;
    }
    // Only the Chair is asked for anything without being waited for: to open a meeting, or to bring down the gavel.
    const moved =
      stop === 'unopposed'
        ? send({ type: 'gavel', by })
        : plannedAt('adjourned', conference.meeting + 1).some(send) ||
          send({ type: 'open-meeting', by, cluster: nextCluster(game.room(), conference) });
    if (!moved) throw new Error(`The conference waits in ${stop} and nothing is in order.`);
  }
  return { refused, uncalled: script.filter((one) => !called.has(one)) };
}
