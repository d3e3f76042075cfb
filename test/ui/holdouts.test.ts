/** Who is not yet with the text: what was shown counts, what nobody said stays unknown. */
import { expect, test } from 'vitest';
import { holdouts, holdsUp, unheard } from '../../src/ui/holdouts.ts';
import { runOn, seated } from './table.ts';

test('whoever holds a bracket, objects or has said that it cannot live with the text is listed, and nobody who has shown nothing', async () => {
  let seen = 0;
  runOn(await seated('KE'), (view) => {
    const listed = holdouts(view)
      .filter(holdsUp)
      .map((one) => one.state);
    const shown = new Set([
      ...view.draft.brackets.map((b) => b.by),
      ...view.unhappy,
      ...view.objections.map((o) => o.state),
    ]);
    shown.delete('KE');
    expect(listed.filter((state) => !shown.has(state))).toEqual([]);
    for (const state of shown) expect(listed).toContain(state);
    seen = Math.max(seen, listed.length);
  });
  expect(seen).toBeGreaterThan(0);
});

test('nearest blockers come first: who objects before who holds a bracket, and that before who only asks for more', async () => {
  const view = (await seated('KE')).view();
  const provision = view.text.provisions[0]?.id ?? '';
  const bracket = { by: 'CN', provision, reading: null, force: null, since: 1 };
  const objection = { state: 'RU', provisions: [provision], terms: [] };
  const all = holdouts({ ...view, draft: { ...view.draft, brackets: [bracket] }, objections: [objection] });
  expect(all.slice(0, 2).map((one) => one.state)).toEqual(['RU', 'CN']);
});

test('before anybody has spoken, all but you are unheard', async () => {
  const view = (await seated('KE')).view();
  expect(unheard({ ...view, stances: {} })).toBe(view.forum.seats.length - 1);
  expect(unheard({ ...view, stances: { any: { CN: 'silent' } } })).toBe(view.forum.seats.length - 2);
});
