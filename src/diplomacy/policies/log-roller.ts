import type { Act } from '../../core/acts.ts';
import type { View } from '../../core/view.ts';
import { findPackage, packageIdeas } from '../packages.ts';
import { editOf } from '../edits.ts';
import { judge } from '../judge.ts';
import type { Swap } from '../swap.ts';
import type { Room } from '../room.ts';
import type { Weights } from './bridge-builder.ts';
import {
  answerQuestion,
  askedBy,
  bestIdea,
  chanceOfPassing,
  firstAsks,
  type Idea,
  ideasFor,
  inExchange,
  inInformals,
  openProvisions,
  ownSeat,
  type Policy,
  propose,
  questionPut,
  standingAlone,
  worthAsking,
} from './policy.ts';

const PARTNERS = 6; // delegations considered for a package
const EVEN: Weights = { easing: 4, gain: 1.2 };

/** Asks first; then offers a package a meeting, and proposes what it gains by and the room minds little. */
export const logRoller: Policy = (view, imagined) => trade(view, imagined, EVEN);

/** The same with other weights. */
export function trade(view: View, imagined: () => Room, { easing, gain: own }: Weights): readonly Act[] {
  const { you: by } = view;
  if (questionPut(view)) return answerQuestion(view, imagined, 0, standingAlone(view));
  const picture = imagined();
  if (inExchange(view)) {
    const asks = firstAsks(view, picture);
    if (asks !== null) return asks;
    if (view.budget.slots < 2) return [];
    const refused = new Set(
      Object.values(view.dossiers)
        .filter((dossier) =>
          dossier.talks.some((talk) => talk.about.type === 'offer-package' && talk.answer?.answer === 'no'),
        )
        .map((dossier) => dossier.state),
    );
    const asked = askedBy(view);
    const partners = worthAsking(view, picture)
      .filter((code) => !refused.has(code))
      .sort((l, r) => Number(asked.includes(r)) - Number(asked.includes(l)))
      .slice(0, PARTNERS);
    let best: { worth: number; act: ReturnType<Policy>[number] } | null = null;
    const i = ownSeat(view, picture);
    const pairs = packageIdeas(picture, i);
    const passes = chanceOfPassing(view, picture);
    const rises = new Map<Swap, number>();
    const after = new Float64Array(picture.nature.n);
    const riseBy = (swap: Swap): number => {
      let rise = rises.get(swap);
      if (rise === undefined) rises.set(swap, (rise = judge(picture.standing, swap, after)));
      return rise;
    };
    // A package that the room will not take, or that unsettles it, is worth little however well both sides fare.
    const worth = (smaller: number, take: Swap, give: Swap): number => {
      const rise = riseBy(take) + riseBy(give);
      return passes(rise, 0) * (own * smaller - easing * rise);
    };
    for (const code of partners) {
      const j = picture.nature.codes.indexOf(code);
      const found = findPackage(picture, i, j, pairs, packageIdeas(picture, j), worth);
      if (found === null || (best !== null && found.worth <= best.worth)) continue;
      best = {
        worth: found.worth,
        act: {
          type: 'offer-package',
          by,
          with: code,
          give: editOf(picture.columns, found.give),
          take: editOf(picture.columns, found.take),
        },
      };
    }
    return best === null ? [] : [best.act];
  }
  if (inInformals(view)) {
    const passes = chanceOfPassing(view, picture);
    const worth = ({ rise, gain }: Idea): number => passes(rise, 0) * (-easing * rise + own * gain);
    const idea = bestIdea(ideasFor(view, picture, openProvisions(view, picture)), worth, 0);
    return idea === null ? [] : propose(view, picture, idea.swap);
  }
  return [];
}
