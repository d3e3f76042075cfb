/** *Play on from here*: a line of play of its own beside the one that it leaves. */
import { branchOf, gameOfBranch } from '../debrief/branch.ts';
import { goTo } from './address.ts';
import type { Game } from './desk.ts';
import { keepAsMine } from './import-record.ts';
import { freeBranch, idOf, keepGame, keptGame } from './shelf.ts';
import type { Stage } from './stage.ts';

/** Leaves a game as it is and opens a branch of it after its first `inputs` inputs. */
export async function playOnFrom(stage: Stage, game: Game, inputs: number): Promise<void> {
  const { secretariat, key } = game;
  const branch = branchOf(secretariat, inputs);
  if (stage.state.looked || keptGame(idOf(key))?.own === true) {
    location.hash = goTo(await keepAsMine(gameOfBranch(secretariat, branch)));
    return;
  }
  const own = freeBranch(key);
  const acts = branch.inputs.map(({ act }) => act);
  const at = new Date().toISOString();
  keepGame({ ...own, acts, entered: true, over: false, at, undone: 0, parent: branch.parent });
  location.hash = goTo(own);
}
