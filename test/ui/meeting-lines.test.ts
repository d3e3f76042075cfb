import { afterEach, expect, test } from 'vitest';
import type { View } from '../../src/core/view.ts';
import { meetingLines, meetingOf } from '../../src/ui/meeting-lines.ts';
import { speak } from '../../src/ui/words.ts';
import { runOn, seated } from './table.ts';

afterEach(() => speak('en'));

/** Views right after a meeting has closed and the next has opened. */
async function openings(): Promise<readonly View[]> {
  const found: View[] = [];
  runOn(await seated('KE'), (view) => {
    if (view.place[1] === 'exchange' && view.clock.meeting > 1) found.push(view);
  });
  return found;
}

test('a meeting is told by what happened in it, and by nothing of another meeting', async () => {
  const view = runOn(await seated('KE'), () => undefined);
  const second = meetingOf(view.happenings, 2);
  expect(second[0]).toMatchObject({ type: 'meeting-opened', meeting: 2 });
  expect(second.filter((h) => h.type === 'meeting-opened')).toHaveLength(1);
});

test('in about five lines, in both languages, without a hole', async () => {
  for (const language of ['en', 'ru'] as const) {
    speak(language);
    for (const view of await openings()) {
      const lines = meetingLines(view, view.clock.meeting - 1);
      expect(lines.length).toBeGreaterThanOrEqual(3);
      expect(lines.length).toBeLessThanOrEqual(7);
      for (const line of lines) expect(line).toMatch(/^[^{}]+\.$/);
    }
  }
});

test('the last line says what comes: the meeting, when the Chair revises, from when the text may be put', async () => {
  const views = await openings();
  const early = views.find((view) => view.clock.meeting < view.clock.putFrom);
  const late = views.find((view) => view.clock.meeting >= view.clock.putFrom);
  if (early === undefined || late === undefined) throw new Error('the game was too short');
  const last = (view: View): string => meetingLines(view, view.clock.meeting - 1).at(-1) ?? '';
  expect(last(early)).toContain(`meeting ${early.clock.meeting}`);
  expect(last(early)).toContain(`from meeting ${early.clock.putFrom}`);
  expect(last(late)).toContain('may now be put');
});

test('words of a person that the room refused are told to that person', async () => {
  for (let seed = 0; seed < 12; seed++) {
    const game = await seated('KE', seed);
    const view = game.view();
    const provision = view.text.provisions.find(({ id }) => view.inHand.includes(id));
    const reading = provision?.readings.at(-1)?.id;
    if (provision === undefined || reading === undefined) throw new Error('nothing in hand');
    if (view.draft.standings[provision.id]?.reading === reading) continue;
    game.play({ type: 'take-floor', by: 'KE' });
    game.play({ type: 'propose-reading', by: 'KE', edit: { provision: provision.id, reading } });
    const ruled = game.view().happenings.findLast((h) => h.type === 'proposal-ruled');
    if (ruled?.type !== 'proposal-ruled' || ruled.taken) continue;
    while (game.view().clock.meeting === view.clock.meeting) game.play({ type: 'done', by: 'KE' });
    expect(meetingLines(game.view(), view.clock.meeting).join(' ')).toContain('were not taken');
    return;
  }
  throw new Error('the room went along with everything');
});
