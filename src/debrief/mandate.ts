/** What became of a delegation's instructions, provision by provision. */
import type { Provision, Reading } from '../core/text/provision.ts';
import type { Instruction, View } from '../core/view.ts';

/** How one instruction came out: as sought, as one can live with, past the red line, or not in the text. */
export type Result = 'won' | 'lived' | 'lost' | 'out';

export interface InstructionResult {
  readonly instruction: Instruction;
  readonly provision: Provision;
  readonly wanted: Reading | null;
  readonly got: Reading | null; // null when nothing of it stands in the text
  readonly result: Result;
}

/** Every instruction with what came of it, what is worth most first. */
export function outcomesOf(view: View): readonly InstructionResult[] {
  return [...view.instructions]
    .sort((a, b) => b.share - a.share)
    .flatMap((instruction) => {
      const provision = view.text.provisions.find((p) => p.id === instruction.provision);
      if (provision === undefined) return [];
      const now = view.draft.standings[instruction.provision];
      const reading = (id: string | null): Reading | null => provision.readings.find((r) => r.id === id) ?? null;
      const stands = now?.standing === 'text' ? now.reading : null;
      return [
        {
          instruction,
          provision,
          wanted: reading(instruction.seek),
          got: reading(stands),
          result: resultOf(instruction, stands),
        },
      ];
    });
}

function resultOf({ seek, refuse }: Instruction, stands: string | null): Result {
  if (stands === null) return 'out';
  if (stands === seek) return 'won';
  return refuse.includes(stands) ? 'lost' : 'lived';
}
