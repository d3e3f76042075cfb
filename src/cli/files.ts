import { readFileSync, statSync } from 'node:fs';
import { library } from 'virtual:library';
import type { Language } from '../core/terms.ts';
import type { Scenario } from '../core/scenario.ts';
import { compileScenario } from '../scenario/compile.ts';
import { formatFault } from '../scenario/faults.ts';

/** A file that was read, or the lines to tell the user why not. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly lines: readonly string[] };

const WORDS = {
  missing: { en: 'no such file', ru: 'нет такого файла' },
  folder: { en: 'a folder, not a file', ru: 'это папка, а не файл' },
  unreadable: { en: 'cannot be read', ru: 'не читается' },
} as const;

/** Reads a file's bytes. A path is relative to where the user is. */
export function readBytes(path: string, language: Language): Reading<Uint8Array> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return { ok: false, lines: [`${path}: ${WORDS.missing[language]}`] };
  if (found.isDirectory()) return { ok: false, lines: [`${path}: ${WORDS.folder[language]}`] };
  try {
    return { ok: true, value: readFileSync(path) };
  } catch {
    return { ok: false, lines: [`${path}: ${WORDS.unreadable[language]}`] };
  }
}

/** Reads and compiles a scenario file; every fault of it at once. */
export function readScenario(path: string, language: Language): Reading<Scenario> {
  const bytes = readBytes(path, language);
  if (!bytes.ok) return bytes;
  const compiled = compileScenario(bytes.value, path, library);
  if (compiled.ok) return { ok: true, value: compiled.scenario };
  return { ok: false, lines: compiled.faults.map((fault) => formatFault(fault, language)) };
}
