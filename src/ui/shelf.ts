/** Games kept in this browser: what the player did in localStorage at each act, the whole record in IndexedDB. */
import type { Act } from '../core/acts.ts';
import type { MemberAct } from '../core/committee/acts.ts';
import type { StateCode } from '../core/terms.ts';
import type { Parent } from '../secretariat/record.ts';

/** A game by its opening and its line of play. */
export interface GameKey {
  readonly scenario: string;
  readonly seed: number;
  readonly you: StateCode;
  readonly branch?: number; // from 1; absent for the first line of play of an opening
}

export interface KeptGame extends GameKey {
  readonly acts: readonly Act[]; // the player's, in order
  readonly draft?: readonly MemberAct[]; // of a draft resolution, the player's in order; `acts` is then empty
  readonly entered: boolean; // past the briefing
  readonly over: boolean;
  readonly at: string; // ISO time of the last act
  readonly undone: number;
  readonly parent?: Parent; // the record that this one branched off
  readonly own?: boolean; // opened under the header of its own record, not with the scenario of this product
}

const PREFIX = 'without-objection.game.';

export const idOf = ({ scenario, seed, you, branch = 0 }: GameKey): string =>
  [scenario, seed, you, ...(branch === 0 ? [] : [`b${branch}`])].join('.');

/** The opening of a game with a line of play that is not taken yet. */
export function freeBranch(key: GameKey): GameKey {
  for (let branch = 0; ; branch++) {
    const { scenario, seed, you } = key;
    const free: GameKey = { scenario, seed, you, ...(branch === 0 ? {} : { branch }) };
    if (keptGame(idOf(free)) === null) return free;
  }
}

/** All games kept, the last played first. */
export function keptGames(): readonly KeptGame[] {
  try {
    return Object.keys(localStorage)
      .filter((k) => k.startsWith(PREFIX))
      .flatMap((k) => {
        const kept = keptGame(k.slice(PREFIX.length));
        return kept === null ? [] : [kept];
      })
      .sort((a, b) => b.at.localeCompare(a.at));
  } catch {
    return [];
  }
}

/** One game, or null when this browser has none of that id or cannot read it. */
export function keptGame(id: string): KeptGame | null {
  try {
    const text = localStorage.getItem(PREFIX + id);
    if (text === null) return null;
    const kept = JSON.parse(text) as KeptGame;
    return Array.isArray(kept.acts) && typeof kept.scenario === 'string' ? kept : null;
  } catch {
    return null;
  }
}

/** Whether this browser keeps anything at all: not in some private windows, and not when it is full. */
export function keepsGames(): boolean {
  const key = `${PREFIX}trial`;
  try {
    localStorage.setItem(key, 'x'.repeat(1000));
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Keeps a game. False when the browser refuses (private mode, full). */
export function keepGame(game: KeptGame): boolean {
  try {
    localStorage.setItem(PREFIX + idOf(game), JSON.stringify(game));
    return true;
  } catch {
    return false;
  }
}

/** Throws a game away, record and all. */
export function forgetGame(id: string): void {
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    return;
  }
  void onRecords('readwrite', (records) => records.delete(id));
}

/** Keeps a whole record beside the inputs; a browser without IndexedDB keeps the inputs only. Resolves when it is kept. */
export async function keepRecord(id: string, record: string): Promise<void> {
  await onRecords('readwrite', (records) => records.put(record, id));
}

/** The whole record of a game, or null when this browser has none. */
export async function keptRecord(id: string): Promise<string | null> {
  const found = await onRecords('readonly', (records) => records.get(id));
  return typeof found === 'string' ? found : null;
}

function onRecords(mode: IDBTransactionMode, use: (records: IDBObjectStore) => IDBRequest): Promise<unknown> {
  return new Promise((resolve) => {
    try {
      const opening = indexedDB.open('without-objection', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('records');
      opening.onerror = () => resolve(null);
      opening.onsuccess = () => {
        const asked = use(opening.result.transaction('records', mode).objectStore('records'));
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => resolve(null);
      };
    } catch {
      resolve(null);
    }
  });
}
