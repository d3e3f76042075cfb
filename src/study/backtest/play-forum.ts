/** One forum of history played many times, and what came of it. */
import type { Scenario } from '../../core/scenario.ts';
import type { Issue, StateCode } from '../../core/terms.ts';
import { isAdopted } from '../../debrief/result.ts';
import type { Parameters } from '../../diplomacy/parameters.ts';
import { openGame } from '../../secretariat/secretariat.ts';

/** Counts over the runs of one forum. Shares are of all runs unless they say otherwise, 0..1. */
export interface ForumTally {
  readonly runs: number;
  readonly agree: number; // share that ends with a report of substance
  readonly suspended: number; // share suspended for consultations
  readonly objectors: readonly StateCode[]; // who objects when the text is first put, most often first
  readonly objects: Readonly<Record<StateCode, number>>; // share in which each does
  readonly issues: readonly Issue[]; // of the provisions they name first, most often first
  readonly disassociates: Readonly<Record<StateCode, number>>; // share of the runs that agree; none where nobody does
  readonly apart: number; // share of the runs that agree in which somebody disassociates
  readonly unhappiest: Readonly<Record<StateCode, number>>; // share in which each has the most discomfort with the last text
}

/** Plays seeds `first` to `first + runs - 1` without people or policies. */
export function playForum(scenario: Scenario, runs: number, parameters: Parameters, first = 0): ForumTally {
  const objects = new Map<StateCode, number>();
  const issues = new Map<Issue, number>();
  const disassociates = new Map<StateCode, number>();
  const unhappiest = new Map<StateCode, number>();
  let agreed = 0;
  let suspended = 0;
  let apart = 0;
  for (let seed = first; seed < first + runs; seed++) {
    const game = openGame({ scenario, seed, people: [], parameters });
    const told = game.lines().flatMap((line) => ('told' in line ? [line.told] : []));
    const put = told.findIndex(({ type }) => type === 'question-put');
    const again = told.findIndex((one, at) => at > put && one.type === 'question-put');
    for (const one of told.slice(put + 1, again < 0 ? told.length : again)) {
      if (one.type !== 'objected') continue;
      count(objects, one.state);
      const provision = game.conference().text.provisions.find(({ id }) => id === one.provisions[0]);
      if (provision !== undefined) count(issues, provision.issue);
    }
    if (told.some((one) => one.type === 'suspended' && one.for === 'consultations')) suspended++;
    count(unhappiest, unhappiestIn(game.room()));
    const { outcome, disassociations } = game.conference();
    if (!isAdopted(outcome)) continue;
    agreed++;
    if (disassociations.length > 0) apart++;
    for (const { state } of disassociations) count(disassociates, state);
  }
  return {
    runs,
    agree: agreed / runs,
    suspended: suspended / runs,
    objectors: commonest(objects),
    objects: shares(objects, runs),
    issues: commonest(issues),
    disassociates: shares(disassociates, agreed),
    apart: agreed === 0 ? 0 : apart / agreed,
    unhappiest: shares(unhappiest, runs),
  };
}

/** The delegation with the most discomfort as the text stands and the last day weighs. */
function unhappiestIn({ nature, standing, day }: ReturnType<ReturnType<typeof openGame>['room']>): StateCode {
  const { codes } = nature;
  const discomfort = codes.map((_, i) => (standing.discomfort[i] as number) + (day.total[i] as number));
  return codes[discomfort.indexOf(Math.max(...discomfort))] as StateCode;
}

function count<T>(counts: Map<T, number>, one: T): void {
  counts.set(one, (counts.get(one) ?? 0) + 1);
}

function commonest<T extends string>(counts: ReadonlyMap<T, number>): T[] {
  return inOrder(counts).map(([one]) => one);
}

function shares(counts: ReadonlyMap<string, number>, of: number): Record<string, number> {
  return Object.fromEntries(inOrder(counts).map(([one, number]) => [one, number / of]));
}

/** Most often first; equals by name, so that the order never depends on who came first. */
function inOrder<T extends string>(counts: ReadonlyMap<T, number>): [T, number][] {
  return [...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));
}
