/** From the text of a script to the acts and votes of one delegation in the committee, or to everything that is wrong in it. */
import type { MemberAct, Question } from '../core/committee/acts.ts';
import type { House } from '../core/committee/happenings.ts';
import type { Ballot, StateCode } from '../core/terms.ts';
import { type Fault, inOrder } from './faults.ts';
import { parseYaml } from './parse.ts';
import { committeeScript, type WrittenCommitteeAct } from './schema/committee-script.ts';
import { shapeOf } from './shape.ts';

/** What a delegation does at a stop of the chart, or how it votes on a question. */
export type CommitteePlan =
  | { readonly stage: string; readonly acts: readonly MemberAct[] }
  | { readonly vote: Ballot; readonly on: Question; readonly house: House | null }; // null = in both

export type CommitteeScriptReading =
  | { readonly ok: true; readonly script: readonly CommitteePlan[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads what the delegation `by` does; whether an act is in order is for the room to say when it comes. */
export function readCommitteeScript(source: string | Uint8Array, file: string, by: StateCode): CommitteeScriptReading {
  const parsing = parseYaml(source, file);
  if (!parsing.ok) return parsing;
  const { data, locate } = parsing.parsed;
  const { value, problems } = shapeOf(committeeScript, data);
  if (value === null) return { ok: false, faults: inOrder(problems.map(locate)) };
  return {
    ok: true,
    script: value.map((entry) =>
      'stage' in entry
        ? { stage: entry.stage, acts: entry.acts.map((act) => actOf(act, by)) }
        : { vote: entry.vote, on: entry.on, house: entry.house ?? null },
    ),
  };
}

function actOf(written: WrittenCommitteeAct, by: StateCode): MemberAct {
  if (typeof written === 'string') return { type: written, by };
  if ('ask-sponsorship' in written) return { type: 'ask-sponsorship', by, with: written['ask-sponsorship'] };
  if ('ask-change' in written) return { type: 'ask-change', by, ...written['ask-change'] };
  if ('revise' in written) return { type: 'revise', by, ...written.revise };
  if ('revise-orally' in written) return { type: 'revise-orally', by, ...written['revise-orally'] };
  if ('amend' in written) return { type: 'amend', by, ...written.amend };
  if ('request-division' in written) return { type: 'request-division', by, paragraph: written['request-division'] };
  if ('point-of-order' in written) return { type: 'point-of-order', by, on: written['point-of-order'] };
  return { type: 'explain', by, words: written.explain };
}
