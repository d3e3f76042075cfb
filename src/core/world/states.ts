/** The 193 Member States of the United Nations. */
import facts from '../../../assets/facts/states.json' with { type: 'json' };
import type { StateCode } from '../terms.ts';
import { flags, members, texts } from './table.ts';

/** Regional groups, by which the United Nations shares out its seats. */
export const REGIONS = ['african', 'asia-pacific', 'eastern-european', 'grulac', 'weog'] as const;
export type Region = (typeof REGIONS)[number];

/** One Member State. */
export interface State {
  readonly code: StateCode;
  readonly iso3: string; // ISO 3166-1 alpha-3
  readonly region: Region;
  readonly permanent: boolean; // seat of its own in the Security Council
}

/** Codes of all Members in alpha-2 order: the order of every array by State. */
export const CODES: readonly StateCode[] = texts(facts, 'code');

const iso3 = texts(facts, 'iso3');
const regions = members(facts, 'region', REGIONS);
const permanent = flags(facts, 'p5');

/** All Members in alpha-2 order. */
export const STATES: readonly State[] = CODES.map((code, i) => ({
  code,
  iso3: at(iso3, i),
  region: at(regions, i),
  permanent: at(permanent, i),
}));

const places: ReadonlyMap<StateCode, number> = new Map(CODES.map((code, i) => [code, i]));

/** True if the code is a Member's. */
export function isState(code: string): boolean {
  return places.has(code);
}

/** Place of a State in every array by State, 0..192. Throws for a code that is no Member's. */
export function indexOf(code: StateCode): number {
  const place = places.get(code);
  if (place === undefined) throw new Error(`${code} is no Member State`);
  return place;
}

/** The State with this code. Throws for a code that is no Member's. */
export function stateOf(code: StateCode): State {
  return at(STATES, indexOf(code));
}

function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new Error(`no row ${place} among the Member States`);
  return found;
}
