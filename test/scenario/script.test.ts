import { describe, expect, test } from 'vitest';
import { CODES } from '../../src/core/world/states.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { EXAMPLES } from '../../src/scenario/schema/script.ts';
import { readScript } from '../../src/scenario/script.ts';
import { compile, linesOf, VALID } from './fixture.ts';

/** Consultations of Brazil in the chair, Estonia, Kenya, Russia and the United States, in four meetings. */
const scenario: Scenario = (() => {
  const compilation = compile(VALID);
  if (!compilation.ok) throw new Error('the valid scenario does not compile');
  return compilation.scenario;
})();

const read = (text: string, by = 'KE') => readScript(text, 'acts.yaml', scenario, by);
const faults = (text: string, by = 'KE'): readonly string[] => {
  const reading = read(text, by);
  return reading.ok ? [] : linesOf(reading.faults).map((line) => line.replace('acts.yaml:', ''));
};

test('a script is a list of moments, each with acts of the delegation that it leads', () => {
  const reading = read(`
- meeting: 1
  acts:
    - take-floor
    - propose-reading: { provision: capacity-principles, reading: mid-blurred, force: encourages }
    - ask: US
  informals:
    - sound: { with: EE, provision: capacity-principles, reading: mid-blurred }
- question: adoption
  acts: [{ object: { provisions: [capacity-principles], reason: Too much. } }]
  again: [stay-silent]
- silence: text
  acts: [{ break-silence: Not yet. }]
`);
  expect(reading).toEqual({
    ok: true,
    script: [
      {
        stop: 'exchange',
        meeting: 1,
        acts: [
          { type: 'take-floor', by: 'KE' },
          {
            type: 'propose-reading',
            by: 'KE',
            edit: { provision: 'capacity-principles', reading: 'mid-blurred', force: 'encourages' },
          },
          { type: 'ask', by: 'KE', with: 'US' },
        ],
      },
      {
        stop: 'informals',
        meeting: 1,
        acts: [
          { type: 'sound', by: 'KE', with: 'EE', edit: { provision: 'capacity-principles', reading: 'mid-blurred' } },
        ],
      },
      {
        stop: 'question-put',
        meeting: null,
        acts: [{ type: 'object', by: 'KE', provisions: ['capacity-principles'], reason: 'Too much.' }],
      },
      { stop: 'question-put-again', meeting: null, acts: [{ type: 'stay-silent', by: 'KE' }] },
      {
        stop: 'under-silence',
        meeting: null,
        acts: [{ type: 'break-silence', by: 'KE', reason: 'Not yet.' }],
      },
    ],
  });
});

test('a bracket without a reading wants the words out, and may hold out for any verb', () => {
  const reading = read('- { meeting: 1, acts: [{ bracket: { provision: capacity-principles, force: shall } }] }');
  expect(reading.ok && reading.script[0]?.acts).toEqual([
    { type: 'bracket', by: 'KE', provision: 'capacity-principles', reading: null, force: 'shall' },
  ]);
});

test('the Chair names the item on which it opens a meeting', () => {
  const reading = read('- { meeting: 2, item: capacity }', 'BR');
  expect(reading.ok && reading.script).toEqual([
    { stop: 'adjourned', meeting: 2, acts: [{ type: 'open-meeting', by: 'BR', cluster: 'capacity' }] },
  ]);
});

test('words of one’s own may be named later', () => {
  const own =
    'propose-words: { provision: capacity-principles, words: Help each other., place: 0, ambiguity: 0.4, force: notes }';
  const later = (id: string): string =>
    `- { meeting: 1, acts: [{ ${own} }] }\n- { meeting: 2, acts: [{ propose-reading: { provision: capacity-principles, reading: ${id} } }] }`;
  expect(faults(later('own-KE-1'))).toEqual([]);
  expect(faults(later('own-KE-2'))).toHaveLength(1);
});

test('every act is written as its example says', () => {
  const names = {
    'ihl-1': 'capacity-principles',
    'undersea-cables': 'supply-chain-integrity',
    CN: 'EE',
    'provision: …': 'provision: capacity-principles',
  };
  for (const [act, example] of Object.entries(EXAMPLES)) {
    const here = Object.entries(names).reduce((text, [from, to]) => text.replaceAll(from, to), example);
    expect(here.startsWith(`${act}: `)).toBe(true);
    expect(faults(`- { meeting: 1, acts: [{ ${here} }] }`), here).toEqual([]);
  }
});

