/** Second pass over the text: paragraphs, provisions and the shelf against the library and one another. */
import type { Library } from '../library.ts';
import { quoted } from '../faults.ts';
import type { Problem } from '../faults.ts';
import { offeredIn, paragraphsIn, readingsOn } from '../offer.ts';
import type { Offered } from '../offer.ts';
import { entries, field, isText, items, texts } from '../probe.ts';
import type { Probe } from '../probe.ts';
import { READINGS } from '../schema/text.ts';
import { bridged, known, knownReading, problem, risingForces, twice } from './rules.ts';

const NORM = { en: 'the id of a norm in the library', ru: 'идентификатор нормы из библиотеки' };

/** Everything that the text says against the library or itself. */
export function textProblems(root: Probe, library: Library): readonly Problem[] {
  const clusters = texts(items(field(root, 'forum', 'clusters')), 'id').map(({ value }) => value);
  const offers = offeredIn(root, library);
  const inText = offers.filter((offer) => !offer.shelf);
  const shelf = offers.filter((offer) => offer.shelf);
  return [
    ...texts(paragraphsIn(root), 'cluster').flatMap((name) =>
      known(name, clusters, {
        en: 'the id of an agenda item under forum.clusters',
        ru: 'идентификатор пункта повестки дня из forum.clusters',
      }),
    ),
    ...paragraphsIn(root).flatMap((paragraph) => oneContent(paragraph)),
    ...paragraphsIn(root).flatMap((paragraph) => settledNorm(paragraph, library)),
    ...somethingOpen(root, inText),
    ...twice([...inText, ...shelf.filter((offer) => !sameNorm(offer, inText))].map((offer) => offer.id)),
    ...offers.flatMap((offer) => provision(offer, library)),
  ];
}

/** A norm of the shelf that is in the text already is left out, not told. */
function sameNorm(offer: Offered, inText: readonly Offered[]): boolean {
  return inText.some((other) => other.norm !== null && other.norm === offer.norm);
}

function oneContent(paragraph: Probe): readonly Problem[] {
  const keys = ['provisions', 'settled', 'settled-norm'];
  const there = keys.filter((key) => field(paragraph, key).value !== undefined);
  if (there.length === 1 || typeof paragraph.value !== 'object' || paragraph.value === null) return [];
  const found =
    there.length === 0
      ? { en: 'a paragraph without words', ru: 'пункт без слов' }
      : { en: there.join(' and '), ru: there.join(' и ') };
  return [
    problem(paragraph, found, {
      en: 'exactly one of provisions, settled, settled-norm',
      ru: 'ровно одно из: provisions, settled, settled-norm',
    }),
  ];
}

function settledNorm(paragraph: Probe, library: Library): readonly Problem[] {
  const name = field(paragraph, 'settled-norm');
  if (!isText(name)) return [];
  const norm = library.norms.find(({ id }) => id === name.value);
  if (norm !== undefined && norm.settled === undefined) {
    const found = {
      en: `${quoted(name.value)}, which has no settled sentence`,
      ru: `${quoted(name.value)}: у этой нормы нет согласованного предложения`,
    };
    return [problem(name, found, { en: 'a norm with a settled sentence', ru: 'норма с согласованным предложением' })];
  }
  return known(
    name,
    library.norms.map(({ id }) => id),
    NORM,
  );
}

function somethingOpen(root: Probe, inText: readonly Offered[]): readonly Problem[] {
  const paragraphs = field(root, 'text', 'paragraphs');
  if (!Array.isArray(paragraphs.value) || paragraphs.value.length === 0 || inText.length > 0) return [];
  return [
    problem(
      paragraphs,
      { en: 'no provision in any paragraph', ru: 'ни одного положения ни в одном пункте' },
      { en: 'at least one provision to negotiate', ru: 'хотя бы одно положение для переговоров' },
    ),
  ];
}

function provision(offer: Offered, library: Library): readonly Problem[] {
  const { probe, norm } = offer;
  const name = isText(probe) ? probe : texts([probe], 'norm')[0];
  if (norm === null)
    return name === undefined
      ? []
      : known(
          name,
          library.norms.map(({ id }) => id),
          NORM,
        );
  const readings = field(probe, 'readings');
  const ids = norm.readings.map(({ id }): string => id);
  const what = { en: `a reading of the norm ${norm.id}`, ru: `вариант нормы ${norm.id}` };
  const overrides = entries(readings).map(({ key, path }) => ({ value: key, path }));
  return [
    ...risingForces(field(probe, 'words')),
    ...nameOfAnother(offer, library),
    ...overrides.flatMap((key) => knownReading(key, ids, what).map((told) => ({ ...told, key: true }))),
    ...items(field(probe, 'without'))
      .filter(isText)
      .flatMap((id) => knownReading(id, ids, what)),
    ...twice(items(field(probe, 'without')).filter(isText)),
    ...overrides.flatMap((key) => bothLanguages(field(readings, key.value))),
    ...enoughReadings(offer),
    ...bridge(offer),
  ];
}

/** The id of one norm on the provision of another would hide that norm from the shelf. */
function nameOfAnother({ id, norm }: Offered, library: Library): readonly Problem[] {
  if (norm === null || id.value === norm.id || !library.norms.some((other) => other.id === id.value)) return [];
  const found = {
    en: `${quoted(id.value)}, the id of another norm`,
    ru: `${quoted(id.value)}, идентификатор другой нормы`,
  };
  return [problem(id, found, { en: 'an id of its own', ru: 'собственный идентификатор' }, `${norm.id}-2`)];
}

function bothLanguages(override: Probe): readonly Problem[] {
  const there = ['en', 'ru'].filter((language) => field(override, language).value !== undefined);
  if (there.length !== 1) return [];
  return [
    problem(
      override,
      { en: `words in "${there.join('')}" alone`, ru: `текст только в ${there.join('')}` },
      { en: 'words in both languages, or in neither', ru: 'текст на обоих языках либо ни на одном' },
    ),
  ];
}

function enoughReadings(offer: Offered): readonly Problem[] {
  const number = readingsOn(offer).length;
  if (number >= READINGS.least && number <= READINGS.most) return [];
  const expected = {
    en: `${READINGS.least} to ${READINGS.most} readings on offer`,
    ru: `от ${READINGS.least} до ${READINGS.most} вариантов на выбор`,
  };
  return [
    problem(
      field(offer.probe, 'without'),
      { en: `${number} readings left`, ru: `число вариантов – ${number}` },
      expected,
    ),
  ];
}

function bridge(offer: Offered): readonly Problem[] {
  const ambiguities = readingsOn(offer).map(
    (reading) => field(offer.probe, 'readings', reading.id, 'ambiguity').value ?? reading.ambiguity,
  );
  return bridged(offer.probe, ambiguities);
}
