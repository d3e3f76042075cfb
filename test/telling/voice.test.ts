import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Statement } from '../../src/core/acts.ts';
import { checkRendering } from '../../src/core/text/check.ts';
import { LANGUAGES } from '../../src/core/terms.ts';
import { CODES } from '../../src/core/world/states.ts';
import { speeches } from '../../src/telling/speeches.ts';
import type { Setting } from '../../src/telling/memory.ts';
import { tellVoice } from '../../src/telling/voice.ts';
import { sample } from './sample-context.ts';
import { EDITS } from './sample-happenings.ts';

const stance = fc.constantFrom('sponsor', 'in-favour', 'silent', 'bracket');
const provision = fc.constantFrom('hospitals', 'yearly-report', 'cables');

const statement: fc.Arbitrary<Statement> = fc
  .record({
    by: fc.constantFrom(...CODES),
    provision,
    said: stance,
    unhappy: fc.boolean(),
    proposal: fc.option(fc.record({ edit: fc.constantFrom(...EDITS), taken: fc.boolean() })),
    wish: fc.option(fc.constantFrom('low', null)),
    lifts: fc.uniqueArray(provision, { maxLength: 2 }),
  })
  .map(({ said, wish, ...rest }) => ({
    ...rest,
    stances: { [rest.provision]: said },
    bracket: said === 'bracket' && wish !== null ? { provision: rest.provision, reading: wish, force: null } : null,
    terms: [],
  }));

const setting: fc.Arbitrary<Setting> = fc.record({
  standing: fc.option(
    fc.record({
      reading: fc.constantFrom('low', 'high'),
      movedBy: fc.option(fc.constantFrom('MX', 'US', 'VN')),
    }),
  ),
  spokenOn: fc.option(provision),
  before: fc.option(stance),
  first: fc.boolean(),
  heard: fc.option(fc.record({ by: fc.constantFrom(...CODES), tone: fc.constantFrom('warm', 'even', 'cool') })),
});

const ALONE: Setting = { standing: null, spokenOn: null, before: null, first: false, heard: null };

const key = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('a delegation says two or three clean sentences without a number, in both languages', () => {
  fc.assert(
    fc.property(statement, setting, key, fc.constantFrom(...LANGUAGES), (what, around, luck, language) => {
      for (const sentence of tellVoice(what, around, sample(language), luck, new Set())) {
        expect(checkRendering(sentence, language)).toEqual([]);
        expect(sentence).not.toMatch(/\d/);
      }
    }),
    { numRuns: 1000 },
  );
});

test('the same key says the same words', () => {
  fc.assert(
    fc.property(statement, setting, key, (what, around, luck) => {
      const once = tellVoice(what, around, sample('en'), luck, new Set());
      expect(tellVoice(what, around, sample('en'), luck, new Set())).toEqual(once);
    }),
  );
});

test('no sentence is said twice in a meeting, even when all hold the same stance on the same words', () => {
  fc.assert(
    fc.property(stance, fc.nat(1e6), fc.constantFrom(...LANGUAGES), fc.boolean(), (shared, seed, language, unhappy) => {
      const meeting = CODES.slice(0, 40).map((by) => ({
        type: 'statement-made' as const,
        by,
        provision: 'hospitals',
        stances: { hospitals: shared },
        unhappy,
        proposal: null,
        bracket: null,
        lifts: [],
        terms: [],
      }));
      const said = [...speeches(meeting, sample(language), seed).values()].flatMap((words) => sentences(words));
      expect(said).toHaveLength(80);
      expect(new Set(said).size).toBe(said.length);
    }),
    { numRuns: 40 },
  );
});

test('there are at least a dozen ways to say each stance', () => {
  for (const language of LANGUAGES)
    for (const shared of ['sponsor', 'in-favour', 'silent', 'bracket'] as const) {
      const what = {
        by: 'KE',
        provision: 'cables',
        stances: { cables: shared },
        unhappy: false,
        proposal: null,
        bracket: null,
        lifts: [],
        terms: [],
      };
      const around = ALONE;
      const ways = Array.from({ length: 300 }, (_, i) =>
        tellVoice(what, around, sample(language), i / 300, new Set()).join(' '),
      );
      expect(new Set(ways).size).toBeGreaterThan(24);
    }
});

const opened = (meeting: number) =>
  ({ type: 'meeting-opened', meeting, session: 'session-1', cluster: 'rules' }) as const;
const spokeOn = (by: string, said: 'in-favour' | 'silent' | 'bracket') =>
  ({
    type: 'statement-made',
    by,
    provision: 'cables',
    stances: { cables: said },
    unhappy: false,
    proposal: null,
    bracket: null,
    lifts: [],
    terms: [],
  }) as const;
const sentences = (words: string): string[] => words.split(/(?<=\.) (?=\p{Lu})/u);

test('the next meeting may say again what was said in this one', () => {
  const round = CODES.slice(0, 40).map((by) => spokeOn(by, 'silent'));
  const said = [...speeches([opened(1), ...round, opened(2), ...round], sample('en'), 3).values()].flatMap(sentences);
  expect(new Set(said).size).toBeLessThan(said.length);
});

/** How a delegation begins its second speech on the same words, over many seeds. */
const secondTime = (before: 'silent' | 'bracket', now: 'silent' | 'bracket'): string =>
  Array.from(
    { length: 60 },
    (_, seed) =>
      speeches([opened(1), spokeOn('KE', before), opened(2), spokeOn('KE', now)], sample('en'), seed).get(3) ?? '',
  ).join('\n');

test('a delegation remembers what it said: it repeats itself knowingly, and says so when it has moved', () => {
  expect(secondTime('silent', 'silent')).toMatch(/as we said before|has not changed|say it again/i);
  expect(secondTime('silent', 'silent')).not.toMatch(/thought again|come some way/i);
  expect(secondTime('bracket', 'silent')).toMatch(/thought again|come some way|asked us to reconsider/i);
  expect(secondTime('silent', 'bracket')).toMatch(/looked at this again|second reading/i);
});

test('a speaker takes up the one before it on the same words, and parts from it where they differ', () => {
  const after = (first: 'silent' | 'bracket', then: 'silent' | 'bracket'): string =>
    Array.from(
      { length: 60 },
      (_, seed) => speeches([opened(1), spokeOn('VN', first), spokeOn('KE', then)], sample('en'), seed).get(2) ?? '',
    ).join('\n');
  expect(after('silent', 'silent')).toMatch(/Viet ?nam and agree|follow Viet ?nam|after Viet ?nam/i);
  expect(after('silent', 'bracket')).toMatch(/another view|see this differently|part ways/i);
  expect(after('silent', 'bracket')).not.toMatch(/and agree/);
});

test('whose country holds the chair speaks from its own seat', () => {
  const what = {
    by: 'CH',
    provision: 'cables',
    stances: {},
    unhappy: false,
    proposal: null,
    bracket: null,
    lifts: [],
    terms: [],
  };
  const [first] = tellVoice(what, ALONE, sample('en'), 0.3, new Set());
  expect(first).toMatch(/national capacity|own seat/);
});
