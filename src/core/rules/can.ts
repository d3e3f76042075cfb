/** The door: is this act in order now? */
import type { Act, ActType } from '../acts.ts';
import { chartOf, type Snapshot } from '../forums/chart.ts';
import type { Conference } from '../state.ts';
import { eventOf } from './facts.ts';
import { LAWS } from './laws.ts';
import type { Refusal } from './refusals.ts';
import { actorOf, type ActOf, type Law } from './rule.ts';

/** An act that has been found in order, and the state of the chart after it. */
export type Ruling = { readonly refusal: Refusal } | { readonly refusal: null; readonly chart: unknown };

/** Runs the rules of the act in order, then asks the chart. The first rule that fails gives the refusal; a bare no of the chart is `out-of-order`. */
export function rule(conference: Conference, act: Act): Ruling {
  if (conference.outcome !== null) return { refusal: { code: 'over' } };
  const broken = breach(conference, act);
  if (broken !== null) return { refusal: broken };
  const event = eventOf(conference, act);
  if (event === null) return { refusal: null, chart: conference.chart };
  const chart = chartOf(conference.scenario.forum).next(conference.chart as Snapshot, event);
  return chart === null ? { refusal: { code: 'out-of-order' } } : { refusal: null, chart };
}

function breach<T extends ActType>(conference: Conference, act: ActOf<T> & Act): Refusal | null {
  const law = LAWS[act.type] as unknown as Law<Act>;
  const by = actorOf(act) ?? '';
  for (const finds of law.always) {
    const code = finds(conference, by);
    if (code !== null) return { code };
  }
  for (const finds of law.particular) {
    const code = finds(conference, act);
    if (code !== null) return { code };
  }
  return null;
}

/** Why an act is refused now, or null when it is in order. */
export function can(conference: Conference, act: Act): Refusal | null {
  return rule(conference, act).refusal;
}
