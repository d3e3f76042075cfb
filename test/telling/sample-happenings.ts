import type { CorridorAct, TalkAnswer, Term } from '../../src/core/acts.ts';
import { TERM_NAMES } from '../../src/core/acts.ts';
import type { Happening, HappeningType } from '../../src/core/happenings.ts';
import { ISSUES, OUTCOMES } from '../../src/core/terms.ts';
import type { Edit } from '../../src/core/text/draft.ts';

export const EDITS: readonly Edit[] = [
  { provision: 'hospitals', reading: 'high' },
  { provision: 'hospitals', force: 'shall' },
  { provision: 'hospitals', reading: 'bridge', force: 'should', standing: 'text' },
  { provision: 'cables', standing: 'summary' },
  { provision: 'cables', standing: 'deleted' },
  { provision: 'cables', standing: 'text' },
  { provision: 'cables' },
  { provision: 'hospitals', reading: 'nobody-knows' },
];
const [edit, other] = EDITS as [Edit, Edit];

export const TERMS: readonly Term[] = TERM_NAMES.flatMap((name): Term[] => [
  { name, value: 1.5 },
  { name, value: -0.5 },
  { name, value: 0.7, provision: 'hospitals' },
  { name, value: 0.6, provision: 'cables', towards: 'VN' },
  { name, value: -0.4, towards: 'US' },
]);

const answer = (more: Partial<TalkAnswer>): TalkAnswer => ({
  answer: 'told',
  worst: null,
  notWithout: null,
  learnt: [],
  package: null,
  eases: false,
  ...more,
});

const ANSWERS: readonly TalkAnswer[] = [
  answer({}),
  answer({ answer: 'yes' }),
  answer({ answer: 'yes', eases: true, package: { give: edit, take: other } }),
  answer({ answer: 'no' }),
  answer({ answer: 'no', worst: { name: 'red-line', value: 1, provision: 'hospitals' } }),
  answer({ answer: 'not-without', notWithout: other }),
  answer({
    learnt: [
      {
        state: 'FR',
        positions: ISSUES.map((issue) => ({ issue, position: 0.25, salience: 'high' as const })),
        hardness: 'firm',
      },
    ],
  }),
];

const about: readonly CorridorAct[] = [
  { type: 'ask', by: 'US', with: 'FR' },
  { type: 'sound', by: 'US', with: 'FR', edit },
  { type: 'offer-package', by: 'US', with: 'FR', give: edit, take: other },
  { type: 'seek-package', by: 'US', with: 'FR' },
  { type: 'answer-package', by: 'US', with: 'FR', accept: true },
  { type: 'answer-package', by: 'US', with: 'FR', accept: false },
  { type: 'ask-sponsorship', by: 'US', with: 'FR', provision: 'cables' },
  { type: 'convene', by: 'US', with: ['FR', 'KE'], provision: 'cables' },
  { type: 'warn', by: 'US', with: 'FR', provision: 'cables' },
  { type: 'ask-capital', by: 'US', provision: 'cables', reason: 'package' },
];

const statement = {
  by: 'SE',
  provision: 'hospitals',
  unhappy: false,
  proposal: null,
  bracket: null,
  lifts: [],
  terms: [],
};
const ruling = { by: 'MX', edits: [edit], partners: [], taken: true, chance: 0.4, against: [], goodwill: [] };
const many = ['US', 'RU', 'CN', 'FR', 'GB', 'KE', 'FJ', 'CU', 'VN'];

