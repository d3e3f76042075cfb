/** Prose in both languages. */
import { eachIsTold } from '../slips.ts';
import type { Slip } from '../slips.ts';

const WORDS: readonly Slip[] = [
  ['prose in one language', ', ru: "Первый контакт"', '', '4:1 title.ru: found nothing, expected words in Russian'],
  [
    'English in the place of Russian',
    'ru: "Первый контакт"',
    'ru: "First contact"',
    '4:35 title.ru: found "First contact", expected words in Russian',
  ],
  [
    'Russian in the place of English',
    'en: "First contact"',
    'en: "Первый контакт"',
    '4:14 title.en: found "Первый контакт", expected words in English',
  ],
  ['blanks for words', 'en: "First contact"', 'en: "  "', '4:14 title.en: found "  ", expected words in English'],
  [
    'a mark that turns the line around',
    'en: "First contact"',
    'en: "First \\u202e contact"',
    '4:14 title.en: found "First',
  ],
  [
    'a paragraph of a briefing without Russian',
    ', ru: "Вы возглавляете небольшую делегацию."',
    '',
    '126:9 briefings.0.body.0.ru: found nothing, expected words in Russian',
  ],
  [
    'two questions instead of three',
    '\n  - { en: "Whose words survived?", ru: "Чьи слова сохранились?" }',
    '',
    '137:3 questions: found a list of 2, expected a list of 3 or more',
  ],
];

eachIsTold(WORDS);
