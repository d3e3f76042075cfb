/**
 * The record of a conference: JSON lines. A header, then acts (with who sent them) and happenings in order, and last a
 * SHA-256 over all bytes before it. It is the save file, the replay, the bug report and the test.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Act, Origin } from '../core/acts.ts';
import type { Happening } from '../core/happenings.ts';
import type { Scenario } from '../core/scenario.ts';
import type { StateCode } from '../core/terms.ts';
import type { Parameters } from '../diplomacy/parameters.ts';
import type { PolicyName } from '../diplomacy/policies/policies.ts';

/** Version of the rules: records of another version can be read, not continued. */
export const RULES_VERSION = 2;

/** First line of a record. */
export interface Header {
  readonly record: 1; // format of the record
  readonly rules: number;
  readonly seed: number;
  readonly people: readonly StateCode[]; // delegations led by people
  readonly policies: Readonly<Record<StateCode, PolicyName>>;
  readonly parameters: Parameters;
  readonly scenario: Scenario;
  readonly parent?: Parent; // the record that this one branched off
}

/** Where a branch left the record that it shares its beginning with. */
export interface Parent {
  readonly hash: string; // of the record as it was when the branch left
  readonly inputs: number; // that both share
}

/** Every later line but the last. */
export type Line = { readonly act: Act; readonly from: Origin } | { readonly told: Happening };

/** Origins whose acts are inputs: all others are worked out again in a replay. */
export const isInput = (from: Origin): boolean => from === 'player' || from === 'script' || from === 'teacher';

/** Hex SHA-256 of a text in UTF-8. */
export const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The hash of a record: its last line has it. */
export function hashIn(record: string): string {
  const last = record.slice(record.lastIndexOf('\n', record.length - 2) + 1);
  return (JSON.parse(last) as { readonly hash: string }).hash;
}

/** Writes a record, its hash last. */
export const writeRecord = (header: Header, lines: readonly Line[]): string => sealed([header, ...lines]);

/** Lines of JSON, and last the hash over all of them. */
export function sealed(lines: readonly object[]): string {
  const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  return `${body}${JSON.stringify({ hash: hashOf(body) })}\n`;
}

/** What is wrong with a record: its line from 1, and a code whose sentence stands in `assets/languages`. */
export interface RecordFault {
  readonly line: number;
  readonly code: 'not-json' | 'no-header' | 'no-hash' | 'wrong-hash' | 'bad-line' | 'other-format';
}

/** A record that was read back. */
export interface ReadRecord {
  readonly header: Header;
  readonly lines: readonly Line[];
  readonly hash: string;
}

/** Reads a record back; a truncated or forged one is refused, for its hash tells. */
export function readRecord(
  text: string,
): { readonly ok: true; readonly value: ReadRecord } | { readonly ok: false; readonly fault: RecordFault } {
  const fail = (line: number, code: RecordFault['code']) => ({ ok: false, fault: { line, code } }) as const;
  const rows = text.split('\n');
  if (rows[rows.length - 1] === '') rows.pop();
  const values: unknown[] = [];
  for (const [at, row] of rows.entries()) {
    try {
      values.push(JSON.parse(row));
    } catch {
      return fail(at + 1, 'not-json');
    }
  }
  const header = values[0];
  if (!isObject(header) || !('scenario' in header) || !('seed' in header)) return fail(1, 'no-header');
  if (header['record'] !== 1) return fail(1, 'other-format');
  const last = values[values.length - 1];
  if (!isObject(last) || typeof last['hash'] !== 'string') return fail(values.length, 'no-hash');
  const body = rows
    .slice(0, -1)
    .map((row) => `${row}\n`)
    .join('');
  if (hashOf(body) !== last['hash']) return fail(values.length, 'wrong-hash');
  const lines = values.slice(1, -1);
  for (const [at, line] of lines.entries())
    if (!isObject(line) || !(('act' in line && 'from' in line) || 'told' in line)) return fail(at + 2, 'bad-line');
  return {
    ok: true,
    value: { header: header as unknown as Header, lines: lines as unknown as Line[], hash: last['hash'] },
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
