import { expect, test } from 'vitest';
import type { StateCode } from '../../src/core/terms.ts';
import type { Edit } from '../../src/core/text/draft.ts';
import { openGame, type Secretariat } from '../../src/secretariat/secretariat.ts';
import { forumOfHistory } from '../diplomacy/forum-of-history.ts';

const closed = forumOfHistory('gge-2016'); // Germany presides
const open = forumOfHistory('oewg-2019');
const provisions = closed.text.provisions.map(({ id }) => id);
const game = (...people: StateCode[]): Secretariat => openGame({ scenario: closed, seed: 1, people });
const words = (provision: string, reading: string): Edit => ({ provision, reading, force: 'notes', standing: 'text' });
const answersTo = (played: Secretariat, by: StateCode, other: StateCode) =>
  played.view(by).dossiers[other]?.talks.map(({ answer }) => answer?.answer ?? null);

/** A game brought to the silence over modalities, in which delegations may still talk. */
function underSilence(): Secretariat {
  const played = openGame({ scenario: open, seed: 1, people: ['KE'] });
  for (let stop = 0; stop < 20 && played.view('KE').place[1] !== 'modalities'; stop++)
    played.send({ type: 'done', by: 'KE' }, 'player');
  expect(played.view('KE').place[1]).toBe('modalities');
  return played;
}

test('nobody answers in the corridor for a delegation that a person leads: the question is refused', () => {
  const played = game('KE', 'MX');
  const sent = played.send({ type: 'ask', by: 'KE', with: 'MX' }, 'player');
  expect(sent).toEqual({ ok: false, refusal: { code: 'speaks-for-itself' } });
  expect(played.view('KE').budget.slots).toBe(2);
  expect(played.view('KE').dossiers['MX']?.learnt).toBeNull();
});

test('a package offered to a person waits for its answer, and goes to the room when it is accepted', () => {
  const played = game('KE', 'MX');
  const [give, take] = [words(provisions[0] as string, 'mid-blurred'), words(provisions[14] as string, 'high')];
  played.send({ type: 'offer-package', by: 'KE', with: 'MX', give, take }, 'player');
  expect(answersTo(played, 'KE', 'MX')).toEqual([null]);
  expect(played.view('MX').offers).toHaveLength(1);
  played.send({ type: 'answer-package', by: 'MX', with: 'KE', accept: true }, 'player');
  const ruled = played.view('MX').happenings.find((told) => told.type === 'proposal-ruled');
  expect(ruled).toMatchObject({ by: 'KE', partners: ['MX'], edits: [give, take] });
});

test('a package that a person declines goes no further', () => {
  const played = game('KE', 'MX');
  const [give, take] = [words(provisions[0] as string, 'mid-blurred'), words(provisions[14] as string, 'high')];
  played.send({ type: 'offer-package', by: 'KE', with: 'MX', give, take }, 'player');
  played.send({ type: 'answer-package', by: 'MX', with: 'KE', accept: false }, 'player');
  expect(answersTo(played, 'KE', 'MX')).toEqual(['no']);
  expect(played.view('KE').happenings.some((told) => told.type === 'proposal-ruled')).toBe(false);
});

test('a package that changes no word is not taken, and wins nobody', () => {
  for (const other of closed.forum.seats.filter((code) => code !== 'KE')) {
    const played = game('KE');
    const { standings } = played.view('KE').draft;
    const asItStands = (provision: string): Edit => {
      const now = standings[provision];
      if (now === undefined) throw new Error(`no ${provision} in the draft`);
      return { provision, reading: now.reading, force: now.force, standing: now.standing };
    };
    const [give, take] = [asItStands(provisions[0] as string), asItStands(provisions[14] as string)];
    played.send({ type: 'offer-package', by: 'KE', with: other, give, take }, 'player');
    expect(answersTo(played, 'KE', other)).toEqual(['no']);
    expect(played.view('KE').dossiers[other]?.goodwill).toBe(0);
  }
});

test('whoever presides signs nothing, and a name stands once', () => {
  for (const provision of provisions) {
    const presiding = game('KE');
    presiding.send({ type: 'ask-sponsorship', by: 'KE', with: 'DE', provision }, 'player');
    expect(answersTo(presiding, 'KE', 'DE')).toEqual(['no']);
    const twice = game('KE');
    for (let time = 0; time < 2; time++)
      twice.send({ type: 'ask-sponsorship', by: 'KE', with: 'BR', provision }, 'player');
    const names = twice.view('KE').draft.standings[provision]?.sponsors ?? [];
    expect(names.filter((code) => code === 'BR').length).toBe(answersTo(twice, 'KE', 'BR')?.[0] === 'yes' ? 1 : 0);
  }
});

test('a friend named twice is convened once', () => {
  const played = game('KE');
  played.send({ type: 'convene', by: 'KE', with: ['US', 'US'], provision: provisions[0] as string }, 'player');
  expect(answersTo(played, 'KE', 'US')).toEqual(['told']);
});

test('nobody is convened while a letter lies under silence: nothing can be tabled then', () => {
  for (const { id } of open.text.provisions) {
    const played = underSilence();
    const sent = played.send({ type: 'convene', by: 'KE', with: ['US', 'RU', 'BR'], provision: id }, 'player');
    expect(sent.ok ? null : sent.refusal.code).toMatch(/^(no-text-yet|silence-is-running)$/);
    expect(played.view('KE').happenings.some((told) => told.type === 'proposal-ruled')).toBe(false);
  }
});

test('a no to words sounded names what those words would make heavier', () => {
  let refused = 0;
  for (const provision of provisions) {
    const played = game('KE');
    played.send(
      { type: 'sound', by: 'KE', with: 'CU', edit: { ...words(provision, 'high'), force: 'should' } },
      'player',
    );
    const answer = played.view('KE').dossiers['CU']?.talks[0]?.answer;
    if (answer?.worst?.name !== 'red-line') continue;
    refused++;
    expect(answer.worst.provision).toBe(provision);
  }
  expect(refused).toBeGreaterThan(2);
});
