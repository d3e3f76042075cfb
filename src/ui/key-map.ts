/** Which single key does what: the keys the game comes with, and those a player has put in their place. */
import type { Label } from './words.ts';

/** Everything a single letter does, with the key it comes with, in the order of the sheet of keys. */
export const COMMANDS = [
  { id: 'stay-silent', key: 's', label: 'keys.stay-silent' },
  { id: 'object', key: 'o', label: 'keys.object' },
  { id: 'disassociate', key: 'x', label: 'keys.disassociate' },
  { id: 'paragraph-after', key: 'j', label: 'keys.paragraph-after' },
  { id: 'paragraph-before', key: 'k', label: 'keys.paragraph-before' },
  { id: 'bracket', key: 'b', label: 'keys.bracket' },
  { id: 'changes', key: 'd', label: 'keys.changes' },
  { id: 'find', key: '/', label: 'keys.find' },
  { id: 'voice-after', key: 'n', label: 'keys.voice-after' },
  { id: 'voice-before', key: 'm', label: 'keys.voice-before' },
  { id: 'room', key: 'r', label: 'keys.room' },
  { id: 'group', key: 'g', label: 'keys.group' },
  { id: 'flags', key: 'f', label: 'keys.flags' },
  { id: 'process', key: 'p', label: 'keys.process' },
  { id: 'corridor', key: 'c', label: 'keys.corridor' },
  { id: 'capital', key: 'h', label: 'keys.capital' },
  { id: 'undo', key: 'z', label: 'keys.undo' },
  { id: 'language', key: 'l', label: 'keys.language' },
  { id: 'keys', key: '?', label: 'keys.all' },
] as const satisfies readonly { readonly id: string; readonly key: string; readonly label: Label }[];

export type Command = (typeof COMMANDS)[number]['id'];

/** Keys that a player has chosen, one character each; whatever is absent has the key that it comes with. */
export type KeyMap = Readonly<Partial<Record<Command, string>>>;

/** The key of a command, as it is now. */
export const keyOf = (map: KeyMap, command: Command): string =>
  map[command] ?? COMMANDS.find(({ id }) => id === command)?.key ?? '';

/** The key of a command as a cap of the keyboard shows it. */
export const capOf = (map: KeyMap, command: Command): string => keyOf(map, command).toLocaleUpperCase();

/** What a key does; null where it does nothing. */
export const commandAt = (map: KeyMap, key: string): Command | null =>
  COMMANDS.find(({ id }) => keyOf(map, id) === key)?.id ?? null;

/** Why a key cannot be given: it is no single character, it is a digit, which acts keep, or another command has it. */
export type KeyRefusal = { readonly why: 'not-single' | 'digit' } | { readonly why: 'taken'; readonly by: Command };

function refusalOfKey(key: string): KeyRefusal | null {
  if ([...key].length !== 1 || key.trim() === '') return { why: 'not-single' };
  return /\d/.test(key) ? { why: 'digit' } : null;
}

/** Gives a key to a command. The key that it comes with leaves no trace in the map. */
export function giveKey(map: KeyMap, command: Command, key: string): KeyMap | KeyRefusal {
  const refused = refusalOfKey(key);
  if (refused !== null) return refused;
  const owner = commandAt(map, key);
  if (owner !== null && owner !== command) return { why: 'taken', by: owner };
  const { [command]: _, ...rest } = map;
  return COMMANDS.some((one) => one.id === command && one.key === key) ? rest : { ...rest, [command]: key };
}

export const isKeyRefusal = (given: KeyMap | KeyRefusal): given is KeyRefusal => 'why' in given;

/** The keys that a browser kept, as far as they make sense together: of two that clash the later is left out. */
export function readKeyMap(kept: unknown): KeyMap {
  if (typeof kept !== 'object' || kept === null) return {};
  const changed = COMMANDS.flatMap(({ id }) => {
    const key: unknown = Reflect.get(kept, id);
    return typeof key === 'string' && refusalOfKey(key) === null ? [[id, key] as const] : [];
  });
  const taken = new Set<string>(COMMANDS.flatMap(({ id, key }) => (changed.some(([one]) => one === id) ? [] : [key])));
  return Object.fromEntries(
    changed.filter(([, key]) => {
      const free = !taken.has(key);
      taken.add(key);
      return free;
    }),
  );
}

/** The character that a key stands for: on a keyboard of other letters, the one printed beside them. */
export function characterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const latin = /^Key([A-Z])$/.exec(code)?.[1];
  return latin !== undefined && /^[^\x20-\x7e]$/.test(key) ? latin.toLowerCase() : key.toLowerCase();
}
