/** What a report tells apart: the cells of a study, or its rooms where there are many cells. */
import type { STUDY_EN } from '../../../assets/languages/study.en.ts';
import type { Language } from '../../core/terms.ts';
import type { Say } from '../../telling/words.ts';
import { type Figures, figuresOfRows, settingsOf } from '../runs/figures.ts';
import { cellsOf, type Plan, placeOfJob } from '../runs/plan.ts';
import type { Row } from '../runs/row.ts';

/** The sentences of studies in one language. */
export type StudyWords = Say<typeof STUDY_EN>;

/** Runs that are drawn in one colour. */
export interface Series {
  readonly name: string;
  readonly scenario: number;
  readonly rows: readonly Row[];
  readonly figures: Figures;
}

const MOST_SERIES = 7; // cells told apart by colour; more are drawn together, room by room

/** The series of a study, in order of cell. */
export function seriesOf(plan: Plan, rows: readonly Row[], words: StudyWords, language: Language): readonly Series[] {
  const cells = cellsOf(plan);
  const grouped = cells.length > MOST_SERIES;
  const made = (name: string, scenario: number, own: readonly Row[]): Series => {
    return { name, scenario, rows: own, figures: figuresOfRows(own) };
  };
  const roomName = roomNamer(plan, words, language);
  if (grouped)
    return plan.scenarios.map((_, at) =>
      made(
        roomName(at),
        at,
        rows.filter(({ job }) => cells[placeOfJob(plan, job).cell]?.scenario === at),
      ),
    );
  return cells.map((cell) => {
    const settings = Object.entries(settingsOf(plan, cell)).map(
      ([path, value]) => `${path.split('.').at(-1)} ${String(value)}`,
    );
    const named = [...(plan.scenarios.length > 1 ? [roomName(cell.scenario)] : []), ...settings].join(', ');
    return made(
      named === '' ? words('report-all') : named,
      cell.scenario,
      rows.filter(({ job }) => placeOfJob(plan, job).cell === cell.number),
    );
  });
}

/** Rooms by the short name of their kind where that tells them apart, else by the title of the forum. */
function roomNamer({ scenarios }: Plan, words: StudyWords, language: Language): (at: number) => string {
  const apart = new Set(scenarios.map(({ forum }) => forum.kind)).size === scenarios.length;
  return (at) => {
    const scenario = scenarios[at];
    if (scenario === undefined) return '';
    const { kind, title } = scenario.forum;
    if (apart && (kind === 'gge' || kind === 'oewg')) return words(`room-${kind}`);
    return title[language] || scenario.id;
  };
}
