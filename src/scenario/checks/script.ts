/** Second pass over a script: what its acts name must be in the scenario. */
import type { Scenario } from '../../core/scenario.ts';
import type { StateCode } from '../../core/terms.ts';
import { CODES } from '../../core/world/states.ts';
import { oneOf } from '../expectations.ts';
import { describe, quoted, same } from '../faults.ts';
import type { Problem } from '../faults.ts';
import { nearest } from '../nearest.ts';
import { entries, field, isText, items } from '../probe.ts';
import type { Probe } from '../probe.ts';
import { ACTS, BARE_ACTS, EXAMPLES, type WrittenName } from '../schema/script.ts';
import { known, problem } from './rules.ts';
import { actsIn, momentProblems } from './script-moments.ts';

/** Longest line of words or reasons, as the rules of the room have it. */
const LONGEST = 300;
const NAMES: readonly string[] = [...BARE_ACTS, ...Object.keys(ACTS)];

const PROVISION = { en: 'the id of a provision of this scenario', ru: 'идентификатор положения этого сценария' };
const READING = { en: 'a reading of that provision', ru: 'вариант этого положения' };
const FORCE = { en: 'a verb on offer for that provision', ru: 'глагол, предусмотренный для этого положения' };
const ON_SHELF = { en: 'a norm that may still be tabled', ru: 'норма, которую ещё можно внести' };

/** Everything that a script of one delegation says against its scenario. */
export function scriptProblems(root: Probe, scenario: Scenario, by: StateCode): readonly Problem[] {
  return [
    ...momentProblems(root, scenario, by),
    ...actsIn(root).flatMap((act) => [...named(act), ...entries(act).flatMap((told) => references(told, scenario))]),
    ...actsIn(root).flatMap((act) => entries(act).flatMap((told) => readings(told, scenario, ownWords(root, by)))),
  ];
}

/** An act is a name that needs nothing more, or one name with what it needs. */
function named(act: Probe): readonly Problem[] {
  if (isText(act)) {
    if (BARE_ACTS.some((name) => name === act.value)) return [];
    const needs = Object.hasOwn(ACTS, act.value);
    return [
      problem(
        act,
        needs
          ? { en: `${quoted(act.value)} alone`, ru: `${quoted(act.value)} без данных` }
          : { en: `the unknown act ${quoted(act.value)}`, ru: `неизвестное действие ${quoted(act.value)}` },
        needs ? { en: `${act.value} with what it needs`, ru: `${act.value} с данными` } : oneOf(NAMES),
        needs ? EXAMPLES[act.value as WrittenName] : nearest(act.value, NAMES),
      ),
    ];
  }
  const keys = entries(act).filter(({ key }) => Object.hasOwn(ACTS, key));
  const isBlock = typeof act.value === 'object' && act.value !== null && !Array.isArray(act.value);
  if (!isBlock || keys.length === 1 || entries(act).length > keys.length) return [];
  return [
    problem(act, describe(act.value), {
      en: 'one act in each entry of the list',
      ru: 'одно действие в каждом элементе списка',
    }),
  ];
}

/** Values of an act by what they are: `told` is the act's name with what it was given. */
function parts(told: Probe & { readonly key: string }): {
  readonly provisions: readonly Probe<string>[];
  readonly states: readonly Probe<string>[];
  readonly lines: readonly Probe<string>[];
} {
  const within = (...keys: readonly string[]): readonly Probe<string>[] =>
    [told, field(told, 'give'), field(told, 'take'), ...items(field(told, 'edits'))].flatMap((block) =>
      keys.map((key) => field(block, key)).filter(isText),
    );
  const bare = isText(told) ? [told] : [];
  const ofProvision = ['propose-summary', 'lift-bracket', 'cosponsor', 'withdraw', 'move-to-summary'];
  const ofState = ['ask', 'seek-package', 'reply'];
  const ofLine = ['explain-position', 'break-silence'];
  return {
    provisions: [
      ...(ofProvision.includes(told.key) ? bare : []),
      ...(told.key === 'announce-disassociation' ? items(told) : items(field(told, 'provisions'))).filter(isText),
      ...within('provision'),
    ],
    states: [
      ...(ofState.includes(told.key) ? bare : []),
      ...within('with'),
      ...items(field(told, 'with')).filter(isText),
    ],
    lines: [
      ...(ofLine.includes(told.key) ? bare : []),
      ...(told.key === 'object' ? within('reason') : within('words')),
    ],
  };
}

