/** Numbers as each language writes them. */
import type { Language } from '../core/terms.ts';

const MINUS = '\u2212';

/** A number with up to `most` decimals, and never fewer than `least`: "0.42", «0,42». */
export function decimal(value: number, language: Language, most = 2, least = 0): string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: most, minimumFractionDigits: least });
  return format.format(value).replace('-', MINUS);
}

/** The same with its sign: "+0.42", "−1.20". */
export const signed = (value: number, language: Language): string => {
  const text = decimal(Math.abs(value), language, 2, 2);
  return value < 0 ? `${MINUS}${text}` : `+${text}`;
};
