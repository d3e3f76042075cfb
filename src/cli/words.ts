import { TERMINAL_EN } from '../../assets/languages/terminal.en.ts';
import { TERMINAL_RU } from '../../assets/languages/terminal.ru.ts';
import { LANGUAGES, type Language } from '../core/terms.ts';
import { type Say, wordsIn } from '../telling/words.ts';

const TABLES = { en: TERMINAL_EN, ru: TERMINAL_RU };

/** The sentences of `assets/languages/terminal.*.ts`. */
export function terminalIn(language: Language): Say<typeof TERMINAL_EN> {
  return wordsIn(TABLES, language);
}

/** A language by its name, or null. */
export function languageNamed(name: string): Language | null {
  return LANGUAGES.find((language) => language === name) ?? null;
}
