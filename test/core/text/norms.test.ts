import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkRendering } from '../../../src/core/text/check.ts';
import type { Provision, Reading } from '../../../src/core/text/provision.ts';
import { sentenceWords } from '../../../src/core/text/sentence.ts';
import { type ForceWord, LANGUAGES, type Words } from '../../../src/core/terms.ts';

type Frames = Readonly<Record<string, Readonly<Record<ForceWord, Words>>>>;
interface Norm {
  readonly id: string;
  readonly title: Words;
  readonly frame: string;
  readonly sentence: Words;
  readonly settled?: Words;
  readonly words: readonly ForceWord[];
  readonly readings: readonly (Pick<Reading, 'id' | 'label' | 'place' | 'ambiguity' | 'agreed'> & Words)[];
}

const folder = 'assets/norms';
const read = (file: string): unknown => parse(readFileSync(`${folder}/${file}`, 'utf8'));
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
const frames = Object.assign({}, ...files.filter((f) => f.startsWith('frames')).map(read)) as Frames;

function provisionOf(norm: Norm): Provision {
  const forceWords = frames[norm.frame];
  if (forceWords === undefined) throw new Error(`${norm.id} names no frame: ${norm.frame}`);
  return {
    id: norm.id,
    norm: norm.id,
    issue: 'IHL',
    title: norm.title,
    weight: 1,
    sentence: norm.sentence,
    forces: norm.words,
    forceWords,
    readings: norm.readings.map((r) => ({ ...r, words: { en: r.en, ru: r.ru }, author: null })),
    agreedPlace: null,
    source: '',
  };
}

function faultsOf(norm: Norm): readonly string[] {
  const provision = provisionOf(norm);
  return LANGUAGES.flatMap((language) => {
    const settled =
      norm.settled === undefined
        ? []
        : checkRendering(norm.settled[language], language).map((fault) => `settled, ${fault}`);
    const rendered = provision.forces.flatMap((force) =>
      provision.readings.flatMap(({ id }) =>
        checkRendering(sentenceWords(provision, id, force, language), language).map(
          (fault) => `${id} x ${force}, ${fault}`,
        ),
      ),
    );
    return [...settled, ...rendered].map((fault) => `${norm.id} ${language}: ${fault}`);
  });
}

test.each(files.filter((f) => !f.startsWith('frames')))(
  'every verb with every reading of %s reads clean in both languages',
  (file) => {
    const norms = read(file) as readonly Norm[];
    expect(norms.length).toBeGreaterThan(0);
    expect(norms.flatMap(faultsOf)).toEqual([]);
  },
);
