import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRecord } from '../../src/secretariat/record.ts';
import { DRAFTS, draftAccount, type KeptDraft, keptDraft, playDraft } from './drafts.ts';
import { accountName } from './games.ts';

const golden = JSON.parse(readFileSync(`${import.meta.dirname}/golden-drafts.json`, 'utf8')) as KeptDraft[];

test('every golden draft is still played, and no other', () => {
  expect(golden.map(({ scenario, seed }) => ({ scenario, seed }))).toEqual(DRAFTS);
});

for (const one of golden)
  test(`${one.scenario}, seed ${one.seed}: the record is the same to the byte, and tells the same`, async () => {
    const room = await playDraft(one);
    expect(draftAccount(room)).toBe(readFileSync(`${import.meta.dirname}/accounts/${accountName(one)}`, 'utf8'));
    expect(keptDraft(one, room)).toEqual(one);
    expect(readRecord(room.record()).ok).toBe(true);
  });
