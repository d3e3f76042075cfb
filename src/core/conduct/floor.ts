/** The floor and the text acts of one delegation. */
import type { FloorAct } from '../acts.ts';
import type { Happening } from '../happenings.ts';
import type { Conference } from '../state.ts';
import type { StateCode, Stance } from '../terms.ts';
import type { Draft, ProvisionStanding } from '../text/draft.ts';
import { standingOf } from '../text/edit.ts';
import { type Conducts, effect, type Effect } from './effect.ts';
import { spent } from './seating.ts';
import { withStance } from './stances.ts';
import { withNorm, withWords } from './tabled.ts';

/** One text act ends the intervention: the floor is free for the next speaker. */
function textAct(
  before: Conference,
  by: StateCode,
  changes: Partial<Conference>,
  ...told: readonly Happening[]
): Effect {
  return effect(
    { floor: { ...before.floor, holder: null }, budgets: spent(before.budgets, by, { textActs: 1 }), ...changes },
    ...told,
  );
}

/** A signature on the form: it takes no floor, but it is the text act of the meeting. */
function signature(before: Conference, by: StateCode, provision: string, joins: boolean): Partial<Conference> {
  const { draft } = before;
  const now = standingOf(draft, provision);
  const sponsors = joins ? [...now.sponsors, by] : now.sponsors.filter((code) => code !== by);
  const stance: Stance = joins ? 'sponsor' : 'silent';
  return {
    draft: withStanding(draft, provision, { ...now, sponsors }),
    stances: withStance(before.stances, by, [provision], stance),
    budgets: spent(before.budgets, by, { textActs: 1 }),
  };
}

export function withStanding(draft: Draft, provision: string, standing: ProvisionStanding): Draft {
  return { ...draft, standings: { ...draft.standings, [provision]: standing } };
}

export const FLOOR: Conducts<FloorAct['type']> = {
  'take-floor': ({ floor, budgets }, { by }) =>
    effect(
      { floor: { holder: by, spoken: [...floor.spoken, by] }, budgets: spent(budgets, by, { interventions: 1 }) },
      { type: 'floor-taken', by },
    ),

  'table-norm': (before, act) => {
    const { by, provision } = act;
    const { text, draft, paragraph } = withNorm(before, by, provision);
    return textAct(before, by, { text, draft, pending: act }, { type: 'norm-tabled', by, provision, paragraph });
  },

  'propose-reading': (before, act) =>
    textAct(before, act.by, { pending: act }, { type: 'proposal-made', by: act.by, edits: [act.edit] }),

  'propose-words': (before, act) => {
    const { by, provision, force } = act;
    const { text, reading } = withWords(before.text, act);
    return textAct(
      before,
      by,
      { text, pending: act },
      { type: 'words-tabled', by, provision, reading },
      { type: 'proposal-made', by, edits: [{ provision, reading, force }] },
    );
  },

  'propose-summary': (before, act) =>
    textAct(
      before,
      act.by,
      { pending: act },
      { type: 'proposal-made', by: act.by, edits: [{ provision: act.provision, standing: 'summary' }] },
    ),

  bracket: (before, { by, provision, reading, force }) => {
    const { draft, meeting, stances } = before;
    const brackets = [...draft.brackets, { by, provision, reading, force, since: meeting }];
    return textAct(
      before,
      by,
      { draft: { ...draft, brackets }, stances: withStance(stances, by, [provision], 'bracket') },
      { type: 'bracket-placed', by, provision, reading, force },
    );
  },

  'lift-bracket': (before, { by, provision }) => {
    const { draft, stances } = before;
    const brackets = draft.brackets.filter((b) => b.by !== by || b.provision !== provision);
    return textAct(
      before,
      by,
      { draft: { ...draft, brackets }, stances: withStance(stances, by, [provision], 'silent') },
      { type: 'bracket-lifted', by, provision },
    );
  },

  cosponsor: (before, { by, provision }) =>
    effect(signature(before, by, provision, true), { type: 'sponsored', by, provision }),

  withdraw: (before, { by, provision }) =>
    effect(signature(before, by, provision, false), { type: 'sponsorship-withdrawn', by, provision }),
};
