/** Numbers, lists and files that the commands of studies take, checked before anything is played. */
import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Language, StateCode } from '../core/terms.ts';
import { stateOption } from './options.ts';
import { type Reading, read, unread } from './outcome.ts';
import { placeOf } from './paths.ts';
import { studyWordsIn } from './study-words.ts';

/** A whole number within bounds; `standard` where the user gave none. */
export function countOption(
  option: string,
  found: string | undefined,
  standard: number,
  [least, most]: readonly [number, number],
  language: Language,
): Reading<number> {
  if (found === undefined) return read(standard);
  const count = Number(found);
  return /^\d+$/.test(found) && count >= least && count <= most
    ? read(count)
    : unread(`sim: ${studyWordsIn(language)('bad-count', { option, found, least, most })}`);
}

/** Delegations with commas between, each once; null where the user gave none. */
export function seatsOption(found: string | undefined, language: Language): Reading<readonly StateCode[] | null> {
  if (found === undefined) return read(null);
  const words = studyWordsIn(language);
  const codes: StateCode[] = [];
  for (const one of found.split(',')) {
    if (one.trim() === '') return unread(`sim: ${words('bad-seats', { found })}`);
    const code = stateOption('--seats', one.trim(), language);
    if (!code.ok) return code;
    if (codes.includes(code.value)) return unread(`sim: ${words('seat-twice', { code: code.value })}`);
    codes.push(code.value);
  }
  return read(codes);
}

/** Where a file may be written; null where the user named none. */
export function targetOption(option: string, file: string | undefined, language: Language): Reading<string | null> {
  if (file === undefined) return read(null);
  const words = studyWordsIn(language);
  const path = placeOf(file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return unread(`sim: ${words('is-folder', { option, file })}`);
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory())
    return unread(`sim: ${words('no-folder', { option, file })}`);
  try {
    accessSync(found === undefined ? dirname(path) : path, constants.W_OK);
  } catch {
    return unread(`sim: ${words('unwritable', { option, file })}`);
  }
  return read(path);
}

/** The lines of every reading that failed, or null when all are well. */
export function firstFault(...readings: readonly Reading<unknown>[]): readonly string[] | null {
  const bad = readings.find((one) => !one.ok);
  return bad === undefined || bad.ok ? null : bad.lines;
}
