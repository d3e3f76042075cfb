import { expect, test } from 'vitest';
import { chanceOf } from '../../src/core/chance.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import type { Provision } from '../../src/core/text/provision.ts';
import { isInput, readRecord } from '../../src/secretariat/record.ts';
import { type Input, openGame, restoreGame, type Setup } from '../../src/secretariat/secretariat.ts';
import { forumOfHistory } from '../diplomacy/forum-of-history.ts';
import { anyAct, oneOf } from './any-play.ts';

const TEXT_ACTS = ['table-norm', 'propose-reading', 'propose-words', 'propose-summary', 'bracket', 'lift-bracket'];

/** A forum with a norm that may still be tabled. */
function withShelf(id: string): Scenario {
  const scenario = forumOfHistory(id);
  const [first] = scenario.text.provisions as [Provision];
  return { ...scenario, shelf: [{ ...first, id: 'tabled', norm: 'tabled', issue: 'MILITARY' }] };
}

const GAMES = [
  ...Array.from({ length: 10 }, (_, seed) => ['gge-2016', seed] as const),
  ...Array.from({ length: 6 }, (_, seed) => ['gge-2009', seed] as const),
  ['oewg-2019', 0],
  ['oewg-2019', 1],
] as const;

test.each(GAMES)('%s, seed %i: whatever people do, the room goes on, and its record plays again', (id, seed) => {
  const scenario = withShelf(id);
  const { seats, chair } = scenario.forum;
  const luck = chanceOf(seed, id, 'any-play');
  const people = [...new Set([oneOf(luck, seats), oneOf(luck, seats), ...(seed % 2 === 0 ? [chair] : [])])];
  const other = oneOf(luck, seats);
  const setup: Setup = {
    scenario,
    seed,
    people,
    policies: people.includes(other) ? {} : { [other]: 'bridge-builder' },
  };
  const game = openGame(setup);
  for (let step = 0; step < 250 && game.conference().outcome === null; step++) {
    const view = game.view(oneOf(luck, people));
    const may = view.inOrder.filter(({ refusal }) => refusal === null).map(({ type }) => type);
    const words = may.filter((type) => TEXT_ACTS.includes(type));
    const wanted = words.length > 0 ? words : luck.below(3) === 0 || may.length === 0 ? ['done'] : may;
    game.send(anyAct(luck, view, oneOf(luck, wanted)), 'player');
    if (luck.below(60) === 0) game.undoMeeting();
  }
  const record = game.record();
  expect(restoreGame(setup, game.inputs()).record()).toBe(record);

  const read = readRecord(record);
  if (!read.ok) throw new Error(read.fault.code);
  const { header, lines } = read.value;
  const inputs = lines.filter((line): line is Input => 'act' in line && isInput(line.from));
  expect(restoreGame(header, inputs).record()).toBe(record);
});
