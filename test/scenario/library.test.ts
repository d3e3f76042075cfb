/** The library of norms. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLibrary } from '../../src/scenario/library.ts';
import { changed, LIBRARY, linesOf, NORM_FILES } from './fixture.ts';

/** Faults of the small library with one file changed. */
function told(name: string, from: string, to: string): readonly string[] {
  const reading = readLibrary(
    NORM_FILES.map((file) => (file.name === name ? { name, text: changed(String(file.text), from, to) } : file)),
  );
  return reading.ok ? [] : linesOf(reading.faults);
}

test('a norm takes its issue from the name of its file', () => {
  expect(LIBRARY.norms.map(({ id, issue }) => [id, issue])).toEqual([
    ['capacity-principles', 'CAPACITY'],
    ['points-of-contact', 'POC_CBM'],
    ['supply-chain-integrity', 'SUPPLY_CHAIN'],
    ['hidden-functions', 'SUPPLY_CHAIN'],
  ]);
});

test('it is plain data', () => {
  expect(JSON.parse(JSON.stringify(LIBRARY))).toStrictEqual(LIBRARY);
});

test.each([
  [
    'a norm in two files',
    'capacity.yaml',
    '- id: capacity-principles',
    '- id: points-of-contact',
    'poc-cbm.yaml:1:7 0.id: found "points-of-contact" a second time',
  ],
  [
    'a norm twice in a file',
    'supply-chain.yaml',
    '- id: hidden-functions',
    '- id: supply-chain-integrity',
    'found "supply-chain-integrity" a second time, expected each once',
  ],
  [
    'an unknown frame',
    'capacity.yaml',
    'frame: states',
    'frame: state',
    'capacity.yaml:7:10 0.frame: found "state", expected states, for example states',
  ],
  ['a reading twice', 'capacity.yaml', '- id: low\n', '- id: high\n', '0.readings.4.id: found "high" a second time'],
  [
    'a reading of no kind',
    'capacity.yaml',
    '- id: low\n',
    '- id: lowest\n',
    '0.readings.0.id: found "lowest", expected one of: low',
  ],
  [
    'a sentence without its slot',
    'capacity.yaml',
    'en: "{force} {substance}."',
    'en: "{force} something."',
    '0.sentence.en: found "{force} something.", expected a sentence with {force} and {substance}, each once',
  ],
  [
    'a slot twice',
    'capacity.yaml',
    'ru: "{force} {substance}."',
    'ru: "{force} {force} {substance}."',
    '0.sentence.ru: found',
  ],
  [
    'verbs that fall',
    'capacity.yaml',
    '[notes, encourages, should]',
    '[should, notes]',
    '0.words: found [should, notes], expected verbs in rising force',
  ],
  [
    'a day of no calendar',
    'capacity.yaml',
    'since: 2010-07-16',
    'since: 2010',
    '0.since: found 2010, expected a day of the calendar',
  ],
  [
    'a verb that a frame does not know',
    'frames.yaml',
    '  shall: { en: "States shall", ru: "Государства обязуются" }\n',
    '',
    'states.shall: found nothing, expected',
  ],
  [
    'an unknown key',
    'capacity.yaml',
    'confidence: medium',
    'confidence: medium\n  colour: red',
    '0.colour: found the unknown key "colour"',
  ],
])('%s is a fault', (_, name, from, to, line) => {
  expect(told(name, from, to)).toEqual([expect.stringContaining(line)]);
});

test('a norm has a blurred bridge', () => {
  const files = NORM_FILES.map((file) =>
    file.name === 'capacity.yaml'
      ? { ...file, text: String(file.text).replaceAll('ambiguity: 0.6', 'ambiguity: 0.4') }
      : file,
  );
  const reading = readLibrary(files);
  expect(reading.ok ? [] : linesOf(reading.faults)).toEqual([
    expect.stringContaining('0.readings: found no reading above ambiguity 0.4, expected at least one blurred reading'),
  ]);
});

test('a file is named after an issue', () => {
  const reading = readLibrary([...NORM_FILES, { name: 'cables.yaml', text: '[]' }]);
  expect(reading.ok ? [] : linesOf(reading.faults)).toEqual([
    expect.stringContaining('cables.yaml:1:1 found a file that is named after no issue'),
  ]);
});

test('frames may stand in more than one file, each once', () => {
  const frame = String(NORM_FILES.find(({ name }) => name === 'frames.yaml')?.text);
  const more = (text: string): boolean => readLibrary([...NORM_FILES, { name: 'frames-more.yaml', text }]).ok;
  expect(more(frame.replace('states:', 'assembly:'))).toBe(true);
  expect(more(frame)).toBe(false);
});

test('faults of every file come in one go, and nothing is read in part', () => {
  const reading = readLibrary([
    { name: 'capacity.yaml', text: 'a: [' },
    { name: 'frames.yaml', text: 'states: 7' },
    { name: 'ihl.yaml', text: '- id: 7' },
  ]);
  expect(reading).not.toHaveProperty('library');
  expect(new Set(reading.ok ? [] : reading.faults.map(({ file }) => file))).toEqual(
    new Set(['capacity.yaml', 'frames.yaml', 'ihl.yaml']),
  );
});

test('the library of this repository reads', () => {
  const folder = `${import.meta.dirname}/../../assets/norms`;
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const reading = readLibrary(files.map((name) => ({ name, text: readFileSync(`${folder}/${name}`) })));
  expect(reading.ok ? [] : linesOf(reading.faults)).toEqual([]);
});
