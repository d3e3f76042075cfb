/** A meeting in five lines: what moved, whose words, who bracketed, who lifted, what comes next; and news, where there was some. */
import type { Happening } from '../core/happenings.ts';
import type { StateCode } from '../core/terms.ts';
import { capitalised } from '../core/text/sentence.ts';
import type { View } from '../core/view.ts';
import { draftName } from './panels/draft-name.ts';
import { namesOf, provisionsOf, sentenceOf } from './tell.ts';
import { inWords, say } from './words.ts';

const NAMED = 3; // in a list, before the rest is counted
/** Kinds of happenings that are told beside what moved, the weightiest first. */
const NEWS: readonly Happening['type'][] = [
  'ended',
  'inject-arrived',
  'silence-broken',
  'silence-kept',
  'programme-agreed',
  'programme-not-agreed',
  'mode-changed',
  'capital-answered',
];

/** What happened from the opening of a meeting on, to its close. */
export function meetingOf(happenings: readonly Happening[], meeting: number): readonly Happening[] {
  const from = happenings.findLastIndex((h) => h.type === 'meeting-opened' && h.meeting === meeting);
  const to = happenings.findLastIndex((h) => h.type === 'adjourned' && h.meeting === meeting);
  return happenings.slice(Math.max(0, from), to < 0 ? happenings.length : to);
}

/** Some of a list, and how many more. */
function some(parts: readonly string[]): string {
  const rest = parts.length - NAMED;
  const shown = parts.slice(0, NAMED).join('; ');
  return rest > 0 ? `${shown} ${say('lines.more', { n: rest })}` : shown;
}

interface Move {
  readonly by: StateCode;
  readonly provisions: readonly string[];
}

const each = (moves: readonly Move[], key: 'lines.one-of' | 'lines.words-of', view: View): string =>
  some(moves.map(({ by, provisions }) => say(key, { who: namesOf([by], view), at: provisionsOf(provisions, view) })));

/** Moves of one delegation count together. */
function joined(moves: readonly Move[]): readonly Move[] {
  const all = new Map<StateCode, string[]>();
  for (const { by, provisions } of moves) all.set(by, [...(all.get(by) ?? []), ...provisions]);
  return [...all].map(([by, provisions]) => ({ by, provisions: [...new Set(provisions)] }));
}

function moved(of: readonly Happening[], view: View): string {
  const drafts = of.filter((h) => h.type === 'draft-circulated');
  const last = drafts.at(-1);
  if (last === undefined) return say('lines.still');
  const draft = capitalised(draftName(last.revision));
  if (last.revision <= 0) return sentenceOf(last, view);
  const ids = [...new Set(drafts.flatMap((h) => (h.revision <= 0 ? [] : h.edits.map((e) => e.provision))))];
  const numbers = view.text.paragraphs.filter((p) => p.provisions.some((id) => ids.includes(id))).map((p) => p.number);
  return numbers.length === 0
    ? say('lines.revised-same', { draft })
    : say('lines.revised', { draft, n: numbers.length, list: numbers.join(', ') });
}

/** Words that were taken into the text, of whom; and your own, where they were not. */
function whose(of: readonly Happening[], view: View): readonly string[] {
  const taken: Move[] = [];
  const refused: string[] = [];
  for (const h of of) {
    if (h.type === 'statement-made' && h.proposal?.taken === true)
      taken.push({ by: h.by, provisions: [h.proposal.edit.provision] });
    if (h.type !== 'proposal-ruled') continue;
    const provisions = h.edits.map((e) => e.provision);
    if (h.taken) taken.push({ by: h.by, provisions });
    else if (h.by === view.you) refused.push(...provisions);
  }
  return [
    ...(taken.length === 0 ? [] : [say('lines.taken', { list: each(joined(taken), 'lines.words-of', view) })]),
    ...(refused.length === 0 ? [] : [say('lines.not-taken', { at: provisionsOf([...new Set(refused)], view) })]),
  ];
}

function brackets(of: readonly Happening[], view: View): readonly string[] {
  const placed: Move[] = [];
  const lifted: Move[] = [];
  for (const h of of) {
    if (h.type === 'statement-made' && h.bracket !== null && view.mode !== 'informal')
      placed.push({ by: h.by, provisions: [h.bracket.provision] });
    if (h.type === 'statement-made' && h.lifts.length > 0) lifted.push({ by: h.by, provisions: h.lifts });
    if (h.type === 'bracket-placed') placed.push({ by: h.by, provisions: [h.provision] });
    if (h.type === 'bracket-lifted') lifted.push({ by: h.by, provisions: [h.provision] });
  }
  if (placed.length === 0 && lifted.length === 0) return [say('lines.same-brackets')];
  return [
    ...(placed.length === 0 ? [] : [say('lines.bracketed', { list: each(joined(placed), 'lines.one-of', view) })]),
    ...(lifted.length === 0 ? [] : [say('lines.lifted', { list: each(joined(lifted), 'lines.one-of', view) })]),
  ];
}

/** What comes next: the item, when the Chair revises, and from when it may put the text. */
function next(view: View, meeting: number): string {
  const { clock, cluster } = view;
  if (view.outcome !== null || clock.meeting <= meeting) return '';
  return [
    say('lines.next', { meeting: clock.meeting, title: cluster === null ? '' : inWords(cluster.title) }),
    clock.revises === null
      ? ''
      : clock.revises === clock.meeting
        ? say('lines.revises-now')
        : say('lines.revises', { n: clock.revises }),
    clock.meeting >= clock.putFrom ? say('lines.put-now') : say('lines.put', { n: clock.putFrom }),
  ]
    .filter((line) => line !== '')
    .join(' ');
}

/** The lines of a meeting that has closed. */
export function meetingLines(view: View, meeting: number): readonly string[] {
  const of = meetingOf(view.happenings, meeting);
  const news = [...of]
    .filter((h) => NEWS.includes(h.type))
    .sort((a, b) => NEWS.indexOf(a.type) - NEWS.indexOf(b.type))
    .slice(0, 1)
    .map((h) => sentenceOf(h, view));
  return [...news, moved(of, view), ...whose(of, view), ...brackets(of, view), next(view, meeting)].filter(
    (line) => line !== '',
  );
}
