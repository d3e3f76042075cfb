/** How one delegation weighed the text at any moment of a game that is over, before the terms of the last day. */
import type { Term } from '../core/acts.ts';
import type { Conference } from '../core/state.ts';
import type { StateCode } from '../core/terms.ts';
import type { Edit } from '../core/text/draft.ts';
import { wouldAccept } from '../diplomacy/accepts.ts';
import { termsOf } from '../diplomacy/reasons.ts';
import { followConference, openRoom, seatOf } from '../diplomacy/room.ts';
import type { Secretariat } from '../secretariat/secretariat.ts';

export interface WeighedAt {
  readonly terms: readonly Term[]; // they sum to the discomfort
  readonly discomfort: number; // logits
  readonly line: number; // over it its instructions say: object
  readonly accepts: Edit | null; // the smallest single change that brings it to the line or below; null where none does, or none is needed
}

/** Weighs the text as it stood in `conference`, a moment of `game`. */
export function weighedAt(game: Secretariat, conference: Conference, code: StateCode): WeighedAt {
  const room = openRoom(game.scenario, game.seed, game.room().parameters);
  followConference(room, conference);
  const i = seatOf(room, code);
  const discomfort = room.standing.discomfort[i] as number;
  const line = room.standing.cut;
  const found = discomfort > line ? wouldAccept(room, code, line) : null;
  return { terms: termsOf(room, i), discomfort, line, accepts: found?.edit ?? null };
}
