/** What the Chair has before the room, and whether a paragraph looked at belongs to it. */
import type { Paragraph } from '../core/text/provision.ts';
import type { View } from '../core/view.ts';

/** The room consults after a first objection: only what was named is open. */
export const consulting = (view: View): boolean => view.place[1] === 'suspended';

/** True for a paragraph on which something may be proposed now. */
export const isInHand = (view: View, paragraph: Paragraph): boolean =>
  paragraph.provisions.some((id) => view.inHand.includes(id));

/** The paragraph that the room turns to by itself: the first in hand with an open bracket, else the first in hand. */
export function paragraphOfTheRoom(view: View): Paragraph | null {
  const { paragraphs } = view.text;
  const inHand = paragraphs.filter((p) => isInHand(view, p));
  const item = inHand.filter((p) => view.cluster === null || p.cluster === view.cluster.id);
  const first = item.length > 0 && !consulting(view) ? item : inHand;
  const open = first.find((p) => view.draft.brackets.some((b) => p.provisions.includes(b.provision)));
  return open ?? first[0] ?? paragraphs.find((p) => p.provisions.length > 0) ?? paragraphs[0] ?? null;
}

/** Whether the Chair has turned to something else between two views: the paper then follows. */
export const turned = (before: View, after: View): boolean =>
  before.cluster?.id !== after.cluster?.id ||
  before.clock.meeting !== after.clock.meeting ||
  consulting(before) !== consulting(after);
