/** Refusals in words: the sentence that teaches, and the rule behind it. */
import { RULES_RU } from '../../assets/languages/rules.ru.ts';
import { REFUSALS, type RefusalCode } from '../core/rules/refusals.ts';
import type { Language } from '../core/terms.ts';

export interface TellingOfRefusal {
  readonly sentence: string;
  readonly rule: string; // "Rules 68/109"
}

/** Why an act is out of order, and which rule says so. */
export function tellRefusal(code: RefusalCode, language: Language): TellingOfRefusal {
  const { sentence, rule } = REFUSALS[code];
  return { sentence: sentence[language], rule: language === 'en' ? rule : RULES_RU[rule] };
}
