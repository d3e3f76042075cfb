import { expect, test } from 'vitest';
import { wouldAccept } from '../../src/diplomacy/accepts.ts';
import { swapOfEdit } from '../../src/diplomacy/edits.ts';
import { make } from '../../src/diplomacy/standing.ts';
import type { Swap } from '../../src/diplomacy/swap.ts';
import { openGame } from '../../src/secretariat/secretariat.ts';
import { forumOfHistory } from './forum-of-history.ts';

test('what a delegation says it would accept does turn it', () => {
  let found = 0;
  for (let seed = 0; seed < 20; seed++) {
    const game = openGame({ scenario: forumOfHistory('gge-2016'), seed, people: [] });
    const room = game.room();
    for (const [i, code] of room.nature.codes.entries()) {
      const line = room.parameters.unhappyAbove;
      if ((room.standing.discomfort[i] as number) <= line) continue;
      const accepts = wouldAccept(room, code, line);
      if (accepts === null) continue;
      found++;
      const swap = swapOfEdit(room.standing, accepts.edit) as Swap;
      const at = swap.provision;
      const undo: Swap = {
        provision: at,
        reading: room.standing.reading[at] as number,
        force: room.standing.force[at] as number,
        where: room.standing.where[at] as Swap['where'],
      };
      make(room.standing, swap);
      expect(room.standing.discomfort[i]).toBeLessThanOrEqual(line + 1e-9);
      make(room.standing, undo);
    }
  }
  expect(found).toBeGreaterThan(3);
});
