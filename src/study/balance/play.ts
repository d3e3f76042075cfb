/** Skill, measured: the same games played by every policy from a seat, and by a line that was searched for. */
import type { Scenario } from '../../core/scenario.ts';
import type { StateCode } from '../../core/terms.ts';
import { meetingsOf } from '../../diplomacy/chair.ts';
import type { Parameters } from '../../diplomacy/parameters.ts';
import { POLICY_NAMES } from '../../diplomacy/policies/policies.ts';
import { alternativeOf, scoreOf } from '../../diplomacy/score.ts';
import { alwaysIn } from '../../diplomacy/search/lines.ts';
import { broughtHome, openLineSearch, playLine } from '../../secretariat/search-line.ts';

/** One seat of one scenario. */
interface Place {
  readonly scenario: number; // index in the bill's scenarios
  readonly seat: StateCode;
}

/** What is to be played. */
export interface Bill {
  readonly scenarios: readonly Scenario[];
  readonly places: readonly Place[];
  readonly seed: number; // of the first run; the others follow
  readonly runs: number; // from each seat
  readonly searched: number; // of the runs, the first ones, in which a line is searched for
  readonly budget: number; // games of each search
  readonly parameters: Parameters;
}

/** What one game brought, by whom it was played. */
export interface Brought {
  readonly score: number;
  readonly adopted: boolean;
}

/** One run from one seat: by policy in the order of `POLICY_NAMES`, and by the searched line. */
export interface Outing {
  readonly policies: readonly Brought[];
  readonly searched: Brought | null;
  readonly alternative: number; // what the seat has without a text, in the game of the silent policy
  readonly text: number; // what the text at the end of that game is worth to it
}

/** How many tasks a bill has: a task is one run from one seat. */
export const outingsOf = ({ places, runs }: Bill): number => places.length * runs;

/** Place and run of a task. */
const outingAt = ({ runs }: Bill, task: number): { readonly place: number; readonly run: number } => ({
  place: Math.floor(task / runs),
  run: task % runs,
});

/** Plays one task of a bill. The first ways of a search are the policies, so that a search plays them along. */
export function playOuting(bill: Bill, task: number): Outing {
  const { place, run } = outingAt(bill, task);
  const { scenario: at, seat } = bill.places[place] as Place;
  const scenario = bill.scenarios[at] as Scenario;
  const sought = { scenario, seed: bill.seed + run, seat, parameters: bill.parameters };
  const meetings = meetingsOf(scenario.forum);
  const quiet = playLine(sought, alwaysIn('silent', meetings));
  const room = quiet.room();
  const worth = {
    alternative: alternativeOf(room, room.nature.codes.indexOf(seat), false),
    text: scoreOf(room, room.nature.codes.indexOf(seat)),
  };
  const searching = run < bill.searched && bill.budget > 0;
  if (!searching) {
    const policies = POLICY_NAMES.map((policy) =>
      broughtHome(policy === 'silent' ? quiet : playLine(sought, alwaysIn(policy, meetings)), seat),
    );
    return { policies, searched: null, ...worth };
  }
  const search = openLineSearch(sought);
  for (let played = 0; played < Math.max(POLICY_NAMES.length, bill.budget) && search.step(); played++);
  const brought = ({ score, adopted }: Brought): Brought => ({ score, adopted });
  if (search.best === null) throw new Error('A search has played no game.');
  return {
    policies: search.tried.slice(0, POLICY_NAMES.length).map(brought),
    searched: brought(search.best),
    ...worth,
  };
}
