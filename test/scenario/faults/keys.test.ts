/** Keys: none unknown, none missing. */
import { eachIsTold } from '../slips.ts';
import type { Slip } from '../slips.ts';

const KEYS: readonly Slip[] = [
  [
    'an unknown key',
    'format: 1\n',
    'format: 1\ncolour: red\n',
    '3:1 colour: found the unknown key "colour", expected one of: format, id',
  ],
  [
    'a key in another spelling',
    'hours: 12',
    'hours: 12\n  weightSum: 3',
    '30:3 forum.weightSum: found the unknown key "weightSum", expected one of: id, kind, title, mandate, seats, chair, chair-name, chair-lean, hours, procedural-share, sessions, clusters, weight-sum, ambition, tension, access, capacity, owners, summary, for example weight-sum',
  ],
  [
    'the prototype as a key',
    'format: 1\n',
    'format: 1\n__proto__: { admin: true }\n',
    '3:1 found "__proto__", expected another key',
  ],
  [
    'a missing key, told at the block above',
    'hours: 12\n  ',
    '',
    '20:1 forum.hours: found nothing, expected a number from 1 to 2000',
  ],
  [
    'a key without a value',
    'hours: 12',
    'hours:',
    '29:9 forum.hours: found an empty value, expected a number from 1 to 2000',
  ],
  [
    'a list where a block is due',
    'period: { from: 2014-07-21, to: 2015-06-26 }',
    'period: [2014-07-21, 2015-06-26]',
    '6:9 period: found a list of 2, expected keys with their values',
  ],
  [
    'another format',
    'format: 1',
    'format: 2',
    '2:9 format: found 2, expected the number of the format, for example format: 1',
  ],
  [
    'an id with capitals',
    'id: first-contact',
    'id: First_Contact',
    '3:5 id: found "First_Contact", expected an id of small letters, digits and hyphens',
  ],
];

eachIsTold(KEYS);
