/** Where something comes from, in the reader's language: our own prose is told in both, a document keeps its own title. */
import { SOURCES_RU } from '../../assets/languages/sources.ru.ts';
import type { Language } from '../core/terms.ts';

/** The source in a language; a title of a document stays as it stands on the document. */
export const tellSource = (source: string, language: Language): string =>
  language === 'ru' ? (SOURCES_RU[source] ?? source) : source;
