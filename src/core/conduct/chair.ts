/** What the Chair does with the room and the text. */
import type { Happening } from '../happenings.ts';
import { placeOf } from '../forums/chart.ts';
import type { Conference } from '../state.ts';
import type { Draft } from '../text/draft.ts';
import { applyEdit, applyEdits } from '../text/edit.ts';
import { bracketsFallen, type Conducts, effect, type Effect } from './effect.ts';
import { goodwillTold, withGoodwill } from './goodwill.ts';
import { budgetsFor, CONSULTATIONS } from './seating.ts';
import { hearStatements } from './statements.ts';
import { withStance } from './stances.ts';

/** A change of the rolling text, told with the brackets that fall by it. */
function redraft(before: Conference, draft: Draft, ...told: readonly Happening[]): Effect {
  return effect({ draft }, ...told, ...bracketsFallen(before.draft, draft));
}

/** The meeting is over: nobody has the floor, no proposal waits. */
const CLOSED = { floor: { holder: null, spoken: [] }, pending: null } as const satisfies Partial<Conference>;

export const CHAIR: Conducts<
  | 'hear-statements'
  | 'suspend'
  | 'take-up'
  | 'propose-compromise'
  | 'move-to-summary'
  | 'circulate-draft'
  | 'adjourn'
  | 'place-under-silence'
> = {
  'hear-statements': hearStatements,

  suspend: ({ chart, floor, humans }) =>
    placeOf(chart)[0] === 'adoption'
      ? effect(
          { floor: { ...floor, holder: null }, budgets: budgetsFor(humans, CONSULTATIONS), offers: [] },
          { type: 'suspended', for: 'consultations' },
        )
      : effect({ floor: { ...floor, holder: null } }, { type: 'suspended', for: 'informals' }),

  'take-up': (before, { proposal }) => {
    const { by, edits, taken, goodwill } = proposal;
    const draft = taken ? applyEdits(before.draft, edits, by) : before.draft;
    const words = edits.map((edit) => edit.provision);
    return effect(
      {
        draft,
        pending: null,
        goodwill: withGoodwill(before.goodwill, goodwill),
        stances: taken ? withStance(before.stances, by, words, 'sponsor') : before.stances,
      },
      { type: 'proposal-ruled', ...proposal },
      ...bracketsFallen(before.draft, draft),
      ...goodwillTold(goodwill),
    );
  },

  'propose-compromise': (before, { edit }) =>
    redraft(before, applyEdit(before.draft, edit, null), { type: 'compromise-proposed', edit }),

  'move-to-summary': (before, { provision }) =>
    redraft(before, applyEdit(before.draft, { provision, standing: 'summary' }, null), {
      type: 'moved-to-summary',
      provision,
    }),

  'circulate-draft': (before, { edits, easedFor, lifted, closed }) => {
    const edited = applyEdits(before.draft, edits, null);
    const draft: Draft = {
      ...edited,
      revision: before.draft.revision + 1,
      closed: before.draft.closed || closed,
      brackets: edited.brackets.filter((b) => !lifted.some((l) => l.by === b.by && l.provision === b.provision)),
    };
    return effect(
      { draft, circulated: [...before.circulated, draft] },
      { type: 'draft-circulated', revision: draft.revision, edits, easedFor, closed: draft.closed },
      ...bracketsFallen(before.draft, draft),
    );
  },

  adjourn: ({ meeting, draft }) => effect(CLOSED, { type: 'adjourned', meeting, brackets: draft.brackets.length }),

  'place-under-silence': ({ chart, meeting, draft }, { subject, hours }) => {
    const placed: Happening = { type: 'silence-placed', subject, hours };
    const sitting = placeOf(chart)[1] !== 'adjourned';
    return effect(
      { ...CLOSED, silence: { subject, hoursLeft: hours }, explained: [] },
      ...(sitting ? [placed, { type: 'adjourned', meeting, brackets: draft.brackets.length } as const] : [placed]),
    );
  },
};
