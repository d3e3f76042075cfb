import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Statement } from '../../src/core/acts.ts';
import { checkRendering } from '../../src/core/text/check.ts';
import { LANGUAGES } from '../../src/core/terms.ts';
import { CODES } from '../../src/core/world/states.ts';
import { speeches } from '../../src/telling/speeches.ts';
import { type Setting, tellVoice } from '../../src/telling/voice.ts';
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
      force: fc.constant('should' as const),
      standing: fc.constant('text' as const),
      movedBy: fc.option(fc.constantFrom('MX', 'US', 'VN')),
      sponsors: fc.constant([]),
    }),
  ),
  spokenOn: fc.option(provision),
  occasion: fc.option(fc.constantFrom('chair', 'coordinator', 'host', 'small', 'newcomer')),
  group: fc.option(
    fc.constant({
      nom: { en: 'the Group of Friends', ru: 'Группа друзей' },
      gen: { en: 'the Group of Friends', ru: 'Группы друзей' },
    }),
  ),
});

const key = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('a delegation says two clean sentences without a number, in both languages', () => {
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
      const said = [...speeches(meeting, sample(language), seed).values()].flatMap((words) =>
        words.split(/(?<=\.) (?=\p{Lu})/u),
      );
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
      const around = { standing: null, spokenOn: null, occasion: null, group: null };
      const ways = Array.from({ length: 300 }, (_, i) =>
        tellVoice(what, around, sample(language), i / 300, new Set()).join(' '),
      );
      expect(new Set(ways).size).toBeGreaterThan(24);
    }
});

test('the next meeting may say again what was said in this one', () => {
  const opened = { type: 'meeting-opened', meeting: 1, session: 'session-1', cluster: 'rules' } as const;
  const what = {
    type: 'statement-made',
    by: 'KE',
    provision: 'cables',
    stances: {},
    unhappy: false,
    proposal: null,
    bracket: null,
    lifts: [],
    terms: [],
  } as const;
  const said = speeches([opened, what, opened, what], sample('en'), 3);
  expect(said.get(1)).toBe(said.get(3));
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
  const [first] = tellVoice(
    what,
    { standing: null, spokenOn: null, occasion: null, group: null },
    sample('en'),
    0.3,
    new Set(),
  );
  expect(first).toMatch(/national capacity|own seat/);
});
