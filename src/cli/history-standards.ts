/** Games of each forum, and draws of the refit that leaves one forum out, where the user names no number. */
export const BACKTEST_RUNS = 24;
export const BACKTEST_DRAWS = 12;
