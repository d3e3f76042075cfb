import type { ROOM } from '../../../../src/core/rules/refusals/room.ts';
import { openConference } from '../../../../src/core/conference.ts';
import { adjourn, allSilent, by, floor, gavel, open, put, send, suspend, withText } from '../../conference/room.ts';
import { SEATS, scenarioOf } from '../../fixture.ts';
import { type Cases, KE, bracket, silence, asked, informal } from './case.ts';

export const ROOM_CASES: Cases<keyof typeof ROOM> = {
  'out-of-order': [
    ['the Chair does not suspend an adjourned meeting', () => send(withText('gge'), adjourn), suspend],
    ['nobody takes the floor in an empty room', () => send(withText('gge'), adjourn), floor(KE)],
  ],
  over: [
    ['nothing is added after the gavel', () => send(asked(), allSilent, gavel), floor(KE)],
    ['not even by the Chair', () => send(asked(), allSilent, gavel), open()],
  ],
  'no-seat': [['a State without a seat in a GGE does not speak there', () => withText('gge'), floor('FR')]],
  'members-only': [['an observer does not take the floor of Members', () => withText('oewg'), floor('VA')]],
  'not-the-seats': [
    [
      'the Secretary-General invites whom the mandate allows',
      () => openConference(scenarioOf('gge'), 1, []),
      { type: 'seats-allotted', seats: SEATS.slice(1) },
    ],
  ],
  'informal-mode': [
    ['no bracket goes on record without a programme', () => send(informal(), floor(KE)), bracket(KE)],
    ['no report is adopted without a programme', informal, put],
  ],
  'virtual-mode': [
    [
      'the question waits while the room meets on screens',
      () => send(withText('oewg'), adjourn, open(), adjourn, open()),
      put,
    ],
    ['nor does a silence end on screens', () => send(withText('oewg'), adjourn, open(), adjourn), silence('text')],
    [
      'a programme that was lost is not agreed on screens',
      () => send(informal(), adjourn, open(), adjourn, open()),
      { type: 'put-question', by, question: 'programme' },
    ],
  ],
  'no-agenda-item': [['the Chair does not invent an item', () => send(withText('gge'), adjourn), open('weather')]],
  'no-such-news': [
    ['news that nobody wrote does not arrive', () => withText('gge'), { type: 'inject', inject: 'flood' }],
    [
      'news arrives once',
      () => send(withText('gge'), { type: 'inject', inject: 'letter' }),
      { type: 'inject', inject: 'letter' },
    ],
  ],
  'already-done': [
    [
      'a delegation lets the room go on once',
      () => send(withText('gge'), { type: 'done', by: KE }),
      { type: 'done', by: KE },
    ],
  ],
  'not-at-the-table': [['a mind is not waited for', () => withText('gge'), { type: 'done', by: 'RU' }]],
};
