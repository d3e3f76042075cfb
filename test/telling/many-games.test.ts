/**
 * Whole games, left to themselves, heard in both languages. A few here; thousands by hand:
 * SEEDS=2000 npx vitest run --project unit test/telling/many-games.test.ts
 */
import { describe, expect, test } from 'vitest';
import { scenarios } from 'virtual:scenarios';
import type { Happening } from '../../src/core/happenings.ts';
import { type Language, LANGUAGES } from '../../src/core/terms.ts';
import { checkRendering } from '../../src/core/text/check.ts';
import { capitalised } from '../../src/core/text/sentence.ts';
import { openGame } from '../../src/secretariat/secretariat.ts';
import { contextOf } from '../../src/telling/context.ts';
import { speeches } from '../../src/telling/speeches.ts';

const SEEDS = Number(process.env['SEEDS'] ?? 2);
const ROOMS = ['first-chair', 'gge-2016-2017', 'oewg-2019-2021'];

/** Sentences of a speech; a label in quotation marks may end within one. */
const sentences = (words: string): string[] => words.split(/(?<=\.) (?=\p{Lu})/u);

interface Heard {
  readonly meeting: number;
  readonly words: string;
}

function heardIn(happenings: readonly Happening[], spoken: ReadonlyMap<number, string>): Heard[] {
  let meeting = 0;
  return happenings.flatMap((happening, at) => {
    if (happening.type === 'meeting-opened') meeting = happening.meeting;
    const words = spoken.get(at);
    return words === undefined ? [] : [{ meeting, words }];
  });
}

/** The same statements with other weights behind them. */
const otherReasons = (happenings: readonly Happening[]): Happening[] =>
  happenings.map((h) => (h.type === 'statement-made' ? { ...h, terms: [] } : h));

describe.each(ROOMS)('in %s', async (id) => {
  const scenario = await scenarios.find((entry) => entry.id === id)?.load();
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  test('every speech is whole, says no number, and no sentence comes twice in a meeting', () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const game = openGame({ scenario, seed, people: [] });
      const happenings = game.lines().flatMap((line) => ('told' in line ? [line.told] : []));
      for (const language of LANGUAGES) {
        const context = contextOf(scenario, language, null, game.conference().text);
        const spoken = speeches(happenings, context, seed);
        const said = new Set<string>();
        for (const { meeting, words } of heardIn(happenings, spoken)) {
          for (const sentence of sentences(words)) {
            const where = `${id}, seed ${seed}, meeting ${meeting}, ${language}: ${sentence}`;
            expect(said.has(`${meeting} ${sentence}`), `twice in ${where}`).toBe(false);
            said.add(`${meeting} ${sentence}`);
            expect(faultsOf(sentence, language), where).toEqual([]);
          }
        }
        // What nobody declared is not heard: the weights behind a statement change no word of it.
        expect(speeches(otherReasons(happenings), context, seed)).toEqual(spoken);
      }
    }
  }, 600_000);
});

function faultsOf(sentence: string, language: Language): readonly string[] {
  const faults = [...checkRendering(sentence, language)];
  const bare = sentence.replace(/“[^”]*”|«[^»]*»|„[^“]*“/g, '');
  if (/\d/.test(bare)) faults.push('a bare number');
  if (sentence !== capitalised(sentence)) faults.push('no capital');
  return faults;
}
