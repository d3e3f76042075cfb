import type { StateCode } from '../core/terms.ts';
import type { Conference } from '../core/state.ts';
import type { Instruction } from '../core/view.ts';
import { wordOf } from './edits.ts';
import type { Room } from './room.ts';
import { wordsWorth } from './score.ts';

/**
 * What the capital of a delegation tells it to seek, accept and refuse, provision by provision; derived from the same
 * table that decides for it when nobody leads it. Weightiest first.
 */
export function instructionsOf(room: Room, conference: Conference, code: StateCode): Instruction[] {
  const { columns, standing: s, nature, scenario } = room;
  const i = nature.codes.indexOf(code);
  const list = columns.ids.map((provision, at): Instruction => {
    const ids = columns.readings[at] as readonly string[];
    const worth = ids.map((_, reading) => wordsWorth(room, at, reading, i));
    const forces = columns.forces[at] as readonly number[];
    const strongest = forces[forces.length - 1] as number;
    const sting = room.parameters.redLine * Math.sqrt(columns.weight[at] as number) * strongest;
    const crosses = ids.map(
      (_, r) =>
        sting * (columns.hurt[((columns.offset[at] as number) + r) * nature.n + i] as number) >
        room.parameters.lineShown,
    );
    const order = ids.map((_, r) => r).sort((l, r) => (worth[r] as number) - (worth[l] as number) || l - r);
    const best = order[0] as number;
    const k = columns.issue[at] as number;
    const stake = scenario.stakes.find((candidate) => candidate.state === code && candidate.provision === provision);
    const standing = conference.draft.standings[provision];
    return {
      provision,
      seek: ids[best] as string,
      accept: order.filter((r) => !crosses[r]).map((r) => ids[r] as string),
      refuse: order.filter((r) => crosses[r]).map((r) => ids[r] as string),
      strongest: wordOf((worth[best] as number) > 0 ? strongest : (forces[0] as number)),
      share:
        ((nature.salience[k * nature.n + i] as number) / 16) *
        ((columns.weight[at] as number) / (columns.issueWeight[k] as number)),
      ask: (s.target[k * nature.n + i] as number) > 0,
      stake:
        stake === undefined || standing === undefined
          ? null
          : standing.standing === 'deleted' && stake.refuses === 'deleted'
            ? 'refused'
            : standing.reading === stake.refuses
              ? 'refused'
              : standing.reading === stake.wants
                ? 'wanted'
                : null,
      widened: conference.widened.some((wide) => wide.state === code && wide.provision === provision),
    };
  });
  return list.sort((left, right) => right.share - left.share || (left.provision < right.provision ? -1 : 1));
}
