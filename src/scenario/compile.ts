/** From the text of a file to a scenario that a run can take, or to everything that is wrong in it. */
import type { Scenario } from '../core/scenario.ts';
import { assemble } from './assemble.ts';
import { forumProblems } from './checks/forum.ts';
import { referenceProblems } from './checks/references.ts';
import { textProblems } from './checks/text.ts';
import { inOrder } from './faults.ts';
import type { Fault } from './faults.ts';
import type { Library } from './library.ts';
import { parseYaml } from './parse.ts';
import type { Probe } from './probe.ts';
import { scenarioFile } from './schema/scenario.ts';
import { shapeOf } from './shape.ts';

export type Compilation =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Checks a scenario file and compiles it with the library of norms. Nothing is loaded in part: one fault, no scenario.
 * A file that reads as YAML is checked whole, its shape and what its parts say of one another, and every fault comes at once.
 * `file` is the name told in the faults. The scenario is plain data and survives JSON.
 */
export function compileScenario(source: string | Uint8Array, file: string, library: Library): Compilation {
  const parsing = parseYaml(source, file);
  if (!parsing.ok) return parsing;
  const { data, locate } = parsing.parsed;
  const { value, problems } = shapeOf(scenarioFile, data);
  const root: Probe = { value: data, path: [] };
  const faults = inOrder(
    [...problems, ...forumProblems(root), ...textProblems(root, library), ...referenceProblems(root, library)].map(
      locate,
    ),
  );
  return value === null || faults.length > 0 ? { ok: false, faults } : { ok: true, scenario: assemble(value, library) };
}
