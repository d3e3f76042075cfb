/** Second pass over what names something elsewhere: sources, provisions, readings, meetings, delegations. */
import type { Library } from '../library.ts';
import { quoted } from '../faults.ts';
import type { Problem } from '../faults.ts';
import { meetingsIn, offeredIn, openNorms, readingsOn } from '../offer.ts';
import { entries, field, isNumber, isText, items, texts } from '../probe.ts';
import type { Probe } from '../probe.ts';
import { known, knownReading, problem, twice } from './rules.ts';
import { seated } from './seated.ts';

/** Everything that names what is not there, or names it twice. */
export function referenceProblems(root: Probe, library: Library): readonly Problem[] {
  const list = (key: string): readonly Probe[] => items(field(root, key));
  const goodwill = list('injects').flatMap((inject) => items(field(inject, 'effect', 'goodwill')));
  const disassociated = items(field(root, 'history', 'disassociated')).filter(isText);
  const states = [
    ...['positions', 'stakes', 'briefings'].flatMap((key) => texts(list(key), 'state')),
    ...texts([field(root, 'guidance')], 'seat'),
    ...disassociated,
  ];
  const pairs = [...list('relations'), ...goodwill];
  const onOffer = readingsByProvision(root, library);
  return [
    ...sourceProblems(root),
    ...seated(root, [...states, ...pairs.flatMap((pair) => [...texts([pair], 'of'), ...texts([pair], 'towards')])]),
    ...twice(texts(list('sources'), 'id')),
    ...twice(items(field(root, 'ledger')).filter(isText)),
    ...twice(texts(list('contested'), 'id')),
    ...twice(texts(list('injects'), 'id')),
    ...twice(texts(list('briefings'), 'state')),
    ...twice(texts(items(field(root, 'guidance', 'steps')), 'id')),
    ...twice(disassociated),
    ...twice(list('positions').flatMap((entry) => joined(entry, 'state', 'issue'))),
    ...twice(list('stakes').flatMap((entry) => joined(entry, 'state', 'provision'))),
    ...twice(list('relations').flatMap((entry) => joined(entry, 'of', 'towards'))),
    ...pairs.flatMap((pair) => towardsItself(pair)),
    ...list('stakes').flatMap((entry) => stake(entry, onOffer)),
    ...list('injects').flatMap((entry) => inject(entry, root, onOffer)),
  ];
}

/** Readings on offer by provision of the text or the shelf; null where the norm is unknown. */
type OnOffer = ReadonlyMap<string, { readonly readings: readonly string[] | null; readonly shelf: boolean }>;

function readingsByProvision(root: Probe, library: Library): OnOffer {
  const offers = offeredIn(root, library);
  const found = new Map(
    offers.map((offer) => [
      offer.id.value,
      { readings: offer.norm === null ? null : readingsOn(offer).map(({ id }) => id), shelf: offer.shelf },
    ]),
  );
  if (field(root, 'text', 'shelf').value !== 'all') return found;
  const to = field(root, 'period', 'to');
  const until = isText(to) ? to.value : '9999-12-31'; // without an end every norm counts: one slip is told once
  const inText = offers.flatMap((offer) => (offer.norm === null ? [] : [offer.norm.id]));
  for (const norm of openNorms(library, until, inText))
    found.set(norm.id, { readings: norm.readings.map(({ id }) => id), shelf: true });
  return found;
}

/** Every "source" of the file that is an id must be one of the list. */
export function sourceProblems(root: Probe): readonly Problem[] {
  const ids = texts(items(field(root, 'sources')), 'id').map(({ value }) => value);
  const what = { en: 'the id of a source under "sources"', ru: 'идентификатор источника из раздела sources' };
  return everySource(root).flatMap((name) => known(name, ids, what));
}

function everySource(probe: Probe): readonly Probe<string>[] {
  return [...entries(probe), ...items(probe)].flatMap((part) => {
    const named = part.path.at(-1) === 'source' && isText(part);
    return named ? [{ value: part.value, path: part.path }] : everySource(part);
  });
}

/** Two keys of an entry as one name, so that a pair may stand once. */
function joined(entry: Probe, one: string, other: string): readonly Probe<string>[] {
  const [a, b] = [field(entry, one), field(entry, other)];
  return isText(a) && isText(b) ? [{ value: `${a.value} ${b.value}`, path: entry.path }] : [];
}

function towardsItself(pair: Probe): readonly Problem[] {
  const [of, towards] = [field(pair, 'of'), field(pair, 'towards')];
  if (!isText(of) || !isText(towards) || of.value !== towards.value) return [];
  return [
    problem(
      towards,
      { en: `${quoted(of.value)} towards itself`, ru: `${quoted(of.value)} к самому себе` },
      { en: 'another delegation', ru: 'другая делегация' },
    ),
  ];
}

const PROVISION = { en: 'the id of a provision of this scenario', ru: 'идентификатор положения этого сценария' };
const IN_TEXT = { en: 'the id of a provision of the text', ru: 'идентификатор положения текста' };
const READING = { en: 'a reading of that provision', ru: 'вариант этого положения' };

function stake(entry: Probe, onOffer: OnOffer): readonly Problem[] {
  const [wants, refuses] = [field(entry, 'wants'), field(entry, 'refuses')];
  const neither = typeof entry.value === 'object' && (wants.value ?? null) === null && (refuses.value ?? null) === null;
  const empty = neither
    ? [
        problem(
          entry,
          {
            en: 'a stake that neither wants nor refuses',
            ru: 'интерес, в котором ничего не желают и ничего не отвергают',
          },
          { en: 'a reading under wants or refuses', ru: 'вариант в wants или refuses' },
          'wants: mid',
        ),
      ]
    : [];
  const provision = field(entry, 'provision');
  if (!isText(provision)) return empty;
  const readings = onOffer.get(provision.value)?.readings ?? null;
  const named = [wants, refuses].filter(isText);
  return [
    ...empty,
    ...known(provision, [...onOffer.keys()], PROVISION),
    ...(readings === null ? [] : named.flatMap((reading) => knownReading(reading, readings, READING))),
  ];
}

function inject(entry: Probe, root: Probe, onOffer: OnOffer): readonly Problem[] {
  const meeting = field(entry, 'meeting');
  const meetings = meetingsIn(root);
  const late = isNumber(meeting) && meetings !== null && meeting.value > meetings;
  const told = late
    ? [
        problem(
          meeting,
          { en: `meeting ${meeting.value}`, ru: `заседание ${meeting.value}` },
          { en: `one of the ${meetings} meetings of the forum`, ru: `одно из заседаний форума (всего их ${meetings})` },
          `meeting: ${meetings}`,
        ),
      ]
    : [];
  const condition = field(entry, 'condition');
  const [provision, standing] = [field(condition, 'provision'), field(condition, 'standing')];
  if (!isText(provision)) return told;
  const inText = [...onOffer].filter(([, { shelf }]) => !shelf).map(([id]) => id);
  const readings = onOffer.get(provision.value)?.readings ?? null;
  const unread = isText(standing) && readings !== null ? knownReading(standing, readings, READING) : [];
  return [...told, ...known(provision, inText, IN_TEXT), ...unread];
}
