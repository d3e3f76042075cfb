/** What a player has chosen for the eyes, the ears and the hands; kept in this browser. */
import { type KeyMap, readKeyMap } from './key-map.ts';
import { isLanguage } from './words.ts';
import type { Language } from '../core/terms.ts';

export const SIZES = [1, 1.15, 1.3] as const;
export const MOTIONS = ['auto', 'less'] as const;
export const SOUNDS = ['off', 'quiet', 'full'] as const;

export interface Settings {
  readonly size: (typeof SIZES)[number]; // factor on all text
  readonly motion: (typeof MOTIONS)[number]; // auto follows the system
  readonly sound: (typeof SOUNDS)[number]; // off until asked for
  readonly letters: boolean; // single-letter keys
  readonly keys: KeyMap; // single keys that were changed
  readonly language: Language;
}

const KEY = 'without-objection.settings';

function fromBrowser(): Language {
  return navigator.language.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}

/** The settings of this browser, or the first ones. */
export function readSettings(): Settings {
  const first: Settings = { size: 1, motion: 'auto', sound: 'off', letters: true, keys: {}, language: fromBrowser() };
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof Settings, unknown>>;
    return {
      size: SIZES.find((s) => s === kept.size) ?? first.size,
      motion: MOTIONS.find((m) => m === kept.motion) ?? first.motion,
      sound: SOUNDS.find((s) => s === kept.sound) ?? first.sound,
      letters: typeof kept.letters === 'boolean' ? kept.letters : first.letters,
      keys: readKeyMap(kept.keys),
      language: typeof kept.language === 'string' && isLanguage(kept.language) ? kept.language : first.language,
    };
  } catch {
    return first;
  }
}

/** Keeps the settings; a browser that keeps nothing goes on without. */
export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    return;
  }
}

/** True where movement is to be replaced by stills. */
export const stillness = (settings: Settings): boolean =>
  settings.motion === 'less' || matchMedia('(prefers-reduced-motion: reduce)').matches;
