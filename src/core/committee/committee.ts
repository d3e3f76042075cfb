/**
 * A draft resolution in the First Committee and the plenary as a pure run: open, step, and whom the room waits for.
 *
 * `adopt-agenda` ► `advance` twice ► `table`, `sign` ► `reach-deadline` ► consultations ► `begin-action` ► `put` ► `cast` ►
 * `announce`, or `gavel` ► `report` ► `open-plenary` ► the same again ► `advance`.
 */
import { after, beginning, type CommitteeSnapshot } from '../forums/first-committee.ts';
import type { CommitteeFact } from '../forums/first-committee/procedure.ts';
import type { Fate, StateCode } from '../terms.ts';
import type { CommitteeAct } from './acts.ts';
import type { CommitteeScenario } from './agenda.ts';
import { CONDUCT, type Effect } from './conduct.ts';
import { factsOf } from './facts.ts';
import type { CommitteeHappening } from './happenings.ts';
import { breach } from './laws.ts';
import type { CommitteeRefusal } from './refusals.ts';
import type { Committee } from './state.ts';
import { stage } from './where.ts';

export type CommitteeStep =
  | { readonly committee: Committee; readonly happenings: readonly CommitteeHappening[] }
  | { readonly refusal: CommitteeRefusal };

/** A run before its first act. `humans` are the delegations that somebody leads. */
export function openCommittee(scenario: CommitteeScenario, seed: number, humans: readonly StateCode[]): Committee {
  return {
    scenario,
    seed,
    humans,
    chart: beginning,
    tabled: false,
    revision: 0,
    paragraphs: scenario.draft.paragraphs,
    amended: false,
    sponsors: [],
    signed: false,
    amendments: [],
    divisions: [],
    divided: [],
    noActionBy: null,
    noActionHeard: false,
    voteAskedBy: null,
    pending: null,
    question: null,
    again: false,
    cast: {},
    explained: [],
    reasoned: [],
    votes: [],
    done: [],
    fate: null,
  };
}

type Ruling =
  | { readonly refusal: CommitteeRefusal }
  | { readonly refusal: null; readonly chart: CommitteeSnapshot; readonly effect: Effect };

function rule(committee: Committee, act: CommitteeAct): Ruling {
  const code = breach(committee, act);
  if (code !== null) return { refusal: { code } };
  const effect = (CONDUCT[act.type] as (before: Committee, act: CommitteeAct) => Effect)(committee, act);
  const chart = committee.chart as CommitteeSnapshot;
  if (act.type === 'done') return { refusal: null, chart, effect };
  const facts: { readonly [F in CommitteeFact]?: boolean } = factsOf(committee, act, effect);
  const next = after(chart, { type: act.type, ...facts });
  return next === null ? { refusal: { code: 'out-of-order' } } : { refusal: null, chart: next, effect };
}

/** Why an act is refused now, or null when it is in order. */
export function canInCommittee(committee: Committee, act: CommitteeAct): CommitteeRefusal | null {
  return rule(committee, act).refusal;
}

/** The run after an act and what the room is told; or the refusal, and then nothing has changed. */
export function stepCommittee(committee: Committee, act: CommitteeAct): CommitteeStep {
  const ruling = rule(committee, act);
  if (ruling.refusal !== null) return ruling;
  const { chart, effect } = ruling;
  const moved = chart !== committee.chart;
  const changed: Committee = { ...committee, ...effect.changes, chart, ...(moved ? { done: [] } : {}) };
  const fate = moved ? fateAt(changed) : null;
  const happenings: CommitteeHappening[] = [...effect.happenings];
  if (fate !== null) happenings.push({ type: 'ended', fate });
  else if (moved) happenings.push({ type: 'stage-opened', stage: stage(changed) });
  return { committee: { ...changed, fate }, happenings };
}

/** How the draft has ended, or null while it runs. */
function fateAt(committee: Committee): Fate | null {
  switch (stage(committee)) {
    case 'resolution':
      return committee.votes.some(({ house, question }) => house === 'plenary' && question === 'whole')
        ? 'adopted-by-vote'
        : 'without-a-vote';
    case 'lost':
      return 'rejected';
    case 'withdrawn':
      return 'withdrawn';
    case 'no-action':
      return 'no-action';
    default:
      return null;
  }
}
