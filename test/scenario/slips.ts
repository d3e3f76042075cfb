/** Slips in the valid scenario: one piece changed, one fault told. */
import { expect, test } from 'vitest';
import { changed, faultsOf, VALID } from './fixture.ts';

/** What the slip is, the piece of the valid scenario, what stands there instead, how its fault begins. */
export type Slip = readonly [what: string, from: string, to: string, told: string];

/** A test a slip: its fault is told, at its place, and nothing else. */
export function eachIsTold(slips: readonly Slip[]): void {
  test.each(slips)('%s is told, and nothing else', (_, from, to, told) => {
    const faults = faultsOf(changed(VALID, from, to));
    expect(faults).toEqual([expect.stringContaining(told)]);
    expect(faults[0]?.slice(0, told.length)).toBe(told);
  });
}
