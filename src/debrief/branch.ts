/** *Play on from here*: a game that shares its beginning with an earlier one and names it as its parent. */
import { hashOf, type Parent } from '../secretariat/record.ts';
import { type Input, restoreGame, type Secretariat } from '../secretariat/secretariat.ts';
import { setupOf } from '../secretariat/restore.ts';

/** What a branch begins with. */
export interface Branch {
  readonly parent: Parent;
  readonly inputs: readonly Input[];
}

/** The beginning of a game up to its first `inputs` inputs. Throws when it has fewer: that is our own bug. */
export function branchOf(game: Secretariat, inputs: number): Branch {
  const all = game.inputs();
  if (inputs > all.length) throw new Error(`A game of ${all.length} inputs has no branch at ${inputs}.`);
  return { parent: { hash: hashIn(game.record()), inputs }, inputs: all.slice(0, inputs) };
}

/** The game of a branch, as far as it has been played. */
export const gameOfBranch = (game: Secretariat, { parent, inputs }: Branch): Secretariat =>
  restoreGame({ ...setupOf(game.header), parent }, inputs);

/** The hash of a record, which stands in its last line. */
function hashIn(record: string): string {
  const last = record.slice(record.lastIndexOf('\n', record.length - 2) + 1);
  const { hash } = JSON.parse(last) as { readonly hash?: string };
  return hash ?? hashOf(record);
}