describe('a fault has its line and column, what was found, what was expected, and an example', () => {
  test.each([
    [
      'an unknown act',
      '- meeting: 1\n  acts:\n    - take-flor',
      /^3:7 0\.acts\.0: found the unknown act "take-flor", expected one of: take-floor, .*, for example take-floor$/,
    ],
    [
      'an unknown act with data',
      '- meeting: 1\n  acts:\n    - propose-raeding: { provision: capacity-principles }',
      /^3:7 0\.acts\.0\.propose-raeding: found the unknown key "propose-raeding", expected one of: .*, for example propose-reading$/,
    ],
    [
      'an act that needs more than its name',
      '- { meeting: 1, acts: [cosponsor] }',
      /^1:24 0\.acts\.0: found "cosponsor" alone, expected cosponsor with what it needs, for example cosponsor: ihl-1$/,
    ],
    [
      'two acts in one entry',
      '- { meeting: 1, acts: [{ ask: US, cosponsor: capacity-principles }] }',
      /^1:24 0\.acts\.0: found a block with the keys ask, cosponsor, expected one act in each entry/,
    ],
    [
      'a State without a seat',
      '- { meeting: 1, acts: [{ ask: CU }] }',
      /^1:31 0\.acts\.0\.ask: found "CU", which has no seat, expected a delegation seated in this forum, for example BR$/,
    ],
    [
      'a code of no State',
      '- { meeting: 1, acts: [{ ask: UK }] }',
      /^1:31 0\.acts\.0\.ask: found "UK", expected an ISO 3166 alpha-2 code of a Member State, for example GB$/,
    ],
    [
      'an unknown provision',
      '- { meeting: 1, acts: [{ cosponsor: capacity-principless }] }',
      /^1:37 0\.acts\.0\.cosponsor: found "capacity-principless", expected the id of a provision of this scenario, for example capacity-principles$/,
    ],
    [
      'an unknown provision of an objection',
      '- { question: adoption, acts: [{ object: { provisions: [ihl-1], reason: No. } }] }',
      /^1:57 0\.acts\.0\.object\.provisions\.0: found "ihl-1"/,
    ],
    [
      'an unknown reading',
      '- { meeting: 1, acts: [{ propose-reading: { provision: capacity-principles, reading: mid-blured } }] }',
      /reading: found "mid-blured", expected a reading of that provision, for example mid-blurred$/,
    ],
    [
      'a reading that the provision does not have',
      '- { meeting: 1, acts: [{ propose-reading: { provision: contact-1, reading: high-blurred } }] }',
      /reading: found "high-blurred", expected a reading of that provision/,
    ],
    [
      'a verb that is not on offer',
      '- { meeting: 1, acts: [{ propose-reading: { provision: contact-1, force: notes } }] }',
      /force: found "notes", expected a verb on offer for that provision, for example encourages$/,
    ],
    [
      'a norm that is not on the shelf',
      '- { meeting: 1, acts: [{ table-norm: capacity-principles }] }',
      /found "capacity-principles", expected a norm that may still be tabled, for example supply-chain-integrity$/,
    ],
    [
      'a meeting out of range',
      '- { meeting: 5, acts: [take-floor] }',
      /^1:14 0\.meeting: found meeting 5, expected one of the 4 meetings of the forum, for example meeting: 4$/,
    ],
    [
      'a meeting told twice',
      '- { meeting: 1 }\n- { meeting: 1 }',
      /^2:14 1\.meeting: found "meeting: 1" a second time, expected each once$/,
    ],
    [
      'an entry of no moment',
      '- { acts: [take-floor] }',
      /expected one of meeting, question and silence, for example meeting: 3$/,
    ],
    [
      'an entry of two moments',
      '- { meeting: 1, question: adoption }',
      /found a block with the keys meeting, question/,
    ],
    [
      'a list that does not belong to its moment',
      '- { meeting: 1, again: [stay-silent] }',
      /^1:17 0\.again: found "again" beside "meeting", expected one of: acts, informals, drafting/,
    ],
    [
      'an item of one who does not preside',
      '- { meeting: 1, item: capacity }',
      /expected no item: the Chair opens the meetings/,
    ],
    [
      'no list at all',
      'meeting: 1',
      /^1:1 found a block with the keys meeting, expected a list of meetings, questions and silences/,
    ],
    ['an empty file', '', /^1:1 found an empty value, expected a list/],
    ['a YAML that cannot be read', '- meeting: [', /^1:/],
    [
      'an own line that breaks',
      `- { question: adoption, acts: [{ object: { reason: "two\\nlines" } }] }`,
      /expected one line of plain text$/,
    ],
    [
      'own words with marks of brackets',
      '- { meeting: 1, acts: [{ propose-words: { provision: capacity-principles, words: "[help]", place: 0, ambiguity: 0, force: notes } }] }',
      /expected one line of plain text without/,
    ],
  ])('%s', (_, text, line) => {
    const found = faults(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(line);
  });

  test.each([0, 301])('%d characters of own words', (count) => {
    const words = 'x'.repeat(count);
    const found = faults(
      `- { meeting: 1, acts: [{ propose-words: { provision: capacity-principles, words: "${words}", place: 0, ambiguity: 0, force: notes } }] }`,
    );
    expect(found).toEqual([
      expect.stringContaining(`found a line of ${count} characters, expected one line of 1 to 300`),
    ]);
  });

  test('an unknown item of the Chair', () =>
    expect(faults('- { meeting: 1, item: capasity }', 'BR')).toEqual([
      '1:23 0.item: found "capasity", expected an agenda item of the forum, for example capacity',
    ]));
});

test('every fault comes in one go, in the order of its lines', () => {
  const found = faults(
    '- meeting: 9\n  acts: [take-flor]\n- question: adpotion\n  acts:\n    - object: { provisions: [capacity-principles] }\n',
  );
  expect(found.map((line) => line.split(' ')[0])).toEqual(['1:12', '2:10', '3:13', '5:7']);
});

test('no code of a State and no word of a script makes the reader throw', () => {
  for (const value of [
    'null',
    '3',
    '[]',
    '{}',
    '[[]]',
    '[null]',
    '[{ meeting: null, acts: [null, 3, [], {}] }]',
    '[{ silence: 1 }]',
  ])
    expect(() => read(value)).not.toThrow();
  for (const code of CODES)
    expect(read(`- { meeting: 1, acts: [{ ask: ${code} }] }`).ok).toBe(scenario.forum.seats.includes(code));
});
