/** The folder of a study: whose it is, and whether it can be written. */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../core/terms.ts';
import type { Plan } from '../../study/runs/plan.ts';
import { type Reading, read, unread } from '../outcome.ts';
import { placeOf } from '../paths.ts';
import { studyWordsIn } from '../study-words.ts';
import { writeWhole } from './write-whole.ts';

/** A part of a study: the second of three is 2 of 3. */
export interface Shard {
  readonly shard: number; // from 1
  readonly shards: number;
}

const PLAN = 'study.json';
const SHARD = 'shard.json';
const LOCK = 'writing.lock';

const planText = (plan: Plan): string => `${JSON.stringify(plan)}\n`;
const textIn = (folder: string, name: string): string | null =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null;

/** Whether a study, or a part of it, may be written there: nothing else stands in it. Nothing is made yet. */
export function checkFolder(
  folder: string,
  plan: Plan | null,
  shard: Shard | null,
  language: Language,
): Reading<string> {
  const words = studyWordsIn(language);
  const path = placeOf(folder);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found !== undefined && !found.isDirectory()) return unread(`sim: ${words('out-is-file', { folder })}`);
  if (found === undefined && !statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory())
    return unread(`sim: ${words('out-no-parent', { folder })}`);
  try {
    accessSync(found === undefined ? dirname(path) : path, constants.W_OK);
  } catch {
    return unread(`sim: ${words('out-unwritable', { folder })}`);
  }
  if (found === undefined || readdirSync(path).length === 0) return read(path);
  const there = textIn(path, PLAN);
  if (there === null) return unread(`sim: ${words('out-not-empty', { folder })}`);
  const same = plan !== null && there === planText(plan) && textIn(path, SHARD) === shardText(shard);
  if (!same) return unread(`sim: ${words('out-other-study', { folder })}`);
  const process = runningWriter(path);
  return process === null ? read(path) : unread(`sim: ${words('out-busy', { folder, process })}`);
}

const shardText = (shard: Shard | null): string | null => (shard === null ? null : `${JSON.stringify(shard)}\n`);

/** The process that writes there now, or null; a lock that a crash has left behind does not count. */
function runningWriter(path: string): number | null {
  const holder = Number(textIn(path, LOCK) ?? 'none');
  if (!Number.isInteger(holder) || holder <= 0 || holder === process.pid) return null;
  try {
    process.kill(holder, 0); // asks only whether it lives
    return holder;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? holder : null;
  }
}

/** Makes the folder, writes the plan, and keeps others out until it is called again. */
export function claimFolder(path: string, plan: Plan, shard: Shard | null): () => void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, LOCK), String(process.pid));
  const part = shardText(shard);
  if (part !== null) writeWhole(join(path, SHARD), part);
  writeWhole(join(path, PLAN), planText(plan));
  return () => rmSync(join(path, LOCK), { force: true });
}

/** The plan of a folder, or null where there is none that can be read. */
export function planIn(path: string): Plan | null {
  const text = textIn(path, PLAN);
  if (text === null) return null;
  try {
    const plan = JSON.parse(text) as Plan;
    return plan.study === 1 && Array.isArray(plan.scenarios) ? plan : null;
  } catch {
    return null;
  }
}

/** Which part of a study a folder holds, or null for the whole. */
export function shardIn(path: string): Shard | null {
  const text = textIn(path, SHARD);
  if (text === null) return null;
  try {
    return JSON.parse(text) as Shard;
  } catch {
    return null;
  }
}
