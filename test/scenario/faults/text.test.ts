/** The text against the library. */
import { eachIsTold } from '../slips.ts';
import type { Slip } from '../slips.ts';

const TEXT: readonly Slip[] = [
  [
    'an unknown agenda item',
    'cluster: cbm\n      settled-norm',
    'cluster: cmb\n      settled-norm',
    '48:16 text.paragraphs.0.cluster: found "cmb", expected the id of an agenda item under forum.clusters, for example cbm',
  ],
  [
    'an agenda item twice',
    '  clusters:\n',
    '  clusters:\n    - { id: cbm, title: { en: a, ru: а } }\n',
    '39:13 forum.clusters.1.id: found "cbm" a second time',
  ],
  [
    'an unknown norm',
    'norm: points-of-contact\n          id',
    'norm: point-of-contact\n          id',
    '52:17 text.paragraphs.1.provisions.0.norm: found "point-of-contact", expected the id of a norm in the library, for example points-of-contact',
  ],
  [
    'a settled paragraph of an unknown norm',
    'settled-norm: points-of-contact',
    'settled-norm: point-of-contact',
    '49:21 text.paragraphs.0.settled-norm: found "point-of-contact", expected the id of a norm',
  ],
  [
    'a settled paragraph of a norm that is not settled',
    'settled-norm: points-of-contact',
    'settled-norm: capacity-principles',
    '49:21 text.paragraphs.0.settled-norm: found "capacity-principles", which has no settled sentence',
  ],
  [
    'a paragraph without words',
    '      settled: { en: "The discussion will continue.", ru: "Обсуждение будет продолжено." }\n',
    '',
    '64:7 text.paragraphs.3: found a paragraph without words, expected exactly one of',
  ],
  [
    'a paragraph that is both settled and open',
    '- norm: capacity-principles',
    '- norm: capacity-principles\n      settled-norm: points-of-contact',
    '61:7 text.paragraphs.2: found provisions and settled-norm, expected exactly one of',
  ],
  [
    'four provisions in a paragraph',
    '- norm: capacity-principles',
    '- norm: capacity-principles\n        - { norm: capacity-principles, id: t2 }\n        - { norm: capacity-principles, id: t3 }\n        - { norm: capacity-principles, id: t4 }',
    '63:9 text.paragraphs.2.provisions: found a list of 4, expected one to three provisions',
  ],
  [
    'a provision twice',
    '- norm: capacity-principles',
    '- norm: capacity-principles\n        - norm: capacity-principles',
    '64:17 text.paragraphs.2.provisions.1.norm: found "capacity-principles" a second time',
  ],
  [
    'the id of another norm',
    '- norm: capacity-principles',
    '- { norm: capacity-principles, id: supply-chain-integrity }',
    '63:44 text.paragraphs.2.provisions.0.id: found "supply-chain-integrity", the id of another norm',
  ],
  [
    'an unknown reading',
    '            low: {',
    '            lowest: {',
    '58:13 text.paragraphs.1.provisions.0.readings.lowest: found the unknown key "lowest", expected one of: low, low-blurred',
  ],
  [
    'words of a reading in one language',
    ', ru: "назначать контактный пункт для серьезных инцидентов"',
    '',
    '59:18 text.paragraphs.1.provisions.0.readings.mid: found words in "en" alone, expected words in both languages',
  ],
  [
    'two readings left',
    'without: [high-blurred]',
    'without: [high-blurred, low, low-blurred, mid]',
    '60:20 text.paragraphs.1.provisions.0.without: found 2 readings left, expected 3 to 6 readings',
  ],
  [
    'no blurred reading by what is left out',
    '- norm: capacity-principles',
    '- { norm: capacity-principles, without: [low-blurred, mid-blurred, high-blurred] }',
    '63:11 text.paragraphs.2.provisions.0: found no reading above ambiguity 0.2, expected at least one blurred reading',
  ],
  [
    'no blurred reading by what is overridden',
    '- norm: capacity-principles',
    '- { norm: capacity-principles, without: [low-blurred, mid-blurred], readings: { high-blurred: { ambiguity: 0.4 } } }',
    '63:11 text.paragraphs.2.provisions.0: found no reading above ambiguity 0.4, expected at least one blurred reading',
  ],
  [
    'verbs that fall',
    'words: [encourages, should]',
    'words: [should, encourages]',
    '55:18 text.paragraphs.1.provisions.0.words: found [should, encourages], expected verbs in rising force',
  ],
  [
    'one verb',
    'words: [encourages, should]',
    'words: [should]',
    '55:18 text.paragraphs.1.provisions.0.words: found a list of 1, expected two to four of',
  ],
  [
    'a verb of no kind',
    'words: [encourages, should]',
    'words: [encourages, must]',
    '55:31 text.paragraphs.1.provisions.0.words.1: found "must", expected one of: notes',
  ],
  [
    'an unknown norm on the shelf',
    'shelf: all',
    'shelf: [supply-chain-integrity, capacity-principels]',
    '66:35 text.shelf.1: found "capacity-principels", expected the id of a norm in the library, for example capacity-principles',
  ],
  [
    'a norm twice on the shelf',
    'shelf: all',
    'shelf: [supply-chain-integrity, { norm: supply-chain-integrity }]',
    '66:43 text.shelf.1.norm: found "supply-chain-integrity" a second time',
  ],
];

eachIsTold(TEXT);
