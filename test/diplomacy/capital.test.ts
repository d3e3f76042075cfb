import { expect, test } from 'vitest';
import { answerCapital } from '../../src/diplomacy/capital.ts';
import { worstProvisions } from '../../src/diplomacy/objection.ts';
import { openGame } from '../../src/secretariat/secretariat.ts';
import { forumOfHistory } from './forum-of-history.ts';

/** A request on the words that hurt a delegation most, where it has been granted before or not; null where none hurt it. */
function request(id: string, seed: number, state: string, widenedBefore: boolean) {
  const game = openGame({ scenario: forumOfHistory(id), seed, people: [state] });
  const [room, conference] = [game.room(), game.conference()];
  const [worst] = worstProvisions(room.standing, room.nature.codes.indexOf(state));
  if (worst === undefined) return null;
  const provision = room.columns.ids[worst.provision] as string;
  const widened = widenedBefore ? [{ state, provision }] : [];
  return answerCapital(
    room,
    { ...conference, widened },
    { type: 'ask-capital', by: state, provision, reason: 'isolated' },
  );
}

test('a capital widens its instructions on the same words once', () => {
  let granted = 0;
  for (let seed = 0; seed < 30; seed++) {
    const first = request('gge-2016', seed, 'EG', false);
    if (first?.type !== 'answer-capital' || !first.widened) continue;
    granted++;
    expect(request('gge-2016', seed, 'EG', true)).toMatchObject({ widened: false, why: 'no-need' });
  }
  expect(granted).toBeGreaterThan(3);
});

test('a request costs patience, and more of it where there was no need', () => {
  let compared = 0;
  for (let seed = 0; seed < 10; seed++) {
    const needed = request('gge-2016', seed, 'EG', false);
    const needless = request('gge-2016', seed, 'EG', true);
    if (needed?.type !== 'answer-capital' || needless?.type !== 'answer-capital') continue;
    compared++;
    expect(needed.patience).toBeLessThan(0);
    expect(needless.patience).toBeLessThan(needed.patience);
  }
  expect(compared).toBeGreaterThan(0);
});
