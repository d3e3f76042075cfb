/** The report of a study: one HTML file that opens offline, with its charts in it. */
import type { Language } from '../../core/terms.ts';
import { plainName } from '../../telling/names.ts';
import { escaped } from '../chart/svg.ts';
import { cellsOf, type Plan, placeOfJob } from '../runs/plan.ts';
import { figuresOfRows } from '../runs/figures.ts';
import type { Row } from '../runs/row.ts';
import type { StudyTable } from '../runs/tables.ts';
import type { TellingRun } from '../runs/telling.ts';
import { dotRows, linesOver, scatter, stackedBars } from './charts.ts';
import { meanIn, shown, table } from './html.ts';
import { type Series, seriesOf, type StudyWords } from './series.ts';
import { STYLE } from './style.ts';

/** What a report tells. */
export interface Told {
  readonly plan: Plan;
  readonly rows: readonly Row[]; // in order of job
  readonly tables: readonly StudyTable[];
  readonly telling: readonly TellingRun[];
}

const MOST_STATES = 15;
const MOST_POINTS = 1500;

/** Writes the report in one language. */
export function reportOf(told: Told, words: StudyWords, language: Language): string {
  const { plan, rows } = told;
  const series = seriesOf(plan, rows, words, language);
  const names = series.map(({ name }) => name);
  const title = [...new Set(plan.scenarios.map((scenario) => scenario.title[language]))].join(' · ');
  const part = (heading: string, how: string, inside: string): string =>
    `<section><h2>${escaped(heading)}</h2><p>${escaped(how)}</p>${inside}</section>`;
  const points = series.flatMap((one, n) =>
    one.rows.filter(({ adopted }) => adopted).map((row) => ({ series: n, x: row.substance, y: row.legitimacy })),
  );
  const outcomes = series.map(({ name, figures }) => ({
    name,
    parts: figures.outcomes.map((share) => ({ name: outcomeIn(share.name, words), value: share.share })),
  }));
  const body = [
    `<header><h1>${escaped(title)}</h1><p>${escaped(words('report-head', { runs: rows.length, cells: cellsOf(plan).length, seed: plan.seed, rules: plan.rules }))}</p></header>`,
    part(words('report-cells'), words('report-cells-how'), cellTable(plan, rows, words, language)),
    part(
      words('report-outcomes'),
      words('report-outcomes-how'),
      stackedBars(words('report-outcomes'), outcomes, 'legend'),
    ),
    part(
      words('report-worth'),
      words('report-worth-how'),
      scatter(
        words('report-worth'),
        names,
        [words('figure-substance'), words('figure-legitimacy')],
        points.slice(0, MOST_POINTS),
      ),
    ),
    part(words('report-blockers'), words('report-blockers-how'), blockers(series, words, language)),
    part(words('report-readings'), words('report-readings-how'), readings(told, words, language)),
    part(
      words('report-brackets'),
      words('report-brackets-how'),
      linesOver(
        words('report-brackets'),
        names,
        [words('figure-meeting'), words('figure-brackets')],
        series.map(({ figures }) => figures.brackets),
      ),
    ),
    part(words('report-telling'), words('report-telling-how'), tellingList(told, words)),
    part(words('report-columns'), words('report-columns-how'), dictionary(told.tables, words)),
  ];
  return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><main>${body.join('\n')}</main></body></html>\n`;
}

/** The name of an outcome; one that the words do not know yet stands as it is. */
function outcomeIn(outcome: string, words: StudyWords): string {
  switch (outcome) {
    case 'consensus':
    case 'consensus-with-disassociation':
    case 'no-consensus':
    case 'procedural':
      return words(`outcome-${outcome}`);
    default:
      return outcome;
  }
}

function cellTable(plan: Plan, rows: readonly Row[], words: StudyWords, language: Language): string {
  const header = [
    ...[words('figure-room'), ...plan.varied.map(({ path }) => path), words('figure-runs'), words('figure-agree')],
    ...[words('figure-substance'), words('figure-legitimacy'), words('figure-objectors')],
  ];
  const lines = cellsOf(plan).map((cell) => {
    const figures = figuresOfRows(rows.filter(({ job }) => placeOfJob(plan, job).cell === cell.number));
    const { share, low, high } = figures.agree;
    return [
      ...[plan.scenarios[cell.scenario]?.forum.title[language] ?? '', ...cell.values.map(String), String(figures.runs)],
      `${shown(share)} (${shown(low)}–${shown(high)})`,
      ...[meanIn(figures.substance), meanIn(figures.legitimacy), meanIn(figures.objectors)],
    ];
  });
  return table(header, lines);
}

function blockers(series: readonly Series[], words: StudyWords, language: Language): string {
  const most = new Map<string, number>();
  for (const { figures } of series)
    for (const { name, share } of figures.blockers) most.set(name, Math.max(most.get(name) ?? 0, share));
  const states = [...most].toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).slice(0, MOST_STATES);
  if (states.length === 0) return `<p>${escaped(words('report-nobody'))}</p>`;
  const rows = states.map(([code]) => ({
    name: plainName(code, language).nom.replace(/^the /, ''),
    values: series.map(({ figures }) => figures.blockers.find(({ name }) => name === code)?.share ?? 0),
  }));
  return dotRows(
    words('report-blockers'),
    series.map(({ name }) => name),
    rows,
  );
}

function readings({ plan, rows }: Told, words: StudyWords, language: Language): string {
  const cells = cellsOf(plan);
  return plan.scenarios
    .map((scenario, at) => {
      const own = rows.filter(({ job }) => cells[placeOfJob(plan, job).cell]?.scenario === at);
      const known = [...scenario.text.provisions, ...scenario.shelf];
      const bars = figuresOfRows(own).provisions.map(({ provision: id, readings: shares }) => {
        const provision = known.find((one) => one.id === id);
        const named = (name: string): string => {
          if (name === 'summary' || name === 'deleted') return words(`fate-${name}`);
          return provision?.readings.find((one) => one.id === name)?.label[language] || name;
        };
        const parts = shares.map(({ name, share }) => ({ name: named(name), value: share }));
        return { name: provision?.title[language] || id, parts };
      });
      const heading = plan.scenarios.length > 1 ? `<h3>${escaped(scenario.forum.title[language])}</h3>` : '';
      return heading + stackedBars(words('report-readings'), bars, 'inside');
    })
    .join('');
}

function tellingList({ plan, telling }: Told, words: StudyWords): string {
  const rows = telling.map(({ job, shows, kind, name }) => [
    words(`shows-${shows}`),
    kind ?? '',
    String(plan.seed + placeOfJob(plan, job).run),
    String(placeOfJob(plan, job).cell),
    `records/${name}.jsonl`,
  ]);
  return table(
    [
      words('telling-shows'),
      words('telling-kind'),
      words('telling-seed'),
      words('telling-cell'),
      words('telling-file'),
    ],
    rows,
  );
}

function dictionary(tables: readonly StudyTable[], words: StudyWords): string {
  const header = [
    words('dictionary-column'),
    words('dictionary-type'),
    words('dictionary-unit'),
    words('dictionary-about'),
  ];
  return tables
    .map(
      ({ name, columns }) =>
        `<h3>${escaped(name)}</h3>${table(
          header,
          columns.map((column) => [column.name, column.type, column.unit, words(`about-${column.about}`)]),
        )}`,
    )
    .join('');
}
