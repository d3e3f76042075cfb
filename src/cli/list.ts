/** `list`: the scenarios that come with the game. */
import { scenarios } from 'virtual:scenarios';
import type { Language } from '../core/terms.ts';
import { done, type Ended, say } from './outcome.ts';
import { painted, sayWrapped } from './paint.ts';
import { terminalIn } from './words.ts';

/** Lists the scenarios, earliest first. */
export function list({ json }: { readonly json?: boolean }, language: Language): Ended {
  if (json === true) {
    const told = scenarios.map(({ file, id, title, summary, period, kind, seats }) => ({
      file,
      id,
      title: title[language],
      summary: summary[language],
      period,
      kind,
      seats,
    }));
    say(JSON.stringify(told));
    return done;
  }
  const words = terminalIn(language);
  for (const { file, title, summary, seats } of scenarios) {
    say(`${painted('bold', title[language])} · ${words('head-seats', { n: seats })}`);
    say(`  ${file}`);
    sayWrapped(summary[language], '  ');
  }
  return done;
}
