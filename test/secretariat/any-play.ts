import type { Act } from '../../src/core/acts.ts';
import type { Chance } from '../../src/core/chance.ts';
import type { StateCode } from '../../src/core/terms.ts';
import type { Edit } from '../../src/core/text/draft.ts';
import type { View } from '../../src/core/view.ts';

/** One of a list, drawn. */
export const oneOf = <T>(luck: Chance, list: readonly T[]): T => list[luck.below(list.length)] as T;

/** An act of a type that is in order, with words and addressees drawn: sensible or not. */
export function anyAct(luck: Chance, view: View, type: string): Act {
  const { you: by, forum, text } = view;
  const seat = (): StateCode => oneOf(luck, forum.seats);
  const provision = (): string => oneOf(luck, text.provisions).id;
  const edit = (): Edit => {
    const { id, readings, forces } = oneOf(luck, text.provisions);
    const where = luck.below(5);
    return {
      provision: id,
      ...(luck.below(5) > 0 ? { reading: oneOf(luck, readings).id } : {}),
      ...(luck.below(5) > 1 ? { force: oneOf(luck, forces) } : {}),
      ...(where > 1 ? { standing: where > 2 ? ('text' as const) : ('deleted' as const) } : {}),
    };
  };
  switch (type) {
    case 'ask':
    case 'seek-package':
      return { type, by, with: seat() };
    case 'sound':
      return { type, by, with: seat(), edit: edit() };
    case 'offer-package':
      return { type, by, with: seat(), give: edit(), take: edit() };
    case 'answer-package':
      return { type, by, with: view.offers[0]?.by ?? seat(), accept: luck.below(3) > 0 };
    case 'ask-sponsorship':
    case 'warn':
      return { type, by, with: seat(), provision: provision() };
    case 'convene':
      return { type, by, with: [seat(), seat(), seat()], provision: provision() };
    case 'ask-capital':
      return { type, by, provision: provision(), reason: oneOf(luck, ['package', 'isolated', 'deadline'] as const) };
    case 'table-norm':
      return { type, by, provision: view.shelf[0]?.id ?? '' };
    case 'propose-reading':
    case 'propose-compromise':
      return { type, by, edit: edit() };
    case 'propose-words':
      return {
        type,
        by,
        provision: provision(),
        words: 'In words of its own',
        place: 0.5,
        ambiguity: 0.2,
        force: 'should',
      };
    case 'propose-summary':
    case 'lift-bracket':
    case 'cosponsor':
    case 'withdraw':
    case 'move-to-summary':
      return { type, by, provision: provision() };
    case 'bracket':
      return { type, by, provision: provision(), reading: null, force: null };
    case 'object':
      return { type, by, provisions: luck.below(2) > 0 ? [provision()] : [], reason: 'not as it stands' };
    case 'announce-disassociation':
      return { type, by, provisions: [provision()] };
    case 'explain-position':
      return { type, by, words: 'for the record' };
    case 'reply':
      return { type, by, to: seat() };
    case 'break-silence':
      return { type, by, reason: 'not as it stands' };
    case 'open-meeting':
      return { type, by, cluster: oneOf(luck, forum.clusters).id };
    case 'circulate-draft':
      return { type, by, edits: [edit()], easedFor: [null], lifted: [], closed: luck.below(10) === 0 };
    case 'place-under-silence':
      return { type, by, subject: oneOf(luck, ['text', 'modalities'] as const), hours: 72 };
    case 'put-question':
      return { type, by, question: oneOf(luck, ['adoption', 'programme'] as const) };
    default:
      return { type, by } as Act;
  }
}
