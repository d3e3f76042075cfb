import { expect, test } from 'vitest';
import { isInHand, paragraphOfTheRoom, turned } from '../../src/ui/in-hand.ts';
import { provisionsFor } from '../../src/ui/work.ts';
import { seated } from './table.ts';

test('the room turns to a paragraph of the item that the Chair has announced', async () => {
  const game = await seated('KE');
  for (let meeting = 1; meeting <= 4; meeting++) {
    const view = game.view();
    const paragraph = paragraphOfTheRoom(view);
    expect(paragraph?.cluster).toBe(view.cluster?.id);
    expect(paragraph !== null && isInHand(view, paragraph)).toBe(true);
    while (game.view().clock.meeting === meeting) game.play({ type: 'done', by: 'KE' });
    expect(turned(view, game.view())).toBe(true);
  }
});

test('after an objection it turns to what was named', async () => {
  const view = (await seated('KE')).view();
  const named = view.text.provisions.at(-1)?.id ?? '';
  const consulting = { ...view, place: ['adoption', 'suspended'], inHand: [named] };
  expect(paragraphOfTheRoom(consulting)?.provisions).toContain(named);
  expect(turned(view, consulting)).toBe(true);
});

test('to look elsewhere and back is no turn of the room', async () => {
  const game = await seated('KE');
  const before = game.view();
  game.play({ type: 'take-floor', by: 'KE' });
  expect(turned(before, game.view())).toBe(false);
});

test('words may be proposed on what is in hand, whatever paragraph one looks at', async () => {
  const view = (await seated('KE')).view();
  const away = view.text.paragraphs.find((p) => p.provisions.length > 0 && !isInHand(view, p));
  if (away === undefined) throw new Error('all is in hand');
  const offered = provisionsFor('propose', view, away.provisions, () => true).map((p) => p.id);
  expect(offered).toEqual(view.inHand);
});
