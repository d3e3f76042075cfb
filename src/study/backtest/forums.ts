/**
 * The forums of history, played again: what the one table of parameters makes of each, beside what happened. Seven
 * outcomes can be consistent with a model; they cannot validate it.
 */
import type { Scenario } from '../../core/scenario.ts';
import { type Parameters, standardParameters } from '../../diplomacy/parameters.ts';
import { FORUMS, forumOfHistory } from './forum-of-history.ts';
import { GOAL_LIMITS } from './limits.ts';
import { type ForumTally, playForum } from './play-forum.ts';
import { FITTED, FREE, leaveOneOut, type LeftOut } from './refit.ts';

/** `bare`: the inputs of the facts table alone. `scenario`: the scenario file, with news, stakes and positions of its own. */
export type Basis = 'bare' | 'scenario';

/** One forum on one basis. */
export interface ForumRow extends ForumTally {
  readonly id: string; // of the facts table: "gge-2014"
  readonly basis: Basis;
  readonly scenario: string | null; // id of the scenario file, where the basis is one
  readonly happened: boolean; // it agreed on a report of substance
  readonly fitted: boolean; // its outcome was used to fit; otherwise its share is a prediction
  readonly leftOut: Omit<LeftOut, 'id'> | null; // foretold by fits that did not know it; bare rows of fitted forums only
}

/** A goal that stands written down before the runs, with what came out. */
export interface Goal {
  readonly name: GoalName;
  readonly basis: Basis;
  readonly value: number | readonly string[];
  readonly met: boolean;
}

export type GoalName =
  | 'brier-in-sample' // under .08
  | 'brier-leave-one-out' // under .15
  | 'two-failures-lowest'
  | 'law-hurts-2016' // humanitarian law or self-defence among the two issues named most
  | 'cuba-objects-2016' // among the three that object most
  | 'iran-apart-2019' // among the five that disassociate most from the OEWG's report of March 2021
  | 'united-states-unhappiest' // highest share over the forums: under .4
  | 'oewg-in-doubt'; // agrees in .75 to .95 of the games

export interface ForumsResult {
  readonly rows: readonly ForumRow[];
  readonly brier: Readonly<Record<Basis, number | null>>; // over the fitted forums; null where one has no row
  readonly leaveOneOutBrier: number | null; // best draw each; null where nothing was fitted again
  readonly leaveOneOutMeanBrier: number | null; // mean of the best few draws
  readonly baseRateBrier: number; // each forum foretold by the share of the others that agreed
  readonly free: number; // numbers fitted on these outcomes
  readonly fittedNames: readonly string[]; // those of them that stand in the table of parameters
  readonly goals: readonly Goal[];
}

/** What to play beside the number of runs. */
export interface ForumsSetup {
  readonly scenarios: readonly Scenario[]; // full ones; those of no forum of the table are passed over
  readonly parameters?: Parameters;
  readonly first?: number; // first seed; 0 if left out
  readonly draws?: number; // of the refit; 0 or left out: none
  readonly fitRuns?: number; // seeds a draw and forum; 12 if left out
  readonly told?: (done: number) => void; // share of the work done, 0..1
}

/** Forums whose outcome was known when the numbers were fitted. */
const FITTED_ON = FORUMS.filter(({ id }) => id !== 'oewg-2021');

