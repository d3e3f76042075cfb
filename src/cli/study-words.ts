import { STUDY_EN } from '../../assets/languages/study.en.ts';
import { STUDY_RU } from '../../assets/languages/study.ru.ts';
import type { Language } from '../core/terms.ts';
import { type Say, wordsIn } from '../telling/words.ts';

/** The sentences of `assets/languages/study.*.ts`. */
export const studyWordsIn = (language: Language): Say<typeof STUDY_EN> =>
  wordsIn({ en: STUDY_EN, ru: STUDY_RU }, language);
