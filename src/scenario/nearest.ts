/** What somebody probably meant: the nearest name of a list, the code of a State called otherwise. */
import { LANGUAGES } from '../core/terms.ts';
import type { StateCode } from '../core/terms.ts';
import { CODES, STATES } from '../core/world/states.ts';

/** Codes and short forms that people write instead of the two letters of ISO 3166. */
const OTHERWISE: Readonly<Record<string, StateCode>> = {
  UK: 'GB',
  EL: 'GR',
  SU: 'RU',
  RF: 'RU',
  PRC: 'CN',
  ROK: 'KR',
  DPRK: 'KP',
  DRC: 'CD',
  UAE: 'AE',
  KSA: 'SA',
  RSA: 'ZA',
};

/** The code that was probably meant: by a short form, the three letters, the name in either language, or the letters. */
export function nearestState(found: unknown): StateCode {
  const written = typeof found === 'string' ? found.trim() : '';
  const code = written.toUpperCase();
  const iso3 = STATES.find((state) => state.iso3 === code)?.code;
  return OTHERWISE[code] ?? iso3 ?? (written.length > 3 ? named(written) : null) ?? nearest(code, CODES) ?? 'GB';
}

/** By name. The names are the engine's own: they serve a hint, and reach no record. */
function named(written: string): StateCode | null {
  const names = LANGUAGES.flatMap((language) => {
    const region = new Intl.DisplayNames([language], { type: 'region' });
    return CODES.map((code) => ({ code, name: region.of(code) ?? code }));
  });
  const name = nearest(
    written,
    names.map((entry) => entry.name),
  );
  return names.find((entry) => entry.name === name)?.code ?? null;
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
