/** Bytes of a file to text, refused before the parser sees them: a large or broken file must not cost memory. */
import type { Words } from '../core/terms.ts';
import { same } from './faults.ts';

/** Largest file that is read. The parser needs some two hundred times the size in memory. */
export const MOST_BYTES = 1_000_000;

export interface Unreadable {
  readonly before: string; // text before the fault, to count lines
  readonly found: Words;
  readonly expected: Words;
}

export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: Unreadable };

/** Text of a file, without a byte order mark; refuses more than 1 MB, a NUL and what is not UTF-8. */
export function decode(source: string | Uint8Array): Decoded {
  const size = typeof source === 'string' ? bytesOf(source) : source.length;
  if (size > MOST_BYTES) {
    return refused(
      '',
      { en: `a file of ${size} bytes`, ru: `файл размером ${size} байт` },
      {
        en: `at most ${MOST_BYTES} bytes`,
        ru: `не более ${MOST_BYTES} байт`,
      },
    );
  }
  const text = typeof source === 'string' ? source : textOf(source);
  if (typeof text !== 'string') return refused(text.before, ...NOT_UTF8);
  const lone = loneSurrogate(text);
  if (lone >= 0) return refused(text.slice(0, lone), ...NOT_UTF8);
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    return refused(
      text.slice(0, nul),
      { en: 'a NUL character', ru: 'нулевой символ' },
      { en: 'a file of plain text', ru: 'файл с простым текстом' },
    );
  }
  return { ok: true, text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text };
}

const NOT_UTF8: readonly [Words, Words] = [
  { en: 'bytes that are not text', ru: 'байты, которые не являются текстом' },
  same('UTF-8'),
];

function refused(before: string, found: Words, expected: Words): Decoded {
  return { ok: false, fault: { before, found, expected } };
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

function loneSurrogate(text: string): number {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(i + 1);
    if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return i;
    i += 1;
  }
  return -1;
}

/** Smallest code point that needs so many continuation bytes: shorter forms are not UTF-8. */
const LEAST = [0, 0x80, 0x800, 0x10000];

/** Strict UTF-8, by hand: this room type-checks without the browser's and Node's decoders. */
function textOf(bytes: Uint8Array): string | { readonly before: string } {
  const parts: string[] = [];
  let part = '';
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    const more = lead < 0x80 ? 0 : lead >> 5 === 6 ? 1 : lead >> 4 === 14 ? 2 : lead >> 3 === 30 ? 3 : -1;
    let point = more <= 0 ? lead : lead & (0x3f >> more);
    for (let k = 1; k <= more; k += 1) {
      const next = bytes[i + k] ?? 0;
      point = next >> 6 === 2 ? point * 64 + (next & 0x3f) : Number.NaN;
    }
    const sound =
      more >= 0 && point >= (LEAST[more] ?? 0) && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    if (!sound) return { before: parts.join('') + part };
    part += String.fromCodePoint(point);
    if (part.length > 4096) part = parts.push(part) > 0 ? '' : part;
    i += more + 1;
  }
  return parts.join('') + part;
}
