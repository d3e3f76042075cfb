import type { Act } from '../../../../src/core/acts.ts';
import type { DECISION } from '../../../../src/core/rules/refusals/decision.ts';
import { allSilent, by, gavel, lastMeeting, open, opened, put, send, withText } from '../../conference/room.ts';
import { type Cases, KE, bracket, speaking, draft, silence, keptSilence, asked } from './case.ts';

export const DECISION_CASES: Cases<keyof typeof DECISION> = {
  'no-question-put': [
    [
      'an objection answers a question',
      () => withText('gge'),
      { type: 'object', by: KE, provisions: ['law'], reason: 'No.' },
    ],
    ['silence answers a question', () => withText('gge'), { type: 'stay-silent', by: KE }],
    ['the gavel follows a question', () => withText('gge'), gavel],
  ],
  'question-put': [
    ['nobody leaves for the corridor while the question is put', asked, { type: 'ask', by: KE, with: 'RU' }],
  ],
  'already-answered': [
    [
      'one answer a delegation',
      () => send(asked(), { type: 'stay-silent', by: KE }),
      { type: 'object', by: KE, provisions: [], reason: 'No.' },
    ],
    [
      'nobody blocks a text and takes a distance from it',
      () => send(asked('oewg'), { type: 'object', by: KE, provisions: ['law'], reason: 'No.' }),
      { type: 'announce-disassociation', by: KE, provisions: ['law'] },
    ],
  ],
  'already-explained': [
    [
      'a position is explained once',
      () => send(asked(), { type: 'explain-position', by: KE, words: 'We would have wished for more.' }),
      { type: 'explain-position', by: KE, words: 'Much more.' },
    ],
  ],
  'reason-needed': [
    ['an objection gives its reason', asked, { type: 'object', by: KE, provisions: ['law'], reason: ' ' }],
    ['in a line', asked, { type: 'object', by: KE, provisions: ['law'], reason: 'a'.repeat(301) }],
  ],
  'no-vote-here': [['a consensus body is not asked for a vote', asked, { type: 'request-vote', by: KE }]],
  'no-half-way-here': [
    ['an expert agrees or blocks', asked, { type: 'announce-disassociation', by: KE, provisions: ['law'] }],
    [
      'and so does a mind',
      asked,
      { ...allSilent, disassociations: [{ state: 'RU', provisions: ['law'], terms: [] }] } as Act,
    ],
  ],
  'nothing-adopted-yet': [
    [
      'distance comes with the question',
      () => withText('oewg'),
      { type: 'announce-disassociation', by: KE, provisions: ['law'] },
    ],
  ],
  'name-what-you-leave': [
    [
      'a distance is taken from something',
      () => asked('oewg'),
      { type: 'announce-disassociation', by: KE, provisions: [] },
    ],
  ],
  'silence-has-passed': [
    ['a letter after the hour comes too late', keptSilence, { type: 'break-silence', by: KE, reason: 'No.' }],
  ],
  'no-silence': [
    [
      'without a silence there is none to break',
      () => withText('gge'),
      { type: 'break-silence', by: KE, reason: 'No.' },
    ],
    ['nor do its hours pass', () => withText('gge'), { type: 'hour', hours: 24 }],
  ],
  'silence-is-running': [
    ['the room waits for the hour', () => send(withText('gge'), silence('text')), open()],
    ['and the pen rests', () => send(withText('gge'), silence('text')), draft({ provision: 'law', reading: 'low' })],
  ],
  'text-not-clean': [
    ['no silence over brackets', () => send(speaking(), bracket(KE)), silence('text')],
    ['no question over brackets while time is left', () => send(speaking(), bracket(KE)), put],
  ],
  'too-short': [
    ['capitals need 72 hours', () => withText('gge'), silence('text', 71)],
    ['time does not run backwards', () => send(withText('gge'), silence('text')), { type: 'hour', hours: -1 }],
  ],
  'no-hours-left': [['after the last meeting no silence can run', () => lastMeeting('gge'), silence('text')]],
  'closed-by-mandate': [['a GGE has no modalities to settle', () => opened('gge'), silence('modalities')]],
  'programme-stands': [
    ['a programme that stands is not put', () => withText('oewg'), { type: 'put-question', by, question: 'programme' }],
  ],
};
