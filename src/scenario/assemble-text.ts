/** Paragraphs, provisions and shelf of a scenario, made from its file and the library of norms. */
import type { Scenario } from '../core/scenario.ts';
import type { Paragraph, Provision, Reading } from '../core/text/provision.ts';
import type { Library, Norm } from './library.ts';
import { openNorms } from './offer.ts';
import type { ScenarioFile } from './schema/scenario.ts';

type WrittenProvision = NonNullable<ScenarioFile['text']['paragraphs'][number]['provisions']>[number];
type WrittenReading = WrittenProvision['readings'][keyof WrittenProvision['readings']];

/** A norm of the shelf as the library has it. */
const plain = (norm: string): WrittenProvision => ({
  norm,
  weight: 1,
  'agreed-place': null,
  readings: {},
  without: [],
});

/**
 * How much of a norm's agreed words was agreed language when this forum began, 0..1: what was adopted later, or in this
 * very forum, is nobody's agreed language yet, whatever became of it.
 */
function agreedBefore({ since, 'agreed-from': stages = { [since]: 1 } }: Norm, from: string): number {
  const days = Object.keys(stages).filter((day) => day < from);
  return stages[days.toSorted().at(-1) ?? ''] ?? 0;
}

/**
 * The text and what may still be tabled. Weights are scaled by one factor, so that those of the text sum to the
 * forum's `weight-sum`; the shelf takes the same factor: a norm tabled later weighs what a weight of 1 weighs in the text.
 */
export function assembleText(file: ScenarioFile, library: Library): Pick<Scenario, 'text' | 'shelf'> {
  const written = file.text.paragraphs.flatMap((paragraph) => paragraph.provisions ?? []);
  const factor = file.forum['weight-sum'] / written.reduce((sum, { weight }) => sum + weight, 0);
  const make = (entry: WrittenProvision): Provision => provisionOf(entry, factor, library, file.period.from);
  const paragraphs = file.text.paragraphs.map((paragraph, index): Paragraph => {
    const settledNorm = paragraph['settled-norm'];
    return {
      id: `p${index + 1}`,
      number: index + 1,
      cluster: paragraph.cluster,
      settled: paragraph.settled ?? (settledNorm === undefined ? null : (normOf(settledNorm, library).settled ?? null)),
      provisions: (paragraph.provisions ?? []).map((entry) => entry.id ?? entry.norm),
    };
  });
  const inText = written.map(({ norm }) => norm);
  const shelf =
    file.text.shelf === 'all'
      ? openNorms(library, file.period.to, inText).map(({ id }) => plain(id))
      : file.text.shelf
          .map((entry) => (typeof entry === 'string' ? plain(entry) : entry))
          .filter(({ norm }) => !inText.includes(norm));
  return { text: { paragraphs, provisions: written.map(make) }, shelf: shelf.map(make) };
}

function normOf(id: string, library: Library): Norm {
  const norm = library.norms.find((entry) => entry.id === id);
  if (norm === undefined) throw new Error(`The norm ${id} passed the checks but is not in the library.`);
  return norm;
}

function provisionOf(written: WrittenProvision, factor: number, library: Library, from: string): Provision {
  const norm = normOf(written.norm, library);
  const forceWords = library.frames[norm.frame];
  if (forceWords === undefined) throw new Error(`The frame ${norm.frame} passed the checks but is not in the library.`);
  const share = agreedBefore(norm, from);
  const readings = norm.readings.filter(({ id }) => !written.without.includes(id));
  return {
    id: written.id ?? norm.id,
    norm: norm.id,
    issue: norm.issue,
    title: written.title ?? norm.title,
    weight: written.weight * factor,
    sentence: norm.sentence,
    forces: written.words ?? norm.words,
    forceWords,
    readings: readings.map((reading) => readingOf(reading, share, written.readings[reading.id])),
    agreedPlace: written['agreed-place'],
    source: norm.adopted === null ? norm.source : `${norm.source} (${norm.adopted})`,
  };
}

function readingOf(reading: Norm['readings'][number], share: number, override: WrittenReading): Reading {
  return {
    id: reading.id,
    label: override?.label ?? reading.label,
    words: { en: override?.en ?? reading.en, ru: override?.ru ?? reading.ru },
    place: override?.place ?? reading.place,
    ambiguity: override?.ambiguity ?? reading.ambiguity,
    agreed: override?.agreed ?? Math.round(1000 * share * reading.agreed) / 1000,
    author: null,
  };
}
