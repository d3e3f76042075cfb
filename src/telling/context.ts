/** What a sentence needs to know beside the happening: the language, the text, and who reads it. */
import { TELLING_EN } from '../../assets/languages/telling.en.ts';
import { TELLING_RU } from '../../assets/languages/telling.ru.ts';
import type { ForumSpec, Inject, Scenario } from '../core/scenario.ts';
import type { Language, StateCode } from '../core/terms.ts';
import type { TextPlan } from '../core/text/draft.ts';
import type { Provision } from '../core/text/provision.ts';
import { type Say, wordsIn } from './words.ts';

export interface TellingContext {
  readonly language: Language;
  readonly forum: Pick<ForumSpec, 'kind' | 'sessions' | 'clusters' | 'chair' | 'chairName'>;
  readonly text: TextPlan; // the plan with all that was tabled and all words that were added
  readonly shelf: readonly Provision[]; // norms that may still be tabled
  readonly injects: readonly Pick<Inject, 'id' | 'headline'>[];
  readonly you: StateCode | null; // the reader's delegation, told as "you"; null when nobody plays
}

/** The context of a scenario; `text` is the conference's plan, once norms or words were added. */
export function contextOf(
  scenario: Scenario,
  language: Language,
  you: StateCode | null = null,
  text: TextPlan = scenario.text,
): TellingContext {
  return { language, forum: scenario.forum, text, shelf: scenario.shelf, injects: scenario.injects, you };
}

const TABLES = { en: TELLING_EN, ru: TELLING_RU };
const SAY: Readonly<Record<Language, Say<typeof TELLING_EN>>> = {
  en: wordsIn(TABLES, 'en'),
  ru: wordsIn(TABLES, 'ru'),
};

/** The sentences of `assets/languages/telling.*.ts`. */
export function tellingIn(language: Language): Say<typeof TELLING_EN> {
  return SAY[language];
}
