/** The plan of a study: every game that it plays has a number, and the number says which game it is. */
import type { Scenario } from '../../core/scenario.ts';
import type { Parameters } from '../../diplomacy/parameters.ts';
import type { Setup } from '../../secretariat/secretariat.ts';
import { type Arm, type SettingValue, type Variation, withSetting } from './settings.ts';

/** What a study plays: plain data, written beside its results, from which any run can be played again. */
export interface Plan {
  readonly study: 1; // format of the plan
  readonly rules: number; // version of the rules
  readonly scenarios: readonly Scenario[]; // one, or the rooms that are compared
  readonly parameters: Parameters;
  readonly varied: readonly Variation[];
  readonly runs: number; // in each cell
  readonly seed: number; // of the first run of each cell; the others follow
}

/** One combination of room and settings. */
export interface Cell {
  readonly number: number; // from 0
  readonly scenario: number; // index in the plan's scenarios
  readonly values: readonly SettingValue[]; // by variation
}

/** All cells, rooms first, the last variation the fastest. */
export function cellsOf({ scenarios, varied }: Plan): readonly Cell[] {
  let cells: readonly Omit<Cell, 'number'>[] = scenarios.map((_, scenario) => ({ scenario, values: [] }));
  for (const { values } of varied)
    cells = cells.flatMap((cell) => values.map((value) => ({ ...cell, values: [...cell.values, value] })));
  return cells.map((cell, number) => ({ number, ...cell }));
}

/** How many runs a plan has in all. */
export const jobsOf = (plan: Plan): number => cellsOf(plan).length * plan.runs;

/** Cell and run of a job; runs of the same number share their luck from cell to cell. */
export const placeOfJob = ({ runs }: Plan, job: number): { readonly cell: number; readonly run: number } => ({
  cell: Math.floor(job / runs),
  run: job % runs,
});

/** The jobs of a shard: shard 2 of 3 has the jobs 1, 4, 7 and so on. */
export const jobsOfShard = (plan: Plan, shard: number, shards: number): readonly number[] =>
  [...Array(jobsOf(plan)).keys()].filter((job) => job % shards === shard - 1);

/** What the game of a job is opened with. */
export function setupOf(plan: Plan, job: number): Setup {
  const { cell: number, run } = placeOfJob(plan, job);
  const cell = cellsOf(plan)[number] as Cell;
  let arm: Arm = { scenario: plan.scenarios[cell.scenario] as Scenario, parameters: plan.parameters, policies: {} };
  for (const [at, { path }] of plan.varied.entries()) arm = withSetting(arm, path, cell.values[at] as SettingValue);
  return { ...arm, seed: plan.seed + run, people: [] };
}
