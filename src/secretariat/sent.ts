import type { Act, Origin } from '../core/acts.ts';

/** An act and who sends it. */
export interface Sent {
  readonly act: Act;
  readonly from: Origin;
}
