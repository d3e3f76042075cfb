/** Games of each kind that `balance` plays, and games of a search, where the user names no number. */
export const BALANCE_RUNS = 24;
export const BALANCE_BUDGET = 24;
export const SEARCH_BUDGET = 60;
/** Games of each cell of a study where the user names no number. */
export const STUDY_RUNS = 100;
