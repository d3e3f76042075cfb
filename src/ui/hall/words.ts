/** The words of the hall, in the language on screen; fetched with the hall. */
import { HALL_EN } from '../../../assets/languages/ui/hall.en.ts';
import { HALL_RU } from '../../../assets/languages/ui/hall.ru.ts';
import { committeeIn } from '../../telling/committee.ts';
import { type Say, wordsIn } from '../../telling/words.ts';
import { language } from '../words.ts';

type Table = typeof HALL_EN;
const IN = { en: wordsIn({ en: HALL_EN, ru: HALL_RU }, 'en'), ru: wordsIn({ en: HALL_EN, ru: HALL_RU }, 'ru') };

/** The words of one key. */
export const hallSay: Say<Table> = (key, ...given) => IN[language()](key, ...given);

/** The words of the committee's own account. */
export const told: ReturnType<typeof committeeIn> = (key, ...given) => committeeIn(language())(key, ...given);

/** A number with its sign. */
export const signed = (value: number, digits: number): string =>
  new Intl.NumberFormat(language(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  })
    .format(value)
    .replace('-', '−');

/** A share in percent, without digits behind the point. */
export const percent = (value: number): string =>
  new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(value);
