/** The readable account of a conference: its happenings as lines under headings of sessions and meetings. */
import type { Happening } from '../core/happenings.ts';
import type { RefusalCode } from '../core/rules/refusals.ts';
import type { StateCode } from '../core/terms.ts';
import { capitalised } from '../core/text/sentence.ts';
import { type TellingContext, tellingIn } from './context.ts';
import { asChange, netChanges } from './edits.ts';
import { tellHappening } from './happening.ts';
import { stateName, stateNames } from './names.ts';
import { tellRefusal } from './refusal.ts';
import { withInnerMarks } from './places.ts';
import { speeches } from './speeches.ts';
import type { Of } from './teller.ts';

/** What a line is, for the caller's colours and margins. */
export const LINE_KINDS = [
  'session', // heading: a sitting and its dates
  'meeting', // heading: a meeting and its item
  'news', // from outside the room
  'floor', // what a delegation did on the floor
  'speech', // what it said
  'bracket', // a bracket placed or lifted
  'draft', // what the Chair did with the text
  'change', // one change of a draft, under its line
  'corridor', // talks, capitals, goodwill: only in an account for one delegation
  'procedure', // opening, suspension, programme, silence
  'question', // the question and the answers to it
  'outcome', // the gavel and the end
  'refused', // an act out of order
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export interface AccountLine {
  readonly kind: LineKind;
  readonly text: string; // one line, without indent
}

/** The lines that one happening gives; `at` is its place in the list. */
export interface AccountEntry {
  readonly at: number;
  readonly lines: readonly AccountLine[];
}

export interface AccountOptions {
  readonly seed: number | null; // lets delegations speak in their own words; null = statements are told only
  readonly corridor: boolean; // tells talks, capitals and goodwill too
}

const KINDS: Readonly<Record<Happening['type'], LineKind>> = {
  'seats-allotted': 'procedure',
  'chair-elected': 'procedure',
  'meeting-opened': 'meeting',
  'inject-arrived': 'news',
  'mode-changed': 'procedure',
  'floor-taken': 'floor',
  'statement-made': 'floor',
  'norm-tabled': 'floor',
  'words-tabled': 'floor',
  'proposal-made': 'floor',
  'proposal-ruled': 'floor',
  'bracket-placed': 'bracket',
  'bracket-lifted': 'bracket',
  sponsored: 'floor',
  'sponsorship-withdrawn': 'floor',
  'draft-circulated': 'draft',
  'compromise-proposed': 'draft',
  'moved-to-summary': 'draft',
  suspended: 'procedure',
  adjourned: 'procedure',
  talk: 'corridor',
  'capital-answered': 'corridor',
  'goodwill-changed': 'corridor',
  'silence-placed': 'procedure',
  'silence-kept': 'procedure',
  'silence-broken': 'procedure',
  'question-put': 'question',
  'stayed-silent': 'question',
  objected: 'question',
  disassociated: 'question',
  'position-explained': 'question',
  replied: 'floor',
  'programme-agreed': 'procedure',
  'programme-not-agreed': 'procedure',
  gavelled: 'outcome',
  ended: 'outcome',
};

/** Whether the next lines tell the same thing with its outcome: who takes the floor speaks, what is proposed is answered. */
function toldBelow(happening: Happening, later: readonly Happening[]): boolean {
  if (happening.type === 'floor-taken') return true;
  if (happening.type !== 'proposal-made') return false;
  const end = later.findIndex((h) => h.type === 'meeting-opened');
  return later.slice(0, end < 0 ? later.length : end).some((h) => h.type === 'proposal-ruled' && h.by === happening.by);
}

function headings(
  happening: Of<'meeting-opened'>,
  session: string | null,
  context: TellingContext,
): readonly AccountLine[] {
  const { language, forum } = context;
  const say = tellingIn(language);
  const sitting = forum.sessions.find((s) => s.id === happening.session);
  const item = forum.clusters.find((c) => c.id === happening.cluster);
  const counts = { n: happening.meeting, total: forum.sessions.reduce((sum, s) => sum + s.meetings, 0) };
  const meeting: AccountLine = {
    kind: 'meeting',
    text:
      item === undefined
        ? say('account-meeting-bare', counts)
        : say('account-meeting', { ...counts, cluster: item.title[language] }),
  };
  if (sitting === undefined || happening.session === session) return [meeting];
  const heading = say('account-session', { title: sitting.title[language], dates: sitting.dates[language] });
  return [{ kind: 'session', text: capitalised(heading) }, meeting];
}

function changes({ edits, easedFor }: Of<'draft-circulated'>, context: TellingContext): readonly AccountLine[] {
  const say = tellingIn(context.language);
  return netChanges(edits, easedFor).map(({ edit, eased }): AccountLine => {
    const state = asChange(edit, context);
    const text = eased.length === 0 ? state : say('account-change-eased', { state, eased: stateNames(eased, context) });
    return { kind: 'change', text: capitalised(text) };
  });
}

/** A statement that did nothing but declare a stance: its own words say it all. */
const onlyDeclares = ({ proposal, bracket, lifts }: Of<'statement-made'>): boolean =>
  proposal === null && bracket === null && lifts.length === 0;

/**
 * A conference told from beginning to end. Give it only what its reader may hear: the account tells every happening it gets,
 * but for talks and the like, which it tells on request.
 */
export function accountOf(
  happenings: readonly Happening[],
  context: TellingContext,
  options: AccountOptions,
): readonly AccountLine[] {
  return accountEntries(happenings, context, options).flatMap(({ lines }) => lines);
}

/** The same by happening, for those who leave something out or put something between. */
export function accountEntries(
  happenings: readonly Happening[],
  context: TellingContext,
  { seed, corridor }: AccountOptions,
): readonly AccountEntry[] {
  const say = tellingIn(context.language);
  const spoken = seed === null ? null : speeches(happenings, context, seed);
  const entries: AccountEntry[] = [];
  let session: string | null = null;
  for (const [at, happening] of happenings.entries()) {
    const kind = KINDS[happening.type];
    if (toldBelow(happening, happenings.slice(at + 1)) || (kind === 'corridor' && !corridor)) continue;
    if (happening.type === 'meeting-opened') {
      entries.push({ at, lines: headings(happening, session, context) });
      session = happening.session;
      continue;
    }
    const lines: AccountLine[] = [];
    const words = spoken?.get(at);
    if (words !== undefined && happening.type === 'statement-made') {
      const said = {
        by: stateName(happening.by, context),
        words: withInnerMarks(words.replace(/\.$/, ''), context.language),
      };
      lines.push({ kind: 'speech', text: capitalised(say('account-speech', said)) });
      if (onlyDeclares(happening)) {
        entries.push({ at, lines });
        continue;
      }
    }
    lines.push({ kind, text: tellHappening(happening, context) });
    if (happening.type === 'draft-circulated') lines.push(...changes(happening, context));
    entries.push({ at, lines });
  }
  return entries;
}

/** An act out of order, for the place in the account where it was tried. */
export function refusedLine(by: StateCode, code: RefusalCode, context: TellingContext): AccountLine {
  const { sentence, rule } = tellRefusal(code, context.language);
  const text = tellingIn(context.language)('account-refused', { by: stateName(by, context), sentence, rule });
  return { kind: 'refused', text: capitalised(text) };
}
