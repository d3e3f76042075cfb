import type { Act } from '../core/acts.ts';
import { CHAIR_ACTS, DELEGATION_ACTS } from '../core/rules/in-order.ts';
import type { StateCode } from '../core/terms.ts';

const FROM_PEOPLE: ReadonlySet<string> = new Set([...DELEGATION_ACTS, ...CHAIR_ACTS]);

/** What a person may send: acts of its own delegation, and of the Chair; nothing that minds, capitals or the world decide. */
export function mayBeSent(act: Act, people: readonly StateCode[]): boolean {
  if (!FROM_PEOPLE.has(act.type) || !('by' in act) || !people.includes(act.by)) return false;
  // Whose brackets fall is worked out, not declared.
  return act.type !== 'circulate-draft' || act.lifted.length === 0;
}
