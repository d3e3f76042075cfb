/** The words on screen, in the language of the moment. Sentences about what happened are not here: `telling` makes those. */
import { LANGUAGES, type Language, type Words } from '../core/terms.ts';
import { en } from '../../assets/languages/ui.en.ts';
import { ru } from '../../assets/languages/ui.ru.ts';
import { wordsIn, type Say } from '../telling/words.ts';

export type Key = keyof typeof en;
/** Keys whose words have no variables: labels that a table of panels may name. */
export type Label = {
  [K in Key]: (typeof en)[K] extends `${string}{${string}` ? never : (typeof en)[K] extends string ? K : never;
}[Key];

const IN: Readonly<Record<Language, Say<typeof en>>> = { en: wordsIn({ en, ru }, 'en'), ru: wordsIn({ en, ru }, 'ru') };

let spoken: Language = 'en';

/** The language on screen. */
export const language = (): Language => spoken;

/** Changes the language; the caller draws the screen again. */
export function speak(next: Language): void {
  spoken = next;
}

/** True for a language that the product speaks. */
export const isLanguage = (code: string | null | undefined): code is Language => LANGUAGES.some((l) => l === code);

/** The words of one key, with its variables filled. */
export const say: Say<typeof en> = (key, ...given) => IN[spoken](key, ...given);

/** Of a text in both languages, the one on screen. */
export const inWords = (words: Words): string => words[spoken];
