import { drafts } from 'virtual:scenarios';
import type { Tally } from '../../src/core/committee/happenings.ts';
import { rollCallModel } from '../../src/diplomacy/committee/model.ts';
import { type CommitteeRoom, openCommitteeRoom } from '../../src/secretariat/committee/committee-room.ts';
import { hashOf } from '../../src/secretariat/record.ts';
import { committeeAccount } from '../../src/telling/committee.ts';

/** A draft resolution that must come out the same for ever, or be renewed with a reason. */
export interface GoldenDraft {
  readonly scenario: string;
  readonly seed: number;
}

export interface KeptDraft extends GoldenDraft {
  readonly hash: string; // of the whole record
  readonly outcome: string;
  readonly tallies: readonly Tally[];
}

/** Each draft once. */
export const DRAFTS: readonly GoldenDraft[] = drafts.map(({ id }) => ({ scenario: id, seed: 101 }));

/** Plays a golden draft. */
export async function playDraft({ scenario, seed }: GoldenDraft): Promise<CommitteeRoom> {
  const entry = drafts.find(({ id }) => id === scenario);
  if (entry === undefined) throw new Error(`no draft ${scenario}`);
  return openCommitteeRoom({ scenario: await entry.load(), seed, people: [] }, rollCallModel);
}

/** What is kept of it. */
export function keptDraft(golden: GoldenDraft, room: CommitteeRoom): KeptDraft {
  const { fate, votes } = room.committee();
  return { ...golden, hash: hashOf(room.record()), outcome: String(fate), tallies: votes.map(({ tally }) => tally) };
}

/** The account of it as one text. */
export function draftAccount(room: CommitteeRoom): string {
  const told = room.lines().flatMap((line) => ('told' in line ? [line.told] : []));
  return `${committeeAccount(told, 'en')
    .map(({ kind, text }) => `${kind.padEnd(10)} ${text}`)
    .join('\n')}\n`;
}
