import { scenarios } from 'virtual:scenarios';
import type { Language } from '../core/terms.ts';
import { done, type Ended, say } from './outcome.ts';

/** The scenarios that are shipped, earliest first. */
export function list({ lang, json }: { readonly lang: Language; readonly json?: boolean }): Ended {
  if (json) {
    say(
      JSON.stringify(
        scenarios.map(({ file, id, title, summary, period, kind, seats }) => ({ file, id, title: title[lang], summary: summary[lang], period, kind, seats })),
      ),
    );
    return done;
  }
  for (const { file, title, summary, seats } of scenarios) {
    say(`${title[lang]} · ${lang === 'en' ? `${seats} seats` : `мест: ${seats}`}`);
    say(`  ${file}`);
    say(`  ${summary[lang]}`);
  }
  return done;
}
