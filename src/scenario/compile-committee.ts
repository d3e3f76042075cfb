/** From the text of a file with a draft resolution to a scenario of the committee, or to everything that is wrong in it. */
import type { CommitteeScenario, Dossier, DraftResolution, Paragraph } from '../core/committee/agenda.ts';
import type { Source } from '../core/scenario.ts';
import type { StateCode } from '../core/terms.ts';
import { committeeProblems, meansAResolution } from './checks/committee.ts';
import { type Fault, inOrder } from './faults.ts';
import type { Parsed } from './parse.ts';
import { committeeFile, type CommitteeFile } from './schema/committee.ts';
import { shapeOf } from './shape.ts';

export type CommitteeCompilation =
  | { readonly ok: true; readonly scenario: CommitteeScenario }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const OF_A_SERIES = 0.1; // novelty of a sequel that nobody has coded
const OF_ITS_OWN = 0.6; // and of any other text
const ABSENT = 0.07; // of the Members, mean of the votes on the item to 2018
const ABSENT_LATE = 0.12; // in the last days of December

/** Whether a file that reads as YAML means to be a draft resolution. */
export const isResolution = ({ data }: Parsed): boolean => meansAResolution({ value: data, path: [] });

/** Checks and compiles; every fault comes at once. `file` gives the id where the file has none. */
export function compileCommittee({ data, locate }: Parsed, file: string): CommitteeCompilation {
  const { value, problems } = shapeOf(committeeFile, data);
  const faults = inOrder([...problems, ...committeeProblems({ value: data, path: [] })].map(locate));
  return value === null || faults.length > 0 ? { ok: false, faults } : { ok: true, scenario: assembled(value, file) };
}

function assembled(file: CommitteeFile, name: string): CommitteeScenario {
  const { process } = file;
  return {
    kind: 'first-committee',
    format: 1,
    id: file.id ?? idOf(name),
    title: file.title ?? { en: file.resolution, ru: file.resolution },
    draft: draftOf(file),
    process: {
      committee: process.committee,
      costs: process.costs,
      vote: process.vote,
      majority: process.majority,
      absent: process.absent ?? (process.costs ? ABSENT_LATE : ABSENT),
    },
    dossier: dossierOf(file),
  };
}

/** "drafts/My text.yaml" gives "my-text". */
function idOf(name: string): string {
  const base = name.slice(name.search(/[^/\\]*$/)).replace(/\.[^.]*$/, '');
  return (
    base
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'resolution'
  );
}

const unique = (codes: readonly StateCode[]): readonly StateCode[] => [...new Set(codes)];

function draftOf(file: CommitteeFile): DraftResolution {
  const { process } = file;
  const lead = file.lead ?? file.sponsors.slice(0, 1);
  const { rival, doubles } = process;
  return {
    symbol: file.resolution,
    date: file.date,
    paragraphs: paragraphsOf(file),
    lead,
    sponsors: unique([...lead, ...file.sponsors]),
    rival: rival === undefined ? null : { name: rival.name ?? null, sponsors: rival.sponsors },
    doubled: doubles === undefined ? null : { name: doubles.name ?? null, holders: doubles.holders },
    novelty: process.novelty ?? (process.series ? OF_A_SERIES : OF_ITS_OWN),
    competes: process.competes ?? (rival === undefined ? 0 : 1),
    duplicates: process.duplicates ?? (doubles === undefined ? 0 : 1),
    early: process.early,
    series: process.series,
  };
}

function paragraphsOf({ text }: CommitteeFile): readonly Paragraph[] {
  const taken = new Set(text.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const free = (stem: string): string => {
    let n = 1;
    while (taken.has(`${stem}${n}`)) n += 1;
    taken.add(`${stem}${n}`);
    return `${stem}${n}`;
  };
  return text.map(({ id, part, issue, place, force, ambiguity, agreed, weight, words }) => ({
    id: id ?? free(part === 'operative' ? 'op' : 'pp'),
    operative: part === 'operative',
    words,
    issue,
    place,
    force,
    ambiguity,
    agreed,
    weight,
  }));
}

/** Null for a draft of the author's own, of which nothing is told. */
function dossierOf(file: CommitteeFile): Dossier | null {
  const { summary, history, afterwards } = file;
  if (summary === undefined) return null;
  const source = (written: Source | string): Source => {
    if (typeof written !== 'string') return written;
    const listed = file.sources.find(({ id }) => id === written);
    if (listed === undefined) throw new Error(`The source ${written} passed the checks but is not listed.`);
    const { title, symbol, note, confidence } = listed;
    return { title, symbol, note, confidence };
  };
  return {
    summary,
    sources: file.sources.map(({ title, symbol, note, confidence }) => ({ title, symbol, note, confidence })),
    ledger: file.ledger,
    contested: file.contested.map(({ id, claim, record, others }) => ({
      id,
      claim: { en: claim.en, ru: claim.ru },
      claimSource: source(claim.source),
      record: { en: record.en, ru: record.ru },
      recordSource: source(record.source),
      others: { en: others.en, ru: others.ru },
      othersSource: source(others.source),
    })),
    teaches: file.teaches ?? null,
    briefings: file.briefings,
    history:
      history === undefined
        ? null
        : { outcome: history.outcome, adopted: history.adopted, source: source(history.source) },
    afterwards:
      afterwards === undefined ? null : { adopted: afterwards.adopted, notAdopted: afterwards['not-adopted'] },
    questions: file.questions,
    rivalScenario: file.process.rival?.scenario ?? null,
  };
}
