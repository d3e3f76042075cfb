/** Games of each forum, and draws of the refit that leaves one forum out, where the user names no number. */
export const BACKTEST_RUNS = 24;
export const BACKTEST_DRAWS = 12;
/** Games of each arm of a stylised fact, and of each forum of an ablation. */
export const FACTS_RUNS = 40;
export const ABLATION_RUNS = 16;
