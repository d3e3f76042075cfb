/** "In order now": what the rules admit, in the order a delegate would think, at most six at a time. */
import type { ActType } from '../core/acts.ts';
import type { Refusal, RefusalCode } from '../core/rules/refusals.ts';
import type { InOrder, View } from '../core/view.ts';
import { offersTo, type Entry } from './offers.ts';

export const AT_ONCE = 6;

/** What a presiding officer does first when it is in order. */
const FIRST_OF_CHAIR = ['open-meeting', 'gavel', 'circulate', 'compromise', 'put-question'];

/** A right of reply needs somebody who has spoken. */
const isOfUse = ({ id }: Entry, { floor, you }: View): boolean =>
  id !== 'reply' || floor.spoken.some((code) => code !== you);

/** Everything in order, in the order of thought, the Chair's part first for whoever presides; `done` comes last. */
export function entriesOf(view: View): readonly Entry[] {
  const open = new Set(view.inOrder.filter((i) => i.refusal === null).map((i) => i.type));
  const found = offersTo(view).filter((offer) => offer.types.some((type) => open.has(type)) && isOfUse(offer, view));
  if (!view.chairing) return found;
  const gavel = found.filter((offer) => offer.price === 'price.chair');
  const first = FIRST_OF_CHAIR.flatMap((id) => gavel.filter((offer) => offer.id === id));
  return [
    ...first,
    ...gavel.filter((offer) => !first.includes(offer)),
    ...found.filter((offer) => !gavel.includes(offer)),
  ];
}

/** The first entries as buttons, the rest behind "more"; going on is always among the buttons. */
export function atOnce(
  entries: readonly Entry[],
  most: number,
): { readonly shown: readonly Entry[]; readonly more: readonly Entry[] } {
  if (entries.length <= most) return { shown: entries, more: [] };
  const done = entries.filter((e) => e.id === 'done');
  const rest = entries.filter((e) => e.id !== 'done');
  const places = most - done.length - 1; // one place goes to "more"
  return { shown: [...rest.slice(0, places), ...done], more: rest.slice(places) };
}

/** Wanted most, and out of order: named in one sentence with its reason. */
const WANTED: readonly ActType[] = [
  'take-floor',
  'propose-reading',
  'bracket',
  'lift-bracket',
  'offer-package',
  'ask',
  'ask-capital',
  'put-question',
  'gavel',
];

/** Refusals that only say that it was done already, or that there is nothing to do it to. */
const IDLE: readonly RefusalCode[] = ['out-of-order', 'floor-yours', 'nothing-to-lift'];

export function firstRefused(inOrder: readonly InOrder[]): Refusal | null {
  for (const type of WANTED) {
    const refusal = inOrder.find((i) => i.type === type)?.refusal ?? null;
    if (refusal !== null && !IDLE.includes(refusal.code)) return refusal;
  }
  return null;
}
