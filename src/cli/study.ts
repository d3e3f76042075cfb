/** `study`: plays a scenario many times over on all cores; can be stopped at any moment, and goes on where it was. */
import type { Scenario } from '../core/scenario.ts';
import type { Language } from '../core/terms.ts';
import { RULES_VERSION } from '../secretariat/record.ts';
import { jobsOfShard, type Plan } from '../study/runs/plan.ts';
import type { Row } from '../study/runs/row.ts';
import { readScenario } from './files.ts';
import { seedOption } from './options.ts';
import { done, type Ended, type Reading, read, refused, say, stopped, unread } from './outcome.ts';
import { readParameters } from './parameters.ts';
import { coresHere, playAll } from './pool/pool.ts';
import { countdown } from './pool/time-left.ts';
import { countOption, firstFault } from './study-options.ts';
import { STUDY_RUNS } from './study-standards.ts';
import { studyWordsIn } from './study-words.ts';
import { roomsOption } from './study/compare.ts';
import { checkFolder, claimFolder, type Shard } from './study/folder.ts';
import { openJournal, readJournal, settleJournal } from './study/journal.ts';
import { writeResults } from './study/results.ts';
import { sayCells } from './study/told.ts';
import { variationsOption } from './study/vary.ts';

/** Options of `study`, as the user gave them. */
interface StudyOptions {
  readonly runs?: string;
  readonly seed?: string;
  readonly vary?: readonly string[];
  readonly compare?: string;
  readonly params?: string;
  readonly workers?: string;
  readonly shard?: string;
  readonly out: string;
}

interface Checked {
  readonly plan: Plan;
  readonly shard: Shard | null;
  readonly workers: number;
  readonly folder: string;
}

const MOST_JOBS = 10_000_000;

/** Plays a study, or a part of one, and writes what came of it. */
export async function study(file: string, options: StudyOptions, language: Language): Promise<Ended> {
  const checked = await check(file, options, language);
  if (!checked.ok) return refused(...checked.lines);
  const { plan, shard, workers, folder } = checked.value;
  const words = studyWordsIn(language);
  const jobs = shard === null ? jobsOfShard(plan, 1, 1) : jobsOfShard(plan, shard.shard, shard.shards);
  const leave = claimFolder(folder, plan, shard);
  try {
    const kept = readJournal(folder);
    const rows = new Map<number, Row>(jobs.flatMap((job) => (kept.has(job) ? [[job, kept.get(job) as Row]] : [])));
    const total = jobs.length;
    if (rows.size > 0 && rows.size < total)
      process.stderr.write(`${words('study-resumed', { done: rows.size, total })}\n`);
    const journal = openJournal(folder);
    const progress = countdown(total, rows.size, language);
    const left = jobs.filter((job) => !rows.has(job));
    const how = await playAll({ kind: 'study', plan }, left, workers, (job, row) => {
      journal.write(row);
      rows.set(job, row);
      progress.one();
    });
    progress.end();
    journal.close();
    if (how === 'stopped') return stopped(words('study-stopped', { done: rows.size, total }));
    const ordered = jobs.map((job) => rows.get(job) as Row);
    if (shard === null) sayCells(plan, writeResults(folder, plan, ordered, language), language);
    else settleJournal(folder, ordered);
    say(shard === null ? words('study-done', { n: total, folder: options.out }) : words('shard-done', { ...shard }));
    return done;
  } finally {
    leave();
  }
}

async function check(file: string, options: StudyOptions, language: Language): Promise<Reading<Checked>> {
  const words = studyWordsIn(language);
  const seed = seedOption(options.seed ?? '1', language);
  const runs = countOption('--runs', options.runs, STUDY_RUNS, [1, 1_000_000], language);
  const workers = countOption('--workers', options.workers, coresHere(), [1, 1024], language);
  const shard = shardOption(options.shard, language);
  const fault = firstFault(seed, runs, workers, shard);
  if (fault !== null) return unread(...fault);
  const scenario: Reading<Scenario> = await readScenario(file, language);
  if (!scenario.ok) return scenario;
  const rooms = await roomsOption(options.compare, scenario.value, language);
  if (!rooms.ok) return rooms;
  const varied = variationsOption(options.vary ?? [], rooms.value, language);
  if (!varied.ok) return varied;
  const parameters = readParameters(options.params, language);
  if (!parameters.ok) return parameters;
  if (!seed.ok || !runs.ok || !workers.ok || !shard.ok) throw new Error('A fault was overlooked.');
  const plan: Plan = {
    ...{ study: 1, rules: RULES_VERSION, scenarios: rooms.value, parameters: parameters.value },
    ...{ varied: varied.value, runs: runs.value, seed: seed.value },
  };
  const combinations = varied.value.reduce((product, { values }) => product * values.length, plan.scenarios.length);
  if (combinations * plan.runs > MOST_JOBS)
    return unread(`sim: ${words('too-many-jobs', { n: combinations * plan.runs, most: MOST_JOBS })}`);
  const folder = checkFolder(options.out, plan, shard.value, language);
  return folder.ok ? read({ plan, shard: shard.value, workers: workers.value, folder: folder.value }) : folder;
}

/** I/N, I from 1 to N; null where the user gave none. */
function shardOption(found: string | undefined, language: Language): Reading<Shard | null> {
  if (found === undefined) return read(null);
  const [, one, all] = /^(\d{1,6})\/(\d{1,6})$/.exec(found) ?? [];
  const [shard, shards] = [Number(one), Number(all)];
  return shard >= 1 && shard <= shards
    ? read({ shard, shards })
    : unread(`sim: ${studyWordsIn(language)('bad-shard', { found })}`);
}
