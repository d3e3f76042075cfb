/** The figures of a study, cell by cell: what came out, how sure it is, who stood in the way, which words lived. */
import type { StateCode } from '../../core/terms.ts';
import { mean, shareInterval, standardError } from '../statistics.ts';
import { type Cell, cellsOf, type Plan, placeOfJob } from './plan.ts';
import type { Came, Row } from './row.ts';
import type { SettingValue } from './settings.ts';

/** A mean with its standard error; null of nothing. */
export interface Mean {
  readonly mean: number;
  readonly se: number;
}

/** How often something was so, by its name, the most frequent first. */
interface Share {
  readonly name: string;
  readonly share: number; // 0..1 of the runs of the cell
}

/** How often each reading of a provision was in the text, or the provision parked or out. */
interface ProvisionFigures {
  readonly provision: string;
  readonly readings: readonly Share[]; // readings in the text, then "summary" and "deleted" where they occur
}

/** Figures of a number of runs. */
export interface Figures {
  readonly runs: number;
  readonly agree: { readonly share: number; readonly low: number; readonly high: number }; // 95 %, Wilson
  readonly outcomes: readonly Share[];
  readonly substance: Mean | null; // of adopted texts
  readonly legitimacy: Mean | null; // of adopted texts
  readonly objectors: Mean | null; // of failures
  readonly blockers: readonly Share[]; // States that objected or held a bracket at the end
  readonly disassociates: readonly Share[];
  readonly provisions: readonly ProvisionFigures[];
  readonly brackets: readonly number[]; // mean at the end of each meeting; a conference that is over keeps its last
}

/** Figures of one cell. */
export interface CellFigures extends Figures {
  readonly cell: number;
  readonly scenario: string;
  readonly settings: Readonly<Record<string, SettingValue>>;
}

/** The figures of every cell. */
export function figuresOf(plan: Plan, rows: readonly Row[]): readonly CellFigures[] {
  return cellsOf(plan).map((cell) => ({
    cell: cell.number,
    scenario: plan.scenarios[cell.scenario]?.id ?? '',
    settings: settingsOf(plan, cell),
    ...figuresOfRows(rows.filter(({ job }) => placeOfJob(plan, job).cell === cell.number)),
  }));
}

/** What is varied in a cell, by path. */
export const settingsOf = ({ varied }: Plan, { values }: Cell): Readonly<Record<string, SettingValue>> =>
  Object.fromEntries(varied.map(({ path }, at) => [path, values[at] as SettingValue]));

/** The figures of any number of runs of one room. */
export function figuresOfRows(rows: readonly Row[]): Figures {
  const adopted = rows.filter((row) => row.adopted);
  const failed = rows.filter((row) => !row.adopted);
  const [low, high] = shareInterval(adopted.length, rows.length);
  const standing = (row: Row, apart: boolean): readonly StateCode[] =>
    row.stood.filter(({ how }) => (how === 'disassociates') === apart).map(({ state }) => state);
  return {
    runs: rows.length,
    agree: { share: rows.length === 0 ? 0 : adopted.length / rows.length, low, high },
    outcomes: sharesOf(
      rows.map(({ outcome }) => outcome),
      rows.length,
    ),
    substance: meanOf(adopted.map(({ substance }) => substance)),
    legitimacy: meanOf(adopted.map(({ legitimacy }) => legitimacy)),
    objectors: meanOf(failed.map((row) => standing(row, false).length)),
    blockers: sharesOf(
      rows.flatMap((row) => standing(row, false)),
      rows.length,
    ),
    disassociates: sharesOf(
      rows.flatMap((row) => standing(row, true)),
      rows.length,
    ),
    provisions: provisionsOf(rows),
    brackets: bracketsOf(rows),
  };
}

const meanOf = (values: readonly number[]): Mean | null =>
  values.length === 0 ? null : { mean: mean(values), se: standardError(values) };

/** Shares of names among so many runs; of equals the earlier in the alphabet. */
function sharesOf(names: readonly string[], runs: number): readonly Share[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .toSorted(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))
    .map(([name, count]) => ({ name, share: count / runs }));
}

const fateOf = ({ standing, reading }: Came): string => (standing === 'text' ? reading : standing);

function provisionsOf(rows: readonly Row[]): readonly ProvisionFigures[] {
  const ids = [...new Set(rows.flatMap(({ came }) => came.map(({ provision }) => provision)))];
  return ids.map((id) => {
    const fates = rows.flatMap(({ came }) => came.filter(({ provision }) => provision === id).map(fateOf));
    const shares = sharesOf(fates, rows.length);
    const isOut = ({ name }: Share): boolean => name === 'summary' || name === 'deleted';
    return { provision: id, readings: [...shares.filter((one) => !isOut(one)), ...shares.filter(isOut)] };
  });
}

function bracketsOf(rows: readonly Row[]): readonly number[] {
  const longest = Math.max(0, ...rows.map(({ brackets }) => brackets.length));
  return Array.from({ length: longest }, (_, at) =>
    mean(rows.map(({ brackets }) => brackets[Math.min(at, brackets.length - 1)] ?? 0)),
  );
}
