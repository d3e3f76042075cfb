/** Regional groups, political groups and organisations: who belongs to which. Sources and dates stand in `states.json`. */
import names from '../../../assets/facts/groups.json' with { type: 'json' };
import facts from '../../../assets/facts/states.json' with { type: 'json' };
import type { StateCode, Words } from '../terms.ts';
import { CODES, STATES, indexOf, type Region } from './states.ts';
import { numbers, texts } from './table.ts';

/** Memberships as of December 2021; the Budapest Convention as of the end of 2018, its parties only. */
export const MEMBERSHIPS = [
  'CIS',
  'CSTO',
  'SCO',
  'BRICS',
  'ASEAN',
  'ARF',
  'Arab_League',
  'AU',
  'EU',
  'NATO',
  'NAM',
  'G77',
  'OAS',
  'PIF',
  'Five_Eyes',
  'OSCE',
  'CARICOM',
  'FOC',
  'OIC',
  'Budapest',
] as const;
export type Membership = (typeof MEMBERSHIPS)[number];

const PARTY = 2;
const INVITED = 1;
const budapest = numbers(facts, 'budapest_end_2018');

const rolls: ReadonlyMap<Membership, readonly StateCode[]> = new Map(
  MEMBERSHIPS.map((group) => {
    const cells = group === 'Budapest' ? budapest.map((cell) => (cell === PARTY ? 1 : 0)) : numbers(facts, group);
    return [group, CODES.filter((_, i) => cells[i] === 1)];
  }),
);

const byState: ReadonlyMap<StateCode, readonly Membership[]> = new Map(
  CODES.map((code) => [code, MEMBERSHIPS.filter((group) => membersOf(group).includes(code))]),
);

/** A group of either kind as it is called. */
export interface GroupName {
  readonly short: Words; // "G77 and China"
  readonly full: Words; // "Group of 77 and China"
}

const columns = ['short_en', 'short_ru', 'name_en', 'name_ru'].map((name) => texts(names, name));
const calls: ReadonlyMap<string, GroupName> = new Map(
  texts(names, 'key').map((key, row) => {
    const [shortEn = '', shortRu = '', fullEn = '', fullRu = ''] = columns.map((cells) => cells[row]);
    return [key, { short: { en: shortEn, ru: shortRu }, full: { en: fullEn, ru: fullRu } }];
  }),
);

/** What a regional group or another group is called. */
export function nameOfGroup(group: Membership | Region): GroupName {
  const name = calls.get(group);
  if (name === undefined) throw new Error(`${group} has no name`);
  return name;
}

/** Members of a group, in alpha-2 order. */
export function membersOf(group: Membership): readonly StateCode[] {
  return rolls.get(group) ?? [];
}

/** Members of a regional group, in alpha-2 order. */
export function regionOf(region: Region): readonly StateCode[] {
  return STATES.filter((state) => state.region === region).map((state) => state.code);
}

/** Groups a State belongs to, in the order of `MEMBERSHIPS`. */
export function membershipsOf(code: StateCode): readonly Membership[] {
  return byState.get(code) ?? [];
}

/** True if the State belongs to the group. */
export function isMember(code: StateCode, group: Membership): boolean {
  return membershipsOf(code).includes(group);
}

/** True if the State had been invited to the Budapest Convention by the end of 2018 and was not yet a party. */
export function isInvitedToBudapest(code: StateCode): boolean {
  return budapest[indexOf(code)] === INVITED;
}
