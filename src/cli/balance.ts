/** `balance`: plays the same games from many seats in every way there is, and tells whether skill matters. */
import { writeFileSync } from 'node:fs';
import type { Scenario } from '../core/scenario.ts';
import type { Language } from '../core/terms.ts';
import { type Cell, cellsOf, seatResults } from '../study/balance/cells.ts';
import { balanceChart } from '../study/balance/chart.ts';
import { PLAYERS } from '../study/balance/cells.ts';
import { marksOf } from '../study/balance/marks.ts';
import { type Bill, type Outing, outingsOf } from '../study/balance/play.ts';
import { seatsToTry } from '../study/balance/seats.ts';
import { csvOf } from '../study/csv.ts';
import { sayBalance, sayMarks } from './balance-told.ts';
import { readScenario } from './files.ts';
import { seedOption } from './options.ts';
import { done, type Ended, type Reading, read, refused, say, stopped, unread } from './outcome.ts';
import { readParameters } from './parameters.ts';
import { coresHere, playAll } from './pool/pool.ts';
import { countdown } from './pool/time-left.ts';
import { countOption, firstFault, seatsOption, targetOption } from './study-options.ts';
import { BALANCE_BUDGET, BALANCE_RUNS } from './study-standards.ts';
import { studyWordsIn } from './study-words.ts';

/** Options of `balance`, as the user gave them. */
interface BalanceOptions {
  readonly seats?: string;
  readonly runs?: string;
  readonly seed?: string;
  readonly budget?: string;
  readonly workers?: string;
  readonly params?: string;
  readonly csv?: string;
  readonly chart?: string;
  readonly json?: boolean;
}

interface Checked {
  readonly bill: Bill;
  readonly workers: number;
  readonly csv: string | null;
  readonly chart: string | null;
}

const SEARCHED_SHARE = 4; // a line is searched for in the first quarter of the runs: a search is many games

/** Plays and tells the table, its marks, and writes what was asked for. */
export async function balance(files: readonly string[], options: BalanceOptions, language: Language): Promise<Ended> {
  const checked = await check(files, options, language);
  if (!checked.ok) return refused(...checked.lines);
  const { bill, workers, csv, chart } = checked.value;
  const words = studyWordsIn(language);
  const total = outingsOf(bill);
  const outings: Outing[] = [];
  const progress = countdown(total, 0, language);
  let played = 0;
  const how = await playAll({ kind: 'balance', bill }, [...Array(total).keys()], workers, (task, outing) => {
    outings[task] = outing;
    played++;
    progress.one();
  });
  progress.end();
  if (how === 'stopped') return stopped(words('stopped', { done: played, total }));
  const results = seatResults(bill, outings);
  const cells = cellsOf(results);
  const pictured = { title: words('balance-title'), scale: words('balance-how', { runs: bill.runs }) };
  const players = PLAYERS.map((player) => words(`player-${player}`));
  if (csv !== null) writeFileSync(csv, csvOfCells(cells));
  if (chart !== null) writeFileSync(chart, balanceChart(cells, { ...pictured, players }));
  if (options.json === true) {
    say(JSON.stringify({ cells }));
    return done;
  }
  sayBalance(results, bill, language);
  sayMarks(marksOf(results), language);
  return done;
}

const csvOfCells = (cells: readonly Cell[]): string =>
  csvOf(
    ['scenario', 'forum', 'seat', 'policy', 'runs', 'score', 'se', 'agree'],
    cells.map((cell) => [
      ...[cell.scenario, cell.forum, cell.seat, cell.policy],
      ...[cell.runs, cell.score, cell.se, cell.agree],
    ]),
  );

async function check(files: readonly string[], options: BalanceOptions, language: Language): Promise<Reading<Checked>> {
  const seed = seedOption(options.seed ?? '1', language);
  const runs = countOption('--runs', options.runs, BALANCE_RUNS, [1, 100_000], language);
  const budget = countOption('--budget', options.budget, BALANCE_BUDGET, [0, 100_000], language);
  const workers = countOption('--workers', options.workers, coresHere(), [1, 1024], language);
  const seats = seatsOption(options.seats, language);
  const csv = targetOption('--csv', options.csv, language);
  const chart = targetOption('--chart', options.chart, language);
  const fault = firstFault(seed, runs, budget, workers, seats, csv, chart);
  if (fault !== null) return unread(...fault);
  const parameters = readParameters(options.params, language);
  if (!parameters.ok) return parameters;
  const scenarios: Scenario[] = [];
  for (const file of files) {
    const scenario = await readScenario(file, language);
    if (!scenario.ok) return scenario;
    if (seats.ok && seats.value?.some((code) => scenario.value.forum.seats.includes(code)) === false)
      return unread(`sim: ${studyWordsIn(language)('no-seats', { file })}`);
    scenarios.push(scenario.value);
  }
  if (!seed.ok || !runs.ok || !budget.ok || !workers.ok || !seats.ok || !csv.ok || !chart.ok)
    throw new Error('A fault was overlooked.');
  const places = scenarios.flatMap(({ forum }, scenario) =>
    (seats.value?.filter((code) => forum.seats.includes(code)) ?? seatsToTry(forum)).map((seat) => ({
      scenario,
      seat,
    })),
  );
  const bill: Bill = {
    ...{ scenarios, places, seed: seed.value, runs: runs.value, budget: budget.value },
    searched: budget.value === 0 ? 0 : Math.ceil(runs.value / SEARCHED_SHARE),
    parameters: parameters.value,
  };
  return read({ bill, workers: workers.value, csv: csv.value, chart: chart.value });
}
