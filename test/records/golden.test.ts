import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRecord } from '../../src/secretariat/record.ts';
import { account, accountName, GAMES, kept, type Kept, play } from './games.ts';

const golden = JSON.parse(readFileSync(`${import.meta.dirname}/golden.json`, 'utf8')) as Kept[];

test('every golden game is still played, and no other', () => {
  const names = (games: readonly { scenario: string; seed: number }[]) =>
    games.map(({ scenario, seed }) => `${scenario} ${seed}`);
  expect(names(golden)).toEqual(names(GAMES));
});

for (const one of golden)
  test(`${one.scenario}, seed ${one.seed}: the record is the same to the byte, and tells the same`, {
    timeout: 60_000,
  }, async () => {
    const game = await play(one);
    // The account comes first: where the two part, a reader sees what changed in the conference.
    expect(account(game)).toBe(readFileSync(`${import.meta.dirname}/accounts/${accountName(one)}`, 'utf8'));
    expect(kept(one, game)).toEqual(one);
    expect(readRecord(game.record()).ok).toBe(true);
  });
