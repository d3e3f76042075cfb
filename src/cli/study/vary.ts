/** `--vary PATH=VALUE,VALUE`, read and checked against what can be varied. */
import type { Scenario } from '../../core/scenario.ts';
import type { Language } from '../../core/terms.ts';
import { nearest } from '../../scenario/nearest.ts';
import {
  type Expected,
  expectedAt,
  PATHS,
  type SettingValue,
  type Variation,
  valueOf,
} from '../../study/runs/settings.ts';
import { type Reading, read, unread } from '../outcome.ts';
import { studyWordsIn } from '../study-words.ts';

/** Reads every variation; a delegation must be seated in every room of the study. */
export function variationsOption(
  given: readonly string[],
  scenarios: readonly Scenario[],
  language: Language,
): Reading<readonly Variation[]> {
  const words = studyWordsIn(language);
  const seats = (scenarios[0]?.forum.seats ?? []).filter((code) =>
    scenarios.every(({ forum }) => forum.seats.includes(code)),
  );
  const variations: Variation[] = [];
  for (const found of given) {
    const [path = '', list = '', ...more] = found.split('=');
    if (list === '' || more.length > 0) return unread(`sim: ${words('bad-vary', { found })}`);
    const expected = expectedAt(path, seats);
    if (expected === null) {
      const near = nearest(path, PATHS);
      return unread(
        `sim: ${near === null ? words('unknown-path', { found: path }) : words('unknown-path-near', { found: path, near })}`,
      );
    }
    if (variations.some((one) => one.path === path)) return unread(`sim: ${words('path-twice', { path })}`);
    const values: SettingValue[] = [];
    for (const written of list.split(',')) {
      const value = valueOf(written, expected);
      if (value === null) return unread(`sim: ${badValue(path, written, expected, language)}`);
      if (values.includes(value)) return unread(`sim: ${words('value-twice', { path, found: written })}`);
      values.push(value);
    }
    variations.push({ path, values });
  }
  return read(variations);
}

const MOST_LISTED = 30;

function badValue(path: string, found: string, expected: Expected, language: Language): string {
  const words = studyWordsIn(language);
  if (expected.sort === 'number') {
    const [least, most] = expected.bounds;
    return words('bad-value-number', { path, found, least, most });
  }
  const listed = expected.values.slice(0, MOST_LISTED).join(' ');
  return words('bad-value-one', { path, found, values: expected.values.length > MOST_LISTED ? `${listed} …` : listed });
}
