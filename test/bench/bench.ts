/** Speeds as ratios within one run: machines differ, and so does one machine from minute to minute. */
import { gzipSync } from 'node:zlib';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { chartOf } from '../../src/core/forums/chart.ts';
import { can } from '../../src/core/rules/can.ts';
import { standardParameters } from '../../src/diplomacy/parameters.ts';
import { openRoom } from '../../src/diplomacy/room.ts';
import { judge } from '../../src/diplomacy/judge.ts';
import { make } from '../../src/diplomacy/standing.ts';
import { zeroDraft } from '../../src/diplomacy/zero-draft.ts';
import { searchLine } from '../../src/secretariat/search-line.ts';
import { openGame } from '../../src/secretariat/secretariat.ts';
import type { Plan } from '../../src/study/runs/plan.ts';
import { playRun } from '../../src/study/runs/row.ts';
import { forumOfHistory } from '../diplomacy/forum-of-history.ts';
import { measurePage } from './page.ts';

const ROUNDS = 5;

/** Median time of one call in milliseconds, after a round that does not count. */
function median(calls: number, work: (call: number) => void): number {
  const times: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const start = performance.now();
    for (let call = 0; call < calls; call++) work(call);
    if (round >= 0) times.push((performance.now() - start) / calls);
  }
  return times.sort((left, right) => left - right)[ROUNDS >> 1] as number;
}

interface Row {
  readonly what: string;
  readonly each: number; // milliseconds
  readonly goal: number | null; // a second
}

const rows: Row[] = [];
const measure = (what: string, calls: number, goal: number | null, work: (call: number) => void): void => {
  rows.push({ what, each: median(calls, work), goal });
};

let sink = 0;
measure('anchor: a million square roots', 4, null, () => {
  for (let n = 0; n < 1_000_000; n++) sink += Math.sqrt(n);
});
for (const [id, goal] of [
  ['gge-2014', 150],
  ['gge-2016', 150],
  ['oewg-2019', 100],
] as const) {
  const scenario = forumOfHistory(id);
  measure(`whole game, charts and record: ${id}`, 20, goal, (seed) => {
    sink += openGame({ scenario, seed, people: [] }).record().length;
  });
}
measure('a game led by a bridge-builder: gge-2016', 5, null, (seed) => {
  sink += openGame({
    scenario: forumOfHistory('gge-2016'),
    seed,
    people: [],
    policies: { KE: 'bridge-builder' },
  }).lines().length;
});
for (const id of ['gge-2016', 'oewg-2019']) {
  const plan: Plan = {
    ...{ study: 1, rules: 1, scenarios: [forumOfHistory(id)], parameters: standardParameters() },
    ...{ varied: [], runs: 1000, seed: 1 },
  };
  measure(`a run of a study, its row: ${id}`, 20, id === 'gge-2016' ? 300 : 250, (job) => {
    sink += playRun(plan, job).came.length;
  });
}
measure('a search of ten lines for a seat: gge-2016', 1, null, (seed) => {
  sink += searchLine({ scenario: forumOfHistory('gge-2016'), seed, seat: 'KE' }, 10).score;
});
for (const id of ['gge-2016', 'oewg-2019']) {
  const scenario = forumOfHistory(id);
  const room = openRoom(scenario, 1, standardParameters());
  for (const swap of zeroDraft(scenario.text, scenario.forum, room.nature, room.columns, 1)) make(room.standing, swap);
  const after = new Float64Array(room.nature.n);
  measure(`a swap judged by ${room.nature.n} delegations`, 2000, null, (n) => {
    sink += judge(room.standing, { provision: n % 15, reading: n % 6, force: 0.5, where: 0 }, after);
  });
}
const waiting = openGame({ scenario: forumOfHistory('gge-2016'), seed: 1, people: ['KE'] });
measure('asking whether an act is in order', 5000, null, () => {
  sink += can(waiting.conference(), { type: 'ask', by: 'KE', with: 'US' }) === null ? 1 : 0;
});
measure('drawing the chart of a forum again', 2000, null, () => {
  sink += chartOf(forumOfHistory('gge-2016').forum) === null ? 1 : 0;
});

const anchor = rows[0]?.each as number;
const line = (cells: readonly string[]): void =>
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(54) : cell.padStart(14))).join(''));
line(['', 'ms', 'a second', 'x anchor', 'goal a second']);
for (const { what, each, goal } of rows)
  line([
    what,
    each.toFixed(4),
    (1000 / each).toFixed(0),
    (each / anchor).toFixed(3),
    goal === null ? '' : `${goal}${1000 / each >= goal ? ' met' : ' missed'}`,
  ]);

console.log();
line([`the page (load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores)`, 'measured', '', '', 'goal']);
for (const { what, measured, unit, goal, atLeast } of await measurePage()) {
  const met = goal === null || (atLeast ? measured >= goal * 0.95 : measured <= goal); // a screen's own 60 is a little less
  line([
    what,
    measured.toFixed(measured < 10 ? 1 : 0),
    unit,
    '',
    goal === null ? '' : `${goal}${met ? ' met' : ' missed'}`,
  ]);
}

const site = 'dist/site/assets';
if (existsSync(site)) {
  console.log();
  line(['what a page loads', 'kB', 'kB gzip', '', '']);
  for (const name of readdirSync(site).sort()) {
    const bytes = readFileSync(join(site, name));
    line([name, (bytes.length / 1024).toFixed(1), (gzipSync(bytes, { level: 9 }).length / 1024).toFixed(1), '', '']);
  }
}
if (Number.isNaN(sink)) console.log(sink);
