/** Delegations that a file names must sit in its forum. */
import { quoted } from '../faults.ts';
import type { Problem } from '../faults.ts';
import { CODES } from '../../core/world/states.ts';
import { seatedIn } from '../offer.ts';
import type { Probe } from '../probe.ts';
import { problem } from './rules.ts';

/** Each Member State named that has no seat; codes of no Member are told by the first pass. */
export function seated(root: Probe, codes: readonly Probe<string>[]): readonly Problem[] {
  const seats = seatedIn(root);
  if (seats === null) return [];
  return codes
    .filter(({ value }) => CODES.includes(value) && !seats.has(value))
    .map((code) =>
      problem(
        code,
        { en: `${quoted(code.value)}, which has no seat`, ru: `${quoted(code.value)}, у которого нет места` },
        { en: 'a delegation seated in this forum', ru: 'делегация, которая участвует в этом форуме' },
        [...seats][0] ?? null,
      ),
    );
}
