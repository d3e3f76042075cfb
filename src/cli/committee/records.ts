/** A record of a draft resolution, played again. */
import type { MemberAct } from '../../core/committee/acts.ts';
import type { Language } from '../../core/terms.ts';
import { rollCallModel } from '../../diplomacy/committee/model.ts';
import {
  type CommitteeHeader,
  type CommitteeInput,
  type CommitteeLine,
  type CommitteeRoom,
  restoreCommitteeRoom,
} from '../../secretariat/committee/committee-room.ts';
import { isInput, RULES_VERSION } from '../../secretariat/record.ts';
import { type Reading, read, unread } from '../outcome.ts';
import { firstDifference, type Kept } from '../records.ts';
import { terminalIn } from '../words.ts';

/** The header and the lines of a record, when it is one of a draft resolution. */
export function keptCommittee({
  record,
}: Kept): { readonly header: CommitteeHeader; readonly lines: readonly CommitteeLine[] } | null {
  const header: unknown = record.header;
  const { scenario } = header as CommitteeHeader;
  if (typeof scenario !== 'object' || scenario === null || scenario.kind !== 'first-committee') return null;
  return { header: header as CommitteeHeader, lines: record.lines as unknown as readonly CommitteeLine[] };
}

/** Plays the record again and compares every byte. Whatever is thrown comes from the file and not from us. */
export function playCommitteeAgain(file: string, kept: Kept, language: Language): Reading<CommitteeRoom> {
  const words = terminalIn(language);
  const own = keptCommittee(kept);
  if (own === null || own.header.rules !== RULES_VERSION)
    return unread(words('record-other-rules', { file, found: own?.header.rules ?? 0, ours: RULES_VERSION }));
  const { scenario, seed, people } = own.header;
  const inputs = own.lines.flatMap((line): readonly CommitteeInput[] =>
    'act' in line && isInput(line.from)
      ? [{ act: line.act as MemberAct, from: line.from as CommitteeInput['from'] }]
      : [],
  );
  let room: CommitteeRoom;
  let again: string;
  try {
    room = restoreCommitteeRoom({ scenario, seed, people }, inputs, rollCallModel);
    again = room.record();
  } catch {
    return unread(words('record-unplayable', { file }));
  }
  return again === kept.text
    ? read(room)
    : unread(words('record-differs', { file, line: firstDifference(kept.text, again) }));
}
