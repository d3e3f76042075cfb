/** What a study may vary, by stable names: facts of the scenario, parameters of the model, who leads a delegation. */
import type { ForumSpec, Scenario } from '../../core/scenario.ts';
import type { StateCode } from '../../core/terms.ts';
import { PARAMETERS, type Parameters } from '../../diplomacy/parameters.ts';
import { POLICY_NAMES, type PolicyName } from '../../diplomacy/policies/policies.ts';
import { boundsOf } from '../../scenario/parameters-file.ts';

/** A value that a setting takes. */
export type SettingValue = number | string | boolean;

/** A setting with the values that it takes one after the other. */
export interface Variation {
  readonly path: string;
  readonly values: readonly SettingValue[];
}

/** What a game is opened with, but for its seed. */
export interface Arm {
  readonly scenario: Scenario;
  readonly parameters: Parameters;
  readonly policies: Readonly<Record<StateCode, PolicyName>>;
}

type Numbers = { readonly [K in keyof ForumSpec]: ForumSpec[K] extends number | null ? K : never }[keyof ForumSpec];

/** Numbers of a forum by the name that a scenario file gives them, with their bounds. */
const FORUM_NUMBERS: Readonly<Record<string, { readonly key: Numbers; readonly bounds: readonly [number, number] }>> = {
  'scenario.forum.ambition': { key: 'ambition', bounds: [0, 1] },
  'scenario.forum.tension': { key: 'tension', bounds: [0, 1] },
  'scenario.forum.capacity': { key: 'capacity', bounds: [0, 1] },
  'scenario.forum.access': { key: 'access', bounds: [-1, 1] },
  'scenario.forum.hours': { key: 'hours', bounds: [1, 2000] },
  'scenario.forum.procedural-share': { key: 'proceduralShare', bounds: [0, 1] },
  'scenario.forum.chair-lean': { key: 'chairLean', bounds: [0, 1] },
};
const CHAIR = 'scenario.forum.chair';
const SUMMARY = 'scenario.forum.summary';

/** Every path but those of policies, in the order in which they are listed. */
export const PATHS: readonly string[] = [
  ...Object.keys(FORUM_NUMBERS),
  CHAIR,
  SUMMARY,
  ...Object.keys(PARAMETERS).map((name) => `model.${name}`),
];

/** What a path expects: a number within bounds, a seated delegation, yes or no, or a policy; null for no path of ours. */
export type Expected =
  | { readonly sort: 'number'; readonly bounds: readonly [number, number]; readonly whole: boolean }
  | { readonly sort: 'one-of'; readonly values: readonly string[] };

export function expectedAt(path: string, seats: readonly StateCode[]): Expected | null {
  const number = FORUM_NUMBERS[path];
  if (number !== undefined) return { sort: 'number', bounds: number.bounds, whole: false };
  if (path === CHAIR) return { sort: 'one-of', values: seats };
  if (path === SUMMARY) return { sort: 'one-of', values: ['true', 'false'] };
  const [room, name = ''] = path.split('.');
  if (room === 'policy') return seats.includes(name) ? { sort: 'one-of', values: POLICY_NAMES } : null;
  if (room !== 'model' || !(name in PARAMETERS)) return null;
  const parameter = PARAMETERS[name as keyof Parameters];
  return { sort: 'number', bounds: boundsOf(parameter), whole: parameter.unit === 'count' };
}

/** Reads one value of a path as the user wrote it, or null where it cannot be. */
export function valueOf(written: string, expected: Expected): SettingValue | null {
  if (expected.sort === 'one-of') {
    if (!expected.values.includes(written)) return null;
    return written === 'true' || written === 'false' ? written === 'true' : written;
  }
  const value = Number(written);
  const [least, most] = expected.bounds;
  if (written.trim() === '' || !Number.isFinite(value) || value < least || value > most) return null;
  return expected.whole && !Number.isInteger(value) ? null : value;
}

/** An arm with one setting changed. The path and the value have been checked. */
export function withSetting(arm: Arm, path: string, value: SettingValue): Arm {
  const { scenario, parameters, policies } = arm;
  const [room, name = ''] = path.split('.');
  if (room === 'model') return { ...arm, parameters: { ...parameters, [name]: value } };
  if (room === 'policy') return { ...arm, policies: { ...policies, [name]: value as PolicyName } };
  const changed =
    path === CHAIR
      ? { chair: value as StateCode, chairName: null }
      : path === SUMMARY
        ? { summary: value as boolean }
        : { [(FORUM_NUMBERS[path] as { readonly key: Numbers }).key]: value };
  return { ...arm, scenario: { ...scenario, forum: { ...scenario.forum, ...changed } } };
}
