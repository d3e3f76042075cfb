/** One act in the notation of scripts: `done`, `stay-silent`, `{ ask: US }`. */
import type { Act } from '../core/acts.ts';
import type { Scenario } from '../core/scenario.ts';
import type { StateCode } from '../core/terms.ts';
import { readScript } from './script.ts';

/** Where an act may stand in a script: each notation is tried. */
const PLACES = [
  'meeting: 1, acts',
  'meeting: 1, informals',
  'question: adoption, acts',
  'question: adoption, consultations',
  'silence: text, acts',
] as const;

/** Reads one act of a delegation, or null where it is none. */
export function readAct(written: string, scenario: Scenario, by: StateCode): Act | null {
  if (written.trim() === 'done') return { type: 'done', by };
  for (const place of PLACES) {
    const reading = readScript(`- { ${place}: [${written}] }\n`, 'change', scenario, by);
    const acts = reading.ok ? reading.script.flatMap((planned) => planned.acts) : [];
    if (acts.length === 1) return acts[0] ?? null;
  }
  return null;
}
