import type { Act } from '../../../../src/core/acts.ts';
import type { CHAIR } from '../../../../src/core/rules/refusals/chair.ts';
import { allSilent, by, gavel, opened, put, send, suspend, withText } from '../../conference/room.ts';
import { type Cases, KE, bracket, draft, silence, asked, objected } from './case.ts';

export const CHAIR_CASES: Cases<keyof typeof CHAIR> = {
  'not-the-chair': [
    ['a delegation does not close the meeting', () => withText('gge'), { type: 'adjourn', by: KE }],
    ['nor hold the gavel', () => send(asked(), allSilent), { type: 'gavel', by: KE }],
  ],
  'not-yours-to-call': [
    [
      'a delegation places nothing under silence',
      () => withText('gge'),
      { type: 'place-under-silence', by: KE, subject: 'text', hours: 72 },
    ],
  ],
  'not-the-penholder': [
    [
      'a delegation issues no draft',
      () => withText('gge'),
      { ...draft({ provision: 'law', reading: 'low' }), by: KE } as Act,
    ],
  ],
  'chair-does-not-vote': [
    ['whoever presides does not object', asked, { type: 'object', by, provisions: ['law'], reason: 'No.' }],
    ['or bracket', () => withText('gge'), bracket(by)],
    ['or break a silence', () => send(withText('gge'), silence('text')), { type: 'break-silence', by, reason: 'No.' }],
  ],
  'not-circulated': [
    ['a text is out before it is put', () => opened('gge'), put],
    ['and before it is placed under silence', () => opened('gge'), silence('text')],
  ],
  'no-proposal': [
    [
      'the Chair rules on what was proposed',
      () => withText('gge'),
      {
        type: 'take-up',
        by,
        proposal: {
          by: KE,
          edits: [{ provision: 'law', reading: 'low' }],
          partners: [],
          taken: true,
          chance: 1,
          against: [],
          goodwill: [],
        },
      },
    ],
  ],
  'draft-incomplete': [
    ['a zero draft is a whole text', () => opened('gge'), draft({ provision: 'law', reading: 'low' })],
  ],
  'only-what-was-named': [
    [
      'the last consultations reopen what was named',
      () => send(objected(), suspend),
      draft({ provision: 'help', reading: 'low' }),
    ],
  ],
  'somebody-objects': [['the gavel does not fall on an objection', objected, gavel]],
  'suspended-once': [['the Chair suspends once at adoption', () => send(objected(), suspend, put), suspend]],
};
