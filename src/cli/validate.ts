import type { Language } from '../core/terms.ts';
import { readScenario } from './files.ts';
import { done, type Ended, refused, say } from './outcome.ts';

/** Checks files; every fault of every file in one go. */
export function validate(files: readonly string[], { lang }: { readonly lang: Language }): Ended {
  const faults: string[] = [];
  for (const file of files) {
    const scenario = readScenario(file, lang);
    if (scenario.ok) say(lang === 'en' ? `${file}: in order (${scenario.value.title.en})` : `${file}: в порядке (${scenario.value.title.ru})`);
    else faults.push(...scenario.lines);
  }
  return faults.length === 0 ? done : refused(...faults);
}