/** At least one happening of every type, and one for every way in which it can be told. */
export const HAPPENINGS: { readonly [T in HappeningType]: readonly Extract<Happening, { readonly type: T }>[] } = {
  'seats-allotted': [1, 3, 9].map((n) => ({ type: 'seats-allotted', seats: many.slice(0, n) })),
  'chair-elected': ['CH', 'BR', 'US'].map((chair) => ({ type: 'chair-elected', chair })),
  'meeting-opened': [
    { type: 'meeting-opened', meeting: 1, session: 'organisational', cluster: '' },
    { type: 'meeting-opened', meeting: 2, session: 'session-1', cluster: 'rules' },
  ],
  'inject-arrived': [
    { type: 'inject-arrived', inject: 'pandemic' },
    { type: 'inject-arrived', inject: 'unknown' },
  ],
  'mode-changed': (['formal', 'informal', 'virtual', 'hybrid'] as const).map((mode) => ({
    type: 'mode-changed',
    mode,
  })),
  'floor-taken': many.map((by) => ({ type: 'floor-taken', by })),
  'statement-made': [
    ...(['sponsor', 'in-favour', 'silent', 'bracket'] as const).map(
      (stance) => ({ type: 'statement-made', ...statement, stances: { hospitals: stance } }) as const,
    ),
    { type: 'statement-made', ...statement, stances: {}, unhappy: true, lifts: ['cables', 'hospitals'] },
    {
      type: 'statement-made',
      ...statement,
      stances: { hospitals: 'bracket' },
      unhappy: true,
      bracket: { provision: 'hospitals', reading: 'high', force: 'shall' },
      proposal: { edit, taken: true },
      lifts: ['cables'],
    },
    { type: 'statement-made', ...statement, stances: {}, proposal: { edit: other, taken: false } },
  ],
  'norm-tabled': [
    { type: 'norm-tabled', by: 'KE', provision: 'cables', paragraph: 'p3' },
    { type: 'norm-tabled', by: 'US', provision: 'on-the-shelf', paragraph: 'p9' },
  ],
  'words-tabled': [
    { type: 'words-tabled', by: 'US', provision: 'hospitals', reading: 'high' },
    { type: 'words-tabled', by: 'KE', provision: 'hospitals', reading: 'nobody-knows' },
  ],
  'proposal-made': [
    ...EDITS.map((e) => ({ type: 'proposal-made', by: 'US', edits: [e] }) as const),
    { type: 'proposal-made', by: 'FR', edits: [edit, other] },
  ],
  'proposal-ruled': [
    { type: 'proposal-ruled', ...ruling },
    { type: 'proposal-ruled', ...ruling, by: 'US', partners: ['KE', 'CU'], edits: EDITS },
    { type: 'proposal-ruled', ...ruling, taken: false },
    { type: 'proposal-ruled', ...ruling, taken: false, against: [{ name: 'red-line', value: 1, towards: 'US' }] },
  ],
  'bracket-placed': [
    { type: 'bracket-placed', by: 'US', provision: 'hospitals', reading: null, force: null },
    { type: 'bracket-placed', by: 'SE', provision: 'hospitals', reading: 'high', force: null },
    { type: 'bracket-placed', by: 'CU', provision: 'hospitals', reading: 'low', force: 'shall' },
  ],
  'bracket-lifted': many.map((by) => ({ type: 'bracket-lifted', by, provision: 'cables' })),
  sponsored: many.map((by) => ({ type: 'sponsored', by, provision: 'hospitals' })),
  'sponsorship-withdrawn': many.map((by) => ({ type: 'sponsorship-withdrawn', by, provision: 'hospitals' })),
  'draft-circulated': [
    { type: 'draft-circulated', revision: 0, edits: [], easedFor: [], closed: false },
    { type: 'draft-circulated', revision: 1, edits: [], easedFor: [], closed: false },
    { type: 'draft-circulated', revision: 2, edits: [edit], easedFor: ['US'], closed: false },
    { type: 'draft-circulated', revision: 3, edits: EDITS, easedFor: [null, ...many, 'US'], closed: true },
  ],
  'compromise-proposed': EDITS.map((e) => ({ type: 'compromise-proposed', edit: e })),
  'moved-to-summary': [{ type: 'moved-to-summary', provision: 'cables' }],
  suspended: [
    { type: 'suspended', for: 'informals' },
    { type: 'suspended', for: 'consultations' },
  ],
  adjourned: [0, 1, 3, 5, 21].map((brackets) => ({ type: 'adjourned', meeting: 3, brackets })),
  talk: about.flatMap((act) => ANSWERS.map((a) => ({ type: 'talk', about: act, with: 'FR', answer: a }) as const)),
  'capital-answered': ['hard-line', 'no-need', 'granted', 'refused', 'late', 'otherwise'].map((why) => ({
    type: 'capital-answered',
    by: 'US',
    provision: 'cables',
    widened: why === 'granted',
    why,
  })),
  'goodwill-changed': [
    { type: 'goodwill-changed', changes: [] },
    {
      type: 'goodwill-changed',
      changes: [
        { of: 'FR', towards: 'US', change: 0.2 },
        { of: 'KE', towards: 'US', change: 0.1 },
        { of: 'CU', towards: 'US', change: -0.1 },
        { of: 'CU', towards: 'SE', change: 0 },
      ],
    },
  ],
  'silence-placed': (['modalities', 'text'] as const).flatMap((subject) =>
    [1, 72].map((hours) => ({ type: 'silence-placed', subject, hours }) as const),
  ),
  'silence-kept': [
    { type: 'silence-kept', subject: 'text' },
    { type: 'silence-kept', subject: 'modalities' },
  ],
  'silence-broken': [
    { type: 'silence-broken', subject: 'text', by: ['US'], reason: 'We were not consulted.', objections: [] },
    { type: 'silence-broken', subject: 'modalities', by: ['RU', 'CN'], reason: '', objections: [] },
    {
      type: 'silence-broken',
      subject: 'text',
      by: ['CU'],
      reason: '',
      objections: [{ state: 'CU', provisions: [], terms: TERMS }],
    },
  ],
  'question-put': (['programme', 'adoption'] as const).flatMap((question) =>
    [true, false].map((again) => ({ type: 'question-put', question, again }) as const),
  ),
  'stayed-silent': many.map((by) => ({ type: 'stayed-silent', by })),
  objected: [
    {
      type: 'objected',
      state: 'US',
      provisions: ['hospitals'],
      terms: [],
      reason: 'It says “damage”, and goes too far.',
    },
    { type: 'objected', state: 'CU', provisions: ['hospitals', 'cables'], terms: TERMS, reason: '' },
    { type: 'objected', state: 'CU', provisions: [], terms: [], reason: '' },
  ],
  disassociated: [
    { type: 'disassociated', state: 'US', provisions: ['hospitals'], terms: [] },
    { type: 'disassociated', state: 'CU', provisions: [], terms: TERMS },
  ],
  'position-explained': [
    { type: 'position-explained', by: 'US', words: 'Мы понимаем пункт «так».', terms: [] },
    { type: 'position-explained', by: 'KE', words: '', terms: TERMS },
    { type: 'position-explained', by: 'FR', words: '', terms: [] },
  ],
  replied: [
    { type: 'replied', by: 'US', to: 'CU' },
    { type: 'replied', by: 'CU', to: 'US' },
  ],
  'programme-agreed': [{ type: 'programme-agreed' }],
  'programme-not-agreed': [{ type: 'programme-not-agreed', by: ['US', 'CU'] }],
  gavelled: [{ type: 'gavelled' }],
  ended: OUTCOMES.flatMap((outcome) =>
    [0, 1, 9].map(
      (n) => ({ type: 'ended', outcome, objectors: many.slice(0, n), summary: n === 1 ? ['cables'] : [] }) as const,
    ),
  ),
};
