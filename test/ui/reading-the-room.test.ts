import { expect, test } from 'vitest';
import { countStances, paragraphInHand, stanceOf } from '../../src/ui/reading-the-room.ts';
import { runOn, seated } from './table.ts';

test('every seat is counted once, and a seat that holds a bracket shows it whatever else it said', async () => {
  let brackets = 0;
  runOn(await seated('KE'), (view) => {
    for (const paragraph of view.text.paragraphs) {
      const counts = countStances(view, paragraph);
      expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(view.forum.seats.length);
      for (const { by, provision } of view.draft.brackets) {
        if (!paragraph.provisions.includes(provision) || view.objections.some((o) => o.state === by)) continue;
        expect(stanceOf(view, by, paragraph)).toBe('bracket');
        brackets++;
      }
    }
  });
  expect(brackets).toBeGreaterThan(0);
});

test('the paragraph in hand is the chosen one, else one of the item with an open bracket, else one that is negotiated', async () => {
  const { view } = await seated('KE');
  const now = view();
  const last = now.text.paragraphs.at(-1);
  expect(paragraphInHand(now, last?.id ?? null)).toBe(last);
  const first = paragraphInHand(now, null);
  expect(first?.cluster).toBe(now.cluster?.id);
  expect(first?.provisions.length).toBeGreaterThan(0);
  const held = now.text.paragraphs.filter((p) => p.cluster === now.cluster?.id && p.provisions.length > 0).at(-1);
  const provision = held?.provisions[0] ?? '';
  const bracket = { by: 'CN', provision, reading: null, force: null, since: 1 };
  expect(paragraphInHand({ ...now, draft: { ...now.draft, brackets: [bracket] } }, null)).toBe(held);
});
