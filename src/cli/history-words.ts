import { HISTORY_EN } from '../../assets/languages/history.en.ts';
import { HISTORY_RU } from '../../assets/languages/history.ru.ts';
import type { Language } from '../core/terms.ts';
import { type Say, wordsIn } from '../telling/words.ts';

/** The sentences of `assets/languages/history.*.ts`. */
export const historyWordsIn = (language: Language): Say<typeof HISTORY_EN> =>
  wordsIn({ en: HISTORY_EN, ru: HISTORY_RU }, language);
