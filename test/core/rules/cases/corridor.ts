import type { CORRIDOR } from '../../../../src/core/rules/refusals/corridor.ts';
import { send, withText } from '../../conference/room.ts';
import { type Cases, KE } from './case.ts';

export const CORRIDOR_CASES: Cases<keyof typeof CORRIDOR> = {
  'slots-spent': [
    [
      'a meeting leaves time for two talks',
      () => send(withText('gge'), { type: 'ask', by: KE, with: 'RU' }, { type: 'ask', by: KE, with: 'US' }),
      { type: 'ask', by: KE, with: 'CN' },
    ],
    [
      'a package takes both slots',
      () => send(withText('gge'), { type: 'ask', by: KE, with: 'RU' }),
      { type: 'seek-package', by: KE, with: 'RU' },
    ],
  ],
  'message-sent': [
    [
      'a capital reads one message a meeting',
      () => send(withText('gge'), { type: 'ask-capital', by: KE, provision: 'law', reason: 'deadline' }),
      { type: 'ask-capital', by: KE, provision: 'help', reason: 'package' },
    ],
  ],
  'not-seated': [
    ['whoever has no seat is not found in the corridor', () => withText('gge'), { type: 'ask', by: KE, with: 'FR' }],
    ['nor among the friends', () => withText('gge'), { type: 'convene', by: KE, with: ['FR'], provision: 'law' }],
    [
      'nor does the Chair rule on words of a State that is not there',
      () => withText('gge'),
      {
        type: 'take-up',
        by: 'BR',
        proposal: { by: KE, edits: [], partners: ['FR'], taken: true, chance: 1, against: [], goodwill: [] },
      },
    ],
    [
      'nor among those who are remembered',
      () => withText('gge'),
      {
        type: 'remember',
        goodwill: [{ of: 'FR', towards: KE, change: 0.1 }],
      },
    ],
  ],
  yourself: [
    ['one does not ask oneself', () => withText('gge'), { type: 'ask', by: KE, with: KE }],
    ['or convene oneself', () => withText('gge'), { type: 'convene', by: KE, with: [KE], provision: 'law' }],
  ],
  'speaks-for-itself': [
    [
      'whom a person leads is not asked through its advisers',
      () => ({ ...withText('gge'), persons: ['RU'] }),
      { type: 'ask', by: KE, with: 'RU' },
    ],
    [
      'nor sounded',
      () => ({ ...withText('gge'), persons: ['RU'] }),
      { type: 'sound', by: KE, with: 'RU', edit: { provision: 'law', reading: 'low' } },
    ],
  ],
  'too-many-friends': [
    [
      'friends are up to six',
      () => withText('gge'),
      { type: 'convene', by: KE, with: ['A', 'B', 'C', 'D', 'E', 'F', 'G'], provision: 'law' },
    ],
  ],
  'no-friends': [
    ['one convenes somebody', () => withText('gge'), { type: 'convene', by: KE, with: [], provision: 'law' }],
  ],
  'not-a-package': [
    [
      'a package ties two provisions',
      () => withText('gge'),
      {
        type: 'offer-package',
        by: KE,
        with: 'RU',
        give: { provision: 'law', reading: 'low' },
        take: { provision: 'law', reading: 'high' },
      },
    ],
  ],
  'no-offer': [
    [
      'an offer is answered that was made',
      () => withText('gge'),
      { type: 'answer-package', by: KE, with: 'RU', accept: true },
    ],
  ],
  'nobody-asked': [
    [
      'a talk is answered that was begun',
      () => withText('gge'),
      {
        type: 'answer-talk',
        by: 'RU',
        with: KE,
        about: { type: 'ask', by: KE, with: 'RU' },
        answer: { answer: 'told', worst: null, notWithout: null, learnt: [], package: null, eases: false },
        goodwill: [],
      },
    ],
    [
      'a capital answers a message',
      () => withText('gge'),
      { type: 'answer-capital', by: KE, provision: 'law', widened: true, patience: 0, why: 'granted' },
    ],
  ],
};
