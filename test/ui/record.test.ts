import { expect, test } from 'vitest';
import { gameFromRecord } from '../../src/ui/import-record.ts';
import { idOf } from '../../src/ui/shelf.ts';
import { seated } from './table.ts';

test('a game taken from its record is played again act by act', async () => {
  const game = await seated('KE');
  game.play({ type: 'take-floor', by: 'KE' });
  game.play({ type: 'done', by: 'KE' });
  const kept = gameFromRecord(game.secretariat.record());
  expect(kept).toMatchObject({ scenario: 'gge-2014-2015', seed: 3, you: 'KE', over: false });
  expect(kept?.acts).toEqual([
    { type: 'take-floor', by: 'KE' },
    { type: 'done', by: 'KE' },
  ]);
});

test('a record that was cut short or written over is no game', async () => {
  const record = (await seated('KE')).secretariat.record();
  expect(gameFromRecord(record.slice(0, -100))).toBeNull();
  expect(gameFromRecord(record.replace('"seed":3', '"seed":4'))).toBeNull();
  expect(gameFromRecord('')).toBeNull();
});

test('scenario, seed and seat make one game', () => {
  const key = { scenario: 'gge-2014-2015', seed: 3, you: 'KE' };
  expect(idOf(key)).toBe('gge-2014-2015.3.KE');
  expect(idOf({ ...key, seed: 4 })).not.toBe(idOf(key));
});
