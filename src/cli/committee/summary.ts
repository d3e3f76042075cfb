/** The object that `--json` prints of a draft resolution. */
import manifest from '../../../package.json' with { type: 'json' };
import type { Committee } from '../../core/committee/state.ts';
import type { Language } from '../../core/terms.ts';
import { committeeResultOf, type CommitteeResult, type Forecast } from '../../debrief/committee-result.ts';
import { absences, oddsOnDraft } from '../../diplomacy/committee/ballots.ts';
import { rollCallModel } from '../../diplomacy/committee/model.ts';
import type { CommitteeRoom } from '../../secretariat/committee/committee-room.ts';
import { hashIn } from '../../secretariat/record.ts';

/** As in `Summary`, with a forum of another kind. */
export interface CommitteeSummary {
  readonly scenario: string;
  readonly seed: number;
  readonly version: string;
  readonly hash: string;
  readonly forums: readonly [CommitteeResult];
}

/** What the model says of the draft as it was put. */
export function forecastOf(committee: Committee): Forecast {
  const { yes, no, abstain } = oddsOnDraft(committee, rollCallModel);
  return { yes, no, abstain, absent: absences(committee) };
}

/** Sums up a run that is over. */
export function committeeSummary(room: CommitteeRoom, language: Language): CommitteeSummary {
  const { scenario, seed } = room.setup;
  return {
    scenario: scenario.id,
    seed,
    version: manifest.version,
    hash: hashIn(room.record()),
    forums: [committeeResultOf(room.committee(), forecastOf(room.committee()), language)],
  };
}
