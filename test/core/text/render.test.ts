import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRendering } from '../../../src/core/text/check.ts';
import { cleanText } from '../../../src/core/text/clean.ts';
import type { Bracket, Draft } from '../../../src/core/text/draft.ts';
import { applyEdit } from '../../../src/core/text/edit.ts';
import { openBrackets, plainParagraph, provisionWords, renderParagraph } from '../../../src/core/text/render.ts';
import { anyDraft } from './random-draft.ts';
import { plan, zeroDraft } from './sample-text.ts';

const bracket = (more: Partial<Bracket>): Bracket => ({
  by: 'US',
  provision: 'hospitals',
  reading: 'low',
  force: null,
  since: 1,
  ...more,
});
const held = (...brackets: readonly Bracket[]): Draft => ({ ...zeroDraft, brackets });
const plain = (draft: Draft, paragraph = 'p2', language: 'en' | 'ru' = 'en') =>
  plainParagraph(plan, draft, paragraph, language);

test('a paragraph is its sentences, each with a capital and a stop, in both languages', () => {
  expect(plain(zeroDraft)).toBe(
    'States should refrain from ICT activity that knowingly damages hospitals. Each year, on a voluntary basis, States should report to the Assembly.',
  );
  expect(plain(zeroDraft, 'p2', 'ru')).toBe(
    'Государствам следует воздерживаться от деятельности в сфере ИКТ, которая заведомо наносит ущерб больницам. Ежегодно, на добровольной основе, государствам следует представлять доклад Ассамблее.',
  );
});

test('settled words are shown as they are', () => {
  expect(plain(zeroDraft, 'p1')).toBe('The Group met in New York.');
});

test('a bracket on the verb stands around the verbs alone', () => {
  const draft = held(bracket({ force: 'shall' }));
  expect(plain(draft)).toMatch(/^States \[should \/ shall\] refrain from/);
  expect(openBrackets(plan, draft, 'p2', 'en')).toEqual([
    {
      letter: 'A',
      provision: 'hospitals',
      slot: 'force',
      options: [
        { words: 'should', reading: null, force: 'should', stands: true, holders: [] },
        { words: 'shall', reading: null, force: 'shall', stands: false, holders: ['US'] },
      ],
    },
  ]);
});

test('where the verbs share no word the whole openings stand in the bracket, each with its capital', () => {
  expect(plain(held(bracket({ force: 'shall' })), 'p2', 'ru')).toMatch(
    /^\[Государствам следует \/ Государства обязуются\] воздерживаться/,
  );
});

test('a bracket on the substance stands around the words that differ', () => {
  expect(plain(held(bracket({ reading: 'high' })))).toContain(
    'ICT activity that [knowingly damages / may damage] hospitals.',
  );
});

test('holders who ask for the same words hold one bracket together, others add an option', () => {
  const draft = held(
    bracket({ reading: 'high' }),
    bracket({ by: 'KE', reading: 'high' }),
    bracket({ by: 'CU', reading: 'bridge' }),
  );
  const [found] = openBrackets(plan, draft, 'p2', 'en');
  expect(found?.options.map((o) => o.holders)).toEqual([[], ['US', 'KE'], ['CU']]);
});

test('who moved and sponsors the words stands behind them in the bracket', () => {
  const moved = applyEdit(zeroDraft, { provision: 'hospitals', reading: 'high' }, 'MX');
  const [found] = openBrackets(plan, { ...moved, brackets: [bracket({})] }, 'p2', 'en');
  expect(found?.options[0]?.holders).toEqual(['MX']);
});

test('who wants both another verb and other words is named in both brackets', () => {
  const letters = openBrackets(plan, held(bracket({ reading: 'high', force: 'shall' })), 'p2', 'en');
  expect(letters.map((b) => [b.letter, b.slot, b.options[1]?.holders])).toEqual([
    ['A', 'force', ['US']],
    ['B', 'substance', ['US']],
  ]);
});

test('a bracket to have words out stands around the whole sentence, other brackets inside it', () => {
  const draft = held(bracket({ by: 'CU', reading: null }), bracket({ force: 'shall' }));
  expect(plain(draft)).toMatch(/^\[States \[should \/ shall\] refrain from .* hospitals\.\] Each year/);
  expect(openBrackets(plan, draft, 'p2', 'en').map((b) => [b.letter, b.options.at(-1)?.words])).toEqual([
    ['A', null],
    ['B', 'shall'],
  ]);
});

test('a bracket that asks for what stands reserves the words', () => {
  expect(plain(held(bracket({})))).toContain('ICT activity [that knowingly damages hospitals].');
});

test('words out of the text are gone, and stand in brackets when somebody wants them back', () => {
  const out = applyEdit(zeroDraft, { provision: 'cables', standing: 'deleted' }, null);
  expect(plain(out, 'p3')).toBe('');
  expect(plain({ ...out, brackets: [bracket({ provision: 'cables' })] }, 'p3')).toBe(
    '[States should refrain from ICT activity that knowingly damages hospitals.]',
  );
});

test('words tabled after a draft went out are not in that draft', () => {
  const { cables, ...before } = zeroDraft.standings;
  expect(cables).toBeDefined();
  expect(plain({ ...zeroDraft, standings: before }, 'p3')).toBe('');
});

test('every run knows its provision, so that the screen can credit it', () => {
  const runs = renderParagraph(plan, zeroDraft, 'p2', 'en');
  expect(runs.map((r) => r.provision)).toEqual([
    'hospitals',
    'hospitals',
    'hospitals',
    'hospitals',
    null,
    ...Array<string>(5).fill('yearly-report'),
  ]);
});

test('words of one’s own lose the stop and the spaces that the sentence brings itself', () => {
  const [hospitals] = plan.provisions;
  const reading = {
    ...hospitals!.readings[0]!,
    id: 'own',
    words: { en: ' that  harms hospitals. ', ru: 'наносящей ущерб больницам.' },
  };
  const wider = {
    ...plan,
    provisions: [{ ...hospitals!, readings: [...hospitals!.readings, reading] }, ...plan.provisions.slice(1)],
  };
  expect(provisionWords(wider, zeroDraft, 'hospitals', 'en', { reading: 'own' })).toBe(
    'States should refrain from ICT activity that harms hospitals.',
  );
});

test('the clean text keeps the numbers of the room, drops empty paragraphs and lists the Chair’s summary', () => {
  const parked = applyEdit(held(bracket({ force: 'shall' })), { provision: 'cables', standing: 'summary' }, null);
  const report = cleanText(plan, parked, 'en');
  expect(report.paragraphs.map((p) => p.number)).toEqual([1, 2]);
  expect(report.paragraphs[1]?.words).toMatch(/^States should refrain/);
  expect(report.summary).toEqual([
    {
      provision: 'cables',
      title: 'Cables',
      words: 'States should refrain from ICT activity that knowingly damages hospitals.',
    },
  ]);
});

test('whatever the brackets, a paragraph reads clean in both languages and letters its brackets without a gap', () => {
  fc.assert(
    fc.property(anyDraft, fc.constantFrom('en', 'ru'), fc.constantFrom('p2', 'p3'), (draft, language, paragraph) => {
      const text = plainParagraph(plan, draft, paragraph, language);
      expect(text === '' ? [] : checkRendering(text, language)).toEqual([]);
      const letters = openBrackets(plan, draft, paragraph, language).map((b) => b.letter);
      expect(letters).toEqual([...'ABCDEFGHIJ'].slice(0, letters.length));
    }),
  );
});
