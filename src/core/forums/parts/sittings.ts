/** The sessions of a forum, one station each, in the order of its programme. */
import type { Session } from '../../scenario.ts';
import { sitting } from './sitting.ts';

/** Stations of its own that a chart has beside the sessions; no session may be called so. */
export const RESERVED_STATIONS: readonly string[] = [
  'mandated',
  'adoption',
  'report',
  'no-report',
  'procedural-report',
];

/** Throws on an empty programme or an id that the chart needs for itself: the scenario's checks let neither through. */
export function sittings(sessions: readonly Session[], ending: string, open: boolean) {
  const first = sessions[0]?.id;
  if (first === undefined) throw new Error('A forum needs at least one session.');
  const stations = Object.fromEntries(
    sessions.map((session, index) => {
      if (RESERVED_STATIONS.includes(session.id) || session.id.includes('.'))
        throw new Error(`A session cannot be called ${session.id}.`);
      const road = {
        session: session.id,
        next: sessions[index + 1]?.id ?? null,
        opens: index === 0,
        kind: session.kind,
        ending,
        open,
      };
      return [session.id, sitting(session, road)];
    }),
  );
  return { first, stations };
}
