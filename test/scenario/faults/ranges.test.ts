/** Numbers within their ranges. */
import { eachIsTold } from '../slips.ts';
import type { Slip } from '../slips.ts';

const RANGES: readonly Slip[] = [
  [
    'a share above one',
    'chair-lean: 0.15',
    'chair-lean: 1.5',
    '28:15 forum.chair-lean: found 1.5, expected a number from 0 to 1',
  ],
  [
    'a word for a number',
    'chair-lean: 0.15',
    'chair-lean: much',
    '28:15 forum.chair-lean: found "much", expected a number',
  ],
  ['no number at all', 'chair-lean: 0.15', 'chair-lean: .nan', '28:15 forum.chair-lean: found NaN, expected a number'],
  ['a number without end', 'hours: 12', 'hours: .inf', '29:10 forum.hours: found Infinity, expected a number'],
  [
    'half a meeting',
    'meetings: 4',
    'meetings: 4.5',
    '36:17 forum.sessions.0.meetings: found 4.5, expected a whole number from 1 to 20',
  ],
  ['no meeting', 'meetings: 4', 'meetings: 0', '36:17 forum.sessions.0.meetings: found 0, expected a whole number'],
  [
    'a place beyond the axis',
    'position: 0.9',
    'position: -1.1',
    '70:15 positions.0.position: found -1.1, expected a number from -1 to 1',
  ],
  [
    'a hardness below the table',
    'hardness: 0.4',
    'hardness: 0.1',
    '72:15 positions.0.hardness: found 0.1, expected a number from 0.2 to 2',
  ],
  [
    'a weight of nothing',
    'weight: 2',
    'weight: 0',
    '54:19 text.paragraphs.1.provisions.0.weight: found 0, expected a number from 0.01 to 100',
  ],
  [
    'an issue of no axis',
    'issue: CAPACITY',
    'issue: CAPACITIES',
    '69:12 positions.0.issue: found "CAPACITIES", expected one of: IHL',
  ],
];

eachIsTold(RANGES);
