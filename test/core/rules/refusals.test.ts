import { describe, expect, test } from 'vitest';
import type { Act } from '../../../src/core/acts.ts';
import { can, openConference } from '../../../src/core/conference.ts';
import { REFUSALS, type RefusalCode } from '../../../src/core/rules/refusals.ts';
import type { Conference } from '../../../src/core/state.ts';
import {
  adjourn,
  allSilent,
  by,
  floor,
  gavel,
  lastMeeting,
  open,
  opened,
  opposedBy,
  put,
  refused,
  send,
  suspend,
  withText,
  zeroDraft,
} from '../conference/room.ts';
import { SEATS, scenarioOf } from '../fixture.ts';

type Case = readonly [saying: string, room: () => Conference, act: Act];

const KE = 'KE';
const bracket = (who: string, provision = 'law'): Act => ({ type: 'bracket', by: who, provision, reading: 'low', force: null });
const reading = (provision: string, id = 'low'): Act => ({ type: 'propose-reading', by: KE, edit: { provision, reading: id } });
const words = (more: Partial<Extract<Act, { type: 'propose-words' }>> = {}): Act => ({
  type: 'propose-words',
  by: KE,
  provision: 'law',
  words: 'respect the law in full',
  place: 0.2,
  ambiguity: 0.1,
  force: 'should',
  ...more,
});
const speaking = (kind: 'gge' | 'oewg' = 'gge') => send(withText(kind), floor(KE));
const draft = (...edits: Extract<Act, { type: 'circulate-draft' }>['edits']): Act => ({
  type: 'circulate-draft',
  by,
  edits,
  easedFor: edits.map(() => null),
  lifted: [],
  closed: false,
});
const silence = (subject: 'text' | 'modalities', hours = 72): Act => ({ type: 'place-under-silence', by, subject, hours });
const keptSilence = () => send(withText('gge'), adjourn, silence('text'), { type: 'hour', hours: 72 });
const asked = (kind: 'gge' | 'oewg' = 'gge') => send(lastMeeting(kind), put);
const objected = () => send(asked(), opposedBy('RU', 'defence'));
const informal = () => send(opened('oewg'), zeroDraft, silence('modalities'), { type: 'break-silence', by: KE, reason: 'No.' }, open());

