/** One sentence out of a provision's template: slots filled, spaces and stops in order. */
import type { ForceWord, Language } from '../terms.ts';
import type { Provision } from './provision.ts';
import { readingOf } from './status.ts';

/** Where words of a sentence come from: its frame, the open verb, or the open substance. */
export type Slot = 'frame' | 'force' | 'substance';

/** A stretch of a sentence. `initial` = it opens the sentence and begins with a capital. */
export interface Part {
  readonly slot: Slot;
  readonly words: string;
  readonly initial: boolean;
}

const SLOT = /(\{force\}|\{substance\})/;

/** The text with its first letter, after any opening marks, as a capital. */
export function capitalised(text: string): string {
  return text.replace(/^([^\p{L}\p{N}]*)(\p{L})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());
}

/** Spaces single, a capital first, a stop last. */
export function closed(text: string): string {
  const line = capitalised(text.replace(/\s+/g, ' ').trim());
  return line === '' || /[.!?…][”»)]?$/u.test(line) ? line : `${line}.`;
}

/** Words of a slot without the stop that the sentence brings itself: people who write their own words often add one. */
function bare(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.endsWith('...') ? line : line.replace(/[.;,]+$/, '');
}

/** What fills one slot. */
export function fillOf(
  provision: Provision,
  slot: Slot,
  reading: string,
  force: ForceWord,
  language: Language,
): string {
  if (slot === 'force') return bare(provision.forceWords[force][language]);
  return bare(readingOf(provision, reading).words[language]);
}

/** A sentence in parts, in order; their words joined are the sentence. */
export function sentenceParts(
  provision: Provision,
  reading: string,
  force: ForceWord,
  language: Language,
): readonly Part[] {
  const parts: Part[] = [];
  let text = '';
  for (const piece of provision.sentence[language].split(SLOT)) {
    const slot: Slot = piece === '{force}' ? 'force' : piece === '{substance}' ? 'substance' : 'frame';
    let words = slot === 'frame' ? piece.replace(/\s+/g, ' ') : fillOf(provision, slot, reading, force, language);
    if (text === '' || text.endsWith(' ')) words = words.trimStart();
    if (words === '') continue;
    const initial = text === '';
    parts.push({ slot, words: initial ? capitalised(words) : words, initial });
    text += words;
  }
  return stopped(parts);
}

/** The last part without trailing spaces and with a stop. */
function stopped(parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1);
  if (last === undefined) return parts;
  const words = last.words.trimEnd();
  if (/[.!?…][”»)]?$/u.test(words)) return [...parts.slice(0, -1), { ...last, words }];
  if (last.slot === 'frame') return [...parts.slice(0, -1), { ...last, words: `${words}.` }];
  return [...parts.slice(0, -1), { ...last, words }, { slot: 'frame', words: '.', initial: false }];
}

/** The whole sentence with one reading and one verb. */
export function sentenceWords(provision: Provision, reading: string, force: ForceWord, language: Language): string {
  return sentenceParts(provision, reading, force, language)
    .map((part) => part.words)
    .join('');
}
