/** `list`: the scenarios that come with the game. */
import { drafts, scenarios } from 'virtual:scenarios';
import type { Language } from '../core/terms.ts';
import { CODES } from '../core/world/states.ts';
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
    const tabled = drafts.map(({ file, id, title, summary, date }) => ({
      file,
      id,
      title: title[language],
      summary: summary[language],
      period: { from: date, to: date },
      kind: 'first-committee',
      seats: CODES.length,
    }));
    say(JSON.stringify([...told, ...tabled]));
    return done;
  }
  const words = terminalIn(language);
  const listed = [...scenarios, ...drafts.map((draft) => ({ ...draft, seats: CODES.length }))];
  for (const { file, title, summary, seats } of listed) {
    say(`${painted('bold', title[language])} · ${words('head-seats', { n: seats })}`);
    say(`  ${file}`);
    sayWrapped(summary[language], '  ');
  }
  return done;
}
