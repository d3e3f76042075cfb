/** `--compare gge,oewg`: the same agenda in several rooms. */
import { scenarios } from 'virtual:scenarios';
import type { Scenario } from '../../core/scenario.ts';
import { FORUM_KINDS, type Language } from '../../core/terms.ts';
import { inRoomOf } from '../../study/runs/compare.ts';
import { readScenario } from '../files.ts';
import { type Reading, read, unread } from '../outcome.ts';
import { studyWordsIn } from '../study-words.ts';

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The rooms of a study: the scenario alone, or its agenda in each room that was named. */
export async function roomsOption(
  found: string | undefined,
  scenario: Scenario,
  language: Language,
): Promise<Reading<readonly Scenario[]>> {
  if (found === undefined) return read([scenario]);
  const words = studyWordsIn(language);
  const names = found.split(',').map((name) => name.trim());
  if (names.length < 2 || new Set(names).size < names.length || names.includes(''))
    return unread(`sim: ${words('bad-compare', { found })}`);
  const rooms: Scenario[] = [];
  for (const name of names) {
    const host = await hostOf(name, scenario, language);
    if (host === null) return unread(`sim: ${words('no-room', { found: name })}`);
    if (!host.ok) return host;
    rooms.push(inRoomOf(scenario, host.value));
  }
  if (new Set(rooms.map(({ id }) => id)).size < rooms.length) return unread(`sim: ${words('bad-compare', { found })}`);
  return read(rooms);
}

/** The room of a kind (its own, else that of the scenario nearest in time that comes with the game), or of a scenario. */
async function hostOf(name: string, scenario: Scenario, language: Language): Promise<Reading<Scenario> | null> {
  if (!FORUM_KINDS.some((kind) => kind === name)) return readScenario(name, language);
  if (scenario.forum.kind === name) return read(scenario);
  const year = yearOf(scenario.period.from);
  const [nearest] = scenarios
    .filter(({ kind }) => kind === name)
    .toSorted((one, other) => {
      const [near, far] = [one, other].map(({ period }) => Math.abs(yearOf(period.from) - year));
      return (near ?? 0) - (far ?? 0) || (one.id < other.id ? -1 : 1);
    });
  return nearest === undefined ? null : read(await nearest.load());
}
