/** The fact about votes: how one line fares when it is put as a text of its own, from nothing but its words and its sponsor. */
import type { Resolution, ResolutionReading } from '../../core/resolution.ts';
import type { Issue, StateCode } from '../../core/terms.ts';
import { rollCall } from '../../diplomacy/votes/roll-call.ts';

/** Expected tally of one line. */
export interface LineTally {
  readonly line: 'security' | 'existing-law' | 'bridge';
  readonly yes: number;
  readonly abstain: number;
  readonly no: number;
}

/** Three strong new texts as they were written down: places on issues, and who leads. */
const LINES: Readonly<Record<LineTally['line'], { lead: StateCode; places: Partial<Record<Issue, number>> }>> = {
  security: {
    lead: 'RU',
    places: { NEW_TREATY: 0.9, SOVEREIGNTY_CONTENT: 0.8, NEW_NORMS: 0.8, FORUM: 0.8, EXISTING_LAW: -0.2 },
  },
  'existing-law': {
    lead: 'US',
    places: { IHL: 0.9, SELF_DEFENCE: 0.5, EXISTING_LAW: 0.9, NEW_NORMS: -0.6, FORUM: -0.5 },
  },
  bridge: { lead: 'BR', places: { IHL: 0.4, EXISTING_LAW: 0.4, CAPACITY: 0.7, POC_CBM: 0.6, FORUM: 0.1 } },
};

/** Expected tallies of the three lines; written down: the bridge has the most yes and the fewest no, both others over ten no. */
export function tallyOfLines(): readonly LineTally[] {
  return (Object.keys(LINES) as LineTally['line'][]).map((line) => {
    const { lead, places } = LINES[line];
    const text = Object.entries(places).map(
      ([issue, place]): ResolutionReading => ({
        issue: issue as Issue,
        place,
        force: 0.75,
        ambiguity: 0.2,
        agreed: 0.2,
        weight: 1,
      }),
    );
    const draft: Resolution = {
      ...{ id: line, date: '2018-12-01', text, lead: [lead], sponsors: [lead], rivalSponsors: [], treatyHolders: [] },
      ...{ novelty: 1, competes: 0, duplicates: 0, early: 0, series: false },
    };
    const { yes, no, abstain } = rollCall(draft);
    const sum = (odds: Float64Array): number => odds.reduce((total, one) => total + one, 0);
    return { line, yes: sum(yes), abstain: sum(abstain), no: sum(no) };
  });
}
