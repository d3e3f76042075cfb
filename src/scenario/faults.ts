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
  return `${fault.file}:${fault.line}:${fault.column}${where} ${phrase.found}${fault.found[language]}${phrase.expected}${fault.expected[language]}${example}`;
}

/** Faults of one file in the order of its lines, each said once. */
export function inOrder(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Set<string>();
  const once = faults.filter((fault) => {
    const key = formatFault(fault, 'en');
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
  return once.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** How a value of the file is named in a fault. */
export function describe(value: unknown): Words {
  if (value === undefined) return { en: 'nothing', ru: 'ничего' };
  if (value === null) return { en: 'an empty value', ru: 'пустое значение' };
  if (Array.isArray(value)) {
    return { en: `a list of ${value.length}`, ru: `список, элементов в нем: ${value.length}` };
  }
  if (typeof value === 'object') {
    return {
      en: `a block with keys (${Object.keys(value).slice(0, 6).join(', ')})`,
      ru: `блок с ключами (${Object.keys(value).slice(0, 6).join(', ')})`,
    };
  }
  if (typeof value === 'string') return same(quoted(value));
  return same(typeof value === 'number' || typeof value === 'boolean' ? `${value}` : typeof value);
}

/** A text of the file in quotation marks, on one line and not longer than a line. */
export function quoted(text: string): string {
  const short = [...text].length > 60 ? `${[...text].slice(0, 57).join('')}…` : text;
  return JSON.stringify(short);
}

/** The same in every language: names, numbers, codes. */
export function same(text: string): Words {
  return { en: text, ru: text };
}
