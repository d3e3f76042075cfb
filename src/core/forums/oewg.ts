/** The chart of an open-ended working group: all Members sit, the Chair owns the text, a summary takes the rest. */
import type { ForumSpec } from '../scenario.ts';
import { adoption } from './parts/adoption.ts';
import { openReport, proceduralReport } from './parts/endings.ts';
import { openSeats } from './parts/mandate.ts';
import { at } from './parts/road.ts';
import { sittings } from './parts/sittings.ts';
import { drawn, type ForumMachine } from './procedure.ts';

/** mandate ► organisational ► sessions, in the room or virtual ► adoption ► report | procedural report and Chair's summary. */
export function oewg({ sessions }: Pick<ForumSpec, 'sessions'>): ForumMachine {
  const { first, stations } = sittings(sessions, 'procedural-report', true);
  return drawn({
    mandated: openSeats(first),
    ...stations,
    adoption: adoption({
      adopted: at('report', 'consensus'),
      distanced: at('report', 'with-disassociation'),
      refused: at('procedural-report'),
    }),
    report: openReport(),
    'procedural-report': proceduralReport(),
  });
}
