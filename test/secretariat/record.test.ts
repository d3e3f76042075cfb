import { expect, test } from 'vitest';
import { readRecord } from '../../src/secretariat/record.ts';
import { openGame, restoreGame } from '../../src/secretariat/secretariat.ts';
import { forumOfHistory } from '../diplomacy/forum-of-history.ts';

const setup = { scenario: forumOfHistory('gge-2014'), seed: 11, people: ['KE'] };

function played() {
  const game = openGame(setup);
  for (let stop = 0; stop < 40 && game.conference().outcome === null; stop++) {
    game.send({ type: 'ask', by: 'KE', with: 'US' }, 'player');
    game.send({ type: 'done', by: 'KE' }, 'player');
  }
  return game;
}

test('a record reads back, and its inputs give the same record, byte for byte', () => {
  const game = played();
  const record = game.record();
  const read = readRecord(record);
  expect(read.ok).toBe(true);
  expect(restoreGame(setup, game.inputs()).record()).toBe(record);
});

test('a truncated record is refused', () => {
  const record = played().record();
  const cut = record.slice(0, record.length - 400);
  expect(readRecord(cut).ok).toBe(false);
  const lines = record.split('\n');
  expect(readRecord(`${lines.slice(0, -2).join('\n')}\n`)).toMatchObject({ ok: false, fault: { code: 'no-hash' } });
});

test('a forged record is refused, for the hash tells', () => {
  const forged = played().record().replace('"with":"US"', '"with":"GB"');
  expect(readRecord(forged)).toMatchObject({ ok: false, fault: { code: 'wrong-hash' } });
});

test('what is no record is refused with the line at fault', () => {
  expect(readRecord('')).toMatchObject({ ok: false });
  expect(readRecord('{"record":1}\nnonsense\n')).toMatchObject({ ok: false, fault: { line: 2, code: 'not-json' } });
  expect(readRecord('{"a":1}\n')).toMatchObject({ ok: false, fault: { line: 1, code: 'no-header' } });
});

test('an input that is out of order in the game restored is told, not dropped in silence', () => {
  const game = openGame({ scenario: forumOfHistory('gge-2014'), seed: 1, people: ['KE'] });
  const ask = { type: 'ask', by: 'KE', with: 'US' } as const;
  for (let talk = 0; talk < 2; talk++) expect(game.send(ask, 'player').ok).toBe(true);
  const setup = { scenario: game.scenario, seed: 1, people: ['KE'] };
  expect(restoreGame(setup, game.inputs()).leftOut()).toEqual([]);
  const third = { act: ask, from: 'player' } as const;
  expect(restoreGame(setup, [...game.inputs(), third]).leftOut()).toEqual([
    { at: 2, input: third, refusal: { code: 'slots-spent' } },
  ]);
});
