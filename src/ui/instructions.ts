/** Instructions as axes: what the capital wants, what it can live with, where it must object. */
import type { Issue } from '../core/terms.ts';
import type { Provision } from '../core/text/provision.ts';
import type { Instruction, View } from '../core/view.ts';
import { polesOf } from './poles.ts';
import { inWords, say } from './words.ts';

export interface Axis {
  readonly issue: Issue;
  readonly provision: string;
  readonly title: string;
  readonly left: string;
  readonly right: string;
  readonly want: number; // 0..1 along the axis
  readonly band: readonly [number, number]; // can live with
  readonly stops: readonly { readonly at: number; readonly side: 'left' | 'right' }[]; // red lines: beyond them lies what it must refuse
  readonly seeks: string; // label of the reading it wants
  readonly caption: string;
}

const along = (place: number): number => (place + 1) / 2;

function captionOf(instruction: Instruction, stops: number): string {
  const first =
    instruction.stake === 'refused'
      ? say('axis.stake-refused')
      : instruction.stake === 'wanted'
        ? say('axis.stake-wanted')
        : instruction.ask
          ? say('axis.ask')
          : instruction.share >= 0.08
            ? say('axis.matters')
            : say('axis.trade');
  const widened = instruction.widened ? ` ${say('axis.widened')}` : '';
  return `${first}${stops > 0 ? ` ${say('axis.red')}` : ''}${widened}`;
}

/** One provision's instruction on its axis. */
export function axisOf(provision: Provision, instruction: Instruction): Axis {
  const placeOf = (id: string): number => provision.readings.find((r) => r.id === id)?.place ?? 0;
  const want = placeOf(instruction.seek);
  const accepted = [want, ...instruction.accept.map(placeOf)];
  const low = Math.min(...accepted);
  const high = Math.max(...accepted);
  const refused = instruction.refuse.map(placeOf);
  const below = refused.filter((p) => p < low);
  const above = refused.filter((p) => p > high);
  const stops = [
    ...(below.length > 0 ? [{ at: along((low + Math.max(...below)) / 2), side: 'left' as const }] : []),
    ...(above.length > 0 ? [{ at: along((high + Math.min(...above)) / 2), side: 'right' as const }] : []),
  ];
  const sought = provision.readings.find((r) => r.id === instruction.seek);
  const { left, right } = polesOf(provision.issue);
  return {
    issue: provision.issue,
    provision: provision.id,
    title: inWords(provision.title),
    left,
    right,
    want: along(want),
    band: [along(low), along(high)],
    stops,
    seeks: sought === undefined ? '' : inWords(sought.label),
    caption: captionOf(instruction, refused.length),
  };
}

/** All axes of a delegation, the weightiest first: asks and local interests, then by share. */
export function axesOf(view: View): readonly Axis[] {
  const rank = (i: Instruction): number => i.share + (i.ask ? 1 : 0) + (i.stake === null ? 0 : 1);
  return [...view.instructions]
    .sort((a, b) => rank(b) - rank(a))
    .flatMap((instruction) => {
      const provision = [...view.text.provisions, ...view.shelf].find((p) => p.id === instruction.provision);
      return provision === undefined ? [] : [axisOf(provision, instruction)];
    });
}

/** Axes with the first of every issue in front, so that the first few show how many sides a text has. */
export function mixedAxes(view: View): readonly Axis[] {
  const axes = axesOf(view);
  const first = axes.filter((axis, i) => axes.findIndex((other) => other.issue === axis.issue) === i);
  return [...first, ...axes.filter((axis) => !first.includes(axis))];
}
