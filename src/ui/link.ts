/**
 * A whole game in an address: `#r/…`. What the player did, squeezed; the rest of the record follows from scenario and
 * seed, byte for byte. Short enough for a message, and it never leaves the browser that opens it.
 */
import type { Act } from '../core/acts.ts';
import { RULES_VERSION } from '../secretariat/record.ts';
import type { Game } from './desk.ts';
import type { GameKey } from './shelf.ts';

/** A game as a link carries it. */
export interface LinkedGame extends GameKey {
  readonly acts: readonly Act[];
}

const HEAD = '#r/';
const LONGEST = 200_000; // characters of a link that is read

export const isLink = (hash: string): boolean => hash.startsWith(HEAD);

/** The address that opens this game anywhere. */
export async function linkTo({ secretariat, key }: Game): Promise<string> {
  const acts = secretariat.inputs().map(({ act }) => act);
  const told = JSON.stringify([RULES_VERSION, key.scenario, key.seed, key.you, acts]);
  const squeezed = new Blob([told]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(squeezed).arrayBuffer());
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const code = text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${location.href.split('#')[0]}${HEAD}${code}`;
}

/** The game of a link, or null where the link is cut off, changed, or of other rules. */
export async function readLink(hash: string): Promise<LinkedGame | null> {
  if (!isLink(hash) || hash.length > LONGEST) return null;
  try {
    const text = atob(hash.slice(HEAD.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const told = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const [rules, scenario, seed, you, acts] = JSON.parse(await new Response(told).text()) as unknown[];
    if (rules !== RULES_VERSION || typeof scenario !== 'string' || typeof seed !== 'number') return null;
    if (typeof you !== 'string' || !Array.isArray(acts)) return null;
    return { scenario, seed, you, acts: acts as Act[] };
  } catch {
    return null;
  }
}