function references(told: Probe & { readonly key: string }, scenario: Scenario): readonly Problem[] {
  const { provisions, states, lines } = parts(told);
  const shelf = scenario.shelf.map(({ id }) => id);
  const all = [...scenario.text.provisions.map(({ id }) => id), ...shelf];
  const { seats } = scenario.forum;
  return [
    ...(told.key === 'table-norm' && isText(told) ? known(told, shelf, ON_SHELF) : []),
    ...provisions.flatMap((id) => known(id, all, PROVISION)),
    ...states
      .filter(({ value }) => CODES.includes(value) && !seats.includes(value))
      .map((code) =>
        problem(
          code,
          { en: `${quoted(code.value)}, which has no seat`, ru: `${quoted(code.value)}, у которого нет места` },
          { en: 'a delegation seated in this forum', ru: 'делегация, которая участвует в этом форуме' },
          seats[0] ?? null,
        ),
      ),
    ...lines.flatMap((line) => length(line, told.key === 'propose-words')),
  ];
}

/** Words and reasons are one line; words of one's own leave the marks of brackets and slots alone. */
function length(line: Probe<string>, plain: boolean): readonly Problem[] {
  const letters = line.value.length;
  if (line.value.trim() === '' || letters > LONGEST) {
    const found = { en: `a line of ${letters} characters`, ru: `строка из ${letters} знаков` };
    return [
      problem(line, found, { en: 'one line of 1 to 300 characters', ru: 'одна строка длиной от 1 до 300 знаков' }),
    ];
  }
  if (!(plain ? /[\p{Cc}\u2028\u2029{}[\]]/u : /[\p{Cc}\u2028\u2029]/u).test(line.value)) return [];
  const expected = plain
    ? { en: 'one line of plain text without { } [ ]', ru: 'одна строка простого текста без { } [ ]' }
    : { en: 'one line of plain text', ru: 'одна строка простого текста' };
  return [problem(line, same(quoted(line.value)), expected)];
}

/** How many readings of its own the script gives a provision. */
function ownWords(root: Probe, by: StateCode): (provision: string) => readonly string[] {
  const given = actsIn(root).map((act) => field(act, 'propose-words', 'provision').value);
  return (provision) => given.filter((id) => id === provision).map((_, at) => `own-${by}-${at + 1}`);
}

function readings(
  told: Probe & { readonly key: string },
  scenario: Scenario,
  own: (provision: string) => readonly string[],
): readonly Problem[] {
  const blocks = [told, field(told, 'give'), field(told, 'take'), ...items(field(told, 'edits'))];
  return blocks.flatMap((block) => {
    const [id, reading, force] = ['provision', 'reading', 'force'].map((key) => field(block, key));
    const provision = [...scenario.text.provisions, ...scenario.shelf].find((entry) => entry.id === id?.value);
    if (provision === undefined || reading === undefined || force === undefined) return [];
    const ids = [...provision.readings.map((entry) => entry.id), ...own(provision.id)];
    const verbs: readonly string[] = provision.forces;
    // A bracket may hold out for any verb; a word that is no verb at all is told by the first pass.
    const strange = told.key !== 'bracket' && isText(force) && Object.hasOwn(provision.forceWords, force.value);
    return [...(isText(reading) ? known(reading, ids, READING) : []), ...(strange ? known(force, verbs, FORCE) : [])];
  });
}
