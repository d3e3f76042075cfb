/** Limits of the goals that have one: Brier scores, and the highest share over the forums. Written down before the runs. */
export const GOAL_LIMITS = {
  'brier-in-sample': 0.08,
  'brier-leave-one-out': 0.15,
  'united-states-unhappiest': 0.4,
} as const;

/** The limit of a goal; 0 for one that has none. */
export const limitOf = (goal: string): number => Object.entries(GOAL_LIMITS).find(([name]) => name === goal)?.[1] ?? 0;
