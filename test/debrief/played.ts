/** Games that were played to their end, for whoever asks what became of them. */
import type { Act } from '../../src/core/acts.ts';
import type { StateCode } from '../../src/core/terms.ts';
import type { View } from '../../src/core/view.ts';
import { playOn } from '../../src/debrief/again.ts';
import { imagine } from '../../src/diplomacy/picture.ts';
import { POLICIES, type PolicyName } from '../../src/diplomacy/policies/policies.ts';
import { openGame, type Secretariat } from '../../src/secretariat/secretariat.ts';
import { shipped } from '../ui/table.ts';

/** Works a generator to its end. */
export function drain<T>(work: Generator<unknown, T>): { readonly value: T; readonly pauses: number } {
  for (let pauses = 0; ; pauses++) {
    const next = work.next();
    if (next.done === true) return { value: next.value, pauses };
  }
}

/** What a person does that follows a policy, but for what `instead` says. */
export type Instead = (view: View) => readonly Act[] | null;

/** A game that one person played to its end by a policy. */
export async function played(
  scenario: string,
  you: StateCode,
  policy: PolicyName,
  instead: Instead = () => null,
  seed = 7,
): Promise<Secretariat> {
  const game = openGame({ scenario: await shipped(scenario), seed, people: [you] });
  drain(
    playOn(game, you, () => {
      if (!game.waiting().includes(you)) return [];
      const view = game.view(you);
      return instead(view) ?? POLICIES[policy](view, () => imagine(view, game.room()));
    }),
  );
  return game;
}

/** Objects when the report is put, and gives a reason. */
export const objecting: Instead = (view) =>
  view.question?.question === 'adoption'
    ? [{ type: 'object', by: view.you, provisions: [], reason: 'Not without the Charter as a whole.' }]
    : null;
