/** Rules that several checks share. */
import { FORCE_WORDS } from '../../core/terms.ts';
import type { Words } from '../../core/terms.ts';
import { quoted, same } from '../faults.ts';
import type { Problem } from '../faults.ts';
import { nearest } from '../nearest.ts';
import type { Probe } from '../probe.ts';
import { BLURRED, READING_IDS } from '../schema/text.ts';

/** A problem with the value of a probe. */
export function problem(probe: Probe, found: Words, expected: Words, example: string | null = null): Problem {
  return { path: probe.path, key: false, found, expected, example };
}

/** Each name that stands a second time; `seen` carries over to further lists. */
export function twice(names: readonly Probe<string>[], seen: Set<string> = new Set()): readonly Problem[] {
  return names.flatMap((name) => {
    if (seen.has(name.value)) return [again(name)];
    seen.add(name.value);
    return [];
  });
}

function again(name: Probe<string>): Problem {
  const found = { en: `${quoted(name.value)} a second time`, ru: `повторное значение ${quoted(name.value)}` };
  return problem(name, found, { en: 'each once', ru: 'каждое значение только один раз' });
}

/** A name that must be one of a list; the nearest is the example. */
export function known(name: Probe<string>, names: readonly string[], what: Words): readonly Problem[] {
  return names.includes(name.value)
    ? []
    : [problem(name, same(quoted(name.value)), what, nearest(name.value, names) ?? names[0] ?? null)];
}

/** A reading that the norm does not have; names of no reading at all are told by the first pass. */
export function knownReading(name: Probe<string>, readings: readonly string[], what: Words): readonly Problem[] {
  return READING_IDS.some((id) => id === name.value) ? known(name, readings, what) : [];
}

/** Verbs rise from weak to strong, each once. */
export function risingForces(words: Probe): readonly Problem[] {
  if (!Array.isArray(words.value)) return [];
  const ranks = words.value.map((word: unknown) => FORCE_WORDS.findIndex((force) => force === word));
  const rising = ranks.every((rank, i) => i === 0 || rank > (ranks[i - 1] ?? -1));
  if (rising || ranks.includes(-1)) return [];
  return [
    problem(
      words,
      same(`[${words.value.join(', ')}]`),
      { en: 'verbs in rising force, each once', ru: 'глаголы по возрастанию силы, каждый один раз' },
      '[notes, encourages, should]',
    ),
  ];
}

/** At least one reading leaves the question open: without a bridge there is nothing to meet on. */
export function bridged(readings: Probe, ambiguities: readonly unknown[]): readonly Problem[] {
  const numbers = ambiguities.filter((ambiguity) => typeof ambiguity === 'number');
  if (numbers.length === 0 || numbers.length < ambiguities.length || numbers.some((ambiguity) => ambiguity >= BLURRED))
    return [];
  const highest = Math.max(...numbers);
  return [
    problem(
      readings,
      { en: `no reading above ambiguity ${highest}`, ru: `наибольшая неоднозначность среди вариантов – ${highest}` },
      {
        en: `at least one blurred reading (ambiguity ${BLURRED} or more)`,
        ru: `хотя бы один размытый вариант (неоднозначность от ${BLURRED})`,
      },
      'ambiguity: 0.6',
    ),
  ];
}
