import { expect, test } from 'vitest';
import { openRecord } from '../../src/ui/import-record.ts';
import { idOf } from '../../src/ui/shelf.ts';
import { seated } from './table.ts';

test('a game taken from its record is played again act by act, under the scenario of its own record', async () => {
  const game = await seated('KE');
  game.play({ type: 'take-floor', by: 'KE' });
  game.play({ type: 'done', by: 'KE' });
  const opened = openRecord(game.secretariat.record());
  if (!opened.ok) throw new Error(opened.why);
  expect(opened.secretariat.inputs().map(({ act }) => act)).toEqual([
    { type: 'take-floor', by: 'KE' },
    { type: 'done', by: 'KE' },
  ]);
  expect(opened.secretariat.scenario).not.toBe(game.secretariat.scenario);
  expect(opened.secretariat.view('KE').draft).toEqual(game.view().draft);
});

test('a record that was cut short or written over is no game, and it is told why', async () => {
  const record = (await seated('KE')).secretariat.record();
  expect(openRecord(record.slice(0, -100))).toEqual({ ok: false, why: 'games.bad-file' });
  expect(openRecord(record.replace('"seed":3', '"seed":4'))).toEqual({ ok: false, why: 'games.changed-file' });
  expect(openRecord('')).toEqual({ ok: false, why: 'games.bad-file' });
});

test('scenario, seed, seat and branch make one game', () => {
  const key = { scenario: 'gge-2014-2015', seed: 3, you: 'KE' };
  expect(idOf(key)).toBe('gge-2014-2015.3.KE');
  expect(idOf({ ...key, seed: 4 })).not.toBe(idOf(key));
  expect(idOf({ ...key, branch: 2 })).not.toBe(idOf(key));
});
