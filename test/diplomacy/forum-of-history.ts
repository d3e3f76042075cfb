export { forumOfHistory } from '../../src/study/backtest/forum-of-history.ts';
