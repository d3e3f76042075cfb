import { describe, expect, test } from 'vitest';
import { can } from '../../../src/core/conference.ts';
import { REFUSALS, type RefusalCode } from '../../../src/core/rules/refusals.ts';
import { refused } from '../conference/room.ts';
import type { Cases } from './cases/case.ts';
import { CHAIR_CASES } from './cases/chair.ts';
import { CORRIDOR_CASES } from './cases/corridor.ts';
import { DECISION_CASES } from './cases/decision.ts';
import { FLOOR_CASES } from './cases/floor.ts';
import { ROOM_CASES } from './cases/room.ts';
import { TEXT_CASES } from './cases/text.ts';

const CASES: Cases<RefusalCode> = {
  ...ROOM_CASES,
  ...FLOOR_CASES,
  ...TEXT_CASES,
  ...CORRIDOR_CASES,
  ...DECISION_CASES,
  ...CHAIR_CASES,
};

test('every refusal has an act that meets it', () => {
  for (const code of Object.keys(REFUSALS)) expect(CASES[code as RefusalCode].length, code).toBeGreaterThan(0);
});

describe.each(Object.entries(CASES))('%s', (code, cases) => {
  test.each(cases)('%s', (_, room, act) => {
    const before = room();
    expect(refused(before, act)).toBe(code);
    expect(can(before, act)).toEqual({ code });
  });
});

test('every refusal teaches in both languages and names its rule', () => {
  for (const [code, { sentence, rule }] of Object.entries(REFUSALS)) {
    expect(sentence.en, code).toMatch(/^[A-Z].*\.$/);
    expect(sentence.ru, code).toMatch(/^[А-ЯЁ].*\.$/);
    expect(rule, code).toMatch(/\S/);
  }
});

test('no two refusals say the same', () => {
  const sentences = Object.values(REFUSALS).map(({ sentence }) => sentence.en);
  expect(new Set(sentences).size).toBe(sentences.length);
});
