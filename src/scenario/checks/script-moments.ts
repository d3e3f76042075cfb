/** Second pass over a script: each entry is one moment of the conference, told once, with the lists that belong to it. */
import type { Scenario } from '../../core/scenario.ts';
import type { StateCode } from '../../core/terms.ts';
import { oneOf } from '../expectations.ts';
import { describe } from '../faults.ts';
import type { Problem } from '../faults.ts';
import { entries, field, isNumber, isText, items } from '../probe.ts';
import type { Probe } from '../probe.ts';
import { ANY_MEETING, LISTS, type Moment } from '../schema/script.ts';
import { known, problem } from './rules.ts';

const MOMENTS = Object.keys(LISTS) as readonly Moment[];
const ALL_LISTS = [...new Set(Object.values(LISTS).flat())];

/** Everything that the entries of a script say against its scenario and one another. */
export function momentProblems(root: Probe, scenario: Scenario, by: StateCode): readonly Problem[] {
  const moments = items(root);
  return [
    ...moments.flatMap((entry) => oneMoment(entry)),
    ...sameMomentTwice(moments),
    ...moments.flatMap((entry) => meeting(entry, scenario, by)),
  ];
}

/** Every act of a script, in its order. */
export function actsIn(root: Probe): readonly Probe[] {
  return items(root).flatMap((entry) => ALL_LISTS.flatMap((list) => items(field(entry, list))));
}

/** An entry is a meeting, a question or a silence, and its lists are those of its kind. */
function oneMoment(entry: Probe): readonly Problem[] {
  const keys = entries(entry).map(({ key }) => key);
  const found = MOMENTS.filter((moment) => keys.includes(moment));
  const [moment] = found;
  if (typeof entry.value !== 'object' || entry.value === null || Array.isArray(entry.value)) return [];
  if (moment === undefined || found.length > 1) {
    const expected = {
      en: 'one of meeting, question and silence',
      ru: 'одно из трёх: meeting, question или silence',
    };
    return [problem(entry, describe(entry.value), expected, 'meeting: 3')];
  }
  const allowed: readonly string[] = LISTS[moment];
  return ALL_LISTS.filter((list) => keys.includes(list) && !allowed.includes(list)).map((list) => ({
    path: [...entry.path, list],
    key: true,
    found: { en: `"${list}" beside "${moment}"`, ru: `${list} рядом с ${moment}` },
    expected: oneOf(allowed),
    example: allowed[0] ?? null,
  }));
}

function sameMomentTwice(moments: readonly Probe[]): readonly Problem[] {
  const seen = new Set<string>();
  return moments.flatMap((entry) =>
    MOMENTS.flatMap((moment) => {
      const probe = field(entry, moment);
      if (!isText(probe) && !isNumber(probe)) return [];
      const name = `${moment}: ${probe.value}`;
      if (!seen.has(name)) return seen.add(name) && [];
      const found = { en: `"${name}" a second time`, ru: `повторная запись «${name}»` };
      return [problem(probe, found, { en: 'each once', ru: 'каждая только один раз' })];
    }),
  );
}

function meeting(entry: Probe, scenario: Scenario, by: StateCode): readonly Problem[] {
  const { chair, clusters, sessions } = scenario.forum;
  const last = sessions.reduce((sum, session) => sum + session.meetings, 0);
  const [number, item] = [field(entry, 'meeting'), field(entry, 'item')];
  const told: Problem[] = [];
  if (isNumber(number) && Number.isInteger(number.value) && number.value > last && number.value <= ANY_MEETING)
    told.push(
      problem(
        number,
        { en: `meeting ${number.value}`, ru: `заседание ${number.value}` },
        { en: `one of the ${last} meetings of the forum`, ru: `одно из заседаний форума (всего их ${last})` },
        `meeting: ${last}`,
      ),
    );
  if (item.value === undefined) return told;
  if (by !== chair || number.value === undefined) {
    const expected =
      by === chair
        ? { en: 'an item beside a meeting', ru: 'пункт повестки рядом с meeting' }
        : { en: 'no item: the Chair opens the meetings', ru: 'запись без item: заседания открывает Председатель' };
    told.push({ ...problem(item, { en: 'an item', ru: 'пункт повестки (item)' }, expected), key: true });
  } else if (isText(item)) {
    const what = { en: 'an agenda item of the forum', ru: 'пункт повестки этого форума' };
    const ids = clusters.map(({ id }) => id);
    told.push(...known(item, ids, what));
  }
  return told;
}
