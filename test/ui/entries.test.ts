import { expect, test } from 'vitest';
import { atOnce, entriesOf, firstRefused } from '../../src/ui/entries.ts';
import { runOn, seated } from './table.ts';

const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map((entry) => entry.id);

test('a delegation first asks for the floor; words come with it', async () => {
  const game = await seated('KE');
  expect(ids(entriesOf(game.view()))[0]).toBe('take-floor');
  expect(ids(entriesOf(game.view()))).not.toContain('words');
  game.play({ type: 'take-floor', by: 'KE' });
  expect(ids(entriesOf(game.view()))[0]).toBe('words');
  expect(ids(entriesOf(game.view()))).not.toContain('take-floor');
});

test('only what the rules admit is offered, and going on comes last wherever it is in order', async () => {
  const game = await seated('KE');
  runOn(game, (view) => {
    const open = view.inOrder.filter((act) => act.refusal === null).map((act) => act.type);
    const entries = entriesOf(view);
    if (open.includes('done')) expect(entries.at(-1)?.id).toBe('done');
    for (const { step } of entries) if (step.to === 'send') expect(game.secretariat.can(step.act)).toBeNull();
  });
});

test('six at a time at most, and going on is never behind “more”', async () => {
  const game = await seated('KE');
  game.play({ type: 'take-floor', by: 'KE' });
  const entries = entriesOf(game.view());
  for (const most of [4, 6]) {
    const { shown, more } = atOnce(entries, most);
    expect(shown.length + (more.length > 0 ? 1 : 0)).toBeLessThanOrEqual(most);
    expect(ids(shown)).toContain('done');
    expect([...ids(shown), ...ids(more)].sort()).toEqual([...ids(entries)].sort());
  }
});

test('whoever presides is offered the opening of the meeting first', async () => {
  const game = await seated('BR'); // Brazil presided
  expect(ids(entriesOf(game.view()))[0]).toBe('open-meeting');
});

test('the sentence on what is out of order never says that it was done already', async () => {
  const game = await seated('KE');
  expect(firstRefused(game.view().inOrder)?.code).toBe('no-floor');
  game.play({ type: 'take-floor', by: 'KE' });
  expect(firstRefused(game.view().inOrder)?.code).not.toBe('floor-yours');
});
