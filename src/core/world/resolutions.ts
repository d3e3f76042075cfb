/** Resolutions put to a recorded vote in plenary to 2018, and how States voted. Sources stand in `resolutions.json`. */
import facts from '../../../assets/facts/resolutions.json' with { type: 'json' };
import type { Resolution, ResolutionReading } from '../resolution.ts';
import { ISSUES } from '../terms.ts';
import { MEMBERSHIPS, membersOf } from './groups.ts';

/** What a State present and voting can say, in the order of every array by vote. */
export const VOTES = ['yes', 'no', 'abstain'] as const;
export type Vote = (typeof VOTES)[number];

/** A resolution with its recorded vote. */
export interface RecordedVote {
  readonly resolution: Resolution;
  readonly votes: Int8Array; // by State in the order of `CODES`: place in `VOTES`, or -1 for who was absent or no Member yet
}

const LETTERS = 'YNA';

/** The recorded votes, earliest first. */
export const RECORDED_VOTES: readonly RecordedVote[] = facts.resolutions.map((row) => ({
  resolution: {
    id: row.id,
    date: row.date,
    text: row.text.map(readingOf),
    lead: row.lead,
    sponsors: row.sponsors,
    rivalSponsors: row.rivalSponsors,
    treatyHolders: partiesTo(row.treaty),
    novelty: row.novelty,
    competes: row.competes,
    duplicates: row.duplicates,
    early: row.early,
    series: row.series,
  },
  votes: Int8Array.from(row.votes, (letter) => LETTERS.indexOf(letter)),
}));

function readingOf(cells: readonly (string | number)[]): ResolutionReading {
  const issue = ISSUES.find((key) => key === cells[0]);
  if (issue === undefined) throw new Error(`resolutions: ${String(cells[0])} is no issue`);
  const [place = 0, force = 0, ambiguity = 0, agreed = 0, weight = 1] = cells.slice(1).map(Number);
  return { issue, place, force, ambiguity, agreed, weight };
}

function partiesTo(treaty: string | null): Resolution['treatyHolders'] {
  if (treaty === null) return [];
  const group = MEMBERSHIPS.find((key) => key === treaty);
  if (group === undefined) throw new Error(`resolutions: ${treaty} is no group`);
  return membersOf(group);
}
