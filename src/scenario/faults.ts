/** What is wrong in a file: where, what was found, what was expected, an example. */
import type { Language, Words } from '../core/terms.ts';

export type Path = readonly (string | number)[];

/** A fault before its place in the file is known: what the checks return. */
export interface Problem {
  readonly path: Path;
  readonly key: boolean; // the key at the end of the path is at fault, not its value
  readonly found: Words;
  readonly expected: Words;
  readonly example: string | null; // as it would stand in the file, the same in every language
}

/** A fault with its place. Lines and columns count from 1; `path` is "forum.seats.15", or "" for the file as a whole. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly found: Words;
  readonly expected: Words;
  readonly example: string | null;
}

/** Where in the file something stands; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const PHRASES: Readonly<Record<Language, { found: string; expected: string; example: string }>> = {
  en: { found: 'found ', expected: ', expected ', example: ', for example ' },
  ru: { found: 'найдено: ', expected: '; ожидается: ', example: '; например: ' },
};

/** One line for a person: `file.yaml:8:73 forum.seats.15: found "UK", expected …, for example GB`. */
export function formatFault(fault: Fault, language: Language): string {
  const phrase = PHRASES[language];
  const where = fault.path === '' ? '' : ` ${fault.path}:`;
  const example = fault.example === null ? '' : phrase.example + fault.example;
  return visible(
    `${fault.file}:${fault.line}:${fault.column}${where} ${phrase.found}${fault.found[language]}${phrase.expected}${fault.expected[language]}${example}`,
  );
}

/** Faults of one file in the order of its lines, each said once. */
export function inOrder(faults: readonly Fault[]): readonly Fault[] {
  const once = [...new Map(faults.map((fault) => [formatFault(fault, 'en'), fault])).values()];
  return once.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** How a value of the file is named in a fault. */
export function describe(value: unknown): Words {
  if (value === undefined) return { en: 'nothing', ru: 'ничего' };
  if (value === null) return { en: 'an empty value', ru: 'пустое значение' };
  if (Array.isArray(value)) {
    return { en: `a list of ${value.length}`, ru: `список (элементов: ${value.length})` };
  }
  if (typeof value === 'object') {
    const keys = cut(Object.keys(value).join(', '));
    return { en: `a block with the keys ${keys}`, ru: `блок с ключами ${keys}` };
  }
  if (typeof value === 'string') return same(quoted(value));
  return same(typeof value === 'number' || typeof value === 'boolean' ? `${value}` : typeof value);
}

/** A text of the file in quotation marks, not longer than a line. */
export function quoted(text: string): string {
  return JSON.stringify(cut(text));
}

function cut(text: string): string {
  const letters = [...text];
  return letters.length > 60 ? `${letters.slice(0, 57).join('')}…` : text;
}

/** Marks that would end the line, steer a terminal or turn the words around, as their numbers. */
function visible(line: string): string {
  return line.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The same in every language: names, numbers, codes. */
export function same(text: string): Words {
  return { en: text, ru: text };
}
