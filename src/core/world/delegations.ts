/** What the model needs of a State beside its positions; every array is in the order of `CODES`. */
import facts from '../../../assets/facts/delegations.json' with { type: 'json' };
import { members, numbers } from './table.ts';

/** Families of positions that a State's starts from; the rule that sorts them stands in `delegations.json`. */
const PROFILES = [
  'FVEY',
  'EUR',
  'ALLY',
  'EAST',
  'EURO',
  'CORE',
  'HARD',
  'CIS',
  'ARAB',
  'AFR',
  'ASEAN',
  'ASIA',
  'GRUL',
  'CARI',
  'PIF',
] as const;
type Profile = (typeof PROFILES)[number];

/** Inputs of the model by State; not to be written to. */
export interface DelegationInputs {
  readonly profile: readonly Profile[];
  readonly weight: Float64Array; // of a delegation's word in the room, 0..1
  readonly hardness: Float64Array; // what a unit of distance past a red line costs, .6..1.8
  readonly isolation: Float64Array; // habit of voting alone in the General Assembly, 0..1
  readonly need: Float64Array; // of capacity building, 0..1
  readonly theta: Float64Array; // mean ideal point of 2014-18 over all votes of the General Assembly, about -2..3
}

/** What the model needs of every State, in the order of `CODES`. */
export const DELEGATIONS: DelegationInputs = {
  profile: members(facts, 'profile', PROFILES),
  weight: numbers(facts, 'weight'),
  hardness: numbers(facts, 'hardness'),
  isolation: numbers(facts, 'isolation'),
  need: numbers(facts, 'capacity_need'),
  theta: numbers(facts, 'theta'),
};
