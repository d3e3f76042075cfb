import type { Act, ProposalRuling } from '../../../../src/core/acts.ts';
import type { TEXT } from '../../../../src/core/rules/refusals/text.ts';
import {
  adjourn,
  allSilent,
  by,
  floor,
  lastMeeting,
  open,
  opened,
  opposedBy,
  put,
  send,
  withText,
} from '../../conference/room.ts';
import { SEATS } from '../../fixture.ts';
import { type Cases, KE, bracket, reading, words, speaking, draft, silence, keptSilence, asked } from './case.ts';

const closedText = () => send(withText('gge'), { ...draft(), closed: true } as Act);
/** What the room would rule on words that two delegations agreed on. */
const agreed = (...edits: ProposalRuling['edits']): ProposalRuling => ({
  by: KE,
  edits,
  partners: ['RU'],
  taken: true,
  chance: 1,
  against: [],
  goodwill: [],
});

export const TEXT_CASES: Cases<keyof typeof TEXT> = {
  'no-text-yet': [
    ['nothing is amended before the zero draft', () => send(opened('gge'), floor(KE)), reading('law')],
    ['and nothing bracketed', () => send(opened('gge'), floor(KE)), bracket(KE)],
    [
      'nor does the Chair offer a compromise on nothing',
      () => opened('gge'),
      {
        type: 'propose-compromise',
        by,
        edit: { provision: 'law', reading: 'high' },
      },
    ],
  ],
  'unknown-provision': [
    ['a bracket names a provision of the text', speaking, bracket(KE, 'moon')],
    ['so does an objection', asked, { type: 'object', by: KE, provisions: ['moon'], reason: 'No.' }],
    [
      'so does a message to the capital',
      () => withText('gge'),
      {
        type: 'ask-capital',
        by: KE,
        provision: 'moon',
        reason: 'deadline',
      },
    ],
  ],
  'no-such-reading': [
    ['a proposal chooses words on the table', speaking, reading('law', 'sideways')],
    ['so does the Chair', () => withText('gge'), draft({ provision: 'law', reading: 'sideways' })],
  ],
  'no-such-force': [
    [
      'a verb must carry the sentence',
      speaking,
      { type: 'propose-reading', by: KE, edit: { provision: 'law', force: 'notes' } },
    ],
  ],
  'stops-at-should': [
    ['the Chair’s drafts stop at should', () => withText('gge'), draft({ provision: 'law', force: 'shall' })],
    ['and so do proposals', speaking, words({ force: 'shall' })],
    [
      'and both halves of a package',
      () => withText('gge'),
      {
        type: 'offer-package',
        by: KE,
        with: 'RU',
        give: { provision: 'help', reading: 'low' },
        take: { provision: 'law', force: 'shall' },
      },
    ],
    [
      'and what the Chair takes up',
      () => withText('gge'),
      { type: 'take-up', by, proposal: agreed({ provision: 'law', force: 'shall' }) },
    ],
  ],
  'not-an-amendment': [
    ['an amendment changes something', speaking, reading('law', 'bridge')],
    [
      'a bracket holds something open',
      speaking,
      { type: 'bracket', by: KE, provision: 'law', reading: 'bridge', force: null },
    ],
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
    [
      'new norms come before the last quarter',
      () => send(lastMeeting('gge'), floor(KE)),
      { type: 'table-norm', by: KE, provision: 'reports' },
    ],
  ],
  'already-bracketed': [
    ['one reservation a delegation', () => send(speaking(), bracket(KE), adjourn, open(), floor(KE)), bracket(KE)],
  ],
  'nothing-to-lift': [
    [
      'only its holder lifts a bracket',
      () => send(withText('gge', [KE, 'US']), floor(KE), bracket(KE), floor('US')),
      {
        type: 'lift-bracket',
        by: 'US',
        provision: 'law',
      },
    ],
    [
      'and only where he holds one',
      () => send(speaking(), bracket(KE), adjourn, open(), floor(KE)),
      {
        type: 'lift-bracket',
        by: KE,
        provision: 'defence',
      },
    ],
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
    [
      'a closed text is not bracketed',
      () => send(withText('gge'), { ...draft(), closed: true } as Act, floor(KE)),
      bracket(KE),
    ],
    ['nor is a text that has been put', asked, bracket(KE)],
    [
      'nor changed by words agreed in the corridor',
      closedText,
      { type: 'take-up', by, proposal: agreed({ provision: 'law', reading: 'low' }) },
    ],
    ['nor by friends convened', closedText, { type: 'convene', by: KE, with: ['RU'], provision: 'law' }],
    [
      'nor by a package',
      closedText,
      {
        type: 'offer-package',
        by: KE,
        with: 'RU',
        give: { provision: 'law', reading: 'low' },
        take: { provision: 'help', reading: 'low' },
      },
    ],
  ],
  'already-decided': [
    ['what silence has settled stays settled', keptSilence, draft({ provision: 'law', reading: 'low' })],
    ['the Chair is elected once', () => opened('gge'), { type: 'elect-chair', by }],
    ['seats are allotted once', () => opened('gge'), { type: 'seats-allotted', seats: SEATS }],
    ['modalities that stand are not placed again', () => withText('oewg'), silence('modalities')],
    [
      'nobody objects after the answer was no objection',
      () => send(asked(), allSilent),
      {
        type: 'object',
        by: KE,
        provisions: [],
        reason: 'Too late.',
      },
    ],
    ['nor does a mind', () => send(asked(), allSilent), opposedBy('RU')],
  ],
  'no-summary': [
    ['a GGE has no summary to move words to', () => withText('gge'), { type: 'move-to-summary', by, provision: 'law' }],
    ['and nobody proposes it', () => speaking(), { type: 'propose-summary', by: KE, provision: 'law' }],
  ],
};
