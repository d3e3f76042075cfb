/** Seats as a player chooses among them: by region or group, by name, and by the kind of game each is. */
import type { Scenario } from '../core/scenario.ts';
import type { StateCode } from '../core/terms.ts';
import { DELEGATIONS } from '../core/world/delegations.ts';
import { membershipsOf, membersOf, type Membership } from '../core/world/groups.ts';
import { indexOf, REGIONS, stateOf, type Region } from '../core/world/states.ts';
import { namesOfState } from './names.ts';
import { inWords, say, type Label } from './words.ts';

/** Groups a player may sift the list by; each is a membership of the facts. */
const GROUPS = [
  'NAM',
  'G77',
  'AU',
  'Arab_League',
  'ASEAN',
  'CARICOM',
  'PIF',
  'OAS',
  'EU',
  'CIS',
  'BRICS',
  'SCO',
  'NATO',
] as const satisfies readonly Membership[];

interface Sift {
  readonly id: string;
  readonly label: Label;
}

export const SIFTS: readonly Sift[] = [
  ...REGIONS.map((r): Sift => ({ id: r, label: `region.${r}` })),
  ...GROUPS.map((g): Sift => ({ id: g, label: `group.${g}` })),
];

/** What the list of seats needs to know of a scenario. */
export interface Seating {
  readonly forum: { readonly seats: readonly StateCode[] };
  readonly briefings: Scenario['briefings'];
}

const plain = (text: string): string =>
  text.toLocaleLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ё/g, 'е');

/** Seats of a scenario that belong to a region or group and whose name, in either language, has the words. */
export function sift(scenario: Seating, id: string, search: string): readonly StateCode[] {
  const { seats } = scenario.forum;
  const briefed = scenario.briefings.map((b) => b.state);
  const within =
    id === 'all'
      ? seats
      : id === 'briefed'
        ? seats.filter((s) => briefed.includes(s))
        : REGIONS.some((r) => r === id)
          ? seats.filter((s) => stateOf(s).region === (id as Region))
          : seats.filter((s) => membersOf(id as Membership).includes(s));
  const sought = plain(search.trim());
  if (sought === '') return within;
  return within.filter(
    (s) => namesOfState(s).some((name) => plain(name).includes(sought)) || s.toLowerCase() === sought,
  );
}

/** One line on a seat: its briefing's headline, or its region and groups. */
export function about(scenario: Seating, code: StateCode): string {
  const briefing = scenario.briefings.find((b) => b.state === code);
  if (briefing !== undefined) return inWords(briefing.headline);
  const groups = membershipsOf(code)
    .filter((g) => GROUPS.some((known) => known === g))
    .slice(0, 2);
  return [
    say(`region.${stateOf(code).region}`),
    ...groups.map((g) => say(`group.${g as (typeof GROUPS)[number]}`)),
  ].join(', ');
}

/** What kind of game a seat is, from its weight in the room and how firm its capital is. */
export function kindOfSeat(scenario: Scenario, code: StateCode): Label {
  const at = indexOf(code);
  if (stateOf(code).permanent) return 'seat.kind.permanent';
  if (scenario.stakes.some((s) => s.state === code)) return 'seat.kind.stake';
  const heavy = DELEGATIONS.weight[at] ?? 0;
  const hard = DELEGATIONS.hardness[at] ?? 1;
  if (heavy >= 0.35) return 'seat.kind.weighty';
  if (hard >= 0.8) return 'seat.kind.firm';
  if (heavy <= 0.08) return 'seat.kind.small';
  return 'seat.kind.bridge';
}
