/** A file of either kind: a room that decides by consensus, or a draft resolution in the committee. */
import type { CommitteeScenario } from '../core/committee/agenda.ts';
import type { Scenario } from '../core/scenario.ts';
import { compileCommittee, isResolution } from './compile-committee.ts';
import { compileScenario } from './compile.ts';
import type { Fault } from './faults.ts';
import type { Library } from './library.ts';
import { parseYaml } from './parse.ts';

export type AnyCompilation =
  | { readonly ok: true; readonly scenario: Scenario | CommitteeScenario }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Whether a scenario is a draft resolution. */
export const isCommittee = (scenario: Scenario | CommitteeScenario): scenario is CommitteeScenario =>
  'kind' in scenario;

/** Compiles a file by what it holds; `file` is the name told in the faults. */
export function compileAny(source: string | Uint8Array, file: string, library: Library): AnyCompilation {
  const parsing = parseYaml(source, file);
  return parsing.ok && isResolution(parsing.parsed)
    ? compileCommittee(parsing.parsed, file)
    : compileScenario(source, file, library);
}
