import { expect, test } from 'vitest';
import { REFUSALS, type RefusalCode } from '../../src/core/rules/refusals.ts';
import { checkRendering } from '../../src/core/text/check.ts';
import { LANGUAGES } from '../../src/core/terms.ts';
import { tellObjection, tellReasons, tellTerms, tellWouldAccept } from '../../src/telling/reasons.ts';
import { tellRefusal } from '../../src/telling/refusal.ts';
import { sample } from './sample-context.ts';
import { EDITS, TERMS } from './sample-happenings.ts';

const en = sample('en', 'KE');
const ru = sample('ru', 'KE');

test('the three weightiest reasons against are told, what every text costs is not', () => {
  const reasons = tellTerms(
    [
      { name: 'base', value: 9 },
      { name: 'isolation', value: -3 },
      { name: 'red-line', value: 2, provision: 'hospitals' },
      { name: 'cover', value: 0.2 },
      { name: 'unmet-ask', value: 1, provision: 'cables' },
      { name: 'mood', value: 0.1 },
    ],
    en,
  );
  expect(reasons.map((r) => r.words)).toEqual([
    'paragraph 2 (hospitals) goes beyond its instructions',
    'paragraph 5 (cables) falls short of what its capital expects',
    'others object too',
  ]);
});

test('reasons in one clause follow one another', () => {
  const terms = [
    { name: 'cover', value: 0.2 },
    { name: 'mood', value: 0.1 },
  ] as const;
  expect(tellReasons(terms, en)).toBe('others object too; the mood in the room is poor');
  expect(tellReasons([], en)).toBe('');
});

test('red lines on several provisions are one reason', () => {
  const [reason, ...more] = tellTerms(
    [
      { name: 'red-line', value: 2, provision: 'hospitals' },
      { name: 'red-line', value: 1, provision: 'cables' },
    ],
    ru,
  );
  expect(more).toEqual([]);
  expect(reason).toMatchObject({
    words: 'пункты 2 (больницы) и 5 (кабели) выходят за рамки инструкций',
    value: 3,
    provisions: ['hospitals', 'cables'],
  });
});

test('what weighs for the text is told on request, to the reader about itself as you', () => {
  const terms = [{ name: 'isolation', value: -1 }] as const;
  expect(tellTerms(terms, en, { of: 'KE', side: 'for' })[0]?.words).toBe('you would stand alone');
  expect(tellTerms(terms, en)).toEqual([]);
});

test('every reason, on either side, is words without a number, in both languages', () => {
  for (const language of LANGUAGES)
    for (const you of [null, 'KE'])
      for (const term of TERMS) {
        const context = sample(language, you);
        for (const { words } of tellTerms([term], context, { of: 'KE', side: 'both' })) {
          expect(
            checkRendering(`А A: ${words}.`.slice(language === 'en' ? 2 : 0).replace(/^А A/, 'А'), language),
          ).toEqual([]);
          expect(words.replace(/paragraphs? \d+|пункт\p{L}* \d+/gu, '')).not.toMatch(/\d/);
        }
      }
});

test('an objection names its words once and gives its reasons', () => {
  const objection = {
    state: 'CU',
    provisions: ['hospitals'],
    terms: [
      { name: 'red-line', value: 2, provision: 'hospitals' },
      { name: 'tension', value: 1, towards: 'US' },
    ],
  } as const;
  expect(tellObjection(objection, en)).toBe(
    'Cuba objects to paragraph 2 (hospitals): the words go beyond its instructions; relations with the United States outside the room are strained.',
  );
  expect(tellObjection(objection, ru)).toBe(
    'Куба возражает против пункта 2 (больницы): эти слова выходят за рамки инструкций; отношения с США за стенами зала натянуты.',
  );
  expect(tellObjection({ ...objection, terms: [] }, en)).toBe('Cuba objects to paragraph 2 (hospitals).');
});

test('what would turn an objection is told as a change of the text', () => {
  expect(tellWouldAccept([EDITS[0]!, EDITS[3]!], en)).toBe(
    'One change would be enough: “any” in paragraph 2 (hospitals), or to move paragraph 5 (cables) to the Chair’s summary.',
  );
  expect(tellWouldAccept(EDITS[4]!, ru)).toBe('Хватило бы одного изменения: исключить пункт 5 (кабели).');
  expect(tellWouldAccept([], en)).toBe('No single change would be enough.');
});

test('an objection gives two reasons at most, each of one place', () => {
  const objection = {
    state: 'CU',
    provisions: ['hospitals'],
    terms: [
      { name: 'unmet-ask', value: 3, provision: 'cables' },
      { name: 'unmet-ask', value: 2, provision: 'yearly-report' },
      { name: 'red-line', value: 2.5, provision: 'cables' },
      { name: 'red-line', value: 2, provision: 'hospitals' },
      { name: 'mood', value: 0.5 },
    ],
  } as const;
  expect(tellObjection(objection, en)).toBe(
    'Cuba objects to paragraph 2 (hospitals): paragraph 5 (cables) falls short of what its capital expects; the words go beyond its instructions.',
  );
});

test('two provisions of one paragraph are named under one number', () => {
  const [reason] = tellTerms(
    [
      { name: 'red-line', value: 2, provision: 'hospitals' },
      { name: 'red-line', value: 1, provision: 'yearly-report' },
    ],
    en,
  );
  expect(reason?.words).toMatch(/^paragraph 2 \(hospitals; [^()]+\) goes beyond its instructions$/);
});

test('every refusal has its sentence and its rule in both languages', () => {
  for (const code of Object.keys(REFUSALS) as RefusalCode[])
    for (const language of LANGUAGES) {
      const { sentence, rule } = tellRefusal(code, language);
      expect(checkRendering(sentence, language), code).toEqual([]);
      expect(rule, code).toMatch(language === 'en' ? /^[A-Za-z]/ : /^[А-Яа-я]/);
    }
});
