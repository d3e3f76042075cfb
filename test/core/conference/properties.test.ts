import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act } from '../../../src/core/acts.ts';
import { can, inOrder, openConference, step, waitingFor } from '../../../src/core/conference.ts';
import { placeOf } from '../../../src/core/forums/chart.ts';
import { REFUSALS } from '../../../src/core/rules/refusals.ts';
import type { Conference } from '../../../src/core/state.ts';
import { FORCE_WORDS, FORUM_KINDS, type ForumKind } from '../../../src/core/terms.ts';
import { STANDINGS } from '../../../src/core/text/provision.ts';
import { SEATS, scenarioOf } from '../fixture.ts';
import { lastMeeting, opened, put, send, withText } from './room.ts';

const among = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const state = among('BR', 'CN', 'KE', 'RU', 'US', 'FR', '');
const provision = among('law', 'defence', 'help', 'cables', 'reports', 'moon');
const reading = among('low', 'bridge', 'high', 'own-KE-1', 'sideways');
const force = among(...FORCE_WORDS);
const line = among('', 'respect the law', 'a'.repeat(301), 'two\nlines', '{force}');
const number = fc.oneof(fc.double({ min: -2, max: 2 }), among(Number.NaN, Number.POSITIVE_INFINITY));
const hours = among(-1, 0, 24, 71, 72, 200, Number.NaN);
const yes = fc.boolean();
const list = <T>(of: fc.Arbitrary<T>, max = 3) => fc.array(of, { maxLength: max });
const edit = fc.record({ provision, reading, force, standing: among(...STANDINGS) }, { requiredKeys: ['provision'] });
const zero = among(
  ['law', 'defence', 'help', 'cables'].map((id) => ({ provision: id, reading: 'bridge', force: 'should' as const })),
);
const edits = fc.oneof(list(edit), zero);
const goodwill = list(fc.record({ of: state, towards: state, change: fc.double({ min: -2, max: 2, noNaN: true }) }));
const named = fc.record({ state, provisions: list(provision), terms: among([]) });
const nobody = among([]);
const answer = fc.record({
  answer: among('yes', 'no', 'not-without', 'told'),
  worst: among(null),
  notWithout: fc.option(edit),
  learnt: among([]),
  package: among(null),
  eases: yes,
});
const ruling = fc.record({
  by: state,
  edits,
  partners: list(state),
  taken: yes,
  chance: among(0.5),
  against: among([]),
  goodwill,
});
const statement = fc.record({
  by: state,
  provision,
  stances: fc.dictionary(provision, among('sponsor', 'in-favour', 'silent', 'bracket'), { maxKeys: 3 }),
  unhappy: yes,
  proposal: fc.option(fc.record({ edit, taken: yes })),
  bracket: fc.option(fc.record({ provision, reading: fc.option(reading), force: fc.option(force) })),
  lifts: list(provision),
  terms: among([]),
});
const a = <T extends string, R extends Record<string, fc.Arbitrary<unknown>>>(type: T, fields: R) =>
  fc.record({ type: among(type), ...fields });
const ask = fc.record({ type: among('ask'), by: state, with: state });
/** The Chair acts more often than by chance, else a conference would hardly open. */
const chair = fc.oneof({ arbitrary: among('BR'), weight: 6 }, { arbitrary: state, weight: 1 });
const cluster = among('law', 'help', 'weather');

const ANY: readonly fc.Arbitrary<unknown>[] = [
  a('take-floor', { by: state }),
  a('table-norm', { by: state, provision }),
  a('propose-reading', { by: state, edit }),
  a('propose-words', { by: state, provision, words: line, place: number, ambiguity: number, force }),
  a('propose-summary', { by: state, provision }),
  a('bracket', { by: state, provision, reading: fc.option(reading), force: fc.option(force) }),
  a('lift-bracket', { by: state, provision }),
  a('cosponsor', { by: state, provision }),
  a('withdraw', { by: state, provision }),
  ask,
  a('sound', { by: state, with: state, edit }),
  a('offer-package', { by: state, with: state, give: edit, take: edit }),
  a('seek-package', { by: state, with: state }),
  a('answer-package', { by: state, with: state, accept: yes }),
  a('ask-sponsorship', { by: state, with: state, provision }),
  a('convene', { by: state, with: list(state, 7), provision }),
  a('warn', { by: state, with: state, provision }),
  a('ask-capital', { by: state, provision, reason: among('package', 'isolated', 'deadline') }),
  a('stay-silent', { by: state }),
  a('object', { by: state, provisions: list(provision), reason: line }),
  a('announce-disassociation', { by: state, provisions: list(provision) }),
  a('explain-position', { by: state, words: line }),
  a('reply', { by: state, to: state }),
  a('break-silence', { by: state, reason: line }),
  a('request-vote', { by: state }),
  a('done', { by: state }),
  a('elect-chair', { by: chair }),
  a('open-meeting', { by: chair, cluster }),
  a('hear-statements', { by: chair, statements: list(statement) }),
  a('suspend', { by: chair }),
  a('take-up', { by: chair, proposal: ruling }),
  a('propose-compromise', { by: chair, edit }),
  a('move-to-summary', { by: chair, provision }),
  a('circulate-draft', {
    by: chair,
    edits,
    easedFor: nobody,
    lifted: list(fc.record({ by: state, provision })),
    closed: yes,
  }),
  a('adjourn', { by: chair }),
  a('place-under-silence', { by: chair, subject: among('modalities', 'text'), hours }),
  a('put-question', { by: chair, question: among('programme', 'adoption') }),
  a('gavel', { by: chair }),
  a('answer-talk', { by: state, with: state, about: ask, answer, goodwill }),
  a('answer-capital', { by: state, provision, widened: yes, patience: among(-0.2, 0, -3), why: among('granted') }),
  a('answer-question', {
    objections: fc.oneof(list(named, 1), nobody),
    disassociations: fc.oneof(list(named, 1), nobody),
    explanations: list(fc.record({ state, terms: among([]) }), 1),
  }),
  a('answer-silence', { breaks: list(named, 1) }),
  a('remember', { goodwill }),
  a('seats-allotted', { seats: among(SEATS, ['KE']) }),
  a('inject', { inject: among('letter', 'pandemic', 'flood') }),
  a('hour', { hours }),
];
const act = fc.oneof(...ANY) as fc.Arbitrary<Act>;

