/** A script as written: what one delegation does, meeting by meeting. */
import { z } from 'zod';
import { FORCE_WORDS } from '../../core/terms.ts';
import { STANDINGS } from '../../core/text/provision.ts';
import { as, listOf, number, oneOf, slug, stateCode, whole } from './fields.ts';

/** A reading of the scenario ("mid-blurred"), or words of one's own ("own-KE-1"). */
const reading = z.string(as('slug')).regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, as('slug'));
const force = oneOf(FORCE_WORDS);
const edit = { provision: slug, reading: reading.optional(), force: force.optional() };
const standing = oneOf(STANDINGS).optional();
const edits = z.strictObject({ ...edit, standing }, as('edit'));
const line = z.string(as('line'));
const withState = { with: stateCode };

/** Acts that need nothing beside their name. */
export const BARE_ACTS = ['take-floor', 'stay-silent', 'request-vote'] as const;

/** Acts with what they need, by name. */
export const ACTS = {
  'table-norm': slug,
  'propose-reading': edits,
  'propose-words': z.strictObject(
    { provision: slug, words: line, place: number(-1, 1), ambiguity: number(0, 1), force },
    as('block'),
  ),
  'propose-summary': slug,
  bracket: z.strictObject(edit, as('edit')),
  'lift-bracket': slug,
  cosponsor: slug,
  withdraw: slug,
  ask: stateCode,
  sound: z.strictObject({ ...withState, ...edit, standing }, as('block')),
  'offer-package': z.strictObject({ ...withState, give: edits, take: edits }, as('block')),
  'seek-package': stateCode,
  'answer-package': z.strictObject({ ...withState, accept: z.boolean(as('boolean')) }, as('block')),
  'ask-sponsorship': z.strictObject({ ...withState, provision: slug }, as('block')),
  convene: z.strictObject({ with: listOf(stateCode, 1, 6), provision: slug }, as('block')),
  warn: z.strictObject({ ...withState, provision: slug }, as('block')),
  'ask-capital': z.strictObject({ provision: slug, reason: oneOf(['package', 'isolated', 'deadline']) }, as('block')),
  object: z.strictObject({ provisions: listOf(slug).default([]), reason: line }, as('block')),
  'announce-disassociation': listOf(slug, 1),
  'explain-position': line,
  reply: stateCode,
  'break-silence': line,
  'circulate-draft': z.strictObject(
    { edits: listOf(edits).default([]), closed: z.boolean(as('boolean')).default(false) },
    as('block'),
  ),
  'propose-compromise': edits,
  'move-to-summary': slug,
  'place-under-silence': z.strictObject(
    { subject: oneOf(['text', 'modalities']), hours: whole(1, 1000).default(72) },
    as('block'),
  ),
  'put-question': oneOf(['programme', 'adoption']),
} as const;
export type WrittenName = keyof typeof ACTS;

/** How each of these acts is written. */
export const EXAMPLES: Readonly<Record<WrittenName, string>> = {
  'table-norm': 'table-norm: undersea-cables',
  'propose-reading': 'propose-reading: { provision: ihl-1, reading: mid-blurred, force: encourages }',
  'propose-words': 'propose-words: { provision: ihl-1, words: "…", place: 0.2, ambiguity: 0.5, force: encourages }',
  'propose-summary': 'propose-summary: ihl-1',
  bracket: 'bracket: { provision: ihl-1, reading: low }',
  'lift-bracket': 'lift-bracket: ihl-1',
  cosponsor: 'cosponsor: ihl-1',
  withdraw: 'withdraw: ihl-1',
  ask: 'ask: US',
  sound: 'sound: { with: US, provision: ihl-1, reading: mid-blurred }',
  'offer-package': 'offer-package: { with: US, give: { provision: … }, take: { provision: … } }',
  'seek-package': 'seek-package: US',
  'answer-package': 'answer-package: { with: US, accept: true }',
  'ask-sponsorship': 'ask-sponsorship: { with: US, provision: ihl-1 }',
  convene: 'convene: { with: [CN, RU, US], provision: ihl-1 }',
  warn: 'warn: { with: US, provision: ihl-1 }',
  'ask-capital': 'ask-capital: { provision: ihl-1, reason: isolated }',
  object: 'object: { provisions: [ihl-1], reason: "…" }',
  'announce-disassociation': 'announce-disassociation: [ihl-1]',
  'explain-position': 'explain-position: "…"',
  reply: 'reply: US',
  'break-silence': 'break-silence: "…"',
  'circulate-draft': 'circulate-draft: { edits: [{ provision: ihl-1, reading: mid }], closed: false }',
  'propose-compromise': 'propose-compromise: { provision: ihl-1, reading: mid-blurred }',
  'move-to-summary': 'move-to-summary: ihl-1',
  'place-under-silence': 'place-under-silence: { subject: text, hours: 72 }',
  'put-question': 'put-question: adoption',
};

type Shapes = { readonly [K in WrittenName]: z.ZodOptional<(typeof ACTS)[K]> };
const shapes = Object.fromEntries(Object.entries(ACTS).map(([name, shape]) => [name, shape.optional()])) as Shapes;

const act = z.union([z.string(as('act')), z.strictObject(shapes, as('act'))], as('act'));
const acts = listOf(act).optional();

/** Lists of acts and the moments that they belong to. */
export const LISTS = {
  meeting: ['acts', 'informals', 'drafting'],
  question: ['acts', 'again', 'consultations'],
  silence: ['acts'],
} as const;
export type Moment = keyof typeof LISTS;

/** Bound of the first pass, which does not know how often the forum meets. */
export const ANY_MEETING = 9999;

const entry = z.strictObject(
  {
    meeting: whole(1, ANY_MEETING).optional(), // of this forum: told by the second pass
    item: slug.optional(), // the Chair alone: agenda item on which it opens the meeting
    question: oneOf(['programme', 'adoption']).optional(),
    silence: oneOf(['text', 'modalities']).optional(),
    acts,
    informals: acts,
    drafting: acts,
    again: acts,
    consultations: acts,
  },
  as('moment'),
);

export const scriptFile = z.array(entry, as('script'));

export type WrittenEntry = z.output<typeof entry>;
export type WrittenAct = z.output<typeof act>;
export type WrittenActs = Exclude<WrittenAct, string>;
