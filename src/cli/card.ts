/** `card`: the model card, as it stands in the repository. */
import { cardInMarkdown } from '../card/markdown.ts';
import type { Language } from '../core/terms.ts';
import { done, type Ended } from './outcome.ts';

/** Prints the card as Markdown. */
export function card(language: Language): Ended {
  process.stdout.write(cardInMarkdown(language));
  return done;
}
