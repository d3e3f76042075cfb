/** Instructions as axes: what the capital wants, what it can live with, what it refuses, and where the text stands now. */
import type { Issue } from '../core/terms.ts';
import type { Paragraph, Provision } from '../core/text/provision.ts';
import type { Instruction, View } from '../core/view.ts';
import { polesOf } from './poles.ts';
import { forceWords } from '../telling/places.ts';
import { inWords, language, say } from './words.ts';

/** What a delegation does with an instruction: keeps words out, brings words home, weighs them, or trades them. */
export type Duty = 'red' | 'bring' | 'weigh' | 'trade';

export interface Axis {
  readonly issue: Issue;
  readonly provision: string;
  readonly paragraph: Paragraph | null; // where its words stand
  readonly title: string;
  readonly left: string;
  readonly right: string;
  readonly want: number; // 0..1 along the axis
  readonly band: readonly [number, number]; // can live with
  readonly stops: readonly { readonly at: number; readonly side: 'left' | 'right' }[]; // red lines: beyond them lies what it refuses
  readonly blurred: readonly number[]; // beyond a red line, but acceptable in words that leave enough open
  readonly now: number | null; // where the text stands; null when it has no such words
  readonly crossed: boolean; // the text as it stands is what the capital refuses
  readonly duty: Duty;
  readonly seeks: string; // label of the reading it wants
  readonly caption: string;
  readonly stands: string; // how the text stands, in words
  readonly worth: number; // points that the words bring as they stand
  readonly most: number; // points that they could bring
}

/** Share of the whole from which an instruction that asks for nothing still matters. */
const MATTERS = 0.06;

const along = (place: number): number => (place + 1) / 2;

/** What a delegation does with an instruction. What it must bring home or keep out is never called a thing to trade. */
export function dutyOf(instruction: Instruction): Duty {
  if (instruction.refuse.length > 0 || instruction.stake === 'refused') return 'red';
  if (instruction.ask || instruction.stake === 'wanted') return 'bring';
  return instruction.share >= MATTERS ? 'weigh' : 'trade';
}

function captionOf(instruction: Instruction, refused: readonly string[]): string {
  const { stake, ask, widened } = instruction;
  return [
    ...(stake === 'refused' ? [say('axis.stake-refused')] : []),
    ...(stake === 'wanted' ? [say('axis.stake-wanted')] : []),
    ...(stake === null && ask ? [say('axis.ask')] : []),
    ...(refused.length > 0 ? [say('axis.red', { words: refused.join('; ') })] : []),
    ...(dutyOf(instruction) === 'weigh' ? [say('axis.matters')] : []),
    ...(dutyOf(instruction) === 'trade' ? [say('axis.trade')] : []),
    ...(widened ? [say('axis.widened')] : []),
  ].join(' ');
}

/** The nearest refused place on one side of what is wanted, or null. */
const nearest = (refused: readonly number[], want: number, side: -1 | 1): number | null =>
  refused
    .filter((place) => (place - want) * side > 0)
    .reduce<number | null>((near, place) => (near === null || (place - near) * side < 0 ? place : near), null);

/** What is accepted before the nearest red line on either side, the red lines, and what is accepted only when it is blurred. */
function bandOf(want: number, accepted: readonly number[], refused: readonly number[]) {
  const [left, right] = [nearest(refused, want, -1), nearest(refused, want, 1)];
  const before = accepted.filter((p) => (left === null || p > left) && (right === null || p < right));
  const low = Math.min(want, ...before);
  const high = Math.max(want, ...before);
  return {
    band: [along(low), along(high)] as const,
    stops: [
      ...(left === null ? [] : [{ at: along((low + left) / 2), side: 'left' as const }]),
      ...(right === null ? [] : [{ at: along((high + right) / 2), side: 'right' as const }]),
    ],
    blurred: [...new Set(accepted.filter((p) => !before.includes(p)).map(along))],
  };
}

/** How the words of a provision stand now, in words. */
function standsOf(view: View, provision: Provision): string {
  const standing = view.draft.standings[provision.id];
  if (standing === undefined) return say('axis.not-yet');
  if (standing.standing !== 'text')
    return say(standing.standing === 'summary' ? 'axis.now-summary' : 'axis.now-deleted');
  const reading = provision.readings.find((r) => r.id === standing.reading);
  return say('axis.now-words', {
    words: reading === undefined ? '' : inWords(reading.label),
    force: forceWords(standing.force, language()),
  });
}

/** One provision's instruction on its axis. */
export function axisOf(view: View, provision: Provision, instruction: Instruction): Axis {
  const of = (id: string) => provision.readings.find((r) => r.id === id);
  const places = (ids: readonly string[]): number[] => ids.map((id) => of(id)?.place ?? 0);
  const sought = of(instruction.seek);
  const want = sought?.place ?? 0;
  const standing = view.draft.standings[provision.id];
  const stands = standing !== undefined && standing.standing === 'text';
  const refused = instruction.refuse.flatMap((id) => of(id) ?? []).map((r) => inWords(r.label));
  return {
    issue: provision.issue,
    provision: provision.id,
    paragraph: view.text.paragraphs.find((p) => p.provisions.includes(provision.id)) ?? null,
    title: inWords(provision.title),
    ...polesNamed(provision.issue),
    want: along(want),
    ...bandOf(want, places(instruction.accept), places(instruction.refuse)),
    now: stands ? along(of(standing.reading)?.place ?? 0) : null,
    crossed: stands && instruction.refuse.includes(standing.reading),
    duty: dutyOf(instruction),
    seeks: sought === undefined ? '' : inWords(sought.label),
    caption: captionOf(instruction, refused),
    stands: standsOf(view, provision),
    worth: view.worth[provision.id] ?? 0,
    most: 100 * instruction.share,
  };
}

function polesNamed(issue: Issue): { readonly left: string; readonly right: string } {
  const { left, right } = polesOf(issue);
  return { left, right };
}

const DUTIES: readonly Duty[] = ['red', 'bring', 'weigh', 'trade'];

/** All axes of a delegation: what must not pass, what to bring home, what matters, what to trade; the weightiest of each first. */
export function axesOf(view: View): readonly Axis[] {
  const provisions = [...view.text.provisions, ...view.shelf];
  const axes = view.instructions.flatMap((instruction) => {
    const provision = provisions.find((p) => p.id === instruction.provision);
    return provision === undefined ? [] : [axisOf(view, provision, instruction)];
  });
  return axes.toSorted((a, b) => DUTIES.indexOf(a.duty) - DUTIES.indexOf(b.duty) || b.most - a.most);
}

/** The axes by what is to be done with them, without the duties that a delegation does not have. */
export function byDuty(view: View): readonly { readonly duty: Duty; readonly axes: readonly Axis[] }[] {
  const axes = axesOf(view);
  return DUTIES.map((duty) => ({ duty, axes: axes.filter((axis) => axis.duty === duty) })).filter(
    (group) => group.axes.length > 0,
  );
}

/** What changed in points with the last draft, the largest change first; nothing while there is no draft before it. */
export function movesOfWorth(view: View): readonly { readonly provision: string; readonly by: number }[] {
  const { worth, worthBefore } = view;
  if (worthBefore === null) return [];
  return Object.keys(worth)
    .map((provision) => ({ provision, by: (worth[provision] ?? 0) - (worthBefore[provision] ?? 0) }))
    .filter(({ by }) => Math.abs(by) >= 0.05)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || (a.provision < b.provision ? -1 : 1));
}
