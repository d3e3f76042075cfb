import type { FLOOR } from '../../../../src/core/rules/refusals/floor.ts';
import { floor, send, withText } from '../../conference/room.ts';
import { type Cases, KE, bracket, reading, speaking, asked } from './case.ts';

export const FLOOR_CASES: Cases<keyof typeof FLOOR> = {
  'no-floor': [['a bracket needs the floor', () => withText('gge'), bracket(KE)]],
  'floor-held': [['two do not speak at once', speaking, floor('RU')]],
  'floor-yours': [['whoever has the floor need not ask for it', speaking, floor(KE)]],
  'list-closed': [['the list is closed once the question is put', asked, floor(KE)]],
  'time-spent': [
    ['a delegation speaks once a meeting', () => send(speaking(), bracket(KE)), floor(KE)],
    ['also one that nobody leads', () => send(withText('gge', []), floor('RU'), bracket('RU')), floor('RU')],
  ],
  'one-text-act': [
    ['one intervention carries one text act', () => send(speaking(), bracket(KE)), bracket(KE, 'defence')],
    [
      'a signature counts as one',
      () => send(withText('gge'), { type: 'cosponsor', by: KE, provision: 'law' }, floor(KE)),
      bracket(KE),
    ],
  ],
  'off-the-item': [['a proposal keeps to the item in hand', speaking, reading('help')]],
  'reply-spent': [
    [
      'there are two replies an item',
      () => send(withText('gge'), { type: 'reply', by: KE, to: 'RU' }, { type: 'reply', by: KE, to: 'RU' }),
      { type: 'reply', by: KE, to: 'RU' },
    ],
  ],
  'no-quarrel-with-oneself': [
    ['one replies to somebody else', () => withText('gge'), { type: 'reply', by: KE, to: KE }],
  ],
  'proposal-pending': [
    [
      'a proposal is answered before the next is heard',
      () => send(withText('gge', [KE, 'US']), floor(KE), reading('law'), floor('US')),
      { type: 'propose-reading', by: 'US', edit: { provision: 'law', reading: 'high' } },
    ],
  ],
};
