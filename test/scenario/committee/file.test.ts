import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { library } from 'virtual:library';
import type { CommitteeScenario } from '../../../src/core/committee/agenda.ts';
import { compileAny, isCommittee } from '../../../src/scenario/compile-any.ts';
import { formatFault } from '../../../src/scenario/faults.ts';

const SHORTEST = readFileSync(`${import.meta.dirname}/../../../scenarios/examples/shortest-resolution.yaml`, 'utf8');

function compiled(source: string): CommitteeScenario {
  const compilation = compileAny(source, 'drafts/My text.yaml', library);
  if (!compilation.ok) throw new Error(compilation.faults.map((fault) => formatFault(fault, 'en')).join('\n'));
  if (!isCommittee(compilation.scenario)) throw new Error('This is a room.');
  return compilation.scenario;
}

function faultsOf(source: string): readonly string[] {
  const compilation = compileAny(source, 'x.yaml', library);
  return compilation.ok ? [] : compilation.faults.map((fault) => formatFault(fault, 'en'));
}

const WHOLE = `resolution: A/RES/99/1
date: 2030-12-05
sponsors: [RU, CN]
text:
  - { issue: FORUM, place: 0.8, force: shall }
`;

describe('the shortest file', () => {
  test('names a draft, its date, its sponsors and its text; the rest has defaults', () => {
    const { id, draft, process } = compiled(SHORTEST);
    expect(id).toBe('my-text');
    expect(draft.lead).toEqual([draft.sponsors[0]]);
    expect(draft.paragraphs.map((paragraph) => paragraph.id)).toEqual(['op1', 'op2']);
    expect(draft.paragraphs[1]).toMatchObject({ force: 0.5, ambiguity: 0.3, agreed: 0.5, weight: 1, operative: true });
    expect(draft).toMatchObject({ novelty: 0.6, competes: 0, duplicates: 0, early: 0, series: false });
    expect(process).toEqual({ committee: 'first', costs: false, vote: 'recorded', majority: 'simple', absent: 0.07 });
  });
  test('a sequel of a series is less new, a rival draft competes, a doubled treaty is a duplicate', () => {
    const { draft } = compiled(
      `${WHOLE}process: { series: true, rival: { sponsors: [US] }, doubles: { holders: [FR] } }\n`,
    );
    expect(draft).toMatchObject({ novelty: 0.1, competes: 1, duplicates: 1, series: true });
    expect(draft.rival?.sponsors).toEqual(['US']);
  });
  test('a lead that is not among the sponsors is one of them', () => {
    expect(compiled(`${WHOLE}lead: [BY]\n`).draft.sponsors).toEqual(['BY', 'RU', 'CN']);
  });
  test('a verb may be a number', () => {
    expect(compiled(WHOLE.replace('shall', '0.9')).draft.paragraphs[0]?.force).toBe(0.9);
  });
});

describe('every fault is told with its line and column', () => {
  test.each([
    ['a code that is no State', 'RU, CN', 'RU, UK', /^x\.yaml:3:16 sponsors\.1: found "UK", .* for example GB$/],
    ['a State twice', 'RU, CN', 'RU, RU', /^x\.yaml:3:16 sponsors\.1: found "RU" a second time/],
    ['no sponsor', '[RU, CN]', '[]', /^x\.yaml:3:11 sponsors: found a list of 0/],
    [
      'a place beyond the poles',
      '0.8',
      '1.8',
      /^x\.yaml:5:28 text\.0\.place: found 1\.8, expected a number from -1 to 1/,
    ],
    ['an issue that is none', 'FORUM', 'FORUMS', /^x\.yaml:5:14 text\.0\.issue: found "FORUMS", .* for example FORUM$/],
    ['an unknown verb', 'shall', 'must', /^x\.yaml:5:40 text\.0\.force: found "must", expected notes, encourages/],
    ['a day that is none', '2030-12-05', '2030-13-05', /^x\.yaml:2:7 date: found "2030-13-05"/],
    ['an unknown key', 'force: shall', 'verb: shall', /^x\.yaml:5:33 text\.0\.verb: found the unknown key "verb"/],
  ])('%s', (_, from, to, line) => {
    expect(faultsOf(WHOLE.replace(from, to))).toEqual([expect.stringMatching(line)]);
  });
  test('a draft of preambular paragraphs alone', () => {
    expect(faultsOf(WHOLE.replace('place', 'part: preambular, place'))).toEqual([
      expect.stringMatching(/^x\.yaml:5:3 text: found preambular paragraphs alone/),
    ]);
  });
  test('all in one go', () => {
    expect(faultsOf('resolution: X\nsponsors: [XX]\ncolour: blue\n')).toHaveLength(4);
  });
});
