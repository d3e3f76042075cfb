/** Period, sources, claims and positions: everything with its source. */
import { expect, test } from 'vitest';
import { toldOf, VALID } from '../fixture.ts';
import { eachIsTold } from '../slips.ts';
import type { Slip } from '../slips.ts';

const RECORD: readonly Slip[] = [
  [
    'a day that the calendar does not have',
    'from: 2014-07-21',
    'from: 2014-02-30',
    '6:17 period.from: found "2014-02-30", expected a day of the calendar',
  ],
  [
    'a period that ends before it begins',
    'from: 2014-07-21',
    'from: 2016-01-01',
    '6:33 period.to: found 2015-06-26, expected a day not before 2016-01-01',
  ],
  [
    'an event that the interview does not have',
    '[E12, F2]',
    '[E12, F13]',
    '7:15 ledger.1: found "F13", expected an event of the interview',
  ],
  ['an event twice', '[E12, F2]', '[E12, E12]', '7:15 ledger.1: found "E12" a second time'],
  [
    'a source without a title',
    'title: "The interview", ',
    '',
    '10:5 sources.1.title: found nothing, expected the title of a source',
  ],
  [
    'a confidence of no kind',
    'Recorded in 2025.", ru: "Записано в 2025 году." }, confidence: medium',
    'Recorded in 2025.", ru: "Записано в 2025 году." }, confidence: sure',
    '10:122 sources.1.confidence: found "sure", expected high, medium or low',
  ],
  [
    'a source id twice',
    'sources:\n',
    'sources:\n  - { id: report, title: "Another report", confidence: low }\n',
    '10:11 sources.1.id: found "report" a second time',
  ],
  [
    'a source that is not listed',
    'outcome: { en: "The report was adopted by consensus.", ru: "Доклад был принят консенсусом." }\n  adopted: true\n  disassociated: []\n  source: report',
    'outcome: { en: "The report was adopted by consensus.", ru: "Доклад был принят консенсусом." }\n  adopted: true\n  disassociated: []\n  source: reprot',
    '132:11 history.source: found "reprot", expected the id of a source under "sources", for example report',
  ],
  [
    'a source that is neither an id nor written out',
    'affinity: 0.8, source: report',
    'affinity: 0.8, source: 7',
    '90:51 relations.0.source: found 7, expected a source (title and confidence), or the id',
  ],
  [
    'a claim without its source',
    'в 1998 году.", source: interview }',
    'в 1998 году." }',
    '13:5 contested.0.claim.source: found nothing, expected a source',
  ],
  [
    'a position without its source',
    '    source: { title: General knowledge, confidence: low }\nstakes',
    'stakes',
    '68:5 positions.0.source: found nothing, expected a source',
  ],
  [
    'a position without its reason',
    '    why: { en: "Training is what our engineers ask for.", ru: "Наши инженеры просят именно об обучении." }\n',
    '',
    '68:5 positions.0.why: found nothing, expected words',
  ],
];

eachIsTold(RECORD);

test('a claim stands only beside its record and the view of others', () => {
  const record = /\n {4}record: .*/;
  const others = /\n {4}others: .*/;
  expect(toldOf(VALID.replace(record, ''))).toEqual([
    expect.stringMatching(/^contested\.0\.record: found nothing, expected what the record says beside the claim/),
  ]);
  expect(toldOf(VALID.replace(others, ''))).toEqual([
    expect.stringMatching(/^contested\.0\.others: found nothing, expected how others see it/),
  ]);
});
