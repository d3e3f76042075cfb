/** What each forum aimed at, by what became of the one before: success raises ambition, failure lowers it. */
import { FORUMS } from './forum-of-history.ts';

/** The rule in three numbers, fitted on outcomes alone. */
export interface Aspiration {
  readonly first: number; // force the first group aimed at, 0..1
  readonly failure: number; // factor after a failure
  readonly success: number; // force added after a success
}

/** The rule as it is fitted. Source: outcomes of the seven forums to May 2021. */
export const ASPIRATION: Aspiration = { first: 0.85, failure: 0.41, success: 0.1 };

/**
 * Ambition of a forum of the table, 0..1, from the recorded outcomes of those before it. Rounded to a hundredth, as a
 * scenario writes it. Throws on an unknown forum.
 */
export function ambitionOf(forum: string, rule: Aspiration): number {
  const facts = FORUMS.find(({ id }) => id === forum);
  if (facts === undefined) throw new Error(`no forum ${forum} in the table`);
  return Math.round(100 * exact(facts.id, rule)) / 100;
}

function exact(forum: string, rule: Aspiration): number {
  const before = FORUMS.find(({ id }) => id === FORUMS.find((one) => one.id === forum)?.follows);
  if (before === undefined) return rule.first;
  const last = exact(before.id, rule);
  return before.agreed ? Math.min(1, last + rule.success) : last * rule.failure;
}
