/** The corridor: with whom one talks, and what one is about to say. */
import type { CorridorAct } from '../core/acts.ts';
import type { StateCode } from '../core/terms.ts';
import type { Edit } from '../core/text/draft.ts';
import type { View } from '../core/view.ts';
import { holdouts } from './holdouts.ts';
import { paragraphInHand } from './reading-the-room.ts';
import type { Corridor, Doing, Stage } from './stage.ts';

/** Steps into the corridor, to one delegation or to choose one. */
export function openCorridor(stage: Stage, other: StateCode | null, doing: Doing): void {
  const { game } = stage.state;
  const paragraph = game === null ? null : paragraphInHand(game.view, stage.state.paragraph);
  stage.set({
    corridor: {
      with: other,
      search: '',
      doing,
      give: null,
      take: null,
      picking: null,
      provision: paragraph?.provisions[0] ?? null,
      invited: other === null ? [] : [other],
    },
    sheet: null,
    work: null,
    tab: 'corridor',
    refusal: null,
  });
}

export function leaveCorridor(stage: Stage): void {
  stage.set({ corridor: null, tab: 'room', refusal: null });
}

/** Changes the talk being prepared. */
export function prepare(stage: Stage, change: Partial<Corridor>): void {
  const { corridor } = stage.state;
  if (corridor !== null) stage.set({ corridor: { ...corridor, ...change }, refusal: null });
}

/** True for an edit that asks for something. */
export const says = (edit: Edit | null): edit is Edit =>
  edit !== null && (edit.reading !== undefined || edit.force !== undefined || edit.standing !== undefined);

/** The act of the talk as it is prepared; null while something is still to choose. */
export function talkAct(corridor: Corridor, view: View): CorridorAct | null {
  const by = view.you;
  const { with: other, provision, give, take, invited, doing } = corridor;
  if (doing === 'convene') {
    const brings = take !== null && take.provision === provision;
    if (provision === null || invited.length === 0 || (brings && !says(take))) return null;
    return { type: 'convene', by, with: invited, provision, ...(brings ? { edit: take } : {}) };
  }
  if (other === null) return null;
  switch (doing) {
    case 'ask':
      return { type: 'ask', by, with: other };
    case 'sound':
      return says(take) ? { type: 'sound', by, with: other, edit: take } : null;
    case 'package':
      return says(give) && says(take) ? { type: 'offer-package', by, with: other, give, take } : null;
    case 'sponsorship':
      return provision === null ? null : { type: 'ask-sponsorship', by, with: other, provision };
    case 'warn':
      return provision === null ? null : { type: 'warn', by, with: other, provision };
  }
}

/** Whom to talk to first: those not yet with the text, nearest blockers first, then the rest by name. */
export function nearestFirst(view: View, byName: readonly StateCode[]): readonly StateCode[] {
  const first = holdouts(view).map(({ state }) => state);
  return [...first, ...byName.filter((code) => code !== view.you && !first.includes(code))];
}
