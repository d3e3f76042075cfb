import { chartJson, chartMermaid } from '../core/forums/chart.ts';
import { FORUM_KINDS, type ForumKind } from '../core/terms.ts';
import { readScenario } from './files.ts';
import { done, type Ended, refused, say } from './outcome.ts';

const isKind = (text: string): text is ForumKind => (FORUM_KINDS as readonly string[]).includes(text);

/** The chart of a kind of forum, or of the forum of a scenario file. */
export function chart(forum: string, { format }: { readonly format: string }): Ended {
  if (format !== 'mermaid' && format !== 'json') return refused(`sim: --format ${format}: mermaid or json is expected`);
  let subject: Parameters<typeof chartJson>[0];
  if (isKind(forum)) subject = forum;
  else {
    const scenario = readScenario(forum, 'en');
    if (!scenario.ok) return refused(...scenario.lines, `sim: a forum is one of ${FORUM_KINDS.join(', ')}, or a scenario file`);
    subject = scenario.value.forum;
  }
  say(format === 'json' ? JSON.stringify(chartJson(subject), null, 2) : chartMermaid(subject));
  return done;
}
