import { expect, test } from 'vitest';
import type { Happening } from '../../src/core/happenings.ts';
import { checkRendering } from '../../src/core/text/check.ts';
import { LANGUAGES } from '../../src/core/terms.ts';
import { accountOf, refusedLine } from '../../src/telling/account.ts';
import { tellParagraph } from '../../src/telling/paragraph.ts';
import { zeroDraft } from '../core/text/sample-text.ts';
import { sample } from './sample-context.ts';
import { HAPPENINGS } from './sample-happenings.ts';

const opened = (meeting: number, session: string): Happening => ({
  type: 'meeting-opened',
  meeting,
  session,
  cluster: 'rules',
});
const statement = HAPPENINGS['statement-made'][1]!;

test('a session is headed once, a meeting each time', () => {
  const lines = accountOf([opened(1, 'organisational'), opened(2, 'session-1'), opened(3, 'session-1')], sample('en'), {
    seed: null,
    corridor: false,
  });
  expect(lines.map((line) => line.text)).toEqual([
    'Organisational session, 3 and 4 June 2019',
    'Meeting 1 of 4: Rules and norms',
    'First session, 9 to 13 September 2019',
    'Meeting 2 of 4: Rules and norms',
    'Meeting 3 of 4: Rules and norms',
  ]);
});

test('with a seed the delegations speak in their own words, without one they are told only', () => {
  const kinds = (seed: number | null) =>
    accountOf([statement], sample('en'), { seed, corridor: false }).map((line) => line.kind);
  expect(kinds(null)).toEqual(['floor']);
  expect(kinds(7)).toEqual(['speech']);
  const kindsOf = accountOf([HAPPENINGS['statement-made'][5]!], sample('en'), { seed: 7, corridor: false });
  expect(kindsOf.map((line) => line.kind)).toEqual(['speech', 'floor']);
});

test('a draft lists its changes and for whom they were made', () => {
  const [, draft] = HAPPENINGS['draft-circulated'].slice(1);
  const lines = accountOf([draft!], sample('en'), { seed: null, corridor: false });
  expect(lines).toEqual([
    { kind: 'draft', text: 'The Chair circulated Rev.2 with 1 change; a step towards the United States.' },
    { kind: 'change', text: 'Paragraph 2 (hospitals): “any” (a step towards the United States)' },
  ]);
});

test('a drafting round is told by what it comes to, not by every step', () => {
  const edits = [
    { provision: 'hospitals', reading: 'high', force: 'should', standing: 'text' },
    { provision: 'hospitals', reading: 'bridge', force: 'should', standing: 'text' },
  ] as const;
  const draft = { type: 'draft-circulated', revision: 1, edits, easedFor: ['US', 'CN'], closed: false } as const;
  expect(accountOf([draft], sample('en'), { seed: null, corridor: false }).map((line) => line.text)).toEqual([
    'The Chair circulated Rev.1 with 1 change; a step towards the United States and China.',
    'Paragraph 2 (hospitals): “contrary to obligations” with the verb “should” (a step towards the United States and China)',
  ]);
});

test('a proposal that is answered in the same meeting is told with its answer', () => {
  const made = { type: 'proposal-made', by: 'MX', edits: [{ provision: 'hospitals', reading: 'high' }] } as const;
  const ruled = HAPPENINGS['proposal-ruled'][0]!;
  const told = (list: readonly Happening[]) => accountOf(list, sample('en'), { seed: null, corridor: false }).length;
  expect(told([made, ruled])).toBe(1);
  expect(told([made, opened(2, 'session-1'), ruled])).toBe(4);
});

test('the corridor is told on request only', () => {
  const talk = HAPPENINGS.talk[0]!;
  expect(accountOf([talk], sample('en'), { seed: null, corridor: false })).toEqual([]);
  expect(accountOf([talk], sample('en'), { seed: null, corridor: true })).toHaveLength(1);
});

test('everything that can happen has clean lines in both languages', () => {
  for (const language of LANGUAGES)
    for (const line of accountOf(Object.values(HAPPENINGS).flat(), sample(language), { seed: 1, corridor: true })) {
      const sentence = ['session', 'meeting', 'change'].includes(line.kind) ? `${line.text}.` : line.text;
      const faults = checkRendering(sentence, language).filter((fault) => !/Cyrillic|quotation marks/.test(fault));
      expect(faults, line.text).toEqual([]);
    }
});

test('a paragraph is read aloud with its brackets named', () => {
  const draft = {
    ...zeroDraft,
    brackets: [
      { by: 'US', provision: 'hospitals', reading: 'low', force: 'shall', since: 1 },
      { by: 'CU', provision: 'cables', reading: null, force: null, since: 1 },
    ] as const,
  };
  expect(tellParagraph(draft, 'p2', sample('en'))).toMatch(
    /^2\. States bracket A, should, or shall, end bracket, refrain from/,
  );
  expect(tellParagraph(draft, 'p3', sample('ru'))).toBe(
    '5. открыть скобки A, Государствам следует воздерживаться от деятельности в сфере ИКТ, которая заведомо наносит ущерб больницам, закрыть скобки A.',
  );
});

test('an act out of order is told with the rule that it broke', () => {
  expect(refusedLine('US', 'no-floor', sample('en'))).toEqual({
    kind: 'refused',
    text: 'The United States was out of order: Ask for the floor; the Chair gives it in the order asked. (Rules 68/109)',
  });
});
