import { describe, expect, it } from 'vitest';
import { ISSUES } from '../../../src/core/terms.ts';
import { DELEGATIONS } from '../../../src/core/world/delegations.ts';
import {
  ISSUE_COUNT,
  POSITIONS,
  POSITIONS_WITHOUT_VOTES,
  SALIENCES,
  basisOf,
  cellOf,
} from '../../../src/core/world/positions.ts';
import { CODES, indexOf } from '../../../src/core/world/states.ts';

describe('the table of positions', () => {
  it('has a row of sixteen for each of the 193 Members', () => {
    for (const table of [POSITIONS, POSITIONS_WITHOUT_VOTES, SALIENCES]) expect(table).toHaveLength(193 * 16);
  });

  it('keeps every position between the poles', () => {
    for (const x of [...POSITIONS, ...POSITIONS_WITHOUT_VOTES]) expect(Math.abs(x)).toBeLessThanOrEqual(1);
  });

  it('shares a whole of attention over the issues of each State', () => {
    for (let start = 0; start < SALIENCES.length; start += ISSUE_COUNT) {
      const row = SALIENCES.subarray(start, start + ISSUE_COUNT);
      expect(row.every((s) => s > 0)).toBe(true);
      expect(row.reduce((sum, s) => sum + s, 0)).toBeCloseTo(1, 12);
    }
  });

  it('follows the order of the issues in the terms', () => {
    expect(POSITIONS[cellOf('CU', 'IHL')]).toBeLessThan(-0.7);
    expect(POSITIONS[cellOf('CU', 'EXISTING_LAW')]).toBeLessThan(-0.4);
    expect(POSITIONS[cellOf('RU', 'NEW_TREATY')]).toBeGreaterThan(0.9);
    expect(POSITIONS[cellOf('US', 'CYBERCRIME_TREATY')]).toBeLessThan(-0.9);
    expect(POSITIONS[cellOf('MW', 'CAPACITY')]).toBeGreaterThan(0.8);
    expect(cellOf('ZW', 'MILITARY')).toBe(193 * 16 - 1);
  });

  it('names what a position rests on, the strongest first', () => {
    expect(basisOf('CU', 'IHL')).toBe('statement');
    expect(basisOf('AL', 'CYBERCRIME_TREATY')).toBe('votes');
    expect(basisOf('KE', 'STAKEHOLDERS')).not.toBe('statement');
    expect(basisOf('AF', 'CAPACITY')).toBe('group');
    const seen = new Set(CODES.flatMap((code) => ISSUES.map((issue) => basisOf(code, issue))));
    expect([...seen].sort()).toEqual(['group', 'ideal-point', 'statement', 'votes']);
  });
});

describe('the table of delegations', () => {
  it('keeps weights, hardness, isolation and need in their ranges', () => {
    for (let i = 0; i < CODES.length; i++) {
      for (const share of [DELEGATIONS.weight, DELEGATIONS.isolation, DELEGATIONS.need]) {
        expect(share[i]).toBeGreaterThanOrEqual(0);
        expect(share[i]).toBeLessThanOrEqual(1);
      }
      expect(DELEGATIONS.hardness[i]).toBeGreaterThanOrEqual(0.2);
      expect(DELEGATIONS.hardness[i]).toBeLessThanOrEqual(2);
    }
  });

  it('gives the permanent five the weightiest words', () => {
    const heaviest = CODES.map((code) => ({ code, weight: DELEGATIONS.weight[indexOf(code)] ?? 0 }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 5);
    expect(heaviest.map((row) => row.code).sort()).toEqual(['CN', 'FR', 'GB', 'RU', 'US']);
  });
});
