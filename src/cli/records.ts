/** A record from a file, read back and played again. */
import { type Header, readRecord, type ReadRecord, RULES_VERSION } from '../secretariat/record.ts';
import { gameOfRecord } from '../secretariat/restore.ts';
import type { Secretariat } from '../secretariat/secretariat.ts';
import type { Language } from '../core/terms.ts';
import { readBytes } from './files.ts';
import { type Reading, read, unread } from './outcome.ts';
import { terminalIn } from './words.ts';

export interface Kept {
  readonly text: string;
  readonly record: ReadRecord;
}

/** Reads a record file; what is wrong with it is told in one line. */
export function readKept(file: string, language: Language): Reading<Kept> {
  const say = terminalIn(language);
  const bytes = readBytes(file, language);
  if (!bytes.ok) return bytes;
  // Bytes that are no text become marks of replacement, and then the line or the hash tells.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.value);
  const reading = readRecord(text);
  if (reading.ok) return read({ text, record: reading.value });
  const { code, line } = reading.fault;
  return unread(say(`record-${code}`, { file, line }));
}

/** Whether a record was made under the rules of this version. */
export const isOurs = ({ rules }: Header): boolean => rules === RULES_VERSION;

/** Who sent the acts of the people's delegations. */
export const leaderOf = ({ record }: Kept): 'script' | 'person' =>
  record.lines.some((line) => 'act' in line && line.from === 'script') ? 'script' : 'person';

/**
 * Plays a record again and compares every byte. A header can fit its hash and still name no game that can be opened:
 * whatever is thrown then comes from the file and not from us.
 */
export function playAgain(file: string, { text, record }: Kept, language: Language): Reading<Secretariat> {
  const say = terminalIn(language);
  let game: Secretariat;
  let again: string;
  try {
    game = gameOfRecord(record);
    again = game.record();
  } catch {
    return unread(say('record-unplayable', { file }));
  }
  const [left] = game.leftOut();
  if (left !== undefined)
    return unread(
      say('record-input-refused', { file, number: left.at + 1, type: left.input.act.type, code: left.refusal.code }),
    );
  return again === text ? read(game) : unread(say('record-differs', { file, line: firstDifference(text, again) }));
}

/** Number of the first line in which two records part, from 1. */
export function firstDifference(one: string, other: string): number {
  const [left, right] = [one.split('\n'), other.split('\n')];
  const at = left.findIndex((line, i) => line !== right[i]);
  return (at < 0 ? left.length : at) + 1;
}
