/** What a file may not be before anybody asks what it says. */
import { expect, test } from 'vitest';
import { parseYaml } from '../../src/scenario/parse.ts';
import { faultsOf, linesOf, VALID } from './fixture.ts';

function told(source: string | Uint8Array): readonly string[] {
  const parsing = parseYaml(source, 'a.yaml');
  return parsing.ok ? [] : linesOf(parsing.faults);
}

function data(source: string | Uint8Array): unknown {
  const parsing = parseYaml(source, 'a.yaml');
  return parsing.ok ? parsing.parsed.data : undefined;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a file of more than 1 MB is refused unread', () => {
  const large = `a: ${'x'.repeat(1_000_000)}`;
  const line = 'a.yaml:1:1 found a file of 1000003 bytes, expected at most 1000000 bytes';
  expect(told(large)).toEqual([line]);
  expect(told(bytes(large))).toEqual([line]);
});

test('the size is counted in bytes, also of text', () => {
  expect(told(`a: ${'я'.repeat(500_000)}`)).toEqual([
    'a.yaml:1:1 found a file of 1000003 bytes, expected at most 1000000 bytes',
  ]);
});

test('a NUL is refused at its place', () => {
  expect(told('a: 1\nb: \0')).toEqual(['a.yaml:2:4 found a NUL character, expected a file of plain text']);
});

test.each([
  ['a lone continuation byte', [0x80]],
  ['a sequence cut short', [0xd0]],
  ['a slash in two bytes', [0xc0, 0xaf]],
  ['half a surrogate pair', [0xed, 0xa0, 0x80]],
  ['a code point beyond the last', [0xf4, 0x90, 0x80, 0x80]],
  ['a byte of Windows-1251', [0xff]],
])('%s is not UTF-8', (_, broken) => {
  expect(told(new Uint8Array([...bytes('a: 1\nя: '), ...broken, 0x0a]))).toEqual([
    'a.yaml:2:4 found bytes that are not text, expected UTF-8',
  ]);
});

test('half a surrogate pair in a text is refused too', () => {
  expect(told('a: \ud800')).toEqual(['a.yaml:1:4 found bytes that are not text, expected UTF-8']);
});

test('bytes read as the text they are, a byte order mark aside', () => {
  const text = 'a: "Женева, zürich, 日本, 🕊"';
  expect(data(bytes(text))).toEqual({ a: 'Женева, zürich, 日本, 🕊' });
  expect(data(bytes(`\ufeff${text}`))).toEqual(data(text));
  expect(faultsOf(bytes(VALID))).toEqual([]);
});

test('anchors and aliases are refused', () => {
  expect(told('a: &x [1]\nb: *x')).toEqual([
    'a.yaml:1:4 found the anchor &x, expected the words written out',
    'a.yaml:2:4 found the alias *x, expected the words written out',
  ]);
});

test('a file that refers to itself is refused', () => {
  expect(told('&a [*a]')).toContain('a.yaml:1:1 found the anchor &a, expected the words written out');
});

test('a billion laughs are not heard out', () => {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 10; i += 1)
    lines.push(
      `${'abcdefghij'[i]}: &${'abcdefghij'[i]} [${Array(9)
        .fill(`*${'abcdefghij'[i - 1]}`)
        .join(', ')}]`,
    );
  expect(told(lines.join('\n')).length).toBeGreaterThan(0);
});

test.each(['[', '{', '- ', '? ', '{a: ', 'a: - '])('twenty thousand open "%s" are one fault, not a crash', (open) => {
  expect(told(open.repeat(20_000))).toEqual([expect.stringMatching(/^a\.yaml:1:\d+ found nesting that is too deep/)]);
});

test('nesting that closes is told where it is too deep', () => {
  const deep = '['.repeat(20_000) + ']'.repeat(20_000);
  const line = 'found nesting that is too deep, expected the depth that a scenario needs';
  expect(told(`a: 1\nb: ${deep}`)).toEqual([`a.yaml:2:34 ${line}`]);
  const stairs = Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
  expect(told(stairs)).toEqual([`a.yaml:62:1 ${line}`]);
});

test('brackets and dashes within words nest nothing', () => {
  const words = 'a [- b - c: [[[{{ '.repeat(40);
  expect(told(`a: ${JSON.stringify(words)}\nb: |\n  ${words}\n  ${' '.repeat(80)}x\nc: >-\n  ${words}\n`)).toEqual([]);
});

test('a tag of one’s own is a fault', () => {
  expect(told('a: !run "rm"')).toEqual(['a.yaml:1:4 found a tag, expected a file without tags']);
});

test('a key stands once', () => {
  expect(told('a: 1\nb: 2\na: 3')).toEqual(['a.yaml:3:1 found a key that stands here already, expected each key once']);
});

test('one document in a file', () => {
  expect(told('a: 1\n---\nb: 2')).toEqual([
    'a.yaml:2:1 found a second document after ---, expected one document in a file',
  ]);
});

test.each([
  ['a tab as indent', 'a:\n\tb: 1', 'spaces'],
  ['a quote that is not closed', 'a: "b', 'closing quote'],
  ['a colon inside a text', 'a: b: c', 'quotes'],
])('%s is told with its remedy', (_, text, remedy) => {
  expect(told(text).join('\n')).toContain(remedy);
});

test('Norway stays NO; yes, dates and 1_000 stay words', () => {
  expect(data('a: [NO, yes, on, 2014-07-21, 1_000, 0o14]')).toEqual({
    a: ['NO', 'yes', 'on', '2014-07-21', '1_000', 12],
  });
});

test('a key that would reach the prototype is refused and changes nothing', () => {
  expect(told('a: { __proto__: { polluted: true } }')).toEqual(['a.yaml:1:6 found "__proto__", expected another key']);
  expect({}).not.toHaveProperty('polluted');
});
