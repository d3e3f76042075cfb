/** A scenario as a run takes it. */
import { expect, test } from 'vitest';
import type { Scenario } from '../../src/core/scenario.ts';
import { changed, compile, VALID } from './fixture.ts';

function scenarioOf(text: string): Scenario {
  const compilation = compile(text);
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.faults));
  return compilation.scenario;
}

const SCENARIO = scenarioOf(VALID);

test('it is plain data: it survives JSON', () => {
  expect(JSON.parse(JSON.stringify(SCENARIO))).toStrictEqual(SCENARIO);
});

test('the same file gives the same scenario, byte for byte', () => {
  expect(JSON.stringify(scenarioOf(VALID))).toBe(JSON.stringify(SCENARIO));
});

test('delegations sit in the order of their codes, however the file lists them', () => {
  expect(SCENARIO.forum.seats).toEqual(['BR', 'EE', 'KE', 'RU', 'US']);
  expect(Object.keys(SCENARIO.forum.owners)).toEqual(['BR', 'RU']);
});

test('"all" seats the 193', () => {
  const oewg = scenarioOf(changed(changed(VALID, 'kind: consultations', 'kind: oewg'), '[US, RU, KE, EE, BR]', 'all'));
  expect(oewg.forum.seats).toHaveLength(193);
});

test('paragraphs are numbered in order, settled ones too', () => {
  const settled = {
    en: 'Confidence-building measures strengthen international peace.',
    ru: 'Меры укрепления доверия содействуют международному миру.',
  };
  expect(SCENARIO.text.paragraphs).toEqual([
    { id: 'p1', number: 1, cluster: 'cbm', settled, provisions: [] },
    { id: 'p2', number: 2, cluster: 'cbm', settled: null, provisions: ['contact-1'] },
    { id: 'p3', number: 3, cluster: 'capacity', settled: null, provisions: ['capacity-principles'] },
    {
      id: 'p4',
      number: 4,
      cluster: 'capacity',
      settled: { en: 'The discussion will continue.', ru: 'Обсуждение будет продолжено.' },
      provisions: [],
    },
  ]);
});

test('a provision takes from its norm what the file does not say', () => {
  const [contact, training] = SCENARIO.text.provisions;
  expect(contact).toMatchObject({
    id: 'contact-1',
    norm: 'points-of-contact',
    issue: 'POC_CBM',
    agreedPlace: 0.6,
    forces: ['encourages', 'should'],
    title: { en: 'Points of contact' },
  });
  expect(training).toMatchObject({
    id: 'capacity-principles',
    norm: 'capacity-principles',
    issue: 'CAPACITY',
    agreedPlace: null,
    forces: ['notes', 'encourages', 'should'],
  });
  expect(contact?.readings.map(({ id }) => id)).toEqual(['low', 'low-blurred', 'mid', 'mid-blurred', 'high']);
  expect(contact?.readings[0]).toMatchObject({
    place: -0.1,
    agreed: 0,
    ambiguity: 0.2,
    words: { en: 'name a point of contact if they so wish' },
  });
  expect(contact?.readings[2]).toMatchObject({
    place: 0.6,
    words: { en: 'name a point of contact for serious incidents' },
    author: null,
  });
});

test('the words of the verbs come with each provision', () => {
  expect(SCENARIO.text.provisions[0]?.forceWords).toMatchObject({
    should: { en: 'States should', ru: 'Государствам следует' },
    shall: { en: 'States shall' },
  });
});

test('weights keep their proportion and sum to the weight of the forum', () => {
  expect(SCENARIO.text.provisions.map(({ weight }) => weight)).toEqual([2, 1]);
  const heavier = scenarioOf(changed(VALID, 'weight-sum: 3', 'weight-sum: 21'));
  expect(heavier.text.provisions.map(({ weight }) => weight)).toEqual([14, 7]);
  expect(heavier.shelf.map(({ weight }) => weight)).toEqual([7]);
});

test('the shelf holds the norms known by the end of the period that are not in the text', () => {
  expect(SCENARIO.shelf.map(({ id }) => id)).toEqual(['supply-chain-integrity']);
  const later = scenarioOf(changed(VALID, 'to: 2015-06-26', 'to: 2021-05-28'));
  expect(later.shelf.map(({ id }) => id)).toEqual(['supply-chain-integrity', 'hidden-functions']);
});

test('words that came into the room with this forum are no agreed language on its shelf', () => {
  const agreed = (text: string): readonly number[] =>
    scenarioOf(text).shelf.flatMap(({ readings }) => readings.map((reading) => reading.agreed));
  expect(agreed(VALID)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(agreed(changed(VALID, 'from: 2014-07-21', 'from: 2014-12-01'))).toEqual([0.2, 0.2, 0.4, 0.4, 0.2, 0.2]);
});

test('a file may choose its shelf, and override what it takes', () => {
  const chosen = scenarioOf(
    changed(
      VALID,
      'shelf: all',
      'shelf: [capacity-principles, supply-chain-integrity, { norm: hidden-functions, weight: 2, agreed-place: 0.1 }]',
    ),
  );
  expect(chosen.shelf.map(({ id, weight, agreedPlace }) => [id, weight, agreedPlace])).toEqual([
    ['supply-chain-integrity', 1, null],
    ['hidden-functions', 2, 0.1],
  ]);
});

test('a source named by its id is written out', () => {
  expect(SCENARIO.history.source).toEqual({
    title: 'Report of the Group of Governmental Experts',
    symbol: 'A/70/174',
    note: null,
    confidence: 'high',
  });
  expect(SCENARIO.contested[0]?.claimSource.title).toBe('The interview');
  expect(SCENARIO.contested[0]?.recordSource.symbol).toBe('A/RES/53/70');
});

test('a position that differs keeps its reason and its source', () => {
  expect(SCENARIO.overrides).toMatchObject([
    {
      state: 'KE',
      issue: 'CAPACITY',
      position: 0.9,
      salience: 1.5,
      hardness: 0.4,
      source: { title: 'General knowledge', confidence: 'low' },
    },
  ]);
});

test('news comes by meeting, and by condition where there is one', () => {
  expect(SCENARIO.injects.map(({ trigger }) => trigger)).toEqual([
    { meeting: 2, condition: null },
    { meeting: 4, condition: { kind: 'standing', count: null, provision: 'contact-1', standing: 'mid-blurred' } },
    { meeting: 4, condition: { kind: 'brackets-at-least', count: 3, provision: null, standing: null } },
  ]);
  expect(SCENARIO.injects[1]?.effect).toEqual({ tension: 0, mode: null, salience: [], goodwill: [] });
});

test('a stake may name a norm on the shelf', () => {
  expect(SCENARIO.stakes[1]).toMatchObject({
    state: 'US',
    provision: 'supply-chain-integrity',
    wants: 'mid',
    refuses: null,
  });
});

test('what the file folds over lines is one line without blanks around it', () => {
  expect(SCENARIO.injects[2]?.body.en).toBe('The Chair asks the delegations that hold brackets to stay.');
});
