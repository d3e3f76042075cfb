/**
 * The written form of a draft; it reads back. One line for the draft, one for each provision in the order of the text:
 *
 *     Rev.1 closed
 *     p7 self-defence-1 should mid-blurred text moved:MX sponsors:EG,PK [US low shall 3] [CU out as-is 4]
 *
 * paragraph (`-` = none), provision, force, reading, standing, who moved the words (`-` = the Chair), sponsors, and brackets:
 * holder, reading wanted (`out` = the words out), force wanted (`as-is` = as it stands), meeting since which it is held.
 * Brackets are kept in the order of their provisions, then of their placing.
 */
import { FORCE_WORDS } from '../terms.ts';
import type { Bracket, Draft, ProvisionStanding, TextPlan } from './draft.ts';
import { type Provision, STANDINGS } from './provision.ts';
import { paragraphWith } from './status.ts';

export type ReadDraft =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly line: number; readonly found: string; readonly expected: string }; // line from 1

const revisionName = (revision: number): string =>
  revision < 0 ? 'no-draft' : revision === 0 ? 'zero-draft' : `Rev.${revision}`;

/** The draft in its written form, lines joined by `\n`, without one at the end. */
export function writeDraft(plan: TextPlan, draft: Draft): string {
  const lines = plan.provisions.flatMap((provision) => {
    const now = draft.standings[provision.id];
    return now === undefined ? [] : [writeLine(plan, draft, provision, now)];
  });
  return [`${revisionName(draft.revision)} ${draft.closed ? 'closed' : 'open'}`, ...lines].join('\n');
}

function writeLine(plan: TextPlan, draft: Draft, { id }: Provision, now: ProvisionStanding): string {
  const brackets = draft.brackets
    .filter((b) => b.provision === id)
    .map((b) => `[${b.by} ${b.reading ?? 'out'} ${b.force ?? 'as-is'} ${b.since}]`);
  return [
    paragraphWith(plan, id)?.id ?? '-',
    id,
    now.force,
    now.reading,
    now.standing,
    `moved:${now.movedBy ?? '-'}`,
    `sponsors:${now.sponsors.length === 0 ? '-' : now.sponsors.join(',')}`,
    ...brackets,
  ].join(' ');
}

/** Notes a fault; only the first one of a draft is told. */
type Miss = (found: string, expected: string) => void;

/** The item of a list, or its first with a fault noted. */
function oneOf<T extends string>(list: readonly [T, ...T[]], text: string, miss: Miss): T {
  const found = list.find((item) => item === text);
  if (found === undefined) miss(text, `one of ${list.join(', ')}`);
  return found ?? list[0];
}

function readState(text: string, miss: Miss): string {
  if (!/^[A-Z]{2}$/.test(text)) miss(text, 'the two capital letters of a State, such as MX');
  return text;
}

function readReading(provision: Provision, text: string, miss: Miss): string {
  const ids = provision.readings.map((r) => r.id);
  if (!ids.includes(text)) miss(text, `a reading of ${provision.id}: ${ids.join(', ')}`);
  return text;
}

function readLabelled(text: string, label: 'moved' | 'sponsors', miss: Miss): string {
  if (!text.startsWith(`${label}:`) || text.length === label.length + 1)
    miss(text, `${label}: and a State, or ${label}:-`);
  return text.slice(label.length + 1);
}

function readBracket(provision: Provision, text: string, miss: Miss): Bracket {
  const [by = '', reading = '', force = '', since = '', ...more] = text.split(' ');
  if (more.length > 0 || !/^\d+$/.test(since)) miss(`[${text}]`, 'a bracket of four parts, such as [US low shall 3]');
  return {
    by: readState(by, miss),
    provision: provision.id,
    reading: reading === 'out' ? null : readReading(provision, reading, miss),
    force: force === 'as-is' ? null : oneOf(FORCE_WORDS, force, miss),
    since: Number(since),
  };
}

const HEAD = 'the draft, such as “zero-draft open” or “Rev.1 closed”';

function readHead(line: string, miss: Miss): Pick<Draft, 'revision' | 'closed'> {
  const found = /^(?:(no-draft)|(zero-draft)|Rev\.([1-9]\d*)) (open|closed)$/.exec(line);
  if (found === null) miss(line, HEAD);
  const revision = found?.[1] !== undefined ? -1 : found?.[2] !== undefined ? 0 : Number(found?.[3]);
  return { revision, closed: found?.[4] === 'closed' };
}

interface Line {
  readonly provision: string;
  readonly standing: ProvisionStanding;
  readonly brackets: readonly Bracket[];
}

/** One provision's line; null, with a fault noted, when it cannot be told what it speaks of. */
function readLine(plan: TextPlan, line: string, miss: Miss): Line | null {
  const found = /^(\S+) (\S+) (\S+) (\S+) (\S+) (\S+) (\S+)((?: \[[^[\]]+\])*)$/.exec(line);
  if (found === null) {
    miss(line, 'paragraph, provision, force, reading, standing, moved:, sponsors: and brackets');
    return null;
  }
  const [, paragraph = '', id = '', force = '', reading = '', standing = '', moved = '', sponsors = '', brackets = ''] =
    found;
  const provision = plan.provisions.find((p) => p.id === id);
  if (provision === undefined) {
    miss(id, 'a provision of this text');
    return null;
  }
  const place = paragraphWith(plan, id)?.id ?? '-';
  if (paragraph !== place) miss(paragraph, `${place}, where ${id} stands`);
  const movedBy = readLabelled(moved, 'moved', miss);
  const names = readLabelled(sponsors, 'sponsors', miss);
  return {
    provision: id,
    standing: {
      force: oneOf(FORCE_WORDS, force, miss),
      reading: readReading(provision, reading, miss),
      standing: oneOf(STANDINGS, standing, miss),
      movedBy: movedBy === '-' ? null : readState(movedBy, miss),
      sponsors: names === '-' ? [] : names.split(',').map((name) => readState(name, miss)),
    },
    brackets: [...brackets.matchAll(/\[([^[\]]+)\]/g)].map((b) => readBracket(provision, b[1] ?? '', miss)),
  };
}

/** Reads a written draft of this text; empty lines are skipped. The first fault is told with its line; nothing is read in part. */
export function readDraft(text: string, plan: TextPlan): ReadDraft {
  const faults: { line: number; found: string; expected: string }[] = [];
  let head: Pick<Draft, 'revision' | 'closed'> | null = null;
  const standings: Record<string, ProvisionStanding> = {};
  const brackets: Bracket[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim().replace(/\s+/g, ' ');
    if (line === '') continue;
    const miss: Miss = (found, expected) => faults.push({ line: index + 1, found, expected });
    if (head === null) {
      head = readHead(line, miss);
      continue;
    }
    const read = readLine(plan, line, miss);
    if (read === null) continue;
    if (standings[read.provision] !== undefined) miss(read.provision, 'each provision once');
    standings[read.provision] = read.standing;
    brackets.push(...read.brackets);
  }
  const [fault] = faults;
  if (fault !== undefined) return { ok: false, ...fault };
  if (head === null) return { ok: false, line: 1, found: '', expected: HEAD };
  return { ok: true, draft: { ...head, standings, brackets } };
}
