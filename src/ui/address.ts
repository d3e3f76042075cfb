/** Scenario, seed and seat in the address: `#oewg-2019-2021/7/KE`. */
import type { StateCode } from '../core/terms.ts';

export interface Address {
  readonly scenario: string | null;
  readonly seed: number | null;
  readonly you: StateCode | null;
  readonly branch: number; // 0 = the first line of play of this opening
  readonly page: string | null; // "debrief"
}

/** Address of a record that is only looked at: a student's, or one that a study kept. */
export const LOOKED = '#record';

/** Address of the model card. */
export const CARD = '#model';

/** The address that leads to a game, or as far as it is known. */
export function goTo(to: { scenario: string; seed?: number; you?: StateCode; branch?: number; page?: string }): string {
  const parts = [to.scenario];
  if (to.seed !== undefined) parts.push(String(to.seed));
  if (to.seed !== undefined && to.you !== undefined) parts.push(to.you);
  if (to.branch !== undefined && to.branch > 0) parts.push(`b${to.branch}`);
  if (to.page !== undefined) parts.push(to.page);
  return `#${parts.join('/')}`;
}

/** Reads an address; what cannot be read is left out. */
export function readAddress(hash: string): Address {
  const [scenario, ...rest] = hash.replace(/^#\/?/, '').split('/');
  const seed = rest.find((p) => /^\d{1,9}$/.test(p));
  const you = rest.find((p) => /^[A-Z]{2}$/.test(p));
  return {
    scenario: scenario === undefined || !/^[a-z0-9-]+$/.test(scenario) ? null : scenario,
    seed: seed === undefined ? null : Number(seed),
    you: you ?? null,
    branch: Number(/^b(\d{1,4})$/.exec(rest.find((p) => p.startsWith('b')) ?? '')?.[1] ?? 0),
    page: rest.includes('debrief') ? 'debrief' : null,
  };
}
