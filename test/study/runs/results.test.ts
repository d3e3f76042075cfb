import { beforeAll, describe, expect, test } from 'vitest';
import { STUDY_EN } from '../../../assets/languages/study.en.ts';
import { STUDY_RU } from '../../../assets/languages/study.ru.ts';
import { standardParameters } from '../../../src/diplomacy/parameters.ts';
import { reportOf } from '../../../src/study/report/report.ts';
import { figuresOf } from '../../../src/study/runs/figures.ts';
import { jobsOf, type Plan } from '../../../src/study/runs/plan.ts';
import { playRun, type Row } from '../../../src/study/runs/row.ts';
import { type StudyTable, tablesOf } from '../../../src/study/runs/tables.ts';
import { tellingRuns } from '../../../src/study/runs/telling.ts';
import { wordsIn } from '../../../src/telling/words.ts';
import { forumOfHistory } from '../../diplomacy/forum-of-history.ts';

const plan: Plan = {
  ...{ study: 1, rules: 1, scenarios: [forumOfHistory('gge-2016')], parameters: standardParameters() },
  ...{ varied: [{ path: 'model.base', values: [0, 1.3] }], runs: 3, seed: 1 },
};
let rows: readonly Row[];
let tables: readonly StudyTable[];
beforeAll(() => {
  rows = Array.from({ length: jobsOf(plan) }, (_, job) => playRun(plan, job));
  tables = tablesOf(plan, rows);
});

test('a run is the same whenever it is played', () => expect(playRun(plan, 1)).toEqual(rows[1]));

test('every table is tidy: each row has a value for each column, of its type', () => {
  for (const { name, columns, rows: lines } of tables) {
    if (name !== 'against') expect(lines.length, name).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).toHaveLength(columns.length);
      for (const [at, { type, name: column }] of columns.entries()) {
        const value = line[at];
        if (value === null) continue;
        const sort = { integer: 'number', number: 'number', boolean: 'boolean', text: 'string' }[type];
        expect(typeof value, `${name}.${column}`).toBe(sort);
        if (type === 'integer') expect(Number.isInteger(value), `${name}.${column}`).toBe(true);
      }
    }
  }
  expect(tables[0]?.rows.map(([job]) => job)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('the figures count what the rows say, and a text that hurts everybody finds no room', () => {
  const [easy, hard] = figuresOf(plan, rows);
  const adopted = rows.slice(0, 3).filter((row) => row.adopted).length;
  expect(easy?.agree.share).toBeCloseTo(adopted / 3);
  expect(easy?.settings).toEqual({ 'model.base': 0 });
  expect(hard?.agree.share).toBeLessThanOrEqual(easy?.agree.share ?? 0);
  expect(hard?.outcomes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  for (const { readings } of hard?.provisions ?? [])
    expect(readings.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

describe('the runs worth opening', () => {
  const run = (job: number, adopted: boolean, worth: number, worst = 'law'): Row => ({
    ...{ job, adopted, outcome: adopted ? 'consensus' : 'no-consensus', substance: worth, legitimacy: worth },
    ...{ inclusive: 0, undivided: 0, explained: 0, brackets: [], came: [] },
    stood: adopted ? [] : [{ state: 'KE', how: 'objects', provisions: [worst], term: 'red-line' }],
  });
  test('are the middle one, the first of the best, the first of the worst, and one of each kind of failure', () => {
    const told = tellingRuns({ ...plan, runs: 5, varied: [] }, [
      run(0, false, 0),
      run(1, true, 0.5),
      run(2, true, 0.5),
      run(3, false, 0, 'capacity'),
      run(4, true, 0.3),
    ]);
    expect(told.map(({ job, name }) => [name, job])).toEqual([
      ['median', 4],
      ['best', 1],
      ['worst', 0],
      ['failure-no-consensus-capacity', 3],
      ['failure-no-consensus-law', 0],
    ]);
  });
});

test.each(['en', 'ru'] as const)(
  'the report in %s opens offline, with every chart in it and no number that is none',
  (language) => {
    const words = wordsIn({ en: STUDY_EN, ru: STUDY_RU }, language);
    const html = reportOf({ plan, rows, tables, telling: tellingRuns(plan, rows) }, words, language);
    expect(html.match(/<svg /g)?.length).toBeGreaterThanOrEqual(4);
    expect(html).not.toMatch(/NaN|undefined|Infinity|\b(src|href)=|@import|url\(/);
    expect(html.match(/https?:[^"]*/g)?.every((link) => link === 'http://www.w3.org/2000/svg')).toBe(true);
  },
);
