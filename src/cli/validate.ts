/** `validate`: checks scenario files. */
import type { Language } from '../core/terms.ts';
import { readAnyScenario } from './files.ts';
import { done, type Ended, refused, say } from './outcome.ts';
import { terminalIn } from './words.ts';

/** Checks files; every fault of every file in one go, or a line for each that it is in order. */
export async function validate(files: readonly string[], language: Language): Promise<Ended> {
  const words = terminalIn(language);
  const faults: string[] = [];
  const inOrder: string[] = [];
  for (const file of files) {
    const scenario = await readAnyScenario(file, language);
    if (scenario.ok) inOrder.push(words('in-order', { file, title: scenario.value.title[language] }));
    else faults.push(...scenario.lines);
  }
  if (faults.length > 0) return refused(...faults);
  for (const line of inOrder) say(line);
  return done;
}
