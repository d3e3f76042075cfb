/** Files that a command reads, and the one that it may write: all looked at before anything is played. */
import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { library } from 'virtual:library';
import { drafts, scenarios } from 'virtual:scenarios';
import type { CommitteeScenario } from '../core/committee/agenda.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Language } from '../core/terms.ts';
import { compileAny, isCommittee } from '../scenario/compile-any.ts';
import { formatFault } from '../scenario/faults.ts';
import { type Reading, read, unread } from './outcome.ts';
import { pathOf, placeOf } from './paths.ts';
import { terminalIn } from './words.ts';

const MEGABYTE = 1_000_000;
/** Largest file that is read; a scenario has a bound of its own, a record of a long game stays far below. */
const MOST_MEGABYTES = 100;

/** Reads a file's bytes. */
export function readBytes(file: string, language: Language): Reading<Uint8Array> {
  const say = terminalIn(language);
  const path = pathOf(file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return unread(say('missing', { file }));
  if (found.isDirectory()) return unread(say('folder', { file }));
  if (found.size > MOST_MEGABYTES * MEGABYTE) return unread(say('too-large', { file, most: MOST_MEGABYTES }));
  try {
    return read(readFileSync(path));
  } catch {
    return unread(say('unreadable', { file }));
  }
}

/**
 * Reads and compiles a scenario file of either kind, with every fault of it; a scenario that comes with the game is found
 * from anywhere.
 */
export async function readAnyScenario(
  file: string,
  language: Language,
): Promise<Reading<Scenario | CommitteeScenario>> {
  const bytes = readBytes(file, language);
  if (!bytes.ok) {
    const shipped = [...scenarios, ...drafts].find((scenario) => scenario.file === file || scenario.id === file);
    return shipped === undefined ? bytes : read(await shipped.load());
  }
  const compiled = compileAny(bytes.value, file, library);
  if (compiled.ok) return read(compiled.scenario);
  return unread(...compiled.faults.map((fault) => formatFault(fault, language)));
}

/** The same for a command that knows only rooms that decide by consensus. */
export async function readScenario(file: string, language: Language): Promise<Reading<Scenario>> {
  const found = await readAnyScenario(file, language);
  if (!found.ok) return found;
  return isCommittee(found.value) ? unread(terminalIn(language)('not-a-room', { file })) : read(found.value);
}

/** Whether a record may be written there, over nothing that the game is read from. `inputs` as the user named them. */
export function checkTarget(file: string, inputs: readonly string[], language: Language): Reading<string> {
  const say = terminalIn(language);
  const path = placeOf(file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return unread(say('is-folder', { file }));
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) return unread(say('no-folder', { file }));
  const real = (input: string): string | null => {
    const there = pathOf(input);
    return statSync(there, { throwIfNoEntry: false }) === undefined ? null : realpathSync(there);
  };
  if (found !== undefined && inputs.some((input) => real(input) === realpathSync(path)))
    return unread(say('is-input', { file }));
  try {
    accessSync(found === undefined ? dirname(path) : path, constants.W_OK);
  } catch {
    return unread(say('unwritable', { file }));
  }
  return read(path);
}
