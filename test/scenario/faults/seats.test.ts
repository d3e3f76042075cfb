/** Who sits. */
import { expect, test } from 'vitest';
import { changed, toldOf, VALID } from '../fixture.ts';
import { eachIsTold } from '../slips.ts';
import type { Slip } from '../slips.ts';

const SEATS: readonly Slip[] = [
  [
    'a session under a name of the procedure',
    'id: session-1',
    'id: adoption',
    '32:11 forum.sessions.0.id: found "adoption", expected a name that the procedure has not taken for itself',
  ],
  [
    'a session with a dot in its name',
    'id: session-1',
    'id: session.1',
    '32:11 forum.sessions.0.id: found "session.1", expected ',
  ],
  [
    'a code of no Member State',
    '[US, RU, KE, EE, BR]',
    '[US, RU, KE, EE, BR, UK]',
    '25:31 forum.seats.5: found "UK", expected an ISO 3166 alpha-2 code of a Member State, for example GB',
  ],
  [
    'a State under its name',
    'chair: BR',
    'chair: Brazil',
    '26:10 forum.chair: found "Brazil", expected an ISO 3166 alpha-2 code of a Member State, for example BR',
  ],
  [
    'a State under its Russian name',
    'chair: BR',
    'chair: Эстония',
    '26:10 forum.chair: found "Эстония", expected an ISO 3166 alpha-2 code of a Member State, for example EE',
  ],
  [
    'an observer, which is no Member',
    '[US, RU, KE, EE, BR]',
    '[US, RU, KE, EE, BR, VA]',
    '25:31 forum.seats.5: found "VA", expected an ISO',
  ],
  [
    'a State twice',
    '[US, RU, KE, EE, BR]',
    '[US, RU, KE, EE, BR, RU]',
    '25:31 forum.seats.5: found "RU" a second time, expected each once',
  ],
  ['seats of no kind', '[US, RU, KE, EE, BR]', 'some', '25:10 forum.seats: found "some", expected "all" or a list'],
  [
    'consultations of all',
    '[US, RU, KE, EE, BR]',
    'all',
    '25:10 forum.seats: found 193 seats, expected 3 to 14 seats in consultations',
  ],
  [
    'an OEWG that leaves States out',
    'kind: consultations',
    'kind: oewg',
    '25:10 forum.seats: found 5 seats, expected all 193 Member States in an OEWG, for example seats: all',
  ],
  ['a Chair without a seat', 'chair: BR', 'chair: DE', '26:10 forum.chair: found "DE", which has no seat'],
  [
    'an owner without a seat',
    'owners: { RU: 1',
    'owners: { DE: 1',
    '44:13 forum.owners.DE: found "DE", which has no seat',
  ],
  [
    'an owner that is no State',
    'owners: { RU: 1',
    'owners: { UK: 1',
    '44:13 forum.owners.UK: found "UK", expected an ISO 3166 alpha-2 code of a Member State, for example GB',
  ],
  [
    'a position of a State without a seat',
    'positions:\n  - state: KE',
    'positions:\n  - state: JP',
    '68:12 positions.0.state: found "JP", which has no seat',
  ],
  [
    'a stake of a State without a seat',
    '- state: EE',
    '- state: FI',
    '76:12 stakes.0.state: found "FI", which has no seat',
  ],
  [
    'a briefing for a State without a seat',
    'briefings:\n  - state: KE',
    'briefings:\n  - state: JP',
    '123:12 briefings.0.state: found "JP", which has no seat',
  ],
  [
    'a relation with a State without a seat',
    '{ of: EE, towards: US,',
    '{ of: EE, towards: LV,',
    '90:24 relations.0.towards: found "LV", which has no seat',
  ],
  [
    'a relation of a State with itself',
    '{ of: EE, towards: US,',
    '{ of: EE, towards: EE,',
    '90:24 relations.0.towards: found "EE" towards itself',
  ],
  [
    'goodwill of a State without a seat',
    '{ of: EE, towards: RU,',
    '{ of: FI, towards: RU,',
    '101:24 injects.0.effect.goodwill.0.of: found "FI", which has no seat',
  ],
  [
    'a disassociation of a State without a seat',
    'disassociated: []',
    'disassociated: [IR]',
    '131:19 history.disassociated.0: found "IR", which has no seat',
  ],
  [
    'a forum of no kind',
    'kind: consultations',
    'kind: committee',
    '22:9 forum.kind: found "committee", expected one of: gge, oewg, consultations',
  ],
];

eachIsTold(SEATS);

test('the five permanent members sit in every GGE, which has fifteen to twenty-five seats', () => {
  const gge = changed(VALID, 'kind: consultations', 'kind: gge');
  const fifteen = '[US, RU, KE, EE, BR, CN, FR, GB, DE, IN, ID, JP, MX, EG, CA]';
  const seated = (seats: string): readonly string[] => toldOf(changed(gge, '[US, RU, KE, EE, BR]', seats));
  expect(seated(fifteen)).toEqual([]);
  expect(seated(fifteen.replace('GB', 'AU'))).toEqual([
    expect.stringContaining('found seats without GB, expected the permanent five in every GGE'),
  ]);
  expect(seated(fifteen.replace(', CA', ''))).toEqual([
    expect.stringContaining('found 14 seats, expected 15 to 25 seats in a GGE'),
  ]);
  expect(seated(fifteen.replace(']', ', AR, AU, BY, CL, CO, CU, DZ, ES, FI, GH, IT]'))).toEqual([
    expect.stringContaining('found 26 seats, expected 15 to 25'),
  ]);
});

test('an OEWG seats all 193', () => {
  const oewg = changed(VALID, 'kind: consultations', 'kind: oewg');
  expect(toldOf(changed(oewg, '[US, RU, KE, EE, BR]', 'all'))).toEqual([]);
});
