/** Games at the table of the fifteen norms, as a player's desk holds them. */
import { scenarios } from 'virtual:scenarios';
import type { Act } from '../../src/core/acts.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import type { StateCode } from '../../src/core/terms.ts';
import type { View } from '../../src/core/view.ts';
import { openGame, type Secretariat } from '../../src/secretariat/secretariat.ts';

/** A scenario of the product by its id. */
export async function shipped(id: string): Promise<Scenario> {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (found === undefined) throw new Error(`no scenario ${id}`);
  return found.load();
}

export interface Seated {
  readonly secretariat: Secretariat;
  readonly you: StateCode;
  readonly view: () => View;
  readonly play: (act: Act) => void; // throws when it is out of order
}

/** Seats one person in a game of the GGE of 2014-2015. */
export async function seated(you: StateCode, seed = 3): Promise<Seated> {
  const secretariat = openGame({ scenario: await shipped('gge-2014-2015'), seed, people: [you] });
  return {
    secretariat,
    you,
    view: () => secretariat.view(you),
    play(act) {
      const sent = secretariat.send(act, 'player');
      if (!sent.ok) throw new Error(`${act.type}: ${sent.refusal.code}`);
    },
  };
}

/** Lets a game run on until its end, its person saying nothing; `look` sees every view on the way. */
export function runOn({ view, play, you }: Seated, look: (view: View) => void): View {
  for (let stop = 0; stop < 300; stop++) {
    const now = view();
    look(now);
    if (now.outcome !== null) return now;
    const open = new Set(now.inOrder.filter((i) => i.refusal === null).map((i) => i.type));
    if (open.has('stay-silent')) play({ type: 'stay-silent', by: you });
    play({ type: 'done', by: you });
  }
  throw new Error('the game does not end');
}
