import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarios } from 'virtual:scenarios';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { playScript } from '../../src/cli/play-script.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { readScript } from '../../src/scenario/script.ts';
import { openGame, restoreGame } from '../../src/secretariat/secretariat.ts';

const ROOT = join(import.meta.dirname, '../..');
let gge: Scenario;
let oewg: Scenario;
beforeAll(async () => {
  const load = async (id: string): Promise<Scenario> => {
    const found = scenarios.find((scenario) => scenario.id === id);
    if (found === undefined) throw new Error(`no scenario ${id}`);
    return found.load();
  };
  [gge, oewg] = [await load('gge-2016-2017'), await load('oewg-2019-2021')];
});

function play(scenario: Scenario, by: string, text: string, seed = 1) {
  const reading = readScript(text, 'acts.yaml', scenario, by);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const game = openGame({ scenario, seed, people: [by] });
  const played = playScript(game, by, reading.script, () => undefined);
  return { game, ...played, codes: played.refused.map(({ code }) => code) };
}

test('the script in the README is one, and every moment of it may come', () => {
  const yaml = /```yaml\n(- meeting[^]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))?.[1] ?? '';
  const reading = readScript(yaml, 'README.md', gge, 'KE');
  expect(reading.ok ? reading.script.map(({ stop }) => stop) : reading.faults).toEqual([
    'exchange',
    'informals',
    'question-put',
    'question-put-again',
    'under-silence',
  ]);
});

describe('a delegation led by a script', () => {
  test('that says nothing is silent to the end, from every kind of seat', () => {
    for (const [scenario, seats] of [
      [gge, ['KE', 'US', 'DE']],
      [oewg, ['KI', 'CN', 'CH']],
    ] as const)
      for (const by of seats) {
        const { game, refused } = play(scenario, by, '[]');
        expect(game.conference().outcome, by).not.toBeNull();
        expect(refused, by).toEqual([]);
      }
  });

  test('meets the room at each moment that it names', () => {
    const script = `
- meeting: 2
  acts: [take-floor, { propose-reading: { provision: critical-infrastructure, reading: low } }]
  informals: [{ ask: RU }]
- question: adoption
  acts: [{ object: { reason: No. } }]
  again: [stay-silent]
`;
    const { game, refused, uncalled } = play(gge, 'KE', script);
    expect([refused, uncalled]).toEqual([[], []]);
    expect(
      game
        .inputs()
        .filter(({ act }) => act.type !== 'done')
        .map(({ act }) => act.type),
    ).toEqual(['take-floor', 'propose-reading', 'ask', 'object', 'stay-silent']);
  });

  test('may break a silence on modalities, and disassociate itself at the end', () => {
    const script = `
- silence: modalities
  acts: [{ break-silence: Observers belong outside. }]
- question: programme
  acts: [stay-silent]
- question: adoption
  acts: [{ announce-disassociation: [self-defence] }, { explain-position: We are not bound. }]
  again: [{ announce-disassociation: [self-defence] }]
`;
    const { game, codes } = play(oewg, 'CU', script);
    const told = game.lines().flatMap((line) => ('told' in line ? [line.told] : []));
    expect(told.find(({ type }) => type === 'silence-broken')).toMatchObject({
      by: expect.arrayContaining(['CU']) as unknown,
    });
    expect(told.some(({ type }) => type === 'programme-agreed')).toBe(true);
    expect(codes).toEqual([]);
    expect(game.conference().disassociations.some(({ state }) => state === 'CU')).toBe(
      game.conference().outcome === 'consensus-with-disassociation',
    );
  });

  test('that names moments which do not come is told which', () =>
    expect(play(gge, 'KE', '- { silence: modalities, acts: [{ break-silence: No. }] }').uncalled).toMatchObject([
      { stop: 'modalities' },
    ]));

  test('in the chair opens on its items, drafts and puts the question', () => {
    const script = `
- meeting: 1
  item: law
- meeting: 2
  item: norms
  informals: [{ circulate-draft: { edits: [{ provision: self-defence, reading: mid-blurred, force: notes }] } }]
  drafting: [{ put-question: adoption }]
`;
    const { game } = play(gge, 'DE', script);
    const opened = game
      .lines()
      .flatMap((line) => ('told' in line && line.told.type === 'meeting-opened' ? [line.told.cluster] : []));
    expect(opened.slice(0, 2)).toEqual(['law', 'norms']);
    expect(
      game.lines().some((line) => 'act' in line && line.act.type === 'circulate-draft' && line.from === 'script'),
    ).toBe(true);
    expect(game.conference().outcome).not.toBeNull();
  });
});

test('whatever a script does, the room comes to its end, refusals are coded, and the record replays', () => {
  const provision = fc.constantFrom('self-defence', 'substantiation', 'ihl-applicability', 'technology-transfer');
  const reading = fc.constantFrom('low', 'mid', 'mid-blurred', 'high');
  const state = fc.constantFrom('US', 'RU', 'CN', 'CU', 'KE', 'DE');
  const act = fc.oneof(
    fc.constantFrom('take-floor', 'stay-silent', 'request-vote'),
    fc.record({ provision, reading }).map((edit) => ({ 'propose-reading': edit })),
    fc.record({ provision, reading }).map((edit) => ({ bracket: edit })),
    fc.record({ with: state, provision, reading }).map((sounded) => ({ sound: sounded })),
    fc
      .record({ provision, reading, force: fc.constantFrom('notes', 'should', 'shall') })
      .map((edit) => ({ 'propose-compromise': edit })),
    fc.constant({ 'seek-package': 'CN' }),
    state.map((other) => ({ ask: other })),
    provision.map((id) => ({ object: { provisions: [id], reason: 'No.' } })),
    provision.map((id) => ({ 'move-to-summary': id })),
    provision.map((id) => ({ 'announce-disassociation': [id] })),
    fc.constantFrom('adoption', 'programme').map((question) => ({ 'put-question': question })),
    fc.constantFrom('text', 'modalities').map((subject) => ({ 'place-under-silence': { subject } })),
    fc.record({ provision, reason: fc.constant('deadline') }).map((asked) => ({ 'ask-capital': asked })),
    fc.constant({ 'circulate-draft': {} }),
  );
  const acts = fc.array(act, { maxLength: 4 });
  const meetings = fc.uniqueArray(
    fc.record({ meeting: fc.integer({ min: 1, max: 12 }), acts, informals: acts, drafting: acts }),
    { selector: ({ meeting }) => meeting, maxLength: 6 },
  );
  const question = fc.record({ question: fc.constant('adoption'), acts, again: acts, consultations: acts });
  fc.assert(
    fc.property(
      meetings,
      question,
      fc.constantFrom('KE', 'DE', 'US'),
      fc.integer({ min: 0, max: 50 }),
      (some, last, by, seed) => {
        const text = JSON.stringify([...some, last]).replaceAll('"shall"', '"should"');
        const reading = readScript(text, 'acts.yaml', gge, by);
        fc.pre(reading.ok);
        const { game } = play(gge, by, text, seed);
        expect(game.conference().outcome).not.toBeNull();
        expect(restoreGame({ scenario: gge, seed, people: [by] }, game.inputs()).record()).toBe(game.record());
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);
