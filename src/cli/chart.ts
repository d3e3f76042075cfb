/** `chart`: the very chart that runs a forum. */
import { chartJson, chartMermaid } from '../core/forums/drawing.ts';
import { CHART_KINDS, type ChartKind, type Language } from '../core/terms.ts';
import { isCommittee } from '../scenario/compile-any.ts';
import { readAnyScenario } from './files.ts';
import { done, type Ended, refused, say } from './outcome.ts';
import { terminalIn } from './words.ts';

const isKind = (text: string): text is ChartKind => (CHART_KINDS as readonly string[]).includes(text);

/** Prints the chart of a kind of forum, or of the forum of a scenario file. */
export async function chart(
  forum: string,
  { format = 'mermaid' }: { readonly format?: string },
  language: Language,
): Promise<Ended> {
  const words = terminalIn(language);
  if (format !== 'mermaid' && format !== 'json') return refused(`sim: ${words('bad-format', { found: format })}`);
  let subject: Parameters<typeof chartJson>[0];
  if (isKind(forum)) subject = forum;
  else {
    const scenario = await readAnyScenario(forum, language);
    // What does not even look like a file is a slip in the kind, and is told as one.
    if (!scenario.ok)
      return refused(...(/[./\\]/.test(forum) ? scenario.lines : [`sim: ${words('bad-forum', { found: forum })}`]));
    subject = isCommittee(scenario.value) ? scenario.value.kind : scenario.value.forum;
  }
  if (format === 'json') say(JSON.stringify(chartJson(subject), null, 2));
  else process.stdout.write(chartMermaid(subject, language));
  return done;
}
