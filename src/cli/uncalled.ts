import type { Language } from '../core/terms.ts';
import type { Planned } from '../scenario/script.ts';
import { inARow } from '../telling/names.ts';
import { terminalIn } from './words.ts';

/** What a script had planned for moments that never came; null when it was played whole. */
export function uncalledLine(uncalled: readonly Planned[], language: Language): string | null {
  if (uncalled.length === 0) return null;
  const words = terminalIn(language);
  const moments = uncalled.map(({ stop, meeting }) => words(`never-${stop}`, { meeting: meeting ?? 0 }));
  return words('never-called', { moments: inARow(moments, language) });
}
