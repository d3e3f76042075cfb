import type { Term } from '../core/acts.ts';
import type { Happening } from '../core/happenings.ts';
import { REFUSALS, type Refusal } from '../core/rules/refusals.ts';
import type { View } from '../core/view.ts';
import { inWords } from './words.ts';
export const sentenceOf = (h: Happening, _view: View): string => `${h.type} ${'by' in h ? String(h.by) : ''}`;
export const quoteOf = (h: Happening, _view: View): string => `(${h.type}) We can live with should here if the cables stay in.`;
export const reasonsOf = (terms: readonly Term[], _view: View): readonly string[] => terms.slice(0, 3).map((t) => t.name);
export const refusalOf = (r: Refusal): { sentence: string; rule: string } => ({ sentence: inWords(REFUSALS[r.code].sentence), rule: REFUSALS[r.code].rule });
