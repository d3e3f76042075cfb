/** Second pass over the forum: who sits, who presides, how often it meets. */
import { RESERVED_STATIONS } from '../../core/forums/parts/sittings.ts';
import { PERMANENT_FIVE } from '../../core/terms.ts';
import type { ForumKind, Words } from '../../core/terms.ts';
import { same } from '../faults.ts';
import type { Problem } from '../faults.ts';
import { meetingsIn, seatedIn } from '../offer.ts';
import { entries, field, isText, items, texts } from '../probe.ts';
import type { Probe } from '../probe.ts';
import { MOST_MEETINGS, SEATS } from '../schema/forum.ts';
import { problem, twice } from './rules.ts';
import { seated } from './seated.ts';

/** Everything that one part of the forum says against another. */
export function forumProblems(root: Probe): readonly Problem[] {
  const forum = field(root, 'forum');
  const owners = entries(field(forum, 'owners')).map(({ key, path }) => ({ value: key, path }));
  return [
    ...period(root),
    ...twice(items(field(forum, 'seats')).filter(isText)),
    ...seats(root),
    ...seated(root, texts([forum], 'chair')),
    ...seated(root, owners).map((told) => ({ ...told, key: true })),
    ...twice(texts(items(field(forum, 'sessions')), 'id')),
    ...reserved(texts(items(field(forum, 'sessions')), 'id')),
    ...twice(texts(items(field(forum, 'clusters')), 'id')),
    ...meetings(root),
  ];
}

/** Names that the chart of a forum has for its own stations. */
function reserved(ids: ReturnType<typeof texts>): readonly Problem[] {
  const own = RESERVED_STATIONS.join(', ');
  const expected = {
    en: `a name that the procedure has not taken for itself (${own})`,
    ru: `имя, которое процедура не заняла для себя (${own})`,
  };
  return ids
    .filter(({ value }) => RESERVED_STATIONS.includes(value))
    .map((id) => problem(id, same(`"${id.value}"`), expected, 'session-1'));
}

function period(root: Probe): readonly Problem[] {
  const from = field(root, 'period', 'from');
  const to = field(root, 'period', 'to');
  if (!isText(from) || !isText(to) || from.value <= to.value) return [];
  const expected = {
    en: `a day not before ${from.value}, when the period begins`,
    ru: `дата не ранее ${from.value}, когда начинается период`,
  };
  return [problem(to, same(to.value), expected, from.value)];
}

const FORUM: Readonly<Record<ForumKind, Words>> = {
  gge: { en: 'a GGE', ru: 'в ГПЭ' },
  oewg: { en: 'an OEWG', ru: 'в РГОС' },
  consultations: { en: 'consultations', ru: 'в консультациях' },
};

/** Seats by the kind of forum; the permanent five sit in every GGE. */
function seats(root: Probe): readonly Problem[] {
  const list = field(root, 'forum', 'seats');
  const kind = field(root, 'forum', 'kind').value;
  const codes = seatedIn(root);
  if (codes === null || (kind !== 'gge' && kind !== 'oewg' && kind !== 'consultations')) return [];
  const number = Array.isArray(list.value) ? list.value.length : codes.size;
  const { least, most } = SEATS[kind];
  const told: Problem[] = [];
  if (number < least || number > most) {
    const bounds =
      least === most
        ? { en: `all ${least} Member States`, ru: `все государства-члены (${least})` }
        : { en: `${least} to ${most} seats`, ru: `от ${least} до ${most} мест` };
    const expected = { en: `${bounds.en} in ${FORUM[kind].en}`, ru: `${bounds.ru} ${FORUM[kind].ru}` };
    told.push(
      problem(
        list,
        { en: `${number} seats`, ru: `число мест – ${number}` },
        expected,
        kind === 'oewg' ? 'seats: all' : null,
      ),
    );
  }
  const missing = PERMANENT_FIVE.filter((code) => !codes.has(code));
  if (kind === 'gge' && missing.length > 0) {
    const found = { en: `seats without ${missing.join(', ')}`, ru: `состав без ${missing.join(', ')}` };
    told.push(
      problem(
        list,
        found,
        { en: 'the permanent five in every GGE', ru: 'пять постоянных членов в каждой ГПЭ' },
        PERMANENT_FIVE.join(', '),
      ),
    );
  }
  return told;
}

function meetings(root: Probe): readonly Problem[] {
  const sum = meetingsIn(root);
  if (sum === null || sum <= MOST_MEETINGS) return [];
  const expected = {
    en: `1 to ${MOST_MEETINGS} meetings in all sessions together`,
    ru: `от 1 до ${MOST_MEETINGS} заседаний на всех сессиях вместе`,
  };
  return [
    problem(field(root, 'forum', 'sessions'), { en: `${sum} meetings`, ru: `число заседаний – ${sum}` }, expected),
  ];
}
