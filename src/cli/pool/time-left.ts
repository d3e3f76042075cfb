/** Progress of many games: how many are done, and how long the rest will take. */
import type { Language } from '../../core/terms.ts';
import { progressOn } from '../progress.ts';
import { studyWordsIn } from '../study-words.ts';

const EVERY = 200; // milliseconds between two words of progress

/** Counts tasks up to a total, and says so on a terminal. `before` were done in an earlier sitting. */
export function countdown(total: number, before: number, language: Language): { one(): void; end(): void } {
  const words = studyWordsIn(language);
  const progress = progressOn(process.stderr);
  const began = performance.now();
  let done = before;
  let said = 0;
  return {
    one: () => {
      done++;
      const now = performance.now();
      if (now - said < EVERY) return;
      said = now;
      const seconds = Math.ceil(((now - began) / 1000 / (done - before)) * (total - done));
      const left =
        seconds < 90 ? words('left-seconds', { seconds }) : words('left-minutes', { minutes: Math.ceil(seconds / 60) });
      progress.say(words('progress', { done, total, left }));
    },
    end: () => progress.end(),
  };
}
