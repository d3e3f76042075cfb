import { expect, test } from 'vitest';
import { agreementOf, outcomesOf, stretchesOf, voicesOf } from '../../src/ui/debrief/model.ts';
import { runOn, seated } from './table.ts';

test('the voices of a report make up the whole of it', async () => {
  const view = runOn(await seated('KE'), () => undefined);
  const voices = voicesOf(view);
  expect(voices.reduce((sum, voice) => sum + voice.share, 0)).toBeCloseTo(1);
});

test('words that you brought in are told as yours', async () => {
  const { view } = await seated('KE');
  const now = view();
  const paragraph = now.text.paragraphs.find((p) =>
    p.provisions.some((id) => now.draft.standings[id]?.standing === 'text'),
  );
  const provision = paragraph?.provisions.find((id) => now.draft.standings[id]?.standing === 'text') ?? '';
  const standing = now.draft.standings[provision];
  if (paragraph === undefined || standing === undefined) throw new Error('no draft');
  const standings = { ...now.draft.standings, [provision]: { ...standing, movedBy: 'KE' } };
  const stretches = stretchesOf({ ...now, draft: { ...now.draft, standings } }, paragraph.id);
  expect(stretches.some((s) => s.by === 'KE')).toBe(true);
  expect(stretchesOf(now, paragraph.id).some((s) => s.by === 'KE')).toBe(false);
});

test('an instruction comes out as sought, as can be lived with, past the red line, or not at all', async () => {
  const { view } = await seated('US');
  const now = view();
  const instruction = now.instructions.find((i) => i.refuse.length > 0);
  if (instruction === undefined) throw new Error('no red line');
  const standing = now.draft.standings[instruction.provision];
  if (standing === undefined) throw new Error('no draft');
  const as = (change: Partial<typeof standing>): string | undefined => {
    const standings = {
      ...now.draft.standings,
      [instruction.provision]: { ...standing, standing: 'text' as const, ...change },
    };
    return outcomesOf({ ...now, draft: { ...now.draft, standings } }).find((o) => o.instruction === instruction)
      ?.result;
  };
  expect(as({ reading: instruction.seek })).toBe('won');
  expect(as({ reading: instruction.refuse[0] ?? '' })).toBe('lost');
  expect(as({ standing: 'deleted' })).toBe('out');
});

test('agreement is drawn draft by draft, and never above the number of seats', async () => {
  const view = runOn(await seated('KE'), () => undefined);
  const points = agreementOf(view);
  expect(points.length).toBeGreaterThan(2);
  for (const point of points) expect(point.seats).toBeLessThanOrEqual(view.forum.seats.length);
});
