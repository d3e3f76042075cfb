/** Who is not yet with the text, as declared: on the floor to all, or in the corridor to you. What nobody said stays unknown. */
import type { Objection, Term } from '../core/acts.ts';
import type { StateCode } from '../core/terms.ts';
import type { Bracket } from '../core/text/draft.ts';
import type { View } from '../core/view.ts';
import { runningName } from './names.ts';

/** One delegation and everything that it has shown against the text. */
export interface Holdout {
  readonly state: StateCode;
  readonly objection: Objection | null; // to the question in hand, or to the one put before it
  readonly brackets: readonly Bracket[];
  readonly unhappy: boolean; // it has said that it cannot live with the text as it stands
  readonly unmet: readonly Term[]; // asks that it has said are not met
}

/** What a delegation said last when it had the floor, of its reasons against the text; heaviest first. */
export function saidAgainst(view: View, state: StateCode): readonly Term[] {
  const last = view.happenings.findLast((h) => h.type === 'statement-made' && h.by === state);
  return last?.type === 'statement-made' ? last.terms.filter((t) => t.value > 0 && t.name !== 'base') : [];
}

/** Asks not met, said on the floor or told to you. */
function unmetOf(view: View, state: StateCode): readonly Term[] {
  const floor = saidAgainst(view, state).filter((t) => t.name === 'unmet-ask');
  const told = (view.dossiers[state]?.talks ?? []).flatMap(({ answer }) =>
    answer?.worst?.name === 'unmet-ask' ? [answer.worst] : [],
  );
  const provisions = new Set(floor.map((t) => t.provision));
  return [...floor, ...told.filter((t) => !provisions.has(t.provision)).slice(-1)];
}

/** Holds the text up: has objected, holds a bracket, or has said that it cannot live with the whole. The rest only asks for more. */
export const holdsUp = ({ objection, brackets, unhappy }: Holdout): boolean =>
  objection !== null || brackets.length > 0 || unhappy;

/** The nearer to stopping the text, the higher. */
const nearness = ({ objection, brackets, unhappy, unmet }: Holdout): number =>
  (objection === null ? 0 : 100) + (unhappy ? 10 : 0) + 4 * Math.min(2, brackets.length) + (unmet.length > 0 ? 1 : 0);

/** Objections to the question in hand, and to the one put before it. */
function objectionsKnown(view: View): readonly Objection[] {
  if (view.objections.length > 0 || view.question?.putting !== 2) return view.objections;
  return view.happenings.flatMap((h) => (h.type === 'objected' ? [h] : []));
}

/** All who have shown that they are not yet with the text, nearest blockers first. */
export function holdouts(view: View): readonly Holdout[] {
  const objected = objectionsKnown(view);
  const found = view.forum.seats
    .filter((state) => state !== view.you)
    .map(
      (state): Holdout => ({
        state,
        objection: objected.find((o) => o.state === state) ?? null,
        brackets: view.draft.brackets.filter((b) => b.by === state),
        unhappy: view.unhappy.includes(state),
        unmet: unmetOf(view, state),
      }),
    )
    .filter((one) => nearness(one) > 0);
  const heavy = (state: StateCode): number => {
    const at = view.room.nearest.indexOf(state);
    return at < 0 ? view.room.nearest.length : at;
  };
  return found.sort(
    (l, r) =>
      nearness(r) - nearness(l) ||
      heavy(l.state) - heavy(r.state) ||
      (runningName(l.state) < runningName(r.state) ? -1 : 1),
  );
}

/** Seats of which nothing is known on any words of the text. */
export const unheard = (view: View): number =>
  view.forum.seats.filter(
    (state) => state !== view.you && !Object.values(view.stances).some((by) => (by[state] ?? 'unknown') !== 'unknown'),
  ).length;
