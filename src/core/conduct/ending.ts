/** What is left when the forum is over. */
import type { Objection } from '../acts.ts';
import type { Happening } from '../happenings.ts';
import { placeOf } from '../forums/chart.ts';
import type { Conference } from '../state.ts';
import type { Outcome } from '../terms.ts';
import type { Draft } from '../text/draft.ts';
import { applyEdits } from '../text/edit.ts';
import { bracketsFallen, type Effect, effect } from './effect.ts';

/** The outcome at an ending of the chart, or null while the forum sits. */
export function outcomeAt(chart: unknown): Outcome | null {
  const [station, end] = placeOf(chart);
  switch (station) {
    case 'report':
      return end === 'with-disassociation' ? 'consensus-with-disassociation' : 'consensus';
    case 'no-report':
      return 'no-consensus';
    case 'procedural-report':
      return 'procedural';
    default:
      return null;
  }
}

/**
 * Closes the record. Without consensus in a room that has a Chair's summary, what is bracketed or objected to goes there.
 * Objectors are those of the last question, and those who still hold a bracket.
 */
export function conclude(conference: Conference, outcome: Outcome): Effect {
  const adopted = outcome === 'consensus' || outcome === 'consensus-with-disassociation';
  const { draft: last, objections, scenario } = conference;
  const standing = adopted ? objections : [...objections, ...heldBrackets(last, objections)];
  const objectors = adopted ? [] : standing.map(({ state }) => state);
  const contested = [...last.brackets.map((b) => b.provision), ...objections.flatMap((o) => o.provisions)];
  const parks = outcome === 'procedural' && scenario.forum.summary;
  const edits = parks
    ? [...new Set(contested)]
        .filter((id) => last.standings[id]?.standing === 'text')
        .map((provision) => ({ provision, standing: 'summary' as const }))
    : [];
  const draft = applyEdits(last, edits, null);
  const summary = Object.entries(draft.standings)
    .filter(([, { standing }]) => standing === 'summary')
    .map(([id]) => id);
  const ended: Happening = { type: 'ended', outcome, objectors, summary };
  return effect(
    { outcome, draft, objections: standing, question: null, silence: null, done: [], offers: [] },
    ...edits.map(({ provision }): Happening => ({ type: 'moved-to-summary', provision })),
    ...bracketsFallen(last, draft),
    ended,
  );
}

/** Who still holds a bracket and has not objected: it stands against the text as much as one who said so. */
function heldBrackets({ brackets }: Draft, objections: readonly Objection[]): readonly Objection[] {
  const holders = [...new Set(brackets.map(({ by }) => by))].filter(
    (code) => !objections.some(({ state }) => state === code),
  );
  return holders.map((state) => ({
    state,
    provisions: brackets.filter(({ by }) => by === state).map(({ provision }) => provision),
    terms: [],
  }));
}