const CASES: Readonly<Record<RefusalCode, readonly Case[]>> = {
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
    [
      'nor does a silence end on screens',
      () => send(withText('oewg'), adjourn, open(), adjourn),
      silence('text'),
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
    ['a delegation lets the room go on once', () => send(withText('gge'), { type: 'done', by: KE }), { type: 'done', by: KE }],
  ],
  'not-at-the-table': [['a mind is not waited for', () => withText('gge'), { type: 'done', by: 'RU' }]],

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

  'no-text-yet': [
    ['nothing is amended before the zero draft', () => send(opened('gge'), floor(KE)), reading('law')],
    ['and nothing bracketed', () => send(opened('gge'), floor(KE)), bracket(KE)],
    ['nor does the Chair offer a compromise on nothing', () => opened('gge'), {
      type: 'propose-compromise',
      by,
      edit: { provision: 'law', reading: 'high' },
    }],
  ],
  'unknown-provision': [
    ['a bracket names a provision of the text', speaking, bracket(KE, 'moon')],
    ['so does an objection', asked, { type: 'object', by: KE, provisions: ['moon'], reason: 'No.' }],
    ['so does a message to the capital', () => withText('gge'), {
      type: 'ask-capital',
      by: KE,
      provision: 'moon',
      reason: 'deadline',
    }],
  ],
  'no-such-reading': [
    ['a proposal chooses words on the table', speaking, reading('law', 'sideways')],
    ['so does the Chair', () => withText('gge'), draft({ provision: 'law', reading: 'sideways' })],
  ],
  'no-such-force': [
    ['a verb must carry the sentence', speaking, { type: 'propose-reading', by: KE, edit: { provision: 'law', force: 'notes' } }],
  ],
  'stops-at-should': [
    ['the Chair’s drafts stop at should', () => withText('gge'), draft({ provision: 'law', force: 'shall' })],
    ['and so do proposals', speaking, words({ force: 'shall' })],
  ],
  'not-an-amendment': [
    ['an amendment changes something', speaking, reading('law', 'bridge')],
    ['a bracket holds something open', speaking, { type: 'bracket', by: KE, provision: 'law', reading: 'bridge', force: null }],
  ],
  'words-too-long': [['words fit in 300 characters', speaking, words({ words: 'a'.repeat(301) })]],
  'words-not-plain': [
    ['words are not empty', speaking, words({ words: '  ' })],
    ['words are one line', speaking, words({ words: 'one\ntwo' })],
    ['words bring no slots of their own', speaking, words({ words: 'respect {force}' })],
  ],
  'meaning-undeclared': [
    ['a place lies between the poles', speaking, words({ place: 1.2 })],
    ['a place is a number', speaking, words({ place: Number.NaN })],
    ['ambiguity is a share', speaking, words({ ambiguity: -0.1 })],
  ],
  'not-on-the-shelf': [
    ['a norm is tabled from the shelf', speaking, { type: 'table-norm', by: KE, provision: 'moon' }],
    ['a norm that stands already is not tabled again', speaking, { type: 'table-norm', by: KE, provision: 'law' }],
  ],
  'past-the-deadline': [
    ['new norms come before the last quarter', () => send(lastMeeting('gge'), floor(KE)), { type: 'table-norm', by: KE, provision: 'reports' }],
  ],
  'already-bracketed': [
    ['one reservation a delegation', () => send(speaking(), bracket(KE), adjourn, open(), floor(KE)), bracket(KE)],
  ],
  'nothing-to-lift': [
    ['only its holder lifts a bracket', () => send(withText('gge', [KE, 'US']), floor(KE), bracket(KE), floor('US')), {
      type: 'lift-bracket',
      by: 'US',
      provision: 'law',
    }],
    ['and only where he holds one', () => send(speaking(), bracket(KE), adjourn, open(), floor(KE)), {
      type: 'lift-bracket',
      by: KE,
      provision: 'defence',
    }],
  ],
  'already-a-sponsor': [
    [
      'one signs once',
      () => send(withText('gge'), { type: 'cosponsor', by: KE, provision: 'law' }, adjourn, open()),
      { type: 'cosponsor', by: KE, provision: 'law' },
    ],
  ],
  'not-a-sponsor': [
    ['whoever has not signed withdraws nothing', () => withText('gge'), { type: 'withdraw', by: KE, provision: 'law' }],
    [
      'nor from where he has not signed',
      () => send(withText('gge'), { type: 'cosponsor', by: KE, provision: 'law' }, adjourn, open()),
      { type: 'withdraw', by: KE, provision: 'help' },
    ],
  ],
  'not-in-the-text': [
    [
      'words in the summary are no longer bracketed',
      () => send(withText('oewg'), { type: 'move-to-summary', by, provision: 'law' }, floor(KE)),
      bracket(KE),
    ],
  ],
  'too-late-to-withdraw': [
    [
      'a sponsor withdraws before the question',
      () => send(lastMeeting('gge'), { type: 'cosponsor', by: KE, provision: 'law' }, put),
      { type: 'withdraw', by: KE, provision: 'law' },
    ],
  ],
  'text-closed': [
    ['a closed text is not bracketed', () => send(withText('gge'), { ...draft(), closed: true } as Act, floor(KE)), bracket(KE)],
    ['nor is a text that has been put', asked, bracket(KE)],
  ],
  'already-decided': [
    ['what silence has settled stays settled', keptSilence, draft({ provision: 'law', reading: 'low' })],
    ['the Chair is elected once', () => opened('gge'), { type: 'elect-chair', by }],
    ['seats are allotted once', () => opened('gge'), { type: 'seats-allotted', seats: SEATS }],
    ['modalities that stand are not placed again', () => withText('oewg'), silence('modalities')],
    ['nobody objects after the answer was no objection', () => send(asked(), allSilent), {
      type: 'object',
      by: KE,
      provisions: [],
      reason: 'Too late.',
    }],
    ['nor does a mind', () => send(asked(), allSilent), opposedBy('RU')],
  ],
  'no-summary': [
    ['a GGE has no summary to move words to', () => withText('gge'), { type: 'move-to-summary', by, provision: 'law' }],
    ['and nobody proposes it', () => speaking(), { type: 'propose-summary', by: KE, provision: 'law' }],
  ],

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
    ['nor among those who speak', () => withText('gge'), {
      type: 'remember',
      goodwill: [{ of: 'FR', towards: KE, change: 0.1 }],
    }],
  ],
  yourself: [
    ['one does not ask oneself', () => withText('gge'), { type: 'ask', by: KE, with: KE }],
    ['or convene oneself', () => withText('gge'), { type: 'convene', by: KE, with: [KE], provision: 'law' }],
  ],
  'too-many-friends': [
    [
      'friends are up to six',
      () => withText('gge'),
      { type: 'convene', by: KE, with: ['A', 'B', 'C', 'D', 'E', 'F', 'G'], provision: 'law' },
    ],
  ],
  'no-friends': [['one convenes somebody', () => withText('gge'), { type: 'convene', by: KE, with: [], provision: 'law' }]],
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
    ['an offer is answered that was made', () => withText('gge'), { type: 'answer-package', by: KE, with: 'RU', accept: true }],
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

  'no-question-put': [
    ['an objection answers a question', () => withText('gge'), { type: 'object', by: KE, provisions: ['law'], reason: 'No.' }],
    ['silence answers a question', () => withText('gge'), { type: 'stay-silent', by: KE }],
    ['the gavel follows a question', () => withText('gge'), gavel],
  ],
  'question-put': [['nobody leaves for the corridor while the question is put', asked, { type: 'ask', by: KE, with: 'RU' }]],
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
    ['distance comes with the question', () => withText('oewg'), { type: 'announce-disassociation', by: KE, provisions: ['law'] }],
  ],
  'name-what-you-leave': [
    ['a distance is taken from something', () => asked('oewg'), { type: 'announce-disassociation', by: KE, provisions: [] }],
  ],
  'silence-has-passed': [
    ['a letter after the hour comes too late', keptSilence, { type: 'break-silence', by: KE, reason: 'No.' }],
  ],
  'no-silence': [
    ['without a silence there is none to break', () => withText('gge'), { type: 'break-silence', by: KE, reason: 'No.' }],
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

  'not-the-chair': [
    ['a delegation does not close the meeting', () => withText('gge'), { type: 'adjourn', by: KE }],
    ['nor hold the gavel', () => send(asked(), allSilent), { type: 'gavel', by: KE }],
  ],
  'not-yours-to-call': [
    ['a delegation places nothing under silence', () => withText('gge'), { type: 'place-under-silence', by: KE, subject: 'text', hours: 72 }],
  ],
  'not-the-penholder': [
    ['a delegation issues no draft', () => withText('gge'), { ...draft({ provision: 'law', reading: 'low' }), by: KE } as Act],
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
  'draft-incomplete': [['a zero draft is a whole text', () => opened('gge'), draft({ provision: 'law', reading: 'low' })]],
  'only-what-was-named': [
    ['the last consultations reopen what was named', () => send(objected(), suspend), draft({ provision: 'help', reading: 'low' })],
  ],
  'somebody-objects': [['the gavel does not fall on an objection', objected, gavel]],
  'suspended-once': [
    ['the Chair suspends once at adoption', () => send(objected(), suspend, put), suspend],
  ],
};

describe.each(Object.entries(CASES))('%s', (code, cases) => {
  test.each(cases)('%s', (_, room, act) => {
    const before = room();
    expect(refused(before, act)).toBe(code);
    expect(can(before, act)).toEqual({ code });
  });
});

test('every refusal teaches in both languages and names its rule', () => {
  for (const [code, { sentence, rule }] of Object.entries(REFUSALS)) {
    expect(sentence.en, code).toMatch(/^[A-Z].*\.$/);
    expect(sentence.ru, code).toMatch(/^[А-ЯЁ].*\.$/);
    expect(rule, code).toMatch(/\S/);
  }
});

test('no two refusals say the same', () => {
  const sentences = Object.values(REFUSALS).map(({ sentence }) => sentence.en);
  expect(new Set(sentences).size).toBe(sentences.length);
});
