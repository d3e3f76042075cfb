/** The 193 Member States of the United Nations. */
import facts from '../../../assets/facts/states.json' with { type: 'json' };
import type { StateCode, Words } from '../terms.ts';
import { flags, members, texts, textsOrNull } from './table.ts';

/** Regional groups, by which the United Nations shares out its seats. */
export const REGIONS = ['african', 'asia-pacific', 'eastern-european', 'grulac', 'weog'] as const;
export type Region = (typeof REGIONS)[number];

/** The six cases of Russian, in the order of the grammar. */
export const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
export type Case = (typeof CASES)[number];

/** How a verb agrees with a name in Russian: masculine, feminine, neuter, or plural. */
const AGREEMENTS = ['m', 'f', 'n', 'pl'] as const;
type Agreement = (typeof AGREEMENTS)[number];

/** One Member State. */
export interface State {
  readonly code: StateCode;
  readonly iso3: string; // ISO 3166-1 alpha-3
  readonly region: Region;
  readonly permanent: boolean; // seat of its own in the Security Council
  readonly official: Words; // short name on plates and in voting records: "Iran (Islamic Republic of)"
  readonly name: Words; // name that runs in a sentence, without article: "Iran"
  readonly english: {
    readonly the: boolean; // takes the definite article in a sentence
    readonly plural: boolean; // takes a verb in the plural; the United Nations treats every State as one
  };
  readonly russian: {
    readonly agreement: Agreement;
    readonly cases: Readonly<Record<Case, string>>; // of the running name
  };
  readonly capital: Words | null; // seat of the government; null where its status is before the United Nations
}

/** Codes of all Members in alpha-2 order: the order of every array by State. */
export const CODES: readonly StateCode[] = texts(facts, 'code');

const iso3 = texts(facts, 'iso3');
const regions = members(facts, 'region', REGIONS);
const permanent = flags(facts, 'p5');
const official = pairs('en_official', 'ru_official');
const names = pairs('en_name', 'ru_nominative');
const articles = flags(facts, 'en_the');
const grammaticalNumbers = members(facts, 'en_number', ['singular', 'plural']);
const agreements = members(facts, 'ru_gender', AGREEMENTS);
const declensions = CASES.map((name) => texts(facts, `ru_${name}`));
const capitals = {
  en: textsOrNull(facts, 'en_capital'),
  ru: textsOrNull(facts, 'ru_capital'),
};

/** All Members in alpha-2 order. */
export const STATES: readonly State[] = CODES.map((code, i) => ({
  code,
  iso3: at(iso3, i),
  region: at(regions, i),
  permanent: at(permanent, i),
  official: at(official, i),
  name: at(names, i),
  english: { the: at(articles, i), plural: at(grammaticalNumbers, i) === 'plural' },
  russian: { agreement: at(agreements, i), cases: casesOf(i) },
  capital: capitalOf(i),
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

function pairs(en: string, ru: string): readonly Words[] {
  const russian = texts(facts, ru);
  return texts(facts, en).map((word, i) => ({ en: word, ru: at(russian, i) }));
}

function casesOf(place: number): Record<Case, string> {
  const form = (which: number): string => at(at(declensions, which), place);
  return {
    nominative: form(0),
    genitive: form(1),
    dative: form(2),
    accusative: form(3),
    instrumental: form(4),
    prepositional: form(5),
  };
}

function capitalOf(place: number): Words | null {
  const en = at(capitals.en, place);
  const ru = at(capitals.ru, place);
  return en === null || ru === null ? null : { en, ru };
}

function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new Error(`no row ${place} among the Member States`);
  return found;
}
