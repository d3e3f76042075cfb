/** Words and numbers of the card in one language. */
import { CARD_EN } from '../../assets/languages/card.en.ts';
import { CARD_RU } from '../../assets/languages/card.ru.ts';
import { HISTORY_EN } from '../../assets/languages/history.en.ts';
import { HISTORY_RU } from '../../assets/languages/history.ru.ts';
import type { Language } from '../core/terms.ts';
import { type Say, wordsIn } from '../telling/words.ts';

export interface Speech {
  readonly language: Language;
  readonly say: Say<typeof CARD_EN>;
  readonly history: Say<typeof HISTORY_EN>; // what the backtest says on the terminal, said alike here
  /** A number with a fixed count of decimals: "0.42", «0,42». */
  readonly figure: (value: number, decimals: number) => string;
}

export function speechIn(language: Language): Speech {
  return {
    language,
    say: wordsIn({ en: CARD_EN, ru: CARD_RU }, language),
    history: wordsIn({ en: HISTORY_EN, ru: HISTORY_RU }, language),
    figure: (value, decimals) => {
      const text = value.toFixed(decimals).replace('-', '−');
      return language === 'ru' ? text.replace('.', ',') : text;
    },
  };
}