/** Plays every forum of the table `runs` times, bare and, where there is one, by its scenario. */
export function backtestForums(runs: number, setup: ForumsSetup): ForumsResult {
  const { scenarios, parameters = standardParameters(), first = 0, draws = 0, fitRuns = 12 } = setup;
  const told = setup.told ?? (() => undefined);
  const entries = FORUMS.flatMap((facts) => {
    const full = scenarios.find(({ forum }) => forum.id === facts.id);
    const bare = { facts, basis: 'bare' as const, scenario: forumOfHistory(facts.id) };
    return full === undefined ? [bare] : [bare, { facts, basis: 'scenario' as const, scenario: full }];
  });
  const work = entries.length * runs + FITTED_ON.length * draws * fitRuns;
  const fits = FITTED_ON.map(({ id, agreed }) => ({ id, scenario: forumOfHistory(id), happened: agreed }));
  const leftOut =
    draws === 0 ? [] : leaveOneOut(fits, draws, fitRuns, (done) => told((done * fits.length * draws * fitRuns) / work));
  const rows = entries.map(({ facts, basis, scenario }, at): ForumRow => {
    const tally = playForum(scenario, runs, parameters, first);
    told((FITTED_ON.length * draws * fitRuns + (at + 1) * runs) / work);
    const found = basis === 'bare' ? leftOut.find(({ id }) => id === facts.id) : undefined;
    return {
      ...tally,
      id: facts.id,
      basis,
      scenario: basis === 'scenario' ? scenario.id : null,
      happened: facts.agreed,
      fitted: FITTED_ON.includes(facts),
      leftOut: found === undefined ? null : { best: found.best, mean: found.mean },
    };
  });
  const brier = { bare: brierOf(rows, 'bare'), scenario: brierOf(rows, 'scenario') };
  const missed = (by: 'best' | 'mean'): number | null =>
    leftOut.length === 0 ? null : meanSquare(leftOut.map((one, at) => one[by] - Number(fits[at]?.happened)));
  const agreed = FITTED_ON.filter((facts) => facts.agreed).length;
  const leaveOneOutBrier = missed('best');
  return {
    rows,
    brier,
    leaveOneOutBrier,
    leaveOneOutMeanBrier: missed('mean'),
    baseRateBrier: meanSquare(
      FITTED_ON.map((facts) => (agreed - Number(facts.agreed)) / (FITTED_ON.length - 1) - Number(facts.agreed)),
    ),
    free: FREE,
    fittedNames: FITTED,
    goals: [
      ...(leaveOneOutBrier === null
        ? []
        : [
            goal(
              'brier-leave-one-out',
              'bare',
              leaveOneOutBrier,
              leaveOneOutBrier < GOAL_LIMITS['brier-leave-one-out'],
            ),
          ]),
      ...(['bare', 'scenario'] as const).flatMap((basis) => goalsOf(rows, basis, brier[basis])),
    ],
  };
}

const meanSquare = (misses: readonly number[]): number =>
  misses.reduce((sum, miss) => sum + miss * miss, 0) / misses.length;

function brierOf(rows: readonly ForumRow[], basis: Basis): number | null {
  const found = rows.filter((row) => row.fitted && row.basis === basis);
  return found.length < FITTED_ON.length ? null : meanSquare(found.map((row) => row.agree - Number(row.happened)));
}

const goal = (name: GoalName, basis: Basis, value: Goal['value'], met: boolean): Goal => ({ name, basis, value, met });

/** The goals as far as the rows of one basis can tell. */
function goalsOf(rows: readonly ForumRow[], basis: Basis, brier: number | null): readonly Goal[] {
  const own = rows.filter((row) => row.basis === basis);
  const row = (id: string): ForumRow | undefined => own.find((one) => one.id === id);
  const [failed, open] = [row('gge-2016'), row('oewg-2019')];
  const told: Goal[] = [];
  if (brier !== null) {
    const lowest = own
      .filter(({ fitted }) => fitted)
      .toSorted((left, right) => left.agree - right.agree)
      .slice(0, 2);
    told.push(goal('brier-in-sample', basis, brier, brier < GOAL_LIMITS['brier-in-sample']));
    told.push(
      goal(
        'two-failures-lowest',
        basis,
        lowest.map(({ id }) => id),
        lowest.every(({ happened }) => !happened),
      ),
    );
  }
  if (failed !== undefined) {
    const [issues, objectors] = [failed.issues.slice(0, 2), failed.objectors.slice(0, 3)];
    told.push(goal('law-hurts-2016', basis, issues, issues.includes('IHL') || issues.includes('SELF_DEFENCE')));
    told.push(goal('cuba-objects-2016', basis, objectors, objectors.includes('CU')));
  }
  if (open !== undefined) {
    const apart = Object.keys(open.disassociates).slice(0, 5);
    told.push(goal('iran-apart-2019', basis, apart, apart.includes('IR')));
    told.push(goal('oewg-in-doubt', basis, open.agree, open.agree >= 0.75 && open.agree <= 0.95));
  }
  const most = Math.max(...own.map(({ unhappiest }) => unhappiest['US'] ?? 0));
  told.push(goal('united-states-unhappiest', basis, most, most < GOAL_LIMITS['united-states-unhappiest']));
  return told;
}
