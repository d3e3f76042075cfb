/** What somebody probably meant: the nearest name of a list, the code of a State called otherwise. */
import type { StateCode } from '../core/terms.ts';
import { MEMBER_CODES } from './members.ts';

/** Codes that people write instead of the two letters of ISO 3166: older, reserved or of another list. */
const OTHERWISE: Readonly<Record<string, StateCode>> = {
  UK: 'GB', GBR: 'GB', USA: 'US', EL: 'GR', SU: 'RU', RF: 'RU', RUS: 'RU', PRC: 'CN', CHN: 'CN', FRA: 'FR', GER: 'DE', DEU: 'DE', SWI: 'CH', CHE: 'CH', ROK: 'KR', KOR: 'KR', DPRK: 'KP', PRK: 'KP',
  BRA: 'BR', IND: 'IN', JPN: 'JP', AUS: 'AU', CAN: 'CA', EST: 'EE', NLD: 'NL', SGP: 'SG', ZAF: 'ZA', RSA: 'ZA', EGY: 'EG', IRN: 'IR', CUB: 'CU', MEX: 'MX', UAE: 'AE', KSA: 'SA', BLR: 'BY', ESP: 'ES', SRB: 'RS', SEN: 'SN',
};

/** The code that was probably meant. */
export function nearestState(found: unknown): StateCode {
  const code = typeof found === 'string' ? found.trim().toUpperCase() : '';
  return OTHERWISE[code] ?? nearest(code, MEMBER_CODES) ?? 'GB';
}

/** The name of the list with the fewest letters changed; null when more than half would change. */
export function nearest(found: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(found.length / 2)) + 1;
  for (const name of names) {
    const letters = distance(found.toLowerCase(), name.toLowerCase(), least);
    if (letters < least) [best, least] = [name, letters];
  }
  return best;
}

/** Letters to change, add or drop to make one word of the other; `most` when it is at least that. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most || a.length > 100) return most;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(most, row[b.length] ?? most);
}
