/** Games of each kind that `balance` plays, and games of a search, where the user names no number. */
export const BALANCE_RUNS = 24;
export const BALANCE_BUDGET = 24;
export const SEARCH_BUDGET = 60;
