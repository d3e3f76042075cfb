/** What comes of a first objection: the room stops for people, the Chair consults, and the question is put again. */
import { describe, expect, test } from 'vitest';
import { openGame, type Secretariat } from '../../src/secretariat/secretariat.ts';
import { forumOfHistory } from '../diplomacy/forum-of-history.ts';

const scenario = forumOfHistory('gge-2016');

/** Says nothing until the consultations of the last day. */
function untilConsultations(game: Secretariat, you: string): void {
  for (let stop = 0; stop < 100 && game.view(you).place[1] !== 'suspended'; stop++) {
    if (game.conference().outcome !== null) throw new Error('nobody objected');
    game.send({ type: 'done', by: you }, 'player');
  }
}

describe('after a first objection', () => {
  test('a person may sound and propose on what was named; then the Chair circulates and puts the question again', () => {
    const game = openGame({ scenario, seed: 1, people: ['KE'] });
    untilConsultations(game, 'KE');
    const { inHand, objections, budget, text, draft } = game.view('KE');
    expect(inHand).toEqual([...new Set(objections.flatMap(({ provisions }) => provisions))].sort());
    expect(budget).toEqual({ interventions: 0, textActs: 1, slots: 2, messages: 1 });
    const [provision] = inHand;
    const [objector] = objections;
    const now = draft.standings[provision ?? '']?.reading;
    const reading = text.provisions.find((p) => p.id === provision)?.readings.find((r) => r.id !== now)?.id;
    if (provision === undefined || objector === undefined || reading === undefined) throw new Error('nothing named');
    const edit = { provision, reading };
    const sounded = game.send({ type: 'sound', by: 'KE', with: objector.state, edit }, 'player');
    expect(sounded.ok && sounded.happenings.some(({ type }) => type === 'talk')).toBe(true);
    const proposed = game.send({ type: 'propose-reading', by: 'KE', edit }, 'player');
    expect(proposed.ok && proposed.happenings.some(({ type }) => type === 'proposal-ruled')).toBe(true);
    const went = game.send({ type: 'done', by: 'KE' }, 'player');
    expect(went.ok && went.happenings.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['draft-circulated', 'question-put']),
    );
    expect(game.view('KE').question?.putting).toBe(2);
  });

  test('a policy keeps silent, and nothing waits for it', () => {
    for (let seed = 0; seed < 4; seed++) {
      const game = openGame({ scenario, seed, people: [], policies: { KE: 'bridge-builder' } });
      const lines = game.lines();
      const from = lines.findIndex((l) => 'told' in l && l.told.type === 'suspended' && l.told.for === 'consultations');
      if (from < 0) continue;
      const until = lines.findIndex((l, i) => i > from && 'act' in l && l.act.type === 'put-question');
      expect(lines.slice(from, until).flatMap((l) => ('act' in l && l.from === 'mind' ? [l.act.type] : []))).toEqual(
        [],
      );
    }
  });
});

test('the clock says when the Chair revises next, and from when it may put the text', () => {
  const game = openGame({ scenario, seed: 1, people: ['KE'] });
  const { clock } = game.view('KE');
  expect(clock.putFrom).toBe(Math.floor(0.75 * clock.meetings) + 1);
  const seen = new Set<number>();
  for (let stop = 0; stop < 100 && game.conference().outcome === null; stop++) {
    const before = game.view('KE').clock;
    const sent = game.send({ type: 'done', by: 'KE' }, 'player');
    const told = sent.ok ? sent.happenings : [];
    if (told.some((h) => h.type === 'draft-circulated' && !h.closed && h.revision > 0)) {
      expect(before.revises).toBe(before.meeting);
      seen.add(before.meeting);
    }
    if (told.some((h) => h.type === 'question-put')) expect(before.meeting).toBeGreaterThanOrEqual(clock.putFrom);
  }
  expect(seen.size).toBeGreaterThan(2);
});

test('friends who are convened over words of the convener answer to just these', () => {
  const game = openGame({ scenario, seed: 3, people: ['KE'] });
  const view = game.view('KE');
  const [provision] = view.inHand;
  const found = view.text.provisions.find(({ id }) => id === provision);
  const reading = found?.readings.find(({ id }) => id !== view.draft.standings[found.id]?.reading)?.id;
  if (provision === undefined || reading === undefined) throw new Error('nothing in hand');
  const edit = { provision, reading };
  const sent = game.send({ type: 'convene', by: 'KE', with: ['US', 'RU'], provision, edit }, 'player');
  const ruled = sent.ok ? sent.happenings.find(({ type }) => type === 'proposal-ruled') : undefined;
  expect(ruled).toMatchObject({ by: 'KE', edits: [edit], partners: ['US', 'RU'] });
});

test('words of one’s own are weighed before they are tabled, as far as one knows', () => {
  const game = openGame({ scenario, seed: 3, people: ['KE'] });
  game.send({ type: 'ask', by: 'KE', with: 'US' }, 'player');
  const provision = game.view('KE').inHand[0] ?? '';
  const own = { provision, words: 'in accordance with the Charter', ambiguity: 0, force: 'should' } as const;
  const left = game.previewOwn('KE', { ...own, place: -1 });
  const right = game.previewOwn('KE', { ...own, place: 1 });
  expect(left).not.toEqual(right);
});
