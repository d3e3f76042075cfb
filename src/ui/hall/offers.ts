/** What a delegation may do in the hall, in the order of thought, and why the rest is out of order now. */
import type { MemberAct } from '../../core/committee/acts.ts';
import type { CommitteeRefusalCode } from '../../core/committee/refusals.ts';
import type { StateCode } from '../../core/terms.ts';
import { CODES } from '../../core/world/states.ts';
import type { CommitteeDesk } from '../../secretariat/committee/desk.ts';
import type { Filled, Form } from './state.ts';

export type Doing = Exclude<MemberAct['type'], 'done' | 'vote'>;

/** In the order in which a draft goes its way. */
const DOINGS: readonly Doing[] = [
  'table',
  'cosponsor',
  'ask-sponsorship',
  'ask-change',
  'revise',
  'revise-orally',
  'amend',
  'request-vote',
  'request-division',
  'move-no-action',
  'explain',
  'point-of-order',
  'withdraw-sponsorship',
  'withdraw-draft',
];

const FILLED: readonly Filled[] = [
  'ask-change',
  'revise',
  'revise-orally',
  'amend',
  'request-division',
  'ask-sponsorship',
  'explain',
];
const isFilled = (doing: Doing): doing is Filled => FILLED.some((one) => one === doing);

/** One thing to do: at once, or after something is chosen. */
export interface Offer {
  readonly doing: Doing;
  readonly send: MemberAct | null; // null = a form comes first
  readonly refusal: CommitteeRefusalCode | null;
}

/** Every act of a kind that could be meant, some of them out of order. */
export function candidates(desk: CommitteeDesk, by: StateCode, doing: Doing): readonly MemberAct[] {
  const { paragraphs, sponsors } = desk.room.committee();
  switch (doing) {
    case 'ask-change':
    case 'revise':
    case 'revise-orally':
    case 'amend':
      return paragraphs.flatMap(({ id }) =>
        desk.changes.map((change): MemberAct => ({ type: doing, by, paragraph: id, change })),
      );
    case 'request-division':
      return paragraphs.map(({ id }): MemberAct => ({ type: doing, by, paragraph: id }));
    case 'ask-sponsorship':
      return CODES.filter((code) => code !== by && !sponsors.includes(code)).map(
        (code): MemberAct => ({ type: doing, by, with: code }),
      );
    case 'explain':
      return [{ type: doing, by, words: '…' }];
    case 'point-of-order':
      return [{ type: doing, by, on: 'conduct' }];
    default:
      return [{ type: doing, by }];
  }
}

/** Everything, in order or not; a refusal is that of the first candidate. */
export function offersOf(desk: CommitteeDesk, by: StateCode): readonly Offer[] {
  return DOINGS.flatMap((doing): readonly Offer[] => {
    const acts = candidates(desk, by, doing);
    const [first] = acts;
    if (first === undefined) return [];
    const open =
      doing === 'ask-sponsorship' ? desk.refusal(first) === null : acts.some((act) => desk.refusal(act) === null);
    return [
      { doing, send: isFilled(doing) ? null : first, refusal: open ? null : (desk.refusal(first)?.code ?? null) },
    ];
  });
}

/** An empty form of a kind, on the first choice that is in order. */
export function newForm(desk: CommitteeDesk, by: StateCode, type: Filled): Form {
  const first = candidates(desk, by, type).find((act) => desk.refusal(act) === null);
  const paragraph = first !== undefined && 'paragraph' in first ? first.paragraph : '';
  const change = first !== undefined && 'change' in first ? first.change : 'soften';
  return { type, paragraph, change, with: null, words: '' };
}

/** The act of a form, or null while something is still to choose. */
export function actOf(form: Form, by: StateCode): MemberAct | null {
  const { type, paragraph, change, words } = form;
  switch (type) {
    case 'request-division':
      return { type, by, paragraph };
    case 'ask-sponsorship':
      return form.with === null ? null : { type, by, with: form.with };
    case 'explain':
      return words.trim() === '' ? null : { type, by, words: words.trim() };
    default:
      return { type, by, paragraph, change };
  }
}
