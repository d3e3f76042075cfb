/** Games of each kind that `balance` plays, and games of a search, where the user names no number. */
export const BALANCE_RUNS = 24;
export const BALANCE_BUDGET = 40;
export const SEARCH_BUDGET = 100;
/** Games of each cell of a study where the user names no number. */
export const STUDY_RUNS = 100;