/** What no sequence of acts may break. */
function sound(room: Conference, started: Conference): void {
  for (const budget of Object.values(room.budgets))
    for (const left of Object.values(budget)) expect(left).toBeGreaterThanOrEqual(0);
  const ids = room.text.provisions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(room.draft.standings).sort()).toEqual([...ids].sort());
  for (const bracket of room.draft.brackets) expect(ids).toContain(bracket.provision);
  const holders = room.draft.brackets.map((b) => `${b.by} ${b.provision}`);
  expect(new Set(holders).size).toBe(holders.length);
  for (const { id, weight } of started.text.provisions)
    expect(room.text.provisions.find((p) => p.id === id)?.weight).toBe(weight);
  for (const [id, { reading: stands }] of Object.entries(room.draft.standings))
    expect(room.text.provisions.find((p) => p.id === id)?.readings.map((r) => r.id)).toContain(stands);
  for (const felt of Object.values(room.goodwill))
    for (const value of Object.values(felt)) expect(Math.abs(value)).toBeLessThanOrEqual(1);
  for (const value of Object.values(room.patience)) expect(value >= 0 && value <= 1).toBe(true);
  expect(room.tension >= 0 && room.tension <= 1).toBe(true);
  if (room.objections.length > 0) expect(room.circulated.length > 0 || room.scenario.forum.kind === 'oewg').toBe(true);
  const station = placeOf(room.chart)[0] ?? '';
  expect(['report', 'no-report', 'procedural-report'].includes(station)).toBe(room.outcome !== null);
  for (const code of waitingFor(room)) expect(room.humans).toContain(code);
}

test.each(FORUM_KINDS)('no act, in order or out of it, breaks the rules of a %s', (kind) => {
  const started = openConference(scenarioOf(kind), 1, ['KE', 'US']);
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      let room = started;
      for (const each of acts) {
        const refusal = can(room, each);
        const result = step(room, each);
        if ('refusal' in result) {
          expect(refusal).toEqual(result.refusal);
          expect(Object.keys(REFUSALS)).toContain(result.refusal.code);
          continue;
        }
        expect(refusal).toBeNull();
        expect(room.outcome).toBeNull();
        if (each.type === 'object') expect(room.question).not.toBeNull();
        room = result.conference;
        sound(room, started);
      }
    }),
    { numRuns: 60, seed: 11 },
  );
});

const round = fc.record({
  acts: fc.tuple(...ANY) as unknown as fc.Arbitrary<readonly Act[]>,
  pick: fc.nat({ max: 999 }),
});
const STARTS = [withText, lastMeeting, opened, (kind: ForumKind) => send(lastMeeting(kind), put)];

/** Each round offers one act of each type and plays one of those in order: at random, but on the road of a conference. */
test.each(FORUM_KINDS)('a %s led at random, but in order, stays sound to its end', (kind) => {
  const started = openConference(scenarioOf(kind), 1, ['KE']);
  const played = new Set<string>();
  let ended = 0;
  fc.assert(
    fc.property(fc.array(round, { minLength: 35, maxLength: 35 }), among(...STARTS), (rounds, start) => {
      let room = start(kind);
      for (const { acts, pick } of rounds) {
        const allowed = acts.filter((each) => can(room, each) === null);
        const chosen = allowed[pick % Math.max(1, allowed.length)];
        if (chosen === undefined) break;
        const before = JSON.stringify(stateOnly(room));
        const listed = inOrder(room, 'KE');
        for (const each of allowed)
          if ('by' in each && each.by === 'KE' && each.type !== 'elect-chair')
            expect(listed.find(({ type }) => type === each.type)?.refusal ?? null).toBeNull();
        const result = step(room, chosen);
        expect(JSON.stringify(stateOnly(room))).toBe(before);
        if ('conference' in result) room = result.conference;
        played.add(chosen.type);
        sound(room, started);
      }
      if (room.outcome !== null) ended++;
    }),
    { numRuns: 60, seed: 5 },
  );
  expect(played.size).toBeGreaterThan(30);
  expect(ended).toBeGreaterThan(5);
});

const stateOnly = ({ chart: _chart, scenario: _scenario, ...rest }: Conference) => rest;

test('the same acts lead to the same room', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const play = () =>
        acts.reduce(
          (room, each) => {
            const result = step(room, each);
            return 'conference' in result ? result.conference : room;
          },
          openConference(scenarioOf('oewg'), 3, ['KE']),
        );
      expect(stateOnly(play())).toEqual(stateOnly(play()));
    }),
    { numRuns: 30, seed: 2 },
  );
});
